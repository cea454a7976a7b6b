import { describe, expect, test } from 'vitest';
import { policyJsonSchema, policySchema } from '../../../src/config/policy/policy.ts';
import { policyKeys } from '../../../src/config/policy/policy-keys.ts';
import { nodeAt, type SchemaNode } from '../../../src/config/policy/schema-words.ts';
import { attack } from '../../support/attack.ts';

const schema = policyJsonSchema() as SchemaNode;
const CONFIG = 'evals/gear/promptfooconfig.yaml';
/** What else an entry needs, so that one key of it can be set. */
const BESIDE: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  'suites[]': { config: CONFIG },
  'suites[].task': { kind: 'classification' },
  'models.*': { id: 'openai:chat:simulated' },
  'trade[]': { cheaper: 0.5, points: 0.5 },
  'prices.*': { input: 1, output: 1 },
  serve: { command: 'node -e 0' },
};
/** Names that a team could choose. */
const NAMES = { 'metrics.*': 'pass', 'suites[].metrics.*': 'pass', 'models.*': 'm', 'prices.*': 'simulated' };

/** Values of a leaf that a hostile hand would try: every word, both ends of every range, nothing at all, and what the schema shows. */
function valuesOf(leaf: SchemaNode | null): readonly unknown[] {
  if (!leaf) return [];
  if (leaf.anyOf) return leaf.anyOf.flatMap(valuesOf);
  if (leaf.enum) return leaf.enum;
  const shown = leaf.examples ?? [];
  if (leaf.type === 'boolean') return [true, false];
  if (leaf.type === 'number' || leaf.type === 'integer')
    return [...shown, leaf.minimum ?? 0, 1e-9, 1, leaf.maximum ?? 1e6];
  if (leaf.type === 'array') return [[], ...shown.map((one) => [one].flat()), ['evals/**']];
  if (leaf.type === 'object') return [{}, ...shown];
  return [...shown, 'x', '/x', 'dir:x', 'evals/gear'];
}

/** A policy that sets one key to a value, with no more than it needs. */
function policyWith(key: string, value: unknown): unknown {
  const parts = key.split('.');
  const build = (at: number): unknown => {
    if (at === parts.length) return value;
    const part = parts[at] as string;
    const place = parts.slice(0, at + 1).join('.');
    const inside = build(at + 1);
    const beside = BESIDE[place];
    const whole = beside ? { ...beside, ...(inside as object) } : inside;
    if (part.endsWith('[]')) return { [part.slice(0, -2)]: [whole] };
    return { [part === '*' ? (NAMES[place as keyof typeof NAMES] ?? 'x') : part]: whole };
  };
  return build(0);
}

const pathOf = (key: string) =>
  key.split('.').flatMap((part) => (part.endsWith('[]') ? [part.slice(0, -2), 0] : [part]));
const policiesFor = (key: string) => {
  const all = valuesOf(nodeAt(schema, pathOf(key))).map((value) => policyWith(key, value));
  const valid = all.filter((policy) => policySchema.safeParse(policy).success);
  return [...new Set(valid.map((policy) => JSON.stringify(policy)))];
};

describe('whatever one key says beside a broken prompt, the gate is not green', () => {
  test.each(policyKeys())('%s', async (key) => {
    const policies = policiesFor(key);
    expect(policies).not.toEqual([]);
    for (const policy of policies) {
      const { code, blocked } = await attacked(policy);
      expect([policy, code === 0, blocked]).toEqual([policy, false, true]);
    }
  });
});

/** A policy that the gate refuses to load blocks as well. */
async function attacked(policy: string) {
  try {
    const { code, document } = await attack({ change: { 'pawl.yaml': policy } });
    return { code, blocked: document.blocked };
  } catch (error) {
    expect(String(error)).toMatch(/pawl\.yaml|serve|setup|suite/);
    return { code: 2, blocked: true };
  }
}
