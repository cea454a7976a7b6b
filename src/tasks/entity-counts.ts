import type { Entity } from './bio-tags.ts';
import type { Marked } from './entities.ts';
import { type Counts, OTHER } from './task.ts';

/**
 * Entities found, missed and made up, by type. Exact: same type and same place (without places: same text), as
 * conlleval and seqeval count. `par`: of the rest, pairs of the same type that overlap (without places: share a word).
 */
export function entityCounts(answer: Marked | null, expected: Marked, types: ReadonlySet<string>): Counts {
  const readable = answer !== null && (expected.tokens === null || answer.tokens === expected.tokens);
  const counts = new Map<string, number>([['cases', 1]]);
  const add = (key: string, type: string) => {
    const name = `${key}/${types.has(type) ? type : OTHER}`;
    counts.set(name, (counts.get(name) ?? 0) + 1);
  };
  if (!readable) counts.set('unreadable', 1);
  let left = [...(readable ? answer.entities : [])];
  const missed = expected.entities.filter((wanted) => {
    const at = left.findIndex((found) => isExact(found, wanted));
    if (at < 0) return true;
    left.splice(at, 1);
    add('tp', wanted.type);
    return false;
  });
  for (const { type } of missed) add('fn', type);
  for (const { type } of left) add('fp', type);
  if (left.some(({ type }) => !types.has(type))) counts.set('outside', 1);
  for (const wanted of missed) {
    const at = left.findIndex((found) => overlaps(found, wanted));
    if (at < 0) continue;
    left = left.filter((_, index) => index !== at);
    add('par', wanted.type);
  }
  return Object.fromEntries(counts);
}

function isExact(found: Entity, wanted: Entity): boolean {
  if (found.type !== wanted.type) return false;
  if (found.start === null || wanted.start === null) return folded(found.text) === folded(wanted.text);
  return found.start === wanted.start && found.end === wanted.end;
}

function overlaps(found: Entity, wanted: Entity): boolean {
  if (found.type !== wanted.type) return false;
  if (found.start !== null && wanted.start !== null)
    return found.start < (wanted.end as number) && wanted.start < (found.end as number);
  const words = new Set(folded(wanted.text).split(' '));
  return folded(found.text)
    .split(' ')
    .some((word) => words.has(word));
}

function folded(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
