import type { MetricComparison } from '../compare/comparison.ts';
import { thousands } from '../config/thousands.ts';

/** `1 in 8,000`: two telling digits; a per cent where it is not rare. */
export function chanceWords(pValue: number): string {
  if (pValue > 0.2) return `${Math.round(pValue * 100)} %`;
  if (pValue < 1e-9) return 'less than 1 in 1,000,000,000';
  const times = 1 / pValue;
  const size = 10 ** Math.max(0, Math.floor(Math.log10(times)) - 1);
  return `1 in ${thousands(Math.round(times / size) * size)}`;
}

/** `1 case`, `3 cases`. */
export function counted(value: number, one: string): string {
  return `${thousands(value)} ${one}${value === 1 ? '' : 's'}`;
}

/** A value in the metric's unit: `93.3 %`, `0.81`, `$0.0004`, `850 ms`, `412 tokens`. */
export function valueWords({ unit }: MetricComparison, value: number): string {
  switch (unit) {
    case 'rate':
      return `${trimmed(value * 100, 1)} %`;
    case 'score':
      return trimmed(value, 3);
    case 'usd':
      return `$${value === 0 ? '0' : value.toPrecision(2)}`;
    case 'ms':
      return `${thousands(Math.round(value))} ms`;
    case 'tokens':
      return `${thousands(Math.round(value))} tokens`;
    case 'characters':
      return `${thousands(Math.round(value))} characters`;
  }
}

/** A change in the metric's unit: that of a rate in points. */
export function changeWords(metric: MetricComparison, change: number): string {
  if (metric.unit !== 'rate') return valueWords(metric, change);
  const points = trimmed(change * 100, 1);
  return `${points} ${points === '1' ? 'point' : 'points'}`;
}

function trimmed(value: number, decimals: number): string {
  return String(Number(value.toFixed(decimals))).replace('-', '−');
}
