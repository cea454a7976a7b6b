import type { BarCheck } from '../../compare/comparison.ts';
import { rate } from '../numbers.ts';

/** `at least 3/5: 1 of 5 passed (0.5 % … 71.6 %), missed`. */
export function barWords({ passes, of, passed, answered, interval, state }: BarCheck): string {
  const share = interval === null ? '' : ` (${rate(interval[0])} … ${rate(interval[1])})`;
  const end = { held: '', missed: ', missed', unclear: ', not known' }[state];
  return `at least ${passes}/${of}: ${passed} of ${answered} passed${share}${end}`;
}
