import { z } from 'zod';
import { backtestSchema } from '../backtest/backtest-schema.ts';
import { planSchema } from '../plan/plan-schema.ts';
import { resultSchema } from './result-schema.ts';

/** Where readers of a document find its schema. */
const SCHEMAS_URL = 'https://raw.githubusercontent.com/pawl-dev/pawl/v0/schemas';

/** JSON Schema (draft 2020-12) of the published document; `schemas/result.schema.json` holds the same. */
export function resultJsonSchema(): Record<string, unknown> {
  return jsonSchema(resultSchema, 'result');
}

/** The same of what `pawl plan` prints; `schemas/plan.schema.json`. */
export function planJsonSchema(): Record<string, unknown> {
  return jsonSchema(planSchema, 'plan');
}

/** The same of what `pawl backtest` prints; `schemas/backtest.schema.json`. */
export function backtestJsonSchema(): Record<string, unknown> {
  return jsonSchema(backtestSchema, 'backtest');
}

function jsonSchema(document: z.ZodType, name: string): Record<string, unknown> {
  const { $schema, ...schema } = z.toJSONSchema(document, { io: 'input', target: 'draft-2020-12' });
  return { $schema, $id: `${SCHEMAS_URL}/${name}.schema.json`, ...schema };
}
