import { GRID, ratePrior } from '../design/belief/rate-belief.ts';
import type { ResultSet } from '../plan/result-set.ts';
import { ratePosterior } from '../stats/mixing-distribution.ts';
import type { Random } from '../stats/random.ts';
import type { ProfileCase } from './options.ts';

/** Passes and scored samples of every case and slot of a result file; cases without a score are left out. */
export function profileOf({ suites }: ResultSet): ProfileCase[] {
  return suites.flatMap(({ samples }) => {
    const cells = new Map<number, { passed: number; scored: number }>();
    for (const { cell, result } of samples) {
      if (result.kind !== 'scored') continue;
      const counts = cells.get(cell) ?? { passed: 0, scored: 0 };
      counts.scored += 1;
      if (result.passed) counts.passed += 1;
      cells.set(cell, counts);
    }
    return [...cells.values()];
  });
}

/**
 * Draws rates of a real suite: each case from the posterior of its own counts, the suite's distribution learnt from
 * all of them. Raw passes ÷ samples would make every steady case perfectly steady.
 */
export function profileRates(profile: readonly ProfileCase[]): (random: Random) => number[] {
  const prior = ratePrior(profile);
  const posteriors = profile.map((count) => ratePosterior(prior, count));
  return (random) => posteriors.map((posterior) => drawnRate(posterior, random));
}

/** A grid point by its chance, then anywhere between its neighbours' midpoints. */
function drawnRate(posterior: Float64Array, random: Random): number {
  let u = random.next();
  let g = 0;
  while (g < posterior.length - 1 && u >= (posterior[g] as number)) {
    u -= posterior[g] as number;
    g++;
  }
  const at = (i: number) => (i < 0 ? 0 : i >= GRID.length ? 1 : (GRID[i] as number));
  const low = (at(g - 1) + at(g)) / 2;
  const high = (at(g) + at(g + 1)) / 2;
  return low + (high - low) * random.next();
}
