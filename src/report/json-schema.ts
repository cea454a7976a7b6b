import { z } from 'zod';
import { resultSchema } from './result-schema.ts';

/** JSON Schema of the published document, as `schemas/result.schema.json` and `pawl schema result` show it. */
export function resultJsonSchema(): Record<string, unknown> {
  return z.toJSONSchema(resultSchema, { io: 'input' }) as Record<string, unknown>;
}
