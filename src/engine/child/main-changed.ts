import { PawlError } from '../../errors.ts';

/** Code of the error that says that main's side can no longer be trusted to be main. */
const CODE = 'engine/main-changed';

/** Whether main's process was not started because its tree, or the end of its last process, is not to be trusted. */
export function isMainChanged(error: unknown): error is PawlError {
  return error instanceof PawlError && error.help.code === CODE;
}

/** Throws if a file of main's tree was changed after it was sealed. */
export async function expectMainUnchanged(
  mainChanged: (() => Promise<string | null>) | undefined,
): Promise<void> {
  const file = (await mainChanged?.()) ?? null;
  if (file !== null)
    throw notMain(
      `Something changed \`${file}\` in main's tree while the gate ran.`,
      `make sure that no code of this PR, and no code of main's own, writes to \`${file}\` in the tree of the other side, then run the gate again`,
    );
}

/** Main's process ended while it had nothing to do, by a signal from outside. */
export function killedWhileIdle(): PawlError {
  return notMain(
    "Something ended main's process by a signal while it had nothing to do.",
    'make sure that no code of this PR ends processes that it did not start, and that the runner has enough memory, then run the gate again',
  );
}

/** Main's suite, loaded again, is another than before, and is the same other one each time. */
export function loadsOtherwise(config: string): PawlError {
  return notMain(
    `Main's suite \`${config}\` was loaded again while the gate ran, and is no longer the same.`,
    "make sure that no code of this PR changes what main's suite loads (data that `setup` made, files outside of the repository), and that the suite does not write what it loads, then run the gate again",
  );
}

function notMain(what: string, fix: string): PawlError {
  return new PawlError(
    {
      code: CODE,
      what,
      why: "Nobody knows what ran in main's place after that, so nothing can be compared with main's answers.",
      fix,
    },
    'unmeasured',
  );
}
