import { slotKey } from '../../samples/cell.ts';
import { DAY_MS } from '../../samples/day.ts';
import type { Sample } from '../../samples/sample.ts';

/**
 * Since when each slot of a suite answers as it does today, by its name in the store: ISO 8601. A slot that never was
 * found to drift is absent. A mark counts only where it lies before its own sample and that one not in the future of
 * `now`: a wrong clock must not put every later sample away.
 */
export function driftMarks(samples: readonly Sample[], now: string): ReadonlyMap<string, string> {
  const marks = new Map<string, string>();
  const latest = Date.parse(now) + DAY_MS;
  for (const { slot, at, arm, driftedSince: since } of samples) {
    if (since === undefined || arm !== 'baseline') continue;
    if (Date.parse(since) > Date.parse(at) || Date.parse(at) > latest) continue;
    const known = marks.get(slot);
    if (known === undefined || Date.parse(known) < Date.parse(since)) marks.set(slot, since);
  }
  return marks;
}

/** Slots by suite and name, with the moment since when each answers as it does today. */
export type DriftedSlots = ReadonlyMap<string, string>;

/**
 * Samples with the mark of their slot's drift, so that whoever reads the store knows what is out of date. Every later
 * sample carries it on: the mark must outlive the samples that it was found with.
 */
export function markedSamples(samples: readonly Sample[], drifted: DriftedSlots): readonly Sample[] {
  return samples.map((sample) => {
    const since = drifted.get(slotKey(sample));
    if (since === undefined || Date.parse(sample.at) < Date.parse(since)) return sample;
    return { ...sample, driftedSince: since };
  });
}
