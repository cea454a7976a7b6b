import path from 'node:path';
import { expect, test } from 'vitest';
import { writtenPath } from '../../src/config/repository-path.ts';

test.each([
  ['C:\\r\\evals', 'C:\\r\\evals\\more\\cases.yaml', path.win32, 'more/cases.yaml'],
  ['C:\\r\\evals', 'C:\\r\\cases.yaml', path.win32, '../cases.yaml'],
  ['C:\\r\\evals', 'D:\\cases.yaml', path.win32, 'D:/cases.yaml'],
  ['/r/evals', '/r/evals/more/cases.yaml', path.posix, 'more/cases.yaml'],
  ['/r/evals', '/r/evals/odd\\name.yaml', path.posix, 'odd\\name.yaml'],
])('from %s, %s is written with slashes on every system', (folder, file, system, expected) => {
  expect(writtenPath(folder, file, system)).toBe(expected);
});
