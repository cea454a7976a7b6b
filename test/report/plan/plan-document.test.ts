import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { planJsonSchema } from '../../../src/report/documents/json-schema.ts';
import { planDocumentOf } from '../../../src/report/plan/plan-document.ts';
import { planSchema } from '../../../src/report/plan/plan-schema.ts';
import { planContext, plans } from './plans.ts';

test('schemas/plan.schema.json is the schema of the document (npx vitest run test/report -u renews it)', async () => {
  await expect(`${JSON.stringify(planJsonSchema(), null, 2)}\n`).toMatchFileSnapshot(
    '../../../schemas/plan.schema.json',
  );
});

const validate = new Ajv2020({ strict: false }).compile(planJsonSchema());

test.each(Object.entries(plans))('%s follows the published schema', (_, summary) => {
  const document = JSON.parse(JSON.stringify(planDocumentOf(summary, planContext)));
  expect(planSchema.safeParse(document).error?.issues ?? []).toEqual([]);
  validate(document);
  expect(validate.errors ?? []).toEqual([]);
  expect(document.suites).toHaveLength(summary.suites.length);
});
