import type { Arm, Sample } from '../samples/sample.ts';

/** The samples of one case in one slot, by arm, in the order in which they came. */
export type CaseSamples = Readonly<Record<Arm, readonly Sample[]>>;

/** Samples by suite, slot and case. */
export interface SampleIndex {
  /** The slot's samples by case; empty where there is none. */
  slot(suite: string, slot: string): ReadonlyMap<string, CaseSamples>;
}

const NO_CASES: ReadonlyMap<string, CaseSamples> = new Map();

/** Groups samples once, so that each slot is read without a walk over all. */
export function sampleIndex(samples: readonly Sample[]): SampleIndex {
  const suites = new Map<string, Map<string, Map<string, Record<Arm, Sample[]>>>>();
  for (const sample of samples) {
    const slots = member(suites, sample.suite, () => new Map<string, Map<string, Record<Arm, Sample[]>>>());
    const cases = member(slots, sample.slot, () => new Map<string, Record<Arm, Sample[]>>());
    member(cases, sample.case, () => ({ baseline: [], candidate: [] }))[sample.arm].push(sample);
  }
  return { slot: (suite, slot) => suites.get(suite)?.get(slot) ?? NO_CASES };
}

function member<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}
