import type { Policy } from '../config/policy/policy.ts';
import { PERMISSIONS } from '../vocabulary.ts';

/** One word of somebody that a change is accepted as it is, with what is known of them at this moment. */
export interface Acceptance {
  readonly id: string;
  readonly by: string;
  readonly reason: string | null;
  /** In the repository, as the forge says: `admin`, `maintain`, `write`, `triage`, `read`, `none`. */
  readonly permission: string;
  /** They opened the pull request. */
  readonly isAuthor: boolean;
  /** The words were changed after they were said. */
  readonly isEdited: boolean;
  /** The line begins as a command and goes on as something else. */
  readonly isMisspelt?: true;
}

/** What people and earlier runs said about a pull request. */
export interface Conversation {
  /** What an earlier run remembered in a comment of its own; null where there is none. Hostile until read. */
  readonly memory: string | null;
  readonly acceptances: readonly Acceptance[];
}

/** The acceptances that hold: by somebody with the permission, not by the author of the change, written as they must be and never edited. */
export function heldAcceptances(
  acceptances: readonly Acceptance[],
  rules: Policy['accept'],
): readonly Acceptance[] {
  return acceptances.filter((acceptance) => whyNot(acceptance, rules) === null);
}

/** Why an acceptance does not hold, in words; null where it does. */
function whyNot(
  { permission, isAuthor, isEdited, isMisspelt }: Acceptance,
  { by, author }: Policy['accept'],
): string | null {
  if (isMisspelt) return 'a command has one whole ID, then `--` and the reason';
  if (isEdited) return 'the comment was edited';
  if (isAuthor && !author) return 'who wrote it also opened the pull request';
  const known: readonly string[] = PERMISSIONS;
  return known.indexOf(permission) < known.indexOf(by) ? `who wrote it does not have ${by} permission` : null;
}

/** Acceptances that are told of at once: anybody may write many. */
const TOLD = 3;

/** Sentences about acceptances that came to nothing. */
export interface Uncounted {
  /** Of those by people who may accept: only their words have a place in the first lines of a pull request. */
  readonly byPeople: readonly string[];
  /** Of all others. */
  readonly byOthers: readonly string[];
}

/**
 * What to say of acceptances that came to nothing, where something can be accepted: whoever wrote one waits for it to count. That is one that
 * does not hold, of what is offered now or misspelt by somebody who may accept, or one that holds, of what this run did not see.
 */
export function uncounted(
  said: readonly Acceptance[],
  rules: Policy['accept'],
  { accepted, offers }: Readonly<Record<'accepted' | 'offers', readonly { readonly id: string }[]>>,
): Uncounted {
  if (offers.length === 0) return { byPeople: [], byOthers: [] };
  const ids = new Set([...accepted, ...offers].map(({ id }) => id));
  const lineOf = ({ id, by }: Acceptance, why: string) =>
    `\`${`/pawl accept ${id}`.trim()}\` by \`${by}\` does not count${why}.`;
  const isOfNow = ({ id }: Acceptance) => ids.has(id);
  const unknown = heldAcceptances(said, rules).filter((acceptance) => !isOfNow(acceptance));
  const isSlip = ({ isMisspelt, ...words }: Acceptance) => isMisspelt && whyNot(words, rules) === null;
  const refused = said.flatMap((acceptance) => {
    const why = whyNot(acceptance, rules);
    const isTold = isOfNow(acceptance) || isSlip(acceptance);
    return why !== null && isTold ? [lineOf(acceptance, `: ${why}`)] : [];
  });
  return {
    // Another gate of the repository may have offered it.
    byPeople: last(
      unknown.map((each) => lineOf(each, ' for this run: the ID does not stand for what it saw')),
    ),
    byOthers: last(refused),
  };
}

function last(lines: readonly string[]): readonly string[] {
  return [...new Set(lines)].slice(-TOLD);
}
