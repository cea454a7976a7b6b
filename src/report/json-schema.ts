import { z } from 'zod';
import { resultSchema } from './result-schema.ts';

/** Where readers of the document find its schema. */
const RESULT_SCHEMA_URL = 'https://raw.githubusercontent.com/pawl-dev/pawl/v0/schemas/result.schema.json';

/** JSON Schema (draft 2020-12) of the published document; `schemas/result.schema.json` holds the same. */
export function resultJsonSchema(): Record<string, unknown> {
  const { $schema, ...schema } = z.toJSONSchema(resultSchema, { io: 'input', target: 'draft-2020-12' });
  return { $schema, $id: RESULT_SCHEMA_URL, ...schema };
}
