import { expect, test } from 'vitest';
import { digestAllButKeys, digestValue } from '../../../src/engine/worker/digest.ts';

const ROOT = '/checkout';
const folders = { root: ROOT, base: `${ROOT}/evals/gear` };
const digest = (value: unknown) => digestValue(value, folders);
const provider = (more: object) => ({ id: () => 'openai:gpt-4o-mini', config: {}, ...more });

test.each([
  ['numbers that JSON does not know', [null, Number.NaN, Infinity, -Infinity, 'NaN', ['NaN']]],
  ['days', [null, {}, new Date('2026-01-01'), new Date('2026-01-02'), new Date('no day')]],
  ['texts with the root in them', ['ab', 'a.b', `a${ROOT}b`, `a${ROOT}/b`, 'a/b', 'a\0rootb', 'a\0\0rootb']],
  [
    'folders of a config',
    [{}, { basePath: '/elsewhere' }, { basePath: '/there' }, { basePath: ROOT }, { basePath: 'evals/gear' }],
  ],
  [
    'fields of an answer in another order',
    [
      { schema: { properties: { why: {}, answer: {} } } },
      { schema: { properties: { answer: {}, why: {} } } },
    ],
  ],
  [
    'providers that say more than their id and their settings',
    [provider({}), provider({ transform: 'output' }), provider({ env: { OPENAI_TEMPERATURE: '2' } })],
  ],
])('%s have different digests', (_name, values) => {
  expect(new Set(values.map(digest)).size).toBe(values.length);
});

test('settings in another order have one digest, and so have checks of an answer', () => {
  expect(digest({ a: 1, schema: { type: 'object', properties: {} } })).toBe(
    digest({ schema: { properties: {}, type: 'object' }, a: 1 }),
  );
  const schema = (...fields: string[]) => ({
    properties: Object.fromEntries(fields.map((field) => [field, {}])),
  });
  expect(digestAllButKeys(schema('why', 'answer'), folders)).toBe(
    digestAllButKeys(schema('answer', 'why'), folders),
  );
});

test('the folder of the config counts for nothing, and the tree may lie anywhere', () => {
  expect(digest({ basePath: folders.base })).toBe(digest({}));
  const there = { root: '/there', base: '/there/evals/gear' };
  const naming = (root: string) => ({ tool: `${root}/tools/a.json`, folder: root });
  expect(digestValue(naming('/there'), there)).toBe(digest(naming(ROOT)));
});
