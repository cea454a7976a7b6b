import { readFileSync, realpathSync } from 'node:fs';
import path from 'node:path';
import { isReallyInside, posixPath } from '../../config/repository-path.ts';
import type { SuiteLocation } from '../eval-engine.ts';
import { namedVariables, settable } from '../settable-names.ts';

/** Where the `.env` files are that hold for both arms, and which are an arm's own. */
export interface DotenvPlace {
  /** The checkout. Its `.env` files that git does not track hold for every arm. */
  readonly root: string;
  /** Paths below a tree's root (POSIX) that git tracks in either tree: each arm reads them from its own tree. */
  readonly tracked: ReadonlySet<string>;
  /** Files that this change brings or edits, and that are on disk as they are in git: an `envPath` may name any of them. Absent: none is known. */
  readonly changedInGit?: readonly string[];
  /** Files of the checkout that git tracks, and whose content on disk is not that of HEAD: a step of the job may have written it. Absent: none. */
  readonly edited?: readonly string[];
}

/** What `.env` files set, and the part of it that is committed: it can differ between the arms. */
export interface Dotenv {
  readonly variables: Readonly<Record<string, string>>;
  readonly committed: Readonly<Record<string, string>>;
  /** The part of it that everybody sees in git. */
  readonly shown: Readonly<Record<string, string>>;
}

/** The `.env` files that a suite reads, below a tree's root (POSIX): the later one wins. */
export function dotenvFiles(config: string): readonly string[] {
  return [...new Set(['.env', posixPath(path.join(path.dirname(config), '.env'))])];
}

/**
 * What the `.env` files of a suite set: first the file in the root, then the one in the suite's folder. A file that git
 * tracks is a part of the change under test, so it holds for its own arm only. One that a job or a developer made holds
 * for both. None sets what `settable-names.ts` protects.
 */
export function dotenvOf(
  { root, config }: Pick<SuiteLocation, 'root' | 'config'>,
  place: DotenvPlace = { root, tracked: new Set() },
): Dotenv {
  const variables: Record<string, string> = {};
  const committed: Record<string, string> = {};
  const shown: Record<string, string> = {};
  for (const file of dotenvFiles(config)) {
    const isOwn = place.tracked.has(file);
    const isShown = isOwn && isAsInGit(root, file, place);
    for (const [name, value] of Object.entries(
      settable(variablesIn(isOwn ? root : place.root, file, isOwn)),
    )) {
      variables[name] = value;
      if (isOwn) committed[name] = value;
      else delete committed[name];
      if (isShown) shown[name] = value;
      else delete shown[name];
    }
  }
  return { variables, committed, shown };
}

/** Whether a tracked file, or the one that it links to, is on disk as it is in git. */
function isAsInGit(
  root: string,
  file: string,
  { root: checkout, tracked, changedInGit = [], edited = [] }: DotenvPlace,
): boolean {
  const linked = posixPath(realBelow(root, file) ?? file);
  if (root === checkout && edited.includes(linked)) return false;
  return tracked.has(linked) || changedInGit.includes(linked);
}

function realBelow(root: string, file: string): string | null {
  try {
    return path.relative(realpathSync(root), realpathSync(path.join(root, file)));
  } catch {
    return null;
  }
}

/** The variables of a file; none where it is missing. A tracked link may not lead out of the tree. */
function variablesIn(root: string, file: string, tracked: boolean): Record<string, string> {
  if (tracked && !isReallyInside(root, file)) return {};
  try {
    const found = Object.entries(namedVariables(readFileSync(path.join(root, file), 'utf8')));
    // No process takes a NUL in its environment: as in a file in UTF-16.
    return Object.fromEntries(found.filter((each) => !each.join('').includes('\0')));
  } catch {
    return {};
  }
}
