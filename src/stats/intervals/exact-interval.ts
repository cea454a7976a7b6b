import { logChoose } from '../distributions/hypergeometric.ts';
import { openProbability, wholeNumber } from '../input.ts';

const STEPS = 60;

/** The exact interval of one rate (Clopper and Pearson 1934), which never covers less than it says; null without a trial. */
export function exactInterval(
  passed: number,
  trials: number,
  coverage = 0.95,
): readonly [number, number] | null {
  wholeNumber('passed', passed);
  wholeNumber('trials', trials);
  wholeNumber('trials − passed', trials - passed);
  openProbability('coverage', coverage);
  if (trials === 0) return null;
  const tail = (1 - coverage) / 2;
  // P(X ≥ passed) grows with the rate, P(X ≤ passed) falls.
  const low = passed === 0 ? 0 : rateAt((rate) => 1 - atMost(passed - 1, trials, rate), tail);
  const high = passed === trials ? 1 : rateAt((rate) => 1 - atMost(passed, trials, rate), 1 - tail);
  return [low, high];
}

/** Where a growing function of the rate reaches a value. */
function rateAt(of: (rate: number) => number, value: number): number {
  let [low, high] = [0, 1];
  for (let step = 0; step < STEPS; step += 1) {
    const middle = (low + high) / 2;
    if (of(middle) < value) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** P(X ≤ most) of a binomial distribution. */
function atMost(most: number, trials: number, rate: number): number {
  if (rate <= 0) return 1;
  if (rate >= 1) return most >= trials ? 1 : 0;
  let sum = 0;
  for (let x = 0; x <= most; x += 1)
    sum += Math.exp(logChoose(trials, x) + x * Math.log(rate) + (trials - x) * Math.log1p(-rate));
  return Math.min(1, sum);
}
