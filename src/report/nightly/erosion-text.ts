import type { Erosion } from '../../compare/over-time/erosion.ts';
import { metricLabel } from '../../metrics/built-in-metrics.ts';
import { quoted } from '../escape.ts';
import { chance, count, milliseconds, money, points, rate, score, whole } from '../numbers.ts';

/**
 * One sentence of what main has lost since its anchor: "`triage · gpt-4o`: pass rate 94 % at `v1.2`, 88 % today over 60
 * cases, a loss of 6 points; 2 points are accepted." Plain text in which backticks quote names.
 */
export function erosionText(found: Erosion, anchorLabel: string): string {
  const { slot, metric, compared, state, pValue } = found;
  const name = metricLabel(metric);
  const value = (of: number) => valueText(found.unit, of);
  const head = `${quoted(slot)}: ${name} ${value(found.anchor)} at ${quoted(anchorLabel)}, ${value(found.today)} today over ${count(compared, 'case')}`;
  const left =
    found.otherChecks > 0
      ? ` ${count(found.otherChecks, 'case')} with other checks since were left out.`
      : '';
  if (state === 'none') return `${head}; no loss was shown.${left}`;
  const amount = found.unit === 'rate' ? points(found.loss) : value(found.loss);
  const accepted = found.unit === 'rate' ? points(found.tolerance) : value(found.tolerance);
  const judged = state === 'within' ? `within the ${accepted} that are accepted` : `${accepted} are accepted`;
  return `${head}, a loss of ${amount}; ${judged}. Chance of seeing this if nothing got worse: ${chance(pValue)}.${left}`;
}

function valueText(unit: Erosion['unit'], value: number): string {
  const words = { rate, score, usd: money, ms: milliseconds, tokens: whole };
  return words[unit](value);
}
