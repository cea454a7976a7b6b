import type { TaskKind } from '../../tasks/task.ts';
import { shownMetrics } from '../../tasks/task-metric.ts';
import type { MetricComparison } from '../comparison.ts';
import { estimateSamples } from '../metrics/estimate-samples.ts';
import { confusionsOf, labelsOf, sumOf, totalsOf } from './task-labels.ts';
import { type TaskInput, taskRows, triedStages } from './task-rows.ts';
import { type CaseCounts, caseCounts, pairedCounts } from './task-sums.ts';

/** Most values of one tag; the rest is counted. */
const MOST_SLICES = 20;

/** Precision, recall and F1 of one label, entity type or field in one arm. */
export interface LabelScores {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

export interface LabelComparison {
  readonly label: string;
  /** Expected cases, entities or values. */
  readonly support: number;
  readonly baseline: LabelScores;
  readonly candidate: LabelScores;
}

/** How many cases that expect one label are answered by another (null: by none of the labels), samples averaged. */
export interface Confusion {
  readonly expected: string;
  readonly answer: string | null;
  readonly baseline: number;
  readonly candidate: number;
}

/** The metrics of the cases with one value of a tag. */
export interface SliceComparison {
  readonly tag: string;
  readonly value: string;
  readonly cases: number;
  readonly metrics: readonly MetricComparison[];
}

/** What a slot's task shows beside its metrics, over the cases that both arms have. */
export interface TaskComparison {
  readonly kind: TaskKind;
  readonly cases: number;
  /** Those whose F1 fell most first. */
  readonly labels: readonly LabelComparison[];
  /** Wrong answers that became more or fewer, the largest change first. */
  readonly confusions: readonly Confusion[];
  /** Cases whose answer is none of the labels, and cases whose answer cannot be read; samples averaged. */
  readonly outside: Readonly<Record<'baseline' | 'candidate', number>>;
  readonly unreadable: Readonly<Record<'baseline' | 'candidate', number>>;
  readonly slices: readonly SliceComparison[];
  /** Values of tags that are left out. */
  readonly slicesLeft: number;
}

/** Per label, per confusion and per slice: what is behind the metrics of a task. Null where nothing was counted. */
export function taskComparison(input: TaskInput): TaskComparison | null {
  const stages = triedStages(input.findings);
  const cases = caseCounts(input.cases, (entry) => estimateSamples(entry, stages));
  const paired = pairedCounts(cases);
  if (paired.length === 0) return null;
  const totals = totalsOf(paired);
  const { slices, left } = slicesOf(input, cases);
  return {
    kind: input.task.kind,
    cases: paired.length,
    labels: labelsOf(totals),
    confusions: confusionsOf(totals),
    outside: sumOf(totals, 'outside'),
    unreadable: sumOf(totals, 'unreadable'),
    slices,
    slicesLeft: left,
  };
}

function slicesOf(
  input: TaskInput,
  cases: readonly CaseCounts[],
): { readonly slices: readonly SliceComparison[]; readonly left: number } {
  const found = (input.task.slices ?? []).flatMap((tag) => {
    const sizes = new Map<string, number>();
    for (const { tags } of pairedCounts(cases)) {
      const value = tags[tag];
      if (value !== undefined) sizes.set(value, (sizes.get(value) ?? 0) + 1);
    }
    return [...sizes]
      .sort(([a, many], [b, few]) => few - many || (a < b ? -1 : 1))
      .map(([value, size], at) => ({ tag, value, cases: size, kept: at < MOST_SLICES }));
  });
  const names = shownMetrics(input.task).slice(0, 2);
  const slices = found
    .filter(({ kept }) => kept)
    .map(({ tag, value, cases: size }) => ({
      tag,
      value,
      cases: size,
      metrics: taskRows(
        input,
        names.map((name) => `${name}@${tag}=${value}`),
      ),
    }));
  return { slices, left: found.length - slices.length };
}
