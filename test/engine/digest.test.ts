import { expect, test } from 'vitest';
import { digestValue } from '../../src/engine/worker/digest.ts';

const ROOT = '/checkout';
const folders = { root: ROOT, base: `${ROOT}/evals/gear` };
const digest = (value: unknown) => digestValue(value, folders);

test.each([
  ['numbers that JSON does not know', [null, Number.NaN, Infinity, -Infinity, 'NaN', ['NaN']]],
  ['days', [null, {}, new Date('2026-01-01'), new Date('2026-01-02'), new Date('no day')]],
  ['texts with the root in them', ['ab', 'a.b', `a${ROOT}b`, `a${ROOT}/b`, 'a/b', 'a\0rootb', 'a\0\0rootb']],
  [
    'folders of a config',
    [{}, { basePath: '/elsewhere' }, { basePath: '/there' }, { basePath: ROOT }, { basePath: 'evals/gear' }],
  ],
])('%s have different digests', (_name, values) => {
  expect(new Set(values.map(digest)).size).toBe(values.length);
});

test('the folder of the config counts for nothing, and the tree may lie anywhere', () => {
  expect(digest({ basePath: folders.base })).toBe(digest({}));
  const there = { root: '/there', base: '/there/evals/gear' };
  const naming = (root: string) => ({ tool: `${root}/tools/a.json`, folder: root });
  expect(digestValue(naming('/there'), there)).toBe(digest(naming(ROOT)));
});
