import { existsSync, realpathSync } from 'node:fs';
import path from 'node:path';
import { editableInstalls } from './python-installs.ts';

type Env = Readonly<Record<string, string>>;

/** Where a list of places is taken apart. An address goes on behind its colon. */
const PARTS = path.delimiter === ':' ? /:(?!\/\/)/ : path.delimiter;
/** A place in a longer value: of an option, an address of a file, JSON, a list with commas. Words with blanks between them are prose, but for options. */
const IN_TEXT = /(^|[=,;'"[(]|file:\/\/)((?:[A-Za-z]:)?[\\/][^,;'"\s\])]*)/g;
const IN_OPTIONS = /(^|[=,;'"[(\s]|file:\/\/)((?:[A-Za-z]:)?[\\/][^,;'"\s\])]*)/g;

/**
 * An arm's environment: where a variable names a place in the checkout that the arm's own tree has as well, the place in that tree. Otherwise
 * `PYTHONPATH`, `GITHUB_WORKSPACE` and the like would have main's side run this pull request's code, and so would packages of the checkout that
 * are installed to be edited: Python looks into the own tree before. What a step of the job made is in the checkout alone, and holds for both.
 * `PATH` says which programs there are, and they are the job's.
 */
export function ownPlaces(env: Env, checkout: string, root: string): Env {
  if (checkout === root) return env;
  const owned = (place: string) => {
    if (!path.isAbsolute(place) || place.startsWith('//')) return place;
    const inside = [place, realPlace(place)].find(
      (each) => each === checkout || each.startsWith(`${checkout}${path.sep}`),
    );
    if (inside === undefined) return place;
    const own = path.join(root, inside.slice(checkout.length));
    return existsSync(own) ? own : place;
  };
  const ownedIn = (_: string, before: string, place: string) => `${before}${owned(place)}`;
  const all = Object.entries(env).map(([name, value]): [string, string] => {
    if (/^path$/i.test(name)) return [name, value];
    const parts = value.split(PARTS).map((part) => {
      const own = owned(part);
      return own === part ? part.replace(part.startsWith('-') ? IN_OPTIONS : IN_TEXT, ownedIn) : own;
    });
    return [name, parts.join(path.delimiter)];
  });
  const own = Object.fromEntries(all);
  const installed = editableInstalls(env)
    .map((place) => [place, owned(place)] as const)
    .flatMap(([place, there]) => (there === place ? [] : [there]));
  if (installed.length === 0) return own;
  return {
    ...own,
    PYTHONPATH: [...installed, ...(own.PYTHONPATH ? [own.PYTHONPATH] : [])].join(path.delimiter),
  };
}

/** A place behind all links: git says where a checkout really lies, and a job may name the link that leads there. */
function realPlace(place: string): string {
  try {
    return realpathSync(place);
  } catch {
    return place;
  }
}
