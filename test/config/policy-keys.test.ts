import { describe, expect, test } from 'vitest';
import { policyJsonSchema } from '../../src/config/policy/policy.ts';
import { POLICY_KEYS, policyKeys, SIDES, sideOf } from '../../src/config/policy/policy-keys.ts';
import { nodeAt, type SchemaNode } from '../../src/config/policy/schema-words.ts';

const schema = policyJsonSchema() as SchemaNode;
/** A path as the schema is asked: `trade[].points` is at trade, 0, points. */
const pathOf = (key: string) =>
  key.split('.').flatMap((part) => (part.endsWith('[]') ? [part.slice(0, -2), 0] : [part]));

describe('the keys of pawl.yaml', () => {
  test('every key has its side and bearing: add a row to POLICY_KEYS for a new one', () => {
    expect(policyKeys().filter((key) => !Object.hasOwn(POLICY_KEYS, key))).toEqual([]);
  });

  test('every row is a key that exists: remove the row with its key', () => {
    const keys = new Set(policyKeys());
    expect(Object.keys(POLICY_KEYS).filter((key) => !keys.has(key))).toEqual([]);
  });

  test('rows stand in the order of the schema, each once', () => {
    expect(Object.keys(POLICY_KEYS)).toEqual(policyKeys());
  });

  test('each side has keys', () => {
    expect(SIDES.filter((side) => !Object.keys(POLICY_KEYS).some((key) => sideOf(key) === side))).toEqual([]);
  });

  test('keys are found at every depth: blocks, lists, names that the team chooses, free settings', () => {
    expect(policyKeys()).toEqual(
      expect.arrayContaining([
        'enforce',
        'baseline.keep.days',
        'suites[].metrics.*.floor',
        'trade[].points',
        'models.*.config',
        'suites[].task.schema',
        'suites[].paths',
        'setup',
      ]),
    );
    expect(policyKeys().filter((key) => /^(suites|metrics|baseline|models)$/.test(key))).toEqual([]);
  });

  test('every key, and every block that holds keys, says what it is for', () => {
    const blocks = policyKeys().flatMap((key) => {
      const parts = key.split('.');
      return parts.map((_, end) => parts.slice(0, end + 1).join('.'));
    });
    const named = [...new Set(blocks)].filter((key) => !/(\*|\[\])$/.test(key));
    expect(named.filter((key) => !nodeAt(schema, pathOf(key))?.description)).toEqual([]);
  });
});
