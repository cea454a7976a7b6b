import { independentSamples } from '../../samples/cached.ts';
import type { Sample } from '../../samples/sample.ts';
import type { SlotEvidence } from './sorted-evidence.ts';

/** Below three scores a place among them says next to nothing. */
const FEWEST_SCORES = 3;

/**
 * How a case that got worse places its passing answers among main's: P(share of main's scores below ≤ x) = x^SHAPE. Below 1 it leans to the low
 * end; at ¼ an answer below all of six scores of main is 4.3 times as likely where the case got worse. What it brings: `bench/verdict/graded.ts`.
 */
const SHAPE = 0.25;

/**
 * How much likelier this PR's passing answers are where a case got worse than where nothing changed, by their scores, of each unit: the
 * product over its first looks, 1 where scores tell nothing. A pass says little of a case that passes less often; a pass with a lower score
 * than main ever had says more.
 *
 * Where nothing changed, an answer is as likely to take any place among main's scores as any other, so that the mean of the ratio over
 * all places is 1: what scores add is evenly given and taken, whatever they mean. Equal scores share their places. Copies of one answer
 * have one score, whose place tells nothing. A score that gates is searched by itself: where all scores fell and each answer passes, every case
 * would be followed to its last look.
 */
export function gradeOdds(evidence: SlotEvidence): number[] {
  const isSearched = evidence.slot.gating.some(({ name }) => name === 'score');
  if (isSearched || evidence.copies()) return evidence.stored.map(() => 1);
  const looks = evidence.rounds('search');
  const known = [...evidence.rounds('fill'), ...looks];
  return evidence.stored.map((stored, unit) => {
    const own = passingScores(looks.flatMap((round) => round.get(unit)?.candidate ?? []));
    if (own.length === 0) return 1;
    const main = passingScores([
      ...(evidence.earlier[unit] ?? []),
      ...stored,
      ...known.flatMap((round) => round.get(unit)?.baseline ?? []),
    ]);
    if (main.length < FEWEST_SCORES) return 1;
    return own.reduce((odds, score) => odds * placeOdds(score, main), 1);
  });
}

/** The ratio for the places from the lowest to the highest that a score may take among main's, ties included. */
function placeOdds(score: number, main: readonly number[]): number {
  const places = main.length + 1;
  const from = main.filter((other) => other < score).length / places;
  const to = (main.filter((other) => other <= score).length + 1) / places;
  return (to ** SHAPE - from ** SHAPE) / (to - from);
}

function passingScores(samples: readonly Sample[]): number[] {
  return independentSamples(samples).flatMap(({ result }) =>
    result.kind === 'scored' && result.passed ? [result.score] : [],
  );
}
