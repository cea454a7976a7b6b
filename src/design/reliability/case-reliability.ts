import type { Reliability } from '../../metrics/reliability.ts';
import { independentSamples } from '../../samples/cached.ts';
import { answerForm } from '../../samples/same-answer.ts';
import type { Sample, Scored } from '../../samples/sample.ts';
import { repeatAgreement } from '../../stats/repeat-agreement.ts';
import { answeredLabel } from '../../tasks/label-counts.ts';
import { isRightAnswer } from '../../tasks/task.ts';

/**
 * What repeats of one case on one side are worth, in [0, 1]; null where too few were scored. Variations of a prompt are other
 * questions. Copies out of a cache are one answer.
 */
export function caseReliability(measure: Reliability, samples: readonly Sample[]): number | null {
  const scored = independentSamples(samples).filter(
    (sample): sample is Sample & { readonly result: Scored } =>
      sample.result.kind === 'scored' && sample.variation === undefined,
  );
  const all = scored.length;
  if (measure.kind === 'agreement')
    return measure.of === 'label' ? labelAgreement(scored) : repeatAgreement(scored.map(answerForm));
  const right = scored.filter(({ result }) => isRightAnswer(result)).length;
  if (measure.kind === 'always') return all < 2 ? null : right === all ? 1 : 0;
  if (all < measure.k) return null;
  return measure.kind === 'all' ? ofAll(right, all, measure.k) : 1 - ofAll(all - right, all, measure.k);
}

/** Answers without a label agree with none. Null where the suite's task has no labels. */
function labelAgreement(scored: readonly (Sample & { readonly result: Scored })[]): number | null {
  const labels = scored.map(({ result }) => (result.task ? answeredLabel(result.task) : null));
  return labels.includes(null) ? null : repeatAgreement(labels.map((label, at) => label || `${at} without`));
}

/** C(c, k) ÷ C(n, k): the share of all sets of k answers of the n in which each is one of these c (Chen et al. 2021). Unbiased. */
function ofAll(c: number, n: number, k: number): number {
  let share = 1;
  for (let i = 0; i < k; i++) share *= Math.max(0, c - i) / (n - i);
  return share;
}
