import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';

/** Whether a value meets a JSON Schema. Throws where the schema itself is none. */
export function schemaCheck(schema: Readonly<Record<string, unknown>>): (value: unknown) => boolean {
  const ajv = new Ajv2020({ strict: false, allErrors: false, logger: false });
  addFormats.default(ajv);
  const { $schema: _dialect, ...rest } = schema;
  const check = ajv.compile(rest);
  return (value) => check(value) === true;
}
