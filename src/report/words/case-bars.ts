import type { BarCheck, CaseComparison } from '../../compare/comparison.ts';
import { isLost } from '../../compare/metrics/lost-cases.ts';
import { rate } from '../../numbers.ts';

/** Whether fewer of its answers pass than must, for sure or perhaps by chance. */
export function isBelowBar({ bar }: Pick<CaseComparison, 'bar'>): boolean {
  return bar !== undefined && bar.state !== 'held';
}

/** Whether nothing but its bar speaks against it: no section of lost or refused cases shows it. */
export function isBelowBarAlone(entry: Pick<CaseComparison, 'bar' | 'transition'>): boolean {
  return isBelowBar(entry) && !isLost(entry) && entry.transition !== 'refused';
}

/** `at least 3/5: 1 of 5 passed, missed (0.5 % … 71.6 %)`. */
export function barWords(bar: BarCheck): string {
  const { interval } = bar;
  const share = interval === null ? '' : ` (${rate(interval[0])} … ${rate(interval[1])})`;
  return `${shortBarWords(bar)}${share}`;
}

/** The same without its interval, for places with little room. */
export function shortBarWords({ passes, of, passed, answered, state }: BarCheck): string {
  const end = { held: '', missed: ', missed', unclear: ', not known' }[state];
  return `at least ${passes}/${of}: ${passed} of ${answered} passed${end}`;
}
