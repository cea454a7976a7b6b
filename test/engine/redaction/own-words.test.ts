import { expect, test } from 'vitest';
import { z } from 'zod';
import { fromChildSchema } from '../../../src/engine/messages/child-messages.ts';
import { ownWords, schemaWords } from '../../../src/engine/redaction/own-words.ts';

/** Names of properties and fixed values, as a JSON Schema of the same messages tells them. */
function toldByJsonSchema(part: unknown): readonly string[] {
  if (typeof part !== 'object' || part === null) return [];
  const { properties = {}, const: only, enum: some = [] } = part as Record<string, object & unknown[]>;
  const fixed = [only, ...some].filter((each) => typeof each === 'string');
  return [...Object.keys(properties), ...fixed, ...Object.values(part).flatMap(toldByJsonSchema)];
}

test('the words of messages are all names and fixed values that their schema has', () => {
  const told = toldByJsonSchema(z.toJSONSchema(fromChildSchema, { io: 'output', unrepresentable: 'any' }));
  expect([...ownWords()].sort()).toEqual([...new Set(told)].sort());
  expect(ownWords()).toContain('promptTokens');
  expect(ownWords()).toContain('scored');
});

test('words are found however deep they lie, and in a schema that holds itself', () => {
  const tree = z.object({
    kind: z.enum(['leaf', 'fork']).nullable(),
    get parts() {
      return z.array(tree).exactOptional();
    },
    pair: z.tuple([z.literal(['on', 'off']), z.record(z.string(), z.object({ inner: z.int() }))]),
  });
  expect([...schemaWords(tree)].sort()).toEqual(
    ['fork', 'inner', 'kind', 'leaf', 'off', 'on', 'pair', 'parts'].sort(),
  );
});
