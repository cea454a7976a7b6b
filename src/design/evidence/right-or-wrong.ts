import { isYesOrNo } from '../../metrics/metric-value.ts';
import type { Sample } from '../../samples/sample.ts';
import { type Counts, isRight } from '../../tasks/task.ts';
import { isOfEachLabel, isShareOfCases } from '../../tasks/task-metric.ts';
import { baselineValues, lookValues } from './case-values.ts';
import type { ReadMetric } from './dataset-metric.ts';
import type { SlotEvidence } from './sorted-evidence.ts';

/**
 * Whether a metric says of each answer that it is right or wrong, as a pass does: whatever is known of main, and of this PR before any trial, is 0 or
 * 1. Such a metric is searched and tried as the pass rate is. By the spread of its values fewer than half of small drops were found
 * (`bench/verdict/right-or-wrong.ts`, 30 cases, every rate times 0.9: 32 to 45 in place of 77 to 97 %).
 */
export function isRightOrWrong(evidence: SlotEvidence, metric: ReadMetric): boolean {
  if (metric.name === 'pass') return true;
  // Repeats of a settled model have a search of their own.
  if (metric.dataset || evidence.copies()) return false;
  const known = [...baselineValues(evidence, metric), ...lookValues(evidence, metric, ['search'])];
  return known.every((own) => own.every(isYesOrNo));
}

/** A metric that is the share of right cases, read case by case; any other, and each of a settled model, as it is. */
export function byCase(evidence: SlotEvidence, metric: ReadMetric): ReadMetric {
  const { task, dataset, ...rest } = metric;
  if (!task || !dataset?.measurable || !isShareOfCases(task) || evidence.copies()) return metric;
  // Of tokens a case has some that are right and some that are not.
  if (dataset.layout.at.has('tokens')) return metric;
  return { ...rest, task, alone: dataset.alone };
}

/**
 * What the search reads of each answer: of the macro F1 or recall of cases that expect one label each, whether it is right. The trial weighs answers by the metric
 * itself. Any other metric, one of a slice, and each of a settled model, as it is.
 */
export function searchedAs(evidence: SlotEvidence, metric: ReadMetric): ReadMetric {
  const { task, dataset, ...rest } = metric;
  if (!task || !dataset?.measurable || !isOfEachLabel(task) || evidence.copies()) return metric;
  if (!dataset.held.every((counts) => counts === null || expectsOneLabel(counts))) return metric;
  const alone = ({ result }: Sample) =>
    result.kind === 'scored' && result.task ? Number(isRight(result.task)) : null;
  return { ...rest, task, alone };
}

function expectsOneLabel(counts: Counts): boolean {
  if ('tokens' in counts) return false;
  const expected = Object.entries(counts).filter(([key]) => /^(tp|fn)\//.test(key));
  return Math.abs(expected.reduce((sum, [, count]) => sum + count, 0) - 1) < 1e-9;
}
