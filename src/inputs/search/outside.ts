import { existsSync, realpathSync } from 'node:fs';
import path from 'node:path';
import { GLOB_SIGNS } from '../../config/glob-signs.ts';
import { isGitsOwn, isReallyInside } from '../../config/repository-path.ts';
import type { ErrorHelp } from '../../errors.ts';
import type { ConfigString } from '../references/config-strings.ts';
import { type InputSearch, meanings } from './input-search.ts';

/** Keys whose texts promptfoo reads as paths without `file://`. */
const PATH_KEYS = new Set(['prompts', 'tests', 'scenarios', 'vars', 'defaultTest', 'envPath']);
/** Code is run, not shown, and reads what it likes wherever it lies. */
const CODE = /\.(?:[cm]?[jt]sx?|py|rb|go)(?::[\w$.]+)?$/i;
/** Where a path becomes a pattern, a template, or a part of a file. */
const MADE = new RegExp(`${GLOB_SIGNS.source}|#|:[A-Za-z_$][\\w$.]*$`);

/** The path that a text of a config names, where it leads out of the tree: by its words, or by a link. Null where it does not. */
export function outsidePath(search: InputSearch, file: string, string: ConfigString): string | null {
  const text = string.text.trim();
  const [, certain] = /^(?:file:\/\/|pawl:rag:)([^\n]+)$/.exec(text) ?? [];
  const written =
    certain ?? (PATH_KEYS.has(string.keys.at(-1) ?? '') && /^\S+$/.test(text) ? text : undefined);
  if (written === undefined || CODE.test(written)) return null;
  const made = written.search(MADE);
  const fixed = made < 0 ? written : written.slice(0, made);
  const { root } = search.probe;
  const isNamed = certain !== undefined || existsSync(path.resolve(root, search.folder, fixed));
  const places = meanings(search, file, fixed);
  const leads = places.length === 0 || places.some(isGitsOwn) || meanings(search, file, written).length === 0;
  return (leads && isNamed) || places.some((place) => isLinkOut(root, place)) ? text : null;
}

/** A link out of the tree. Packages that main's tree borrows are links too. */
function isLinkOut(root: string, place: string): boolean {
  const absolute = path.join(root, place);
  if (!existsSync(absolute) || isReallyInside(root, place)) return false;
  return !(/(^|\/)node_modules\//.test(place) && /[\\/]node_modules[\\/]/.test(realpathSync(absolute)));
}

/** The problem of a text that names a file outside of the repository. */
export function outsideProblem(text: string, file: string): ErrorHelp {
  return {
    code: 'config/outside-repository',
    what: `\`${text}\` lies outside the repository.`,
    why: "A suite is compared from two trees of the repository. Files of the machine, and git's own folder, are in neither, and may hold secrets.",
    fix: 'copy the file into the repository, and name it by its path there',
    place: { file },
  };
}
