import { grouped } from '../grouped.ts';
import { sum } from '../numbers.ts';
import { answerForm } from '../samples/same-answer.ts';
import type { Sample, Scored } from '../samples/sample.ts';
import { studentQuantile } from '../stats/distributions/student.ts';
import { mean, quantile } from '../stats/quantile.ts';
import { repeatAgreement } from '../stats/repeat-agreement.ts';
import type { Variant } from './variant.ts';

/** What an answer is worth, 0 to 1. */
export type WorthOf = (result: Scored) => number;

/** A pass is worth 1. */
export const passWorth: WorthOf = ({ passed }) => Number(passed);

/** What is known of a column before it is sampled. */
export type Column = Pick<Variant, 'slot' | 'label' | 'provider'>;

/** One column's samples, all of them drawn alike, as a row of the table. */
export function measuredVariant(
  column: Column,
  samples: readonly Sample[],
  worthOf: WorthOf = passWorth,
): Variant {
  const scored = samples.filter(
    (sample): sample is Sample & { result: Scored } => sample.result.kind === 'scored',
  );
  const byCase = grouped(scored, (sample) => sample.case);
  const rates = [...byCase.values()].map((own) => mean(own.map(({ result }) => worthOf(result))) as number);
  const accuracy = mean(rates);
  const times = scored.flatMap(({ latencyMs, cached }) => (latencyMs === null || cached ? [] : [latencyMs]));
  const costs = scored.flatMap(({ target }) => target.cost ?? []);
  const interval = rateInterval(rates);
  return {
    ...column,
    cases: byCase.size,
    errors: samples.length - scored.length,
    accuracy:
      accuracy === null || interval === null
        ? null
        : { value: accuracy, low: interval[0], high: interval[1] },
    consistency: consistencyOf([...byCase.values()]),
    cost: costs.length === scored.length && costs.length > 0 ? (mean(costs) as number) * 1000 : null,
    latency:
      times.length === 0
        ? null
        : { p50: quantile(times, 0.5) as number, p95: quantile(times, 0.95) as number },
    promptTokens: mean(scored.flatMap(({ target }) => target.promptTokens ?? [])),
    completionTokens: mean(scored.flatMap(({ target }) => target.completionTokens ?? [])),
  };
}

/** Over pairs of repeats within each case, cases alike. */
function consistencyOf(cases: readonly (readonly (Sample & { result: Scored })[])[]): Variant['consistency'] {
  const repeated = cases.filter((own) => own.length > 1);
  if (repeated.length === 0) return null;
  const agreeing = (form: (sample: Sample & { result: Scored }) => string) =>
    mean(repeated.flatMap((own) => repeatAgreement(own.map(form)) ?? [])) as number;
  return {
    sameAnswer: agreeing(answerForm),
    sameVerdict: agreeing(({ result }) => String(result.passed)),
  };
}

/**
 * 95 % interval of the mean of case rates (0 to 1), over suites like this one: Student's t over cases after adding one
 * at 0 and one at 1 (Agresti & Coull 1998 with half their weight, carried over to rates of repeated cases), so that it
 * keeps a width where every case passes. Null without a case.
 */
export function rateInterval(rates: readonly number[]): readonly [number, number] | null {
  if (rates.length === 0) return null;
  const padded = [...rates, 0, 1];
  const mean = sum(padded) / padded.length;
  const squares = padded.reduce((sum, rate) => sum + (rate - mean) ** 2, 0);
  const half =
    studentQuantile(0.975, padded.length - 1) * Math.sqrt(squares / (padded.length - 1) / padded.length);
  const own = sum(rates) / rates.length;
  return [Math.max(0, Math.min(own, mean - half)), Math.min(1, Math.max(own, mean + half))];
}
