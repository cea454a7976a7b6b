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
    what: `--${name} ${flags[name]} is not possible: ${issue ? wanted(issue) : A_NUMBER}.`,
    fix: `pawl ${command} --help`,
  });
}

const A_NUMBER = 'a number is expected';

/** What a number must be, in words of a person. */
function wanted(issue: z.core.$ZodIssue): string {
  if (issue.code === 'too_small')
    return `${issue.inclusive ? 'it must be at least' : 'it must be more than'} ${issue.minimum}`;
  if (issue.code === 'too_big')
    return `${issue.inclusive ? 'it must be at most' : 'it must be less than'} ${issue.maximum}`;
  if (issue.code !== 'invalid_type') return issue.message;
  return issue.expected === 'int' ? 'a whole number is expected' : A_NUMBER;
}
