import { PawlError } from '../errors.ts';

/** The pull request goes to another branch than the one that the run compares it with: no verdict of it may pass. */
export function otherBase(why: string): PawlError {
  return new PawlError(
    {
      code: 'github/other-base',
      what: 'The pull request goes to another branch than the one that the run compares it with.',
      why,
      fix: 'A run that the new branch starts judges by it. Push a commit, or let the workflow start when the branch changes:\non:\n  pull_request:\n    types: [opened, synchronize, reopened, edited]',
    },
    'unmeasured',
  );
}

/** Refuses measurements against another branch than the one that the change goes to, where the event or GitHub names that. */
export function refuseOtherBase(measured: string | null, wanted: string | undefined): void {
  if (wanted === undefined || measured === wanted) return;
  const found = measured === null ? 'no branch' : `\`${measured}\``;
  throw otherBase(`It goes to \`${wanted}\`, and it was compared with ${found}.`);
}
