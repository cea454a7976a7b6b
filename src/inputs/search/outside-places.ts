import { realpathSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import { posixPath } from '../../config/repository-path.ts';
import type { InputSearch } from './input-search.ts';

/** A place as it is looked up: `~` is the home folder of whoever runs the job. */
export function lookedUp(written: string): string {
  return written.replace(/^~(?=\/|$)/, homedir());
}

/**
 * Whether a name in code leads to a place of the machine that no change can edit: below the home folder, in a folder for temporary files, of the
 * system. In doubt it does not: where it leads into a checkout or holds one, and where the tree has something at the end of it, because
 * the name may be that of a checkout elsewhere.
 */
export function isOutside({ probe }: InputSearch, place: string): boolean {
  if (!path.isAbsolute(place) || place.length > LONGEST) return false;
  const full = path.resolve(place);
  const places = [full, realPlace(full)];
  const trees = [probe.root, process.cwd()];
  if (places.some((each) => trees.some((tree) => holds(each, tree) || holds(tree, each)))) return false;
  const names = posixPath(full)
    .split('/')
    .filter((name) => name !== '');
  return !names.some((_, at) => probe.kindOf(names.slice(at).join('/')) !== null);
}

/** Longest name that a system takes. */
const LONGEST = 4_096;

function holds(folder: string, place: string): boolean {
  const inside = path.relative(folder, place);
  return !(inside === '..' || inside.startsWith(`..${path.sep}`) || path.isAbsolute(inside));
}

function realPlace(place: string): string {
  try {
    return realpathSync(place);
  } catch {
    return place;
  }
}
