import { grouped } from '../../grouped.ts';
import { slotKey } from '../../samples/cell.ts';
import type { Sample } from '../../samples/sample.ts';
import { mean } from '../../stats/quantile.ts';

/** Main at one commit, by what is stored of it. */
export interface TrendPoint {
  /** Null where the store does not say which. */
  readonly commit: string | null;
  /** When its newest sample was drawn, ISO 8601. */
  readonly at: string;
  /** Mean over cases of the share of samples that passed. */
  readonly rate: number;
  readonly cases: number;
}

/** A commit that few cases were asked at says nothing of the suite: share of the cases of the best known commit. */
const ENOUGH = 0.5;

/**
 * Main's pass rate from commit to commit, by slot (`slotKey`), oldest first: each commit at which at least half as many cases were
 * asked as at the one with most. Stored samples without a commit count by their day.
 */
export function mainTrend(stored: readonly Sample[]): ReadonlyMap<string, readonly TrendPoint[]> {
  const usable = stored.filter(({ arm, result }) => arm === 'baseline' && result.kind === 'scored');
  return new Map(
    [...grouped(usable, slotKey)].map(([key, own]) => {
      const points = [...grouped(own, momentOf)].map(([, samples]) => pointOf(samples));
      const most = Math.max(...points.map(({ cases }) => cases));
      const told = points.filter(({ cases }) => cases >= most * ENOUGH);
      return [key, told.toSorted((a, b) => (a.at < b.at ? -1 : 1))] as const;
    }),
  );
}

function momentOf({ commit, at }: Sample): string {
  return commit ?? at.slice(0, 10);
}

function pointOf(samples: readonly Sample[]): TrendPoint {
  const shares = [...grouped(samples, (sample) => sample.case).values()].map((own) => {
    const passed = own.filter(({ result }) => result.kind === 'scored' && result.passed);
    return passed.length / own.length;
  });
  const ats = samples.map(({ at }) => at).toSorted();
  return {
    commit: samples[0]?.commit ?? null,
    at: ats.at(-1) ?? '',
    rate: mean(shares) ?? 0,
    cases: shares.length,
  };
}
