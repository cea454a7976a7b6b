import type { Field, FieldTree } from './field-tree.ts';
import { type Counts, OTHER } from './task.ts';

/** Pairs of items that are weighed, at most; longer lists are paired by their places. */
const MOST_PAIRS = 40_000;

/**
 * Values found, missed and made up, by field. A wrong value is one missed and one made up. Numbers in text equal numbers. Items of a list
 * that hold fields are paired first, those that share most with each other before others, so that a value in another item is wrong. `ordered`: items
 * of lists are paired by their places.
 */
export function fieldCounts(
  answer: FieldTree | null,
  expected: FieldTree,
  fields: ReadonlySet<string>,
  ordered = false,
): Counts {
  const counts = new Map<string, number>([['cases', 1]]);
  const add = (key: string, field: string) => {
    const name = `${key}/${fields.has(field) ? field : OTHER}`;
    counts.set(name, (counts.get(name) ?? 0) + 1);
    if (key === 'fp' && !fields.has(field)) counts.set('outside', 1);
  };
  const readable = answer !== null && answer.root === expected.root ? answer : null;
  if (readable === null) counts.set('unreadable', 1);
  compare(readable, expected, ordered, add);
  return Object.fromEntries(counts);
}

type Add = (key: 'tp' | 'fn' | 'fp', field: string) => void;

function compare(answer: FieldTree | null, expected: FieldTree, ordered: boolean, add: Add): void {
  compareValues(answer?.own ?? [], expected.own, ordered, add);
  const names = new Set([...expected.lists.keys(), ...(answer?.lists.keys() ?? [])]);
  for (const name of names) {
    const [own, wanted] = [answer?.lists.get(name) ?? [], expected.lists.get(name) ?? []];
    const { pairs, missed, extra } = paired(own, wanted, ordered);
    for (const [found, right] of pairs) compare(found, right, ordered, add);
    for (const right of missed) for (const [field] of right.all) add('fn', field);
    for (const found of extra) for (const [field] of found.all) add('fp', field);
  }
}

function compareValues(
  answer: readonly Field[],
  expected: readonly Field[],
  ordered: boolean,
  add: Add,
): void {
  const left = new Map<string, number>();
  for (const key of keysOf(answer, ordered)) left.set(key, (left.get(key) ?? 0) + 1);
  const wanted = keysOf(expected, ordered);
  for (const [at, [field]] of expected.entries()) {
    const key = wanted[at] as string;
    const times = left.get(key) ?? 0;
    if (times > 0) left.set(key, times - 1);
    add(times > 0 ? 'tp' : 'fn', field);
  }
  for (const [key, times] of left) for (let i = 0; i < times; i++) add('fp', (JSON.parse(key) as Field)[0]);
}

/** What two values must have in common to be the same. Where the order matters, their place among those of their field is part of it. */
function keysOf(values: readonly Field[], ordered: boolean): readonly string[] {
  const seen = new Map<string, number>();
  return values.map(([name, value]) => {
    const number = /^-?\d+(\.\d+)?$/.test(value) ? Number(value) : value;
    const place = seen.get(name) ?? 0;
    seen.set(name, place + 1);
    return JSON.stringify(ordered && name.endsWith('[]') ? [name, number, place] : [name, number]);
  });
}

interface Paired {
  readonly pairs: readonly (readonly [found: FieldTree, right: FieldTree])[];
  readonly missed: readonly FieldTree[];
  readonly extra: readonly FieldTree[];
}

/** Items that belong together: the pair that shares most first, then the next of what is left; equals by their places. */
function paired(own: readonly FieldTree[], wanted: readonly FieldTree[], ordered: boolean): Paired {
  const order =
    ordered || own.length * wanted.length > MOST_PAIRS ? byPlace(own, wanted) : byOverlap(own, wanted);
  const [taken, met] = [new Set<number>(), new Set<number>()];
  const pairs: (readonly [FieldTree, FieldTree])[] = [];
  for (const [found, right] of order) {
    if (taken.has(found) || met.has(right)) continue;
    taken.add(found);
    met.add(right);
    pairs.push([own[found] as FieldTree, wanted[right] as FieldTree]);
  }
  return {
    pairs,
    missed: wanted.filter((_, at) => !met.has(at)),
    extra: own.filter((_, at) => !taken.has(at)),
  };
}

type Places = readonly (readonly [found: number, right: number])[];

function byPlace(own: readonly FieldTree[], wanted: readonly FieldTree[]): Places {
  return Array.from({ length: Math.min(own.length, wanted.length) }, (_, at) => [at, at] as const);
}

function byOverlap(own: readonly FieldTree[], wanted: readonly FieldTree[]): Places {
  const keys = own.map(({ all }) => new Set(keysOf(all, false)));
  return wanted
    .flatMap(({ all }, right) => {
      const sought = new Set(keysOf(all, false));
      return keys.map((held, found) => {
        const shared = [...sought].filter((key) => held.has(key)).length;
        return { found, right, shared, apart: held.size + sought.size - 2 * shared };
      });
    })
    .sort(
      (a, b) =>
        b.shared - a.shared ||
        a.apart - b.apart ||
        Math.abs(a.found - a.right) - Math.abs(b.found - b.right) ||
        a.right - b.right ||
        a.found - b.found,
    )
    .map(({ found, right }) => [found, right] as const);
}
