import type { Sample } from '../sample.ts';
import type { StoreTerms } from './sample-store.ts';

const DAY_MS = 86_400_000;

/**
 * What a store keeps of these samples of one suite, in their order: of each case, slot and pair of keys the newest
 * ones, none older than the days. A sample from the future (a clock was wrong) counts as the oldest of all, so that it
 * pushes no honest one out.
 */
export function retained(samples: readonly Sample[], { keep, now }: StoreTerms): readonly Sample[] {
  const today = now();
  const age = ({ at }: Sample) => today - Date.parse(at);
  const rank = (sample: Sample) => (age(sample) < -DAY_MS ? Number.POSITIVE_INFINITY : age(sample));
  const groups = new Map<string, Sample[]>();
  for (const sample of samples) {
    if (age(sample) > keep.days * DAY_MS) continue;
    const group = groups.get(groupOf(sample));
    if (group === undefined) groups.set(groupOf(sample), [sample]);
    else group.push(sample);
  }
  const kept = new Set<Sample>();
  for (const group of groups.values()) {
    const newest = group.length > keep.samples ? [...group].sort((a, b) => compare(rank(a), rank(b))) : group;
    for (const sample of newest.slice(0, keep.samples)) kept.add(sample);
  }
  return samples.filter((sample) => kept.has(sample));
}

function groupOf({ slot, case: name, arm, keys }: Sample): string {
  return JSON.stringify([slot, name, arm, keys?.generation ?? null, keys?.grading ?? null]);
}

function compare(a: number, b: number): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
