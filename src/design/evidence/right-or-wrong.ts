import { isYesOrNo } from '../../metrics/metric-value.ts';
import type { Sample } from '../../samples/sample.ts';
import { type Counts, isRight } from '../../tasks/task.ts';
import { isOfRightLabels, isShareOfCases, type TaskMetric } from '../../tasks/task-metric.ts';
import { baselineValues, lookValues } from './case-values.ts';
import type { DatasetMetric, ReadMetric } from './dataset-metric.ts';
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

/** A metric that is the share of all cases that are right, read case by case; any other, and each of a settled model, as it is. */
export function byCase(evidence: SlotEvidence, metric: ReadMetric): ReadMetric {
  const { task, dataset, ...rest } = metric;
  if (!task || !dataset || task.slice || !isShare(evidence, task, dataset)) return metric;
  return { ...rest, task, alone: dataset.alone };
}

/**
 * What the search reads of each answer: whether it is right, of a share of right cases with one tag, and of labels where cases expect one each and the metric moves as
 * right answers do. It reads the cases alone that the metric is about. The trial weighs answers by the metric itself. Any other metric, and each of a settled model, as it is.
 */
export function searchedAs(evidence: SlotEvidence, metric: ReadMetric): ReadMetric {
  const { task, dataset, ...rest } = metric;
  if (!task || !dataset) return metric;
  const { slice, label, measure } = task;
  const share = isShare(evidence, task, dataset);
  if (!share && !isOfOneLabelEach(evidence, task, dataset)) return metric;
  // A case that expects another label moves precision and F1 of this one as soon as it is given it.
  const isOfAll = label === null || measure !== 'recall';
  const isAbout = dataset.held.map((counts) => counts !== null && (isOfAll || expects(counts, label)));
  const read = { ...rest, task, alone: share ? dataset.alone : rightAbout(task, dataset) };
  return slice === null && label === null ? read : { ...read, isAbout };
}

/**
 * 1 where an answer is right in every part, 0 where it is not. Of one label: whether it has that label where it should, and only there. A label that is missing
 * hardly moves a precision that is high: it counts where main has one wrong label or more to four right ones.
 */
function rightAbout({ label, measure }: TaskMetric, { held }: DatasetMetric) {
  const sumOf = (key: string) => held.reduce((sum, counts) => sum + (counts?.[key] ?? 0), 0);
  const isHigh = measure === 'precision' && 4 * sumOf(`fp/${label}`) < sumOf(`tp/${label}`);
  return ({ result }: Sample): number | null => {
    if (result.kind !== 'scored' || !result.task) return null;
    const { task } = result;
    if (label === null) return Number(isRight(task));
    return Number(!task[`fp/${label}`] && (isHigh || !task[`fn/${label}`]));
  };
}

/** Whether a metric is a share of right cases. Of tokens a case has some that are right and some that are not. */
function isShare(evidence: SlotEvidence, task: TaskMetric, { measurable, layout }: DatasetMetric): boolean {
  return measurable && isShareOfCases(task) && !layout.at.has('tokens') && !evidence.copies();
}

/** Whether it moves as right answers do, with each case expecting one label. */
function isOfOneLabelEach(
  evidence: SlotEvidence,
  task: TaskMetric,
  { measurable, held }: DatasetMetric,
): boolean {
  if (!measurable || !isOfRightLabels(task) || evidence.copies()) return false;
  return held.every((counts) => counts === null || expectsOneLabel(counts));
}

function expectsOneLabel(counts: Counts): boolean {
  if ('tokens' in counts) return false;
  const expected = Object.entries(counts).filter(([key]) => /^(tp|fn)\//.test(key));
  return Math.abs(expected.reduce((sum, [, count]) => sum + count, 0) - 1) < 1e-9;
}

function expects(counts: Counts, label: string): boolean {
  return (counts[`tp/${label}`] ?? 0) + (counts[`fn/${label}`] ?? 0) > 0;
}
