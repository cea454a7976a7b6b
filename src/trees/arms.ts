/**
 * Trees: both sides of a comparison as files on disk, and all that git and child processes do for that.
 * Get: a checkout, the CI event if there is one, and the commands that install packages.
 * Give: two trees with what differs between them. Main's tree lies outside the checkout, so that it loads its own packages.
 * Whoever resolves the arms closes them.
 */

import type { EventKind } from '../vocabulary.ts';

/** One arm's files on disk. */
export interface Tree {
  /** Absolute path of its root. */
  readonly root: string;
  /** The commit that the tree holds. Null for a working tree with edits. */
  readonly commit: string | null;
  /** What people read: `main@9f8e7d6`, `HEAD@a1b2c3d`, `working tree`. */
  readonly label: string;
}

/** Why main's side may run with other packages than its own: it borrows what is installed for this PR. */
export interface LentPackages {
  /** Lock files, manifests and settings that differ, repository-relative, and the command that installs what main's say. */
  readonly files: readonly string[];
  readonly command: string;
  /** What is installed can differ where no lock file says so. */
  readonly isHidden: boolean;
}

/** Both arms of a comparison, ready to be loaded. */
export interface Arms {
  readonly baseline: Tree;
  readonly candidate: Tree;
  /** Repository-relative POSIX paths that differ between them, untracked files of a local run included. */
  readonly changed: readonly string[];
  /** How the base was chosen, and what both trees hold; said to people. */
  readonly notes: readonly string[];
  /** How main's tree came to its packages; said to people where something of it ran. */
  readonly packageNotes: readonly string[];
  /**
   * Runs the `setup` commands in the base tree where they are needed; to be awaited before anything of it runs. A
   * second call does nothing more. `resolveArms` has done it unless the request says `setupLater`.
   */
  prepare(): Promise<void>;
  /** The files that git tracks in the candidate's tree: to be asked for before any code of it runs. A second call does not ask again. Absent: git is asked. */
  readonly tracked?: () => Promise<readonly string[]>;
  /** Those of them whose content on disk was not that of HEAD then: a person, or a step of the job, has written to them. Absent: none. */
  readonly uncommitted?: readonly string[];
  /** Main's side borrows packages although the files that choose them differ. Absent: it has its own, or they are the same. */
  readonly lent?: LentPackages;
  /**
   * The first file of main's tree that is no longer what it was when it was prepared, repository-relative; null where there is
   * none. Absent: nobody looks.
   */
  readonly mainChanged?: () => Promise<string | null>;
  /** Removes what was made on disk. */
  close(): Promise<void>;
}

/** What a run is about: two trees to compare, or (a push to the default branch) one tree to record samples of. */
export type ResolvedArms =
  | { readonly kind: 'compare'; readonly arms: Arms }
  | { readonly kind: 'record'; readonly candidate: Tree; readonly notes: readonly string[] };

/** What a CI event says about the trees. A field is absent where the event does not say. Hostile until checked. */
export interface CiEvent {
  readonly kind: EventKind;
  /** What its forge calls the event; told to people. */
  readonly name: string;
  /** The full ref that the event is about: `refs/heads/main`. Tells a push to the default branch from others. */
  readonly ref?: string;
  /** What a pull request, or a queued merge, goes onto. */
  readonly baseSha?: string;
  readonly headSha?: string;
  /** Name of the branch that a pull request, or a queued merge, goes to. */
  readonly baseRef?: string;
  readonly defaultBranch?: string;
  readonly beforeSha?: string;
  readonly pullNumber?: number;
}

/** Commands that install the packages of a tree. */
export interface TreeSetup {
  readonly setup: readonly string[];
  /** Their environment: repository code runs there, so without the runner's tokens. */
  readonly env: NodeJS.ProcessEnv;
  /** A line that they print, as people may see it. */
  readonly shown: (line: string) => string;
}

/** What `resolveArms` needs to know. */
export interface ArmsRequest {
  readonly cwd: string;
  /** The user's own choice of base: a branch, tag or commit. Wins over the event. */
  readonly base?: string;
  /** null: a local run, whose candidate is the working tree. */
  readonly event: CiEvent | null;
  /** The verdict is put up for the commit that the CI names, whoever chose the base. */
  readonly published?: boolean | undefined;
  /** How the packages of the base tree are installed when code or lock files differ, by what lies in it. */
  setupOf(root: string): TreeSetup;
  /** true: they wait for `prepare`. A change that touches no suite then installs nothing. */
  readonly setupLater?: boolean;
  /** Folder for the base tree (`RUNNER_TEMP`, `os.tmpdir()`); must lie outside the checkout. */
  readonly temporary: string;
  /** Environment of this process: git's, and what a CI says of the base where there is no event. */
  readonly env: NodeJS.ProcessEnv;
  /** Gets each line that a setup command prints. */
  readonly log: (line: string) => void;
}

/** Lines added and removed in one file between the arms; both 0 for a binary file, which has no lines. */
export interface FileChange {
  readonly file: string;
  readonly added: number;
  readonly removed: number;
  readonly binary?: true;
}
