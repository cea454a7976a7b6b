import { PawlError } from '../../errors.ts';

/** What a known error says, why and what to do, as one text; any other error is thrown again. */
export function helpOf(error: unknown): string {
  if (!(error instanceof PawlError)) throw error;
  const { what, why, fix } = error.help;
  return [what, why ?? '', fix ? `To fix: ${fix}` : ''].filter((part) => part !== '').join(' ');
}
