import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { PawlError } from '../../src/errors.ts';
import { makeOwnFolder, writeFileAtomic } from '../../src/trees/own-files.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'pawl-write-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('makes the folder, replaces the file, leaves nothing else behind', () => {
  const file = path.join(folder, 'a/b/report.md');
  writeFileAtomic(file, 'one');
  writeFileAtomic(file, 'two');
  expect(readFileSync(file, 'utf8')).toBe('two');
  expect(readdirSync(path.dirname(file))).toEqual(['report.md']);
});

test.each(['.pawl', '.pawl/pages', 'reports', 'empty'])('git ignores what is written to %s', (name) => {
  const own = path.join(folder, 'checkout', name);
  if (name === 'empty' || name.startsWith('.pawl')) mkdirSync(own, { recursive: true });
  if (name === '.pawl') writeFileSync(path.join(own, 'drafts.yaml'), 'somebody wrote it');
  expect(makeOwnFolder(own)).toBe(own);
  expect(readFileSync(path.join(own, '.gitignore'), 'utf8')).toBe('*\n');
});

test('a folder that holds what others wrote keeps showing it to git', () => {
  const root = path.join(folder, 'root');
  mkdirSync(path.join(root, '.git'), { recursive: true });
  makeOwnFolder(root);
  expect(existsSync(path.join(root, '.gitignore'))).toBe(false);
});

test.each(['plain', 'plain/below', 'plain/far/below'])('says that %s cannot be a folder', (name) => {
  writeFileSync(path.join(folder, 'plain'), '');
  for (const attempt of [
    () => makeOwnFolder(path.join(folder, name)),
    () => writeFileAtomic(path.join(folder, name, 'report.md'), 'x'),
  ]) {
    const why = `${path.join(folder, 'plain')} is a file, and not a folder.`;
    expect(attempt).toThrow(expect.objectContaining({ help: expect.objectContaining({ why }) }));
  }
});

test('says which file could not be written, and what to do', () => {
  writeFileSync(path.join(folder, 'plain'), '');
  const attempt = () => writeFileAtomic(path.join(folder, 'plain/report.md'), 'x');
  expect(attempt).toThrow(PawlError);
  expect(attempt).toThrow(/Cannot write .*plain.report\.md/);
});
