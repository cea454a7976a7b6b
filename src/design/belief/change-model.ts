import { PRIOR_BROKEN } from './preset.ts';
import { GRID, type RateBelief } from './rate-belief.ts';

/** Which change is suspected. `better` mirrors `worse`: failure rates shrink as pass rates do there. */
export type Direction = 'worse' | 'better';

/** A changed case keeps one of these shares of its passes (worse) or of its failures (better), equally likely. */
const KEPT = [0, 0.25, 0.5, 0.75] as const;

/** The candidate's pass rates that are equally likely if the case changed and main's is `rate`. */
export function changedRates(rate: number, direction: Direction): readonly number[] {
  return KEPT.map((kept) =>
    direction === 'worse' ? 0.01 + 0.98 * rate * kept : 0.99 - 0.98 * (1 - rate) * kept,
  );
}

const tables = new Map<string, Float64Array>();

/** Chance of `passed` of `scored` looks (in one order) for each grid rate unchanged, then for each of `changedRates` and each grid rate. */
export function lookLikelihoods(scored: number, passed: number, direction: Direction): Float64Array {
  const key = `${direction}/${scored}/${passed}`;
  const known = tables.get(key);
  if (known) return known;
  const chance = (rate: number) => rate ** passed * (1 - rate) ** (scored - passed);
  const table = new Float64Array((KEPT.length + 1) * GRID.length);
  GRID.forEach((rate, g) => {
    table[g] = chance(rate);
    changedRates(rate, direction).forEach((changed, at) => {
      table[(at + 1) * GRID.length + g] = chance(changed);
    });
  });
  tables.set(key, table);
  return table;
}

/** Chance that the case changed in the given direction, after the candidate's looks. */
export function suspicion(belief: RateBelief, scored: number, passed: number, direction: Direction): number {
  const table = lookLikelihoods(scored, passed, direction);
  let unchanged = 0;
  let changed = 0;
  for (let g = 0; g < GRID.length; g++) {
    const weight = belief.posterior[g] as number;
    unchanged += weight * (table[g] as number);
    for (let row = 1; row <= KEPT.length; row++) changed += weight * (table[row * GRID.length + g] as number);
  }
  changed /= KEPT.length;
  return (PRIOR_BROKEN * changed) / ((1 - PRIOR_BROKEN) * unchanged + PRIOR_BROKEN * changed);
}
