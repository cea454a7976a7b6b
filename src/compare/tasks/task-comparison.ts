import { shownMetrics } from '../../tasks/task-metric.ts';
import type { SliceComparison, TaskComparison } from '../comparison.ts';
import { estimateSamples } from '../metrics/estimate-samples.ts';
import { confusionsOf, labelsOf, sumOf, totalsOf } from './task-labels.ts';
import { type TaskInput, taskRows } from './task-rows.ts';
import { type CaseCounts, caseCounts, pairedCounts } from './task-sums.ts';

/** Most values of one tag; the rest is counted. */
const MOST_SLICES = 20;

/** Per label, per confusion and per slice: what is behind the metrics of a task. Null where nothing was counted. */
export function taskComparison(input: TaskInput): TaskComparison | null {
  const cases = caseCounts(input.cases, estimateSamples);
  const paired = pairedCounts(cases);
  if (paired.length === 0) return null;
  const totals = totalsOf(paired);
  const { slices, left } = slicesOf(input, cases);
  return {
    kind: input.task.kind,
    cases: paired.length,
    labels: labelsOf(totals, paired),
    confusions: confusionsOf(totals),
    outside: sumOf(totals, 'outside'),
    unreadable: sumOf(totals, 'unreadable'),
    ...(input.task.kind === 'token-classification' && { misaligned: sumOf(totals, 'misaligned') }),
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
