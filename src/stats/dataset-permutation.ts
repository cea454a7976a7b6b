import { openProbability, StatsInputError } from './input.ts';
import type { Random } from './random.ts';

/** Outcomes of one tried case in both arms; whatever the metric of the whole suite is made of. */
export interface OutcomeBlock<T> {
  readonly baseline: readonly T[];
  readonly candidate: readonly T[];
}

/**
 * Chance of a suite metric (F1, a corpus score) falling as far as seen, or further, if within every tried case the
 * outcomes of both arms are exchangeable. `difference` gives candidate − baseline for one dealing of the outcomes,
 * block by block in their order; cases that were not tried belong into it at the same values on both sides. Seeded
 * Monte Carlo, (b + 1) / (m + 1) with m = 20 / level or 1,999 if that is more (Phipson & Smyth 2010).
 * Throws `StatsInputError` where the difference is not finite.
 */
export function datasetPermutation<T>(
  blocks: readonly OutcomeBlock<T>[],
  difference: (baseline: readonly (readonly T[])[], candidate: readonly (readonly T[])[]) => number,
  options: { readonly level: number; readonly random: Random },
): number {
  openProbability('level', options.level);
  const finite = (value: number) => {
    if (!Number.isFinite(value)) throw new StatsInputError('difference', value, 'finite');
    return value;
  };
  const seen = finite(
    difference(
      blocks.map(({ baseline }) => baseline),
      blocks.map(({ candidate }) => candidate),
    ),
  );
  const slack = 1e-9 * Math.max(1, Math.abs(seen));
  const draws = Math.max(1_999, Math.ceil(20 / options.level));
  let asLow = 0;
  for (let draw = 0; draw < draws; draw++) {
    const dealt = blocks.map((block) => dealtBlock(block, options.random));
    const value = finite(
      difference(
        dealt.map(({ baseline }) => baseline),
        dealt.map(({ candidate }) => candidate),
      ),
    );
    if (value <= seen + slack) asLow++;
  }
  return (asLow + 1) / (draws + 1);
}

function dealtBlock<T>({ baseline, candidate }: OutcomeBlock<T>, random: Random): OutcomeBlock<T> {
  const deck = [...candidate, ...baseline];
  for (let i = 0; i < candidate.length; i++) {
    const j = i + random.below(deck.length - i);
    [deck[i], deck[j]] = [deck[j] as T, deck[i] as T];
  }
  return { candidate: deck.slice(0, candidate.length), baseline: deck.slice(candidate.length) };
}
