import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import catalog from '../../schemas/schemastore.json' with { type: 'json' };
import { POLICY_SCHEMA_URL, policyJsonSchema, policySchema } from '../../src/config/policy/policy.ts';
import type { SchemaNode } from '../../src/config/policy/schema-words.ts';

/** What an editor offers at one place: a key, and the values that it completes there. */
interface Place {
  readonly path: readonly (string | 0)[];
  readonly node: SchemaNode;
  /** The smallest policy with this value at the place. */
  readonly around: (value: unknown) => unknown;
}

const schema = policyJsonSchema() as SchemaNode;

function placesIn(node: SchemaNode, path: Place['path'], around: Place['around']): readonly Place[] {
  const inside: Place[] = [];
  for (const [key, child] of Object.entries(node.properties ?? {}))
    inside.push(...placesIn(child, [...path, key], (value) => around({ ...smallest(node), [key]: value })));
  if (typeof node.additionalProperties === 'object')
    inside.push(...placesIn(node.additionalProperties, [...path, 'any'], (value) => around({ any: value })));
  if (node.items) inside.push(...placesIn(node.items, [...path, 0], (value) => around([value])));
  for (const option of node.anyOf ?? []) inside.push(...placesIn(option, path, around));
  return [{ path, node, around }, ...inside];
}

/** The keys that an object must have, each with a value that it takes. */
function smallest(node: SchemaNode): Record<string, unknown> {
  return Object.fromEntries(
    (node.required ?? []).map((key) => [key, valueFor(node.properties?.[key] ?? {})]),
  );
}

function valueFor(node: SchemaNode): unknown {
  const [known] = [...(node.examples ?? []), ...(node.enum ?? [])];
  if (known !== undefined) return known;
  if (node.anyOf?.[0]) return valueFor(node.anyOf[0]);
  if (node.type === 'object') return smallest(node);
  if (node.type === 'array') return [valueFor(node.items ?? {})];
  return node.type === 'boolean' ? true : node.type === 'string' ? 'x' : 1;
}

const places = placesIn(schema, [], (value) => value);
const named = places.filter(({ path }) => typeof path.at(-1) === 'string' && path.at(-1) !== 'any');
const nameOf = ({ path }: Place) => path.join('.');

/** What the gate says of a value at its place; what it says of other keys beside it is not about this value. */
function refusals({ path, around }: Place, value: unknown): readonly string[] {
  const result = policySchema.safeParse(around(value));
  return (result.error?.issues ?? [])
    .filter(({ path: at }) => path.every((part, index) => at[index] === part))
    .map(({ message }) => `${path.join('.')}: ${JSON.stringify(value)}: ${message}`);
}

test('there is something to walk', () => {
  expect(named.length).toBeGreaterThan(90);
});

test('a value that the gate refuses is found at every place with choices', () => {
  const choices = named.filter(({ node }) => node.enum);
  expect(choices.length).toBeGreaterThan(20);
  expect(choices.filter((place) => refusals(place, 'nonsense').length === 0).map(nameOf)).toEqual([]);
});

describe('an editor that completes pawl.yaml', () => {
  test('shows words for every key', () => {
    const all = new Map<string, string>();
    for (const place of named)
      all.set(nameOf(place), (all.get(nameOf(place)) ?? '') + (place.node.description ?? ''));
    expect([...all].filter(([, words]) => words === '').map(([name]) => name)).toEqual([]);
  });

  test('says of every value to choose from what it means', () => {
    const unsaid = named.flatMap((place) =>
      (place.node.enum ?? [])
        .filter((value) => !place.node.description?.includes(`\`${value}\``))
        .map((value) => `${nameOf(place)}: ${value}`),
    );
    expect(unsaid).toEqual([]);
  });

  test('completes no value, example or default that the gate refuses', () => {
    const offered = (node: SchemaNode) => [
      ...(node.enum ?? []),
      ...(node.examples ?? []),
      ...('default' in node ? [node.default] : []),
      ...(node.type === 'boolean' ? [true, false] : []),
    ];
    expect(named.flatMap((place) => offered(place.node).flatMap((value) => refusals(place, value)))).toEqual(
      [],
    );
  });

  test('completes no key that the gate does not know, and lacks none', () => {
    expect(keysIn(schema)).toEqual(keysIn(z.toJSONSchema(policySchema, { io: 'output' }) as SchemaNode));
    const known = places.filter(({ node }) => node.type === 'object' && node.properties);
    for (const place of known) {
      expect(place.node.additionalProperties, nameOf(place)).toBe(false);
      const wrong = policySchema.safeParse(place.around({ ...smallest(place.node), notAKey: 1 }));
      expect(
        wrong.error?.issues.map(({ code }) => code),
        nameOf(place),
      ).toContain('unrecognized_keys');
    }
  });

  test('shows the default of every key that has one', () => {
    const parsed = policySchema.parse({}) as Record<string, unknown>;
    const shown = Object.entries(schema.properties ?? {}).filter(
      ([key, node]) => parsed[key] !== undefined && !node.properties && !('default' in node),
    );
    expect(shown.map(([key]) => key)).toEqual([]);
  });
});

function keysIn(node: SchemaNode): readonly string[] {
  return placesIn(node, [], (value) => value)
    .filter(({ path }) => typeof path.at(-1) === 'string')
    .map(nameOf)
    .filter((name, at, all) => all.indexOf(name) === at)
    .sort();
}

test("SchemaStore's entry names the published schema and the files that pawl reads", () => {
  expect(catalog.url).toBe(POLICY_SCHEMA_URL);
  expect(catalog.fileMatch).toEqual(['pawl.yaml', 'pawl.yml']);
  expect(Object.keys(catalog)).toEqual(['name', 'description', 'fileMatch', 'url']);
});
