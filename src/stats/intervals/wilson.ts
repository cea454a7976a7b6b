import { normalQuantile } from '../distributions/normal.ts';
import { openProbability, wholeNumber } from '../input.ts';

/** Wilson's score interval of one rate (Wilson 1927); null without a sample. Holds near 0 and 1. */
export function wilsonInterval(
  passed: number,
  scored: number,
  coverage = 0.95,
): readonly [number, number] | null {
  wholeNumber('passed', passed);
  wholeNumber('scored', scored);
  wholeNumber('scored − passed', scored - passed);
  openProbability('coverage', coverage);
  if (scored === 0) return null;
  const z = normalQuantile(1 - (1 - coverage) / 2);
  const rate = passed / scored;
  const centre = rate + (z * z) / (2 * scored);
  const half = z * Math.sqrt((rate * (1 - rate)) / scored + (z * z) / (4 * scored * scored));
  const scale = 1 + (z * z) / scored;
  return [passed === 0 ? 0 : (centre - half) / scale, passed === scored ? 1 : (centre + half) / scale];
}
