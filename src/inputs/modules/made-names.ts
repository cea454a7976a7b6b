import { posix } from 'node:path';
import type { FileRead } from '../references/code-references.ts';
import { holdsVariable } from './variable-names.ts';

/** The texts that a name is put together from, in their order; null: a part that comes from outside. */
export type MadeName = readonly (string | null)[];

/** Any name. */
export const UNKNOWN: readonly MadeName[] = [[null]];
/** The folder of the source, or the one that the process starts in: a path is looked up in both. */
export const HERE = './';
/** The source itself. Only the folder in its name matters. */
export const ITSELF = './(itself)';
/** The folder of whoever runs the job, and the one for temporary files, or what was made there: no tree has such a name. */
export const [USERS, TEMPORARY] = ['~', '/(temporary)'];
/** Names followed in a row, and ways in which one name may come out, before it counts as unknown. */
export const [MOST_STEPS, MOST_WAYS] = [12, 64];
/** Parts that one name is put together from, before it counts as unknown. */
const MOST_PARTS = 500;

/** Each of these names once, with what variables hold as what comes from outside. */
export function withoutVariables(names: readonly MadeName[]): readonly MadeName[] {
  return once(names).map((name) => name.map((part) => (holdsVariable(part) ? null : part)));
}

/** Each name once. A source may use one variable in very many places, and its values may be long. */
function once(names: readonly MadeName[]): readonly MadeName[] {
  return [...new Set(names)];
}

/** Names put together from parts. Each part may have several values. */
export function joinedNames(parts: readonly (readonly MadeName[])[]): readonly MadeName[] {
  if (parts.length > MOST_PARTS) return UNKNOWN;
  return parts.reduce<readonly MadeName[]>(
    (whole, part) => limitedNames(whole.flatMap((start) => part.map((end) => [...start, ...end]))),
    [[]],
  );
}

/** Paths of folders and what lies in them. */
export function pathNames(parts: readonly (readonly MadeName[])[]): readonly MadeName[] {
  return joinedNames(parts.flatMap((part, at) => (at === 0 ? [part] : [[['/']], part])));
}

/** The same names, or an unknown one where they are too many. */
export function limitedNames(names: readonly MadeName[]): readonly MadeName[] {
  return names.length > MOST_WAYS ? UNKNOWN : names;
}

/** The folders that paths lie in. Where the end of one is unknown, so is its folder. */
export function folderNames(names: readonly MadeName[]): readonly MadeName[] {
  return names.map((name) => {
    if (name.includes(null) || name.some(holdsVariable)) return [null];
    const text = posix.normalize(name.join(''));
    const folder = /(?:^|\/)\.\.?\/?$/.test(text) ? posix.join(text, '..') : posix.dirname(text);
    return [
      startsHere(name) && !folder.startsWith('.') ? `${HERE}${folder}` : folder === '.' ? HERE : folder,
    ];
  });
}

/** A name up to a mark behind which something else stands: another word, or any. */
export function untilMark(name: MadeName, mark: RegExp): MadeName {
  const at = name.findIndex((part) => part !== null && mark.test(part));
  return at < 0 ? name : [...name.slice(0, at), name[at]?.split(mark)[0] ?? '', null];
}

/** Whether a path begins where its source lies, or where the process starts. */
export function startsHere([start]: MadeName): boolean {
  return typeof start === 'string' && /^\.\.?\/|^\.\.$/.test(start);
}

/** Whether a name is known, or at least a folder at its beginning. */
export function beginsKnown([start, ...rest]: MadeName): boolean {
  return (
    typeof start === 'string' &&
    start !== '' &&
    !holdsVariable(start) &&
    (!rest.includes(null) || start.includes('/'))
  );
}

/** Files that are read by these names. A name that is read in several ways counts once. */
export function fileReadsOf(names: readonly MadeName[]): readonly FileRead[] {
  const reads = once(names)
    .filter((name) => name.join('') !== ITSELF)
    .map((name) => fileRead(untilMark(name, /[*?[{]/)));
  return [...new Map(reads.map((read) => [JSON.stringify(read), read])).values()];
}

/** The places that these names mean, or the folders that they begin with, as far as either is known; else what the name of a file begins and ends with: `page*.txt`. */
export function knownPlaces(names: readonly MadeName[]): readonly string[] {
  const known = fileReadsOf(names.filter(([start]) => typeof start === 'string'));
  return [...known.flatMap((read) => read.names), ...once(names).flatMap(pattern)];
}

/** What a name begins and ends with around what comes from outside, with a star between; none where that may be any name. */
function pattern(name: MadeName): readonly string[] {
  const [from, to] = [name.indexOf(null), name.lastIndexOf(null)];
  if (from < 0) return [];
  const [start, end] = [name.slice(0, from).join(''), name.slice(to + 1).join('')];
  const isClear = start.length >= SHORTEST || /^\.\w+$/.test(end);
  return isClear && !/[/*\0\n]/.test(start + end) ? [`${start}*${end}`] : [];
}

/** Letters of a beginning that few files of a folder share. */
const SHORTEST = 3;

/** A whole name, whatever folder it is in, or its folder where the rest is made. */
function fileRead(written: MadeName): FileRead {
  const start = written.findIndex((part) => part !== '');
  const name = written.map((part, place) => (place > start && holdsVariable(part) ? null : part));
  const at = name.findIndex((part) => part !== null);
  if (at < 0) return { names: [], certain: null };
  const end = name.indexOf(null, at);
  const text = name.slice(at, end < 0 ? undefined : end).join('');
  const inside = at > 0 ? text.replace(/^\/+/, '') : text;
  const known = end < 0 ? inside : inside.slice(0, inside.lastIndexOf('/') + 1);
  const path = known.startsWith(`${HERE}/`) ? posix.normalize(known) : known;
  const isKnown = path !== '' && !path.includes(ITSELF);
  const certain = at > 0 ? null : end < 0 ? 'file' : 'folder';
  return { names: isKnown ? [path] : [], certain: isKnown ? certain : null };
}
