import type { Sample } from '../../samples/sample.ts';

/** Slots by suite and name, with the moment since when each answers as it does today. */
export type DriftedSlots = ReadonlyMap<string, string>;

/** The name under which a slot is looked up in `DriftedSlots`. */
export function driftKey({ suite, slot }: Pick<Sample, 'suite' | 'slot'>): string {
  return JSON.stringify([suite, slot]);
}

/**
 * Samples with the mark of their slot's drift, so that whoever reads the store knows what is out of date. Every later
 * sample carries it on: the mark must outlive the samples that it was found with.
 */
export function markedSamples(samples: readonly Sample[], drifted: DriftedSlots): readonly Sample[] {
  return samples.map((sample) => {
    const since = drifted.get(driftKey(sample));
    if (since === undefined || Date.parse(sample.at) < Date.parse(since)) return sample;
    return { ...sample, driftedSince: since };
  });
}
