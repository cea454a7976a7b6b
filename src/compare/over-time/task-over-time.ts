import {
  countBlock,
  countsOf,
  datasetMetric,
  restOf,
  sortedBlocks,
} from '../../design/evidence/dataset-metric.ts';
import { fixedTest } from '../../design/trial/dataset-trial.ts';
import { grouped } from '../../grouped.ts';
import { gainOf } from '../../metrics/direction.ts';
import type { MetricRule } from '../../metrics/metric-rules.ts';
import { caseKey } from '../../samples/cell.ts';
import type { Sample } from '../../samples/sample.ts';
import { meanCounts } from '../../tasks/sums.ts';
import { isRight } from '../../tasks/task.ts';
import type { TaskMetric } from '../../tasks/task-metric.ts';
import { changeInterval } from '../tasks/task-interval.ts';
import { inSlice, type PairedCounts, runValue } from '../tasks/task-sums.ts';

/** Tags of cases, by case. */
export type CaseTags = ReadonlyMap<string, Readonly<Record<string, string>>>;

/** One case of main at two times. */
export interface TimedCase {
  readonly case: string;
  readonly anchor: readonly Sample[];
  readonly today: readonly Sample[];
  /** Nothing but today's own samples speaks for the anchor. */
  readonly same: boolean;
}

/** 1 for an answer that is right in every part, by the suite's task, and 0 for another; null where nothing is known of it. */
export function rightIn({ result }: Sample): number | null {
  return result.kind === 'scored' && result.task ? Number(isRight(result.task)) : null;
}

/**
 * How a metric of the suite's task moved between two times of main, over the cases of both: its values as a run scores, its loss, and
 * the chance of one as large if within each case the answers of both times could be exchanged. Null where nothing can be compared.
 */
export function taskChange(
  cases: readonly TimedCase[],
  metric: TaskMetric,
  {
    direction,
    tags,
    alpha,
    seed,
  }: {
    readonly direction: MetricRule['direction'];
    readonly tags: CaseTags;
    readonly alpha: number;
    readonly seed: number;
  },
) {
  const paired = inSlice(pairedOf(cases, tags), metric);
  const names = new Set(paired.map((entry) => entry.case));
  const used = cases.filter((entry) => names.has(entry.case));
  if (used.every(({ same }) => same)) return null;
  const lossOf = (change: number) => 0 - gainOf({ direction }, change);
  const [anchor, today] = [runValue(paired, 'baseline', metric), runValue(paired, 'candidate', metric)];
  const interval = changeInterval(paired, metric);
  return {
    compared: paired.length,
    anchor,
    today,
    loss: lossOf(today - anchor),
    interval: interval && orderedInterval(lossOf(interval[0]), lossOf(interval[1])),
    pValue: chanceOf(used, metric, { direction, alpha, seed }),
  };
}

function orderedInterval(one: number, other: number): readonly [number, number] {
  return [Math.min(one, other), Math.max(one, other)];
}

/** By how much more a task's metric was at a time than it is today, over the cases of both, times their number: the best of many days is chosen by it. */
export function taskGain(
  then: readonly Sample[],
  today: readonly Sample[],
  metric: TaskMetric,
  tags: CaseTags,
): number {
  const slots = [...new Set(then.map(({ slot }) => slot))];
  return slots.reduce((sum, slot) => {
    const [before, now] = [byCase(then, slot), byCase(today, slot)];
    const cases = [...before].flatMap(([key, anchor]): TimedCase[] => {
      const own = now.get(key);
      return own ? [{ case: anchor[0]?.case as string, anchor, today: own, same: false }] : [];
    });
    const paired = inSlice(pairedOf(cases, tags), metric);
    const gain = runValue(paired, 'baseline', metric) - runValue(paired, 'candidate', metric);
    return sum + gain * paired.length;
  }, 0);
}

function byCase(samples: readonly Sample[], slot: string): ReadonlyMap<string, Sample[]> {
  return grouped(
    samples.filter((sample) => sample.slot === slot),
    caseKey,
  );
}

/** The cases with counts of both times; the anchor stands where main does in a comparison. */
function pairedOf(cases: readonly TimedCase[], tags: CaseTags): readonly PairedCounts[] {
  return cases.flatMap((entry): PairedCounts[] => {
    const answers = { baseline: countsOf(entry.anchor), candidate: countsOf(entry.today) };
    const [baseline, candidate] = [meanCounts(answers.baseline), meanCounts(answers.candidate)];
    if (baseline === null || candidate === null) return [];
    return [
      {
        case: entry.case,
        cluster: null,
        comparable: true,
        tags: tags.get(entry.case) ?? {},
        baseline,
        candidate,
        answers,
      },
    ];
  });
}

/** Cases that are what they were stay at their values on both sides. */
function chanceOf(
  cases: readonly TimedCase[],
  metric: TaskMetric,
  options: { readonly direction: MetricRule['direction']; readonly alpha: number; readonly seed: number },
): number {
  const samples = cases.flatMap(({ anchor, today }) => [...anchor, ...today]);
  const units = cases.map((entry) => ({
    case: entry.case,
    critical: false,
    cluster: null,
    repeatNever: false,
  }));
  // The cases of the slice alone are here.
  const whole = { ...metric, slice: null };
  const dataset = datasetMetric(
    whole,
    options,
    units,
    cases.map(({ today }) => today),
    countsOf(samples),
  );
  const blocks = cases.flatMap(({ anchor, today, same }) => {
    const block = same ? null : countBlock({ baseline: anchor, candidate: today }, dataset.layout);
    return block ? [block] : [];
  });
  const tried = new Set(cases.flatMap(({ same }, at) => (same ? [] : [at])));
  return fixedTest(dataset, { rest: restOf(dataset, tried), blocks: sortedBlocks(blocks) }, options).pValue;
}
