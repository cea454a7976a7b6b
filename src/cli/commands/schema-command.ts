import { policyJsonSchema } from '../../config/policy/policy.ts';
import { PawlError } from '../../errors.ts';
import { backtestJsonSchema, planJsonSchema, resultJsonSchema } from '../../report/documents/json-schema.ts';
import type { CommandRunner } from '../command-runner.ts';
import { SCHEMA_NAMES } from '../formats.ts';

const SCHEMAS: Readonly<Record<(typeof SCHEMA_NAMES)[number], () => unknown>> = {
  policy: policyJsonSchema,
  result: resultJsonSchema,
  plan: planJsonSchema,
  backtest: backtestJsonSchema,
};

/** `pawl schema [NAME]`: the schema of `pawl.yaml`, or of a document of `--format json`. */
export const schemaCommand: CommandRunner = async (_flags, [name = 'policy'], terminal) => {
  const known = SCHEMA_NAMES.find((each) => each === name);
  if (known === undefined) {
    throw new PawlError({
      code: 'cli/usage',
      what: `There is no schema "${name}".`,
      why: `Those that there are: ${SCHEMA_NAMES.join(', ')}.`,
      fix: 'name one of them: pawl schema result',
    });
  }
  terminal.stdout.write(`${JSON.stringify(SCHEMAS[known](), null, 2)}\n`);
  return 0;
};
