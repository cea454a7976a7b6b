import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { jsonDocumentOf } from '../../../src/report/documents/json-document.ts';
import { resultJsonSchema } from '../../../src/report/documents/json-schema.ts';
import { resultSchema } from '../../../src/report/documents/result-schema.ts';
import { scenarios } from '../scenarios.ts';

test('schemas/result.schema.json is the schema of the document (npx vitest run test/report -u renews it)', async () => {
  await expect(`${JSON.stringify(resultJsonSchema(), null, 2)}\n`).toMatchFileSnapshot(
    '../../../schemas/result.schema.json',
  );
});

const validate = new Ajv2020({ strict: false }).compile(resultJsonSchema());

describe.each(Object.entries(scenarios))('%s', (_, { verdict, context }) => {
  const document = JSON.parse(JSON.stringify(jsonDocumentOf(verdict, context)));

  test('follows the published schema', () => {
    expect(resultSchema.safeParse(document).error?.issues ?? []).toEqual([]);
    validate(document);
    expect(validate.errors ?? []).toEqual([]);
  });

  test('lists every suite and every case', () => {
    const listed = document.suites.map((suite: { id: string; slots: { cases: { id: string }[] }[] }) => [
      suite.id,
      suite.slots.map((slot) => slot.cases.map(({ id }) => id)),
    ]);
    const known = verdict.suites.map(({ suite, comparison: { state } }) => [
      suite,
      state.kind === 'skipped' ? [] : state.slots.map((slot) => slot.cases.map((entry) => entry.case)),
    ]);
    expect(listed).toEqual(known);
  });
});

test('says who accepted what, and what can be accepted', () => {
  const { verdict, context } = scenarios.regressed!;
  const rules = { by: 'write', author: false, commandLine: false, hasConversation: true } as const;
  const accepted = [
    { id: '0123456789abcdef', of: 'cases', cases: ['compass'], by: 'kim', reason: 'gone since May' },
  ] as const;
  const offers = [{ id: 'fedcba9876543210', of: 'rules', cases: 0 }] as const;
  const document = jsonDocumentOf(verdict, { ...context, consent: { ...rules, accepted, offers } });
  expect(resultSchema.safeParse(document).error?.issues ?? []).toEqual([]);
  expect([document.accepted, document.offered]).toEqual([accepted, offers]);
});

test('a document with a number that is none, or a transition that nobody knows, does not fit', () => {
  const { verdict, context } = scenarios.regressed!;
  const document = jsonDocumentOf(verdict, context);
  expect(resultSchema.safeParse({ ...document, verdict: 'not measured' }).success).toBe(false);
  const [suite] = document.suites;
  const broken = {
    ...suite!,
    slots: [{ ...suite!.slots[0]!, cases: [{ ...suite!.slots[0]!.cases[0]!, transition: 'worse' }] }],
  };
  expect(resultSchema.safeParse({ ...document, suites: [broken] }).success).toBe(false);
  expect(resultSchema.safeParse({ ...document, seconds: Number.NaN }).success).toBe(false);
});
