import { retained } from './retention.ts';
import type { Sample } from './sample.ts';
import type { StoreTerms } from './sample-store.ts';
import { holdsWords, withoutOutput } from './stored-output.ts';
import { type PartRead, partOf, type StoredPart, samplesOf } from './stored-parts.ts';

/** Parts of one suite made into one. */
export interface Rewritten {
  /** Names of the parts that it stands for. */
  readonly replaced: readonly string[];
  /** Null where nothing is left. */
  readonly part: StoredPart | null;
  /** Samples that are no longer there. */
  readonly removed: number;
}

/** More parts than this are made into one by the next append. */
export const MAX_PARTS = 32;

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
    part: kept.length === 0 ? null : partOf(outputs === 'full' ? kept : kept.map(withoutOutput)),
    removed: samples.length - kept.length,
  };
}
