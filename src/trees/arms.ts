/** One arm's files on disk. */
export interface Tree {
  /** Absolute path of its root. */
  readonly root: string;
  /** Commit that it holds; null for a working tree that no commit describes. */
  readonly commit: string | null;
  /** What people read: `main@9f8e7d6`, `HEAD@a1b2c3d`, `working tree`. */
  readonly label: string;
}

/** Both arms of a comparison, ready to be loaded. */
export interface Arms {
  readonly baseline: Tree;
  readonly candidate: Tree;
  /** Repository-relative POSIX paths that differ between them, untracked files of a local run included. */
  readonly changed: readonly string[];
  /** How the base was chosen and how its packages got there; said to people. */
  readonly notes: readonly string[];
  /** Removes what was made on disk. */
  close(): Promise<void>;
}

/** Lines added and removed in one file between the arms. */
export interface FileChange {
  readonly file: string;
  readonly added: number;
  readonly removed: number;
}
