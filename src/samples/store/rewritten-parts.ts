import { armCellKey, keysKey } from '../cell.ts';
import { DAY_MS } from '../day.ts';
import type { Sample } from '../sample.ts';
import type { StoreTerms } from './sample-store.ts';
import { holdsWords, withoutOutput } from './stored-output.ts';
import { type PartRead, partOf, type StoredPart, samplesOf } from './stored-parts.ts';

/** Parts of one suite made into as few as can be. */
export interface Rewritten {
  /** Names of the parts that they stand for. */
  readonly replaced: readonly string[];
  readonly parts: readonly StoredPart[];
  /** Samples that are no longer there. */
  readonly removed: number;
}

const TIDY = 'tidy-';
/** More appended parts than this are made into one by the next append. */
const MAX_APPENDED = 32;
/** Characters of one part. */
const MAX_PART = 32 * 1024 * 1024;

/** Whether so many appends have piled up that it is time to tidy up. */
export function isUntidy(names: readonly string[]): boolean {
  return names.filter((name) => !name.startsWith(TIDY)).length > MAX_APPENDED;
}

/** Parts tidied up: repeats and what the terms do not keep are gone. A part with a problem is left for people to see. */
export function compacted(parts: readonly PartRead[], terms: StoreTerms): Rewritten | null {
  const whole = parts.filter(({ isOurs, problems }) => isOurs && problems.length === 0);
  if (whole.length < 2) return null;
  return rewritten(whole, (samples) => retained(samples, terms), terms);
}

/** Parts without the samples that are not to be kept; null where that changes nothing. */
export function purged(
  parts: readonly PartRead[],
  keep: (sample: Sample) => boolean,
  terms: StoreTerms,
): Rewritten | null {
  const own = parts.filter(({ isOurs }) => isOurs);
  const isOpen = (sample: Sample) => terms.outputs === 'digest' && holdsWords(sample);
  if (!own.some(({ samples }) => samples.some((sample) => !keep(sample) || isOpen(sample)))) return null;
  return rewritten(own, (samples) => samples.filter(keep), terms);
}

function rewritten(
  parts: readonly PartRead[],
  choose: (samples: readonly Sample[]) => readonly Sample[],
  { outputs }: StoreTerms,
): Rewritten {
  const { samples } = samplesOf(parts);
  const kept = choose(samples);
  return {
    replaced: parts.map(({ name }) => name),
    parts: inParts(outputs === 'full' ? kept : kept.map(withoutOutput)),
    removed: samples.length - kept.length,
  };
}

function inParts(samples: readonly Sample[]): readonly StoredPart[] {
  const groups: Sample[][] = [];
  let room = 0;
  for (const sample of samples) {
    const length = JSON.stringify(sample).length;
    if (length > room || groups.length === 0) {
      groups.push([]);
      room = MAX_PART;
    }
    groups.at(-1)?.push(sample);
    room -= length;
  }
  return groups.map((group) => {
    const { name, content } = partOf(group);
    return { name: `${TIDY}${name}`, content };
  });
}

/**
 * What a store keeps of these samples of one suite, in their order: of each case, slot and pair of keys the newest
 * ones, none older than the days. A sample from the future (a clock was wrong) counts as the oldest of all: it
 * cannot push an honest one out.
 */
function retained(samples: readonly Sample[], { keep, now }: StoreTerms): readonly Sample[] {
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

function groupOf(sample: Sample): string {
  return `${armCellKey(sample)} ${keysKey(sample.keys)}`;
}

function compare(a: number, b: number): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
