import { openProbability } from '../input.ts';
import { dealtSum, type ScoreStratum } from '../permutation/graded-permutation.ts';
import type { Random } from '../random.ts';

const DRAWS = 1_999;

/**
 * Two-sided chance of the sum over cases of a move's square with its sign, if within every case the samples of both times are exchangeable; a move is the later mean
 * less the earlier one. Where few of many cases moved, and those far, this shows it sooner than the sum of moves: with one case in eight of 100 at half of its
 * level, three samples before and one after, at a level of 0.05 in 93 % of draws in place of 70 %. Seeded Monte Carlo, (b + 1) / (m + 1). Null where no case has samples
 * of both times that differ.
 */
export function farMoves(
  strata: readonly ScoreStratum[],
  { level, random }: { readonly level: number; readonly random: Random },
): number | null {
  openProbability('level', level);
  const decks = strata.flatMap(({ baseline, candidate }) => {
    const deck = Float64Array.from([...candidate, ...baseline]);
    const isMoving = deck.some((value) => value !== deck[0]);
    return isMoving && baseline.length > 0 && candidate.length > 0 ? [{ deck, drawn: candidate.length }] : [];
  });
  if (decks.length === 0) return null;
  const known = decks.map((own) => ({ ...own, total: own.deck.reduce((sum, value) => sum + value, 0) }));
  const signedSquare = ({ deck, drawn, total }: (typeof known)[number], sum: number) => {
    const move = sum / drawn - (total - sum) / (deck.length - drawn);
    return move * Math.abs(move);
  };
  const size = known.reduce((sum, { deck }) => sum + Math.max(...deck.map(Math.abs)) ** 2, 0);
  // Equal sums added in another order may differ by rounding: ties count as seen.
  const slack = size * 1e-12;
  const first = ({ deck, drawn }: (typeof known)[number]) =>
    deck.subarray(0, drawn).reduce((sum, value) => sum + value, 0);
  const seen = known.reduce((sum, own) => sum + signedSquare(own, first(own)), 0);
  const draws = Math.max(DRAWS, Math.ceil(20 / level));
  let [asLow, asHigh] = [0, 0];
  for (let draw = 0; draw < draws; draw++) {
    const sum = known.reduce((all, own) => all + signedSquare(own, dealtSum(own.deck, own.drawn, random)), 0);
    if (sum <= seen + slack) asLow++;
    if (sum >= seen - slack) asHigh++;
  }
  return Math.min(1, (2 * (Math.min(asLow, asHigh) + 1)) / (draws + 1));
}
