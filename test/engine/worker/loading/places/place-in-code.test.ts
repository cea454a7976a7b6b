import { truncateSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { placeInCode } from '../../../../../src/engine/worker/loading/places/place-in-code.ts';
import { temporaryTree } from '../../../../support/files/temporary.ts';

const tree = () =>
  temporaryTree({
    'evals/a.mjs': '1\n2\n3\n',
    'lib/a b.cjs': '1\n2\n',
    'evals/p.py': '1\n2\n3\n4\n',
    'node_modules/x/index.js': '1\n2\n3\n',
  });

function thrown(stack: string, cause?: unknown): Error {
  const error = new Error('boom', { cause });
  error.stack = stack;
  return error;
}

test.each<[string, (root: string) => unknown, object | null]>([
  [
    'the topmost frame of the tree',
    (root) =>
      thrown(
        `Error: boom\n    at f (${root}/node_modules/x/index.js:1:2)\n    at file://${root}/evals/a.mjs:3:7\n    at ${root}/lib/a b.cjs:1:1`,
      ),
    { file: 'evals/a.mjs', line: 3, column: 7 },
  ],
  [
    'a syntax error',
    (root) => thrown(`${root}/lib/a b.cjs:2\n  })\n  ^\n\nSyntaxError: x`),
    { file: 'lib/a b.cjs', line: 2 },
  ],
  [
    'the cause of what was thrown',
    (root) =>
      thrown(
        `Error: x\n    at ${root}/evals/a.mjs:1:1`,
        thrown(`Error: y\n    at f (${root}/lib/a b.cjs:2:3)`),
      ),
    { file: 'lib/a b.cjs', line: 2, column: 3 },
  ],
  [
    'the last line of a Python traceback',
    (root) =>
      new Error(
        `Python error: x\nTraceback (most recent call last):\n  File "${root}/evals/p.py", line 1, in <module>\n  File "${root}/evals/p.py", line 4, in f\nKeyError: 'k'`,
      ),
    { file: 'evals/p.py', line: 4 },
  ],
  ['nothing of a package', (root) => thrown(`Error\n    at f (${root}/node_modules/x/index.js:1:2)`), null],
  ['nothing outside of the tree', () => thrown('Error\n    at f (/etc/hosts:1:1)'), null],
  ['nothing above the tree', (root) => thrown(`Error\n    at f (${root}/../../etc/hosts:1:1)`), null],
  [
    'no line that the file does not have',
    (root) => thrown(`Error\n    at f (${root}/evals/a.mjs:99:1)`),
    null,
  ],
  ['no file that is not there', (root) => thrown(`Error\n    at f (${root}/evals/<img>.mjs:1:1)`), null],
  ['no folder', (root) => thrown(`Error\n    at f (${root}/evals:1:1)`), null],
  ['nothing of a text that is not an error', () => 'at f (/etc/hosts:1:1)', null],
])('names %s', (_name, error, place) => {
  const root = tree();
  expect(placeInCode(error(root), root)).toEqual(place);
});

test('names no file that is too long to be read, and does not fail by it', () => {
  const root = tree();
  truncateSync(path.join(root, 'evals/a.mjs'), 3 * 2 ** 30);
  expect(placeInCode(thrown(`Error\n    at f (${root}/evals/a.mjs:1:1)`), root)).toBeNull();
});
