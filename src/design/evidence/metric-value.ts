import type { Sample } from '../../samples/sample.ts';

/**
 * Value of a metric in one sample, in the metric's own unit: `pass` 0 or 1, `score`, `cost` in US dollars, `latency`
 * in milliseconds, `tokens`, or a named metric. Null where the sample erred or did not say: never a zero instead.
 */
export function metricValue(sample: Sample, metric: string): number | null {
  if (sample.result.kind === 'errored') return null;
  const value = rawValue(sample, metric);
  return value !== undefined && value !== null && Number.isFinite(value) ? value : null;
}

function rawValue(sample: Sample, metric: string): number | null | undefined {
  if (sample.result.kind === 'errored') return null;
  switch (metric) {
    case 'pass':
      return sample.result.passed ? 1 : 0;
    case 'score':
      return sample.result.score;
    case 'cost':
      return sample.target.cost;
    case 'latency':
      return sample.latencyMs;
    case 'tokens':
      return tokens(sample);
    default:
      return Object.hasOwn(sample.result.metrics, metric) ? sample.result.metrics[metric] : undefined;
  }
}

function tokens({ target }: Sample): number | undefined {
  if (target.promptTokens === undefined || target.completionTokens === undefined) return undefined;
  return target.promptTokens + target.completionTokens;
}
