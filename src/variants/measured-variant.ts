import type { Sample, Scored } from '../samples/sample.ts';
import { mean, quantile } from '../stats/quantile.ts';
import { rateInterval } from './rate-interval.ts';
import type { Variant } from './variant.ts';

/** What is known of a column before it is sampled. */
export type Column = Pick<Variant, 'slot' | 'label' | 'provider'>;

/** One column's samples, all of them drawn alike, as a row of the table. */
export function measuredVariant(column: Column, samples: readonly Sample[]): Variant {
  const scored = samples.filter(
    (sample): sample is Sample & { result: Scored } => sample.result.kind === 'scored',
  );
  const byCase = Map.groupBy(scored, (sample) => sample.case);
  const rates = [...byCase.values()].map((own) => share(own, ({ result }) => result.passed));
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

function share<T>(items: readonly T[], holds: (item: T) => boolean): number {
  return items.filter(holds).length / items.length;
}

/** Over pairs of repeats within each case, cases alike. Answers of a task agree where they count for the same. */
function consistencyOf(cases: readonly (readonly (Sample & { result: Scored })[])[]): Variant['consistency'] {
  const repeated = cases.filter((own) => own.length > 1);
  if (repeated.length === 0) return null;
  const agreeing = (form: (sample: Sample & { result: Scored }) => string) =>
    mean(repeated.map((own) => pairsAlike(own.map(form)))) as number;
  return {
    sameAnswer: agreeing(({ output, result }) =>
      result.task === undefined ? squeezed(output) : JSON.stringify(result.task),
    ),
    sameVerdict: agreeing(({ result }) => String(result.passed)),
  };
}

function squeezed(output: string | null): string {
  return (output ?? '').replace(/\s+/g, ' ').trim();
}

function pairsAlike(forms: readonly string[]): number {
  const counts = [...Map.groupBy(forms, (form) => form).values()].map((own) => own.length);
  const pairs = (count: number) => (count * (count - 1)) / 2;
  return counts.reduce((sum, count) => sum + pairs(count), 0) / pairs(forms.length);
}
