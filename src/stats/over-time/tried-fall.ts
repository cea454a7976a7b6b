/** One case that a search chose: its scores when they were stored, those of the change that it was chosen for, and those of today. */
export interface ChosenScores {
  readonly before: readonly number[];
  readonly looks: readonly number[];
  /** What the change scored beside those of today. */
  readonly beside: readonly number[];
  readonly now: readonly number[];
}

/** Standard deviations from which a case is one that the change broke. */
const BROKEN = 1.5;
/** A part of a case's variance stands beside the sum, so that few cases say little. */
const FLIP = 0.5;
/** Variance of a square with its sign, of a standard normal value. */
const OF_SQUARES = 3;

/**
 * How far today's scores of chosen cases are below what was stored and looked at, in standard deviations; null where nothing tells. Higher scores are better.
 *
 * A case is chosen for looks that are below what is stored. If it did not move at all, today's scores are to be expected at the mean of both, whatever the
 * difference was: of normal values a mean says nothing of a difference. One that the change broke lies above that mean, and one that fell by itself below. Squares
 * with their sign, because few fell and those far. An exact test within each case needs six samples a side to tell one of a hundred: with three stored and one case in eight at half of its
 * level, it saw a drift in 15 % of runs.
 */
export function triedFall(cases: readonly ChosenScores[]): number | null {
  const variance = pooledVariance(cases.flatMap(({ before, now }) => [before, now]));
  let [sum, known] = [0, 0];
  const deviation = Math.sqrt(variance);
  for (const { before, looks, beside, now } of cases) {
    if (before.length === 0 || looks.length === 0 || now.length === 0) continue;
    if (beside.length > 0 && distanceOf(now, beside) > BROKEN * deviation) continue;
    known += 1;
    const distance = distanceOf(now, [...before, ...looks]);
    sum -= distance * Math.abs(distance);
  }
  return known === 0 || variance === 0 ? null : sum / variance / Math.sqrt(OF_SQUARES * (known + FLIP));
}

function pooledVariance(groups: readonly (readonly number[])[]): number {
  let [squares, degrees] = [0, 0];
  for (const values of groups) {
    if (values.length < 2) continue;
    const middle = meanOf(values);
    squares += values.reduce((sum, value) => sum + (value - middle) ** 2, 0);
    degrees += values.length - 1;
  }
  return degrees > 0 ? squares / degrees : 0;
}

/** How far one mean is above another, in units of a single score's deviation. */
function distanceOf(above: readonly number[], below: readonly number[]): number {
  return (meanOf(above) - meanOf(below)) / Math.sqrt(1 / above.length + 1 / below.length);
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
