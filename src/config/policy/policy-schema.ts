import { z } from 'zod';
import { policySchema } from './policy.ts';

/** Where editors find the schema of `pawl.yaml`; the starter policy names it in its first line. */
export const POLICY_SCHEMA_URL =
  'https://raw.githubusercontent.com/pawl-dev/pawl/v0/schemas/pawl.schema.json';

/** JSON Schema (draft 2020-12) of what may be written in `pawl.yaml`; `schemas/pawl.schema.json` holds the same. */
export function policyJsonSchema(): Record<string, unknown> {
  const { $schema, ...schema } = z.toJSONSchema(policySchema, { io: 'input', target: 'draft-2020-12' });
  return {
    $schema,
    $id: POLICY_SCHEMA_URL,
    title: 'pawl.yaml',
    description: 'Policy of the eval regression gate pawl. Every key is optional.',
    ...schema,
  };
}
