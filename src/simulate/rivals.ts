import { stratifiedPermutation } from '../stats/permutation/stratified-permutation.ts';
import type { Random } from '../stats/random.ts';
import type { Truth } from './truth.ts';

/** Whether other gates would have blocked the same pull request, each on samples of its own. */
export interface Rivals {
  /** Five fresh samples of every case on both sides and the exact stratified permutation test. */
  readonly uniform5: boolean;
  /** One run a side: any drop of the pass rate. */
  readonly anyDrop: boolean;
  /** One run a side: a drop of more than five points. */
  readonly drop5: boolean;
}

/** Draws for the rival gates and lets them judge. */
export function rivalsOf({ main, change }: Truth, alpha: number, random: Random): Rivals {
  const passes = (rate: number, scored: number) => {
    let passed = 0;
    for (let i = 0; i < scored; i++) if (random.next() < rate) passed++;
    return { scored, passed };
  };
  const strata = main.map((rate, i) => ({
    baseline: passes(rate, 5),
    candidate: passes(change[i] as number, 5),
  }));
  let drop = 0;
  main.forEach((rate, i) => {
    drop += passes(rate, 1).passed - passes(change[i] as number, 1).passed;
  });
  return {
    uniform5: stratifiedPermutation(strata) <= alpha,
    anyDrop: drop > 0,
    drop5: drop > 0.05 * main.length,
  };
}
