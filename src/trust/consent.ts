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
}

/** What people and earlier runs said about a pull request. */
export interface Conversation {
  /** What an earlier run remembered in a comment of its own; null where there is none. Hostile until read. */
  readonly memory: string | null;
  readonly acceptances: readonly Acceptance[];
}

/** The acceptances that hold: by somebody with the permission, not by the author of the change, and never edited. */
export function heldAcceptances(
  acceptances: readonly Acceptance[],
  rules: Policy['accept'],
): readonly Acceptance[] {
  const least = PERMISSIONS.indexOf(rules.by);
  return acceptances.filter(
    ({ permission, isAuthor, isEdited }) =>
      !isEdited &&
      (!isAuthor || rules.author) &&
      (PERMISSIONS as readonly string[]).indexOf(permission) >= least,
  );
}
