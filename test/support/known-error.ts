import { errorText, PawlError } from '../../src/errors.ts';

/** The whole text of the known error that a call throws. */
export function textOfError(call: () => unknown): string {
  try {
    call();
  } catch (error) {
    if (!(error instanceof PawlError)) throw error;
    return `exit ${error.kind === 'usage' ? 2 : 3}\n${errorText(error.help)}`;
  }
  throw new Error('No error was thrown.');
}

/** The same of a call that answers later. */
export async function textOfRejection(call: () => Promise<unknown>): Promise<string> {
  const settled = await call().then(
    () => () => undefined,
    (error: unknown) => () => {
      throw error;
    },
  );
  return textOfError(settled);
}
