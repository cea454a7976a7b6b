import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { makeFolder } from '../src/folders.ts';

const root = mkdtempSync(path.join(tmpdir(), 'pawl-folders-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

describe('a folder that is made', () => {
  test('is there with those above it, and a second call changes nothing', () => {
    const folder = path.join(root, 'a', 'b', 'c');
    makeFolder(folder);
    makeFolder(folder);
    expect(existsSync(folder)).toBe(true);
  });

  test.each(['below', 'far/below', 'very/far/below'])('is not made in a file: %s', (inside) => {
    const file = path.join(root, 'a-file');
    writeFileSync(file, 'text');
    expect(() => makeFolder(path.join(file, inside))).toThrow(`${file} is a file, and not a folder.`);
  });

  test.skipIf(!existsSync('/proc/self'))('ends where the system refuses it', () => {
    expect(() => makeFolder('/proc/pawl/below')).toThrow('/proc/pawl');
  });
});
