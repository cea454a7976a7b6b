import { policyJsonSchema } from '../../config/policy/policy.ts';
import { PawlError } from '../../errors.ts';
import { backtestJsonSchema, planJsonSchema, resultJsonSchema } from '../../report/documents/json-schema.ts';
import type { CommandRunner } from '../command-runner.ts';

const SCHEMAS: Readonly<Record<string, () => unknown>> = {
  policy: policyJsonSchema,
  result: resultJsonSchema,
  plan: planJsonSchema,
  backtest: backtestJsonSchema,
};

/** `pawl schema [policy|result|plan|backtest]`. */
export const schemaCommand: CommandRunner = async (_flags, [name = 'policy'], terminal) => {
  const make = Object.hasOwn(SCHEMAS, name) ? SCHEMAS[name] : undefined;
  if (make === undefined) {
    throw new PawlError({
      code: 'cli/usage',
      what: `There is no schema "${name}".`,
      fix: 'pawl schema policy | result | plan | backtest',
    });
  }
  terminal.stdout.write(`${JSON.stringify(make(), null, 2)}\n`);
  return 0;
};
