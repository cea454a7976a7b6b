import { suspicion } from '../../design/belief/change-model.ts';
import { GRID, type RateBelief, rateBeliefs } from '../../design/belief/rate-belief.ts';
import type { Sample } from '../../samples/sample.ts';
import { stageFacts } from '../../samples/stage.ts';
import { normalCdf } from '../../stats/distributions/normal.ts';
import type { SlotCase } from '../slot-cases.ts';

/** Standard deviations from which main's answers are of another state of its model: 1 in 370 where nothing changed. */
const FAR = 3;
/** A part of a flip stands beside the variance, so that few answers say nothing. */
const FLIP = 0.5;
/** Stored samples that a case must have on average. */
const STORED = 3;

/**
 * Two-sided chance of main's new answers to the cases that the search chose, if its stored samples still hold; null where these cases
 * tell nothing. The search chooses cases that this PR fails. Main fails such a case more often than its stored samples alone predict.
 * So the prediction for main counts this PR's looks too: as looks at main if the case is unchanged, and not at all if this PR broke it.
 * How many a pull request broke is a guess: where it broke more, main passes more of them than that. So a rise is held against the
 * higher of this prediction and that of the stored samples alone, and a fall against the lower. Pass rates only.
 *
 * `byPassesAlone`: nothing but passes chose the cases. A graded metric chooses cases whose score fell, and their answers then pass less often
 * than their stored passes lead to expect: so a fall is held against what is expected if nothing changed. Without that, drift was said in 7 to 10 % of
 * runs of a rubric (150 cases, 4 stored samples) where nothing had changed.
 */
export function triedDrift(cases: readonly SlotCase[], byPassesAlone: boolean): number | null {
  const known = cases.filter(({ stored }) => stored.length > 0);
  const counts = known.map(({ stored }) => countOf(stored));
  const samples = counts.reduce((sum, { scored }) => sum + scored, 0);
  if (known.length === 0 || samples < STORED * known.length) return null;
  const beliefs = rateBeliefs(counts);
  let [rise, fall, variance] = [0, 0, 0];
  known.forEach(({ samples: fresh }, at) => {
    const main = countOf(fresh.baseline.filter(isChosen));
    if (main.scored === 0) return;
    const looks = countOf(fresh.candidate.filter(({ stage }) => stageFacts(stage).opening));
    const belief = beliefs[at] as RateBelief;
    const { mean, square, unchanged } = expected(belief, looks);
    const fewest = byPassesAlone ? mean : unchanged;
    rise += main.passed - main.scored * Math.max(mean, belief.mean);
    fall += main.scored * Math.min(fewest, mean, belief.mean) - main.passed;
    variance += main.scored * (mean - square) + main.scored ** 2 * (square - mean ** 2);
  });
  const z = Math.max(rise, fall) / Math.sqrt(variance + FLIP);
  return z > FAR ? 2 * normalCdf(-z) : null;
}

/** Answers to the prompt as it stands, in the rounds whose cases the search chose. */
function isChosen({ stage, variation }: Sample): boolean {
  return variation === undefined && (stage === 'search' || stage === 'trial');
}

/** What is expected of main's rate, and of its square. */
function expected(belief: RateBelief, looks: { readonly scored: number; readonly passed: number }) {
  const changed = looks.scored > 0 ? suspicion(belief, looks.scored, looks.passed, 'worse') : 0;
  const seen = belief.posterior.map((weight, g) => {
    const rate = GRID[g] as number;
    return weight * rate ** looks.passed * (1 - rate) ** (looks.scored - looks.passed);
  });
  const total = seen.reduce((sum, weight) => sum + weight, 0);
  let [mean, square, unchanged] = [0, 0, 0];
  belief.posterior.forEach((weight, g) => {
    const rate = GRID[g] as number;
    const mixed = changed * weight + ((1 - changed) * (seen[g] as number)) / total;
    mean += mixed * rate;
    square += mixed * rate ** 2;
    unchanged += ((seen[g] as number) / total) * rate;
  });
  return { mean, square, unchanged };
}

function countOf(samples: readonly Sample[]) {
  const scored = samples.flatMap(({ result }) => (result.kind === 'scored' ? [result.passed] : []));
  return { scored: scored.length, passed: scored.filter(Boolean).length };
}
