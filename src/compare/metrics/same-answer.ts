import { SAME_ANSWER } from '../../metrics/built-in-metrics.ts';
import { metricRule } from '../../metrics/metric-rules.ts';
import { answerForm } from '../../samples/same-answer.ts';
import type { Sample, Scored } from '../../samples/sample.ts';
import { ALIKE_STAGES } from '../../samples/stage.ts';
import { pairedInterval } from '../../stats/intervals/paired-interval.ts';
import { mean } from '../../stats/quantile.ts';
import { repeatAgreement } from '../../stats/repeat-agreement.ts';
import type { MetricComparison } from '../comparison.ts';
import type { SlotCase } from '../slot-cases.ts';
import { triedIn } from './estimate-samples.ts';
import { caseMeans } from './metric-values.ts';

/**
 * How consistent the answers of a slot are: the share of pairs of repeats of a case that agree, cases alike, over the
 * cases that were repeated on both sides in rounds that asked both alike. It never gates. Null where nothing was
 * repeated, and where both sides are as consistent.
 */
export function sameAnswerRow(cases: readonly SlotCase[]): MetricComparison | null {
  const values = cases.filter(({ comparable, same }) => comparable && !same).flatMap(repeatsOf);
  const [baseline, candidate] = [mean(caseMeans(values, 'baseline')), mean(caseMeans(values, 'candidate'))];
  if (baseline === null || candidate === null || baseline === candidate) return null;
  const found = pairedInterval(values);
  const { floor: _, ...rule } = metricRule(SAME_ANSWER, {});
  return {
    ...rule,
    baseline,
    candidate,
    difference: candidate - baseline,
    interval: found && [found.low, found.high],
    pValue: null,
    sideBySide: true,
    cases: values.length,
  };
}

function repeatsOf(entry: SlotCase) {
  const tried = triedIn(entry, ALIKE_STAGES);
  const [baseline, candidate] = [agreementOf(tried?.baseline ?? []), agreementOf(tried?.candidate ?? [])];
  if (baseline === null || candidate === null) return [];
  const { cluster } = entry.planned;
  return [{ cluster, comparable: true, baseline: [baseline], candidate: [candidate] }];
}

function agreementOf(samples: readonly Sample[]): number | null {
  const scored = samples.filter(
    // Variations of a prompt are other questions, not repeats of one.
    (sample): sample is Sample & { result: Scored } =>
      sample.result.kind === 'scored' && sample.variation === undefined,
  );
  return repeatAgreement(scored.map(answerForm));
}
