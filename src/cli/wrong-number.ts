import type { z } from 'zod';
import { PawlError } from '../errors.ts';

/** A usage error about the first flag of a command that is not the number it must be. */
export function wrongNumber(
  command: string,
  error: z.ZodError,
  flags: Readonly<Record<string, unknown>>,
): PawlError {
  const issue = error.issues[0];
  const name = String(issue?.path[0]);
  return new PawlError({
    code: 'cli/usage',
    what: `--${name} ${flags[name]} is not possible: ${issue?.message ?? 'a number is expected'}.`,
    fix: `pawl ${command} --help`,
  });
}
