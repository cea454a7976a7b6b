import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { PawlError } from '../../src/errors.ts';
import { writeFileAtomic } from '../../src/trees/own-files.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'pawl-write-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('makes the folder, replaces the file, leaves nothing else behind', () => {
  const file = path.join(folder, 'a/b/report.md');
  writeFileAtomic(file, 'one');
  writeFileAtomic(file, 'two');
  expect(readFileSync(file, 'utf8')).toBe('two');
  expect(readdirSync(path.dirname(file))).toEqual(['report.md']);
});

test('says which file could not be written, and what to do', () => {
  writeFileSync(path.join(folder, 'plain'), '');
  const attempt = () => writeFileAtomic(path.join(folder, 'plain/report.md'), 'x');
  expect(attempt).toThrow(PawlError);
  expect(attempt).toThrow(/Cannot write .*plain.report\.md/);
});
