import { countsOf } from '../../design/evidence/dataset-metric.ts';
import { grouped } from '../../grouped.ts';
import { metricValue } from '../../metrics/metric-value.ts';
import { slotKey } from '../../samples/cell.ts';
import type { Sample } from '../../samples/sample.ts';
import { mean } from '../../stats/quantile.ts';
import { meanCounts } from '../../tasks/sums.ts';
import type { TaskMetric } from '../../tasks/task-metric.ts';
import { runValue } from '../tasks/task-sums.ts';
import { rightIn } from './task-over-time.ts';

/** Main at one commit, by what is stored of it. */
export interface TrendPoint {
  /** Null where the store does not say which. */
  readonly commit: string | null;
  /** When its newest sample was drawn, ISO 8601. */
  readonly at: string;
  /** Mean over cases of the mean of their samples, in the metric's unit: of `pass` the pass rate. A task's metric is what a run of these cases scores. */
  readonly value: number;
  readonly cases: number;
  readonly samples: number;
  /** It is the first one after the model behind main was found to have changed. */
  readonly drifted: boolean;
}

/** A commit that few cases were asked at says nothing of the suite: share of the cases of the best known commit. */
const ENOUGH = 0.5;

/**
 * Main from commit to commit in one metric, by slot (`slotKey`), oldest first: each commit at which at least half as many cases were
 * asked as at the one with most. A commit at which the model changed counts twice. Stored samples without a commit count by their day.
 */
export function mainTrend(
  stored: readonly Sample[],
  metric = 'pass',
  task: TaskMetric | null = null,
): ReadonlyMap<string, readonly TrendPoint[]> {
  const usable = stored.filter(({ arm, cached }) => arm === 'baseline' && !cached);
  return new Map(
    [...grouped(usable, slotKey)].flatMap(([key, own]) => {
      const points = [...grouped(own, momentOf)].flatMap(([, samples]) => pointOf(samples, metric, task));
      if (points.length === 0) return [];
      const most = Math.max(...points.map(({ cases }) => cases));
      const told = points
        .filter(({ cases }) => cases >= most * ENOUGH)
        .toSorted((a, b) => (a.at < b.at ? -1 : 1));
      return [[key, told.map((point, at) => trendPoint(point, told[at - 1]))] as const];
    }),
  );
}

function momentOf({ commit, at, driftedSince = '' }: Sample): string {
  return `${commit ?? at.slice(0, 10)} ${driftedSince}`;
}

interface Moment extends Omit<TrendPoint, 'drifted'> {
  readonly driftedSince: string | null;
}

function pointOf(samples: readonly Sample[], metric: string, task: TaskMetric | null): Moment[] {
  const valued = samples.flatMap((sample) => {
    const value = task ? rightIn(sample) : metricValue(sample, metric);
    return value === null ? [] : [{ case: sample.case, at: sample.at, value, sample }];
  });
  const byCase = [...grouped(valued, (each) => each.case).values()];
  const value =
    task && byCase.length > 0
      ? runOf(byCase, task)
      : mean(byCase.map((own) => mean(own.map((each) => each.value)) ?? 0));
  if (value === null) return [];
  const [first] = samples;
  return [
    {
      commit: first?.commit ?? null,
      at:
        valued
          .map(({ at }) => at)
          .sort()
          .at(-1) ?? '',
      value,
      cases: byCase.length,
      samples: valued.length,
      driftedSince: first?.driftedSince ?? null,
    },
  ];
}

function runOf(byCase: readonly (readonly { readonly sample: Sample }[])[], task: TaskMetric): number {
  const cases = byCase.map((own) => {
    const baseline = countsOf(own.map(({ sample }) => sample));
    return { answers: { baseline, candidate: [] }, baseline: meanCounts(baseline), candidate: null };
  });
  return runValue(cases, 'baseline', task);
}

function trendPoint({ driftedSince, ...point }: Moment, before: Moment | undefined): TrendPoint {
  const drifted = driftedSince !== null && before !== undefined && before.driftedSince !== driftedSince;
  return { ...point, drifted };
}
