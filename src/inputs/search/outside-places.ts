import { realpathSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import { joined, posixPath } from '../../config/repository-path.ts';
import { languageOf } from '../references/code-references.ts';
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

/** Longest file that is searched for variables. In a longer one they may be set. */
const MAX_BYTES = 2_000_000;

/**
 * Whether the tree may set a variable of the environment, so that its value is not the job's: a `.env` file, a config, code of the suite. A
 * variable through which the suite gets the address of its application has its value from the policy.
 */
export function isSetByTree(search: InputSearch, variable: string): boolean {
  const { probe, folder, config, served } = search;
  if (served.includes(variable)) return true;
  const assigned = new RegExp(`(?<![\\w.])${variable}['"]?\\s*[:=]`);
  const inCode = new RegExp(
    `env(?:iron)?\\s*(?:\\.\\s*|\\[\\s*['"\`])${variable}\\b['"\`]?\\s*(?:\\]\\s*)?(?:\\|\\||\\?\\?|\\+)?=(?![=>])|(?:setdefault|[ps](?:ut|et)env)\\s*\\(\\s*['"]${variable}\\b`,
  );
  return [...new Set(['.env', joined(folder, '.env'), config, ...search.files])].some((file) => {
    if (probe.kindOf(file) !== 'file') return false;
    const text = probe.textOf(file, MAX_BYTES);
    if (text === null) return true;
    return languageOf(file) === null ? assigned.test(text) : inCode.test(text) || SETS_MANY.test(text);
  });
}

/** What sets variables whose names do not stand there. */
const SETS_MANY =
  /\benviron\.update\s*\(|\bassign\s*\(\s*process\.env\b|\benviron\s*\|?=(?!=)|\bprocess\.env\s*=(?!=)|\b(?:environ|process\.env)\s*\[\s{0,9}[^'"`\]]{1,80}\]\s{0,9}=(?!=)/;
