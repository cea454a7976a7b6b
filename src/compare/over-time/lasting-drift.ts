import { slotKey } from '../../samples/cell.ts';
import type { Sample } from '../../samples/sample.ts';
import type { Drift } from '../comparison.ts';
import { driftMetrics, driftOf } from './drift.ts';
import type { NightlyDriftInput } from './nightly-drift.ts';

/**
 * A drift that tonight or an earlier night found, held against what main answers by now. `lasts`: no night found that main went back.
 * `back`: a later night did, and nothing tells main from what it was. `changed`: what is asked today is not what was asked then.
 * `unknown`: nothing could be compared.
 */
export interface LastingDrift {
  readonly suite: string;
  readonly slot: string;
  /** ISO 8601: when main began to answer otherwise. */
  readonly since: string;
  /** ISO 8601: the latest such moment; equal to `since` where there was one drift. */
  readonly latest: string;
  /** Commit of main at which the first answer after that was drawn; null where the store does not say. */
  readonly commit: string | null;
  readonly state: 'lasts' | 'back' | 'changed' | 'unknown';
  /** Before `since` against after `latest`; empty where nothing could be compared. */
  readonly metrics: readonly Drift[];
}

/** What is stored of main, this night's samples included, and what it is asked today. */
export interface LastingDriftInput extends Omit<NightlyDriftInput, 'fresh'> {
  readonly samples: readonly Sample[];
}

/** Every slot whose stored samples carry a mark of a drift. */
export function lastingDrifts(input: LastingDriftInput): readonly LastingDrift[] {
  const marks = new Map<string, { suite: string; slot: string; moments: Set<string> }>();
  for (const sample of input.samples) {
    const { suite, slot, arm, driftedSince } = sample;
    if (driftedSince === undefined || arm !== 'baseline') continue;
    const known = marks.get(slotKey(sample)) ?? { suite, slot, moments: new Set<string>() };
    known.moments.add(driftedSince);
    marks.set(slotKey(sample), known);
  }
  const all = [...marks.values()];
  return all.map(({ suite, slot, moments }) => {
    const sorted = [...moments].sort();
    return lastingDrift({ suite, slot, since: sorted[0] ?? '', latest: sorted.at(-1) ?? '' }, input);
  });
}

function lastingDrift(
  drift: Pick<LastingDrift, 'suite' | 'slot' | 'since' | 'latest'>,
  { samples, cells, gating, level, seed }: LastingDriftInput,
): LastingDrift {
  const { suite, slot, since, latest } = drift;
  const ofSlot = samples.filter((sample) => sample.suite === suite && sample.slot === slot);
  const before = ofSlot.filter(({ at }) => Date.parse(at) < Date.parse(since));
  const commit = ofSlot.find(({ at }) => Date.parse(at) >= Date.parse(latest))?.commit ?? null;
  const asked = cells.filter((cell) => cell.suite === suite);
  const own = asked.filter((cell) => cell.slot === slot);
  const fresh = own.flatMap(({ stored }) => stored);
  const questions = driftMetrics(gating(suite));
  const metrics = questions.flatMap(
    (metric) =>
      driftOf({
        stored: before,
        fresh,
        metric,
        cases: own.length,
        level: level / questions.length,
        seed,
      }) ?? [],
  );
  const state = () => {
    if (metrics.length > 0) {
      const isBack = latest !== since && !metrics.some(({ drifted }) => drifted);
      return isBack ? 'back' : 'lasts';
    }
    const isAsked = asked.length > 0 && (own.length === 0 || fresh.length > 0);
    return isAsked && before.length > 0 ? 'changed' : 'unknown';
  };
  return { ...drift, commit, state: state(), metrics };
}
