import { hypergeometric } from '../../stats/distributions/hypergeometric.ts';
import type { ScoredStratum } from '../../stats/permutation/sequential-permutation.ts';
import { changedRates, type Direction, lookLikelihoods } from '../belief/change-model.ts';
import { GRID, type RateBelief } from '../belief/rate-belief.ts';
import type { LookedUnit, PassStratum, TrialModel } from '../belief/screen.ts';
import { gradedCountOf } from '../evidence/case-values.ts';

/** A pair of rates that the alternative gives weight to. */
interface RatePair {
  readonly weight: number;
  readonly main: number;
  readonly change: number;
}

/** Steps of a log likelihood ratio that become whole-number scores. */
const SUSPECT_SCALE = 12;
const WIDE_SCALE = 6;
/** What a trial of all cases expects: a small drop everywhere. */
const SPREAD_SHARES = [0.95, 0.9, 0.8] as const;

/**
 * Scores of a pass-rate trial: log likelihood ratio of "changed as the search suspects" against "unchanged" for each
 * way to deal a block's passes, given their total. Any score fixed before the trial is valid; this one is strong.
 */
export function passTrialModel(units: readonly LookedUnit[], direction: Direction): TrialModel {
  const byUnit = new Map(units.map((unit) => [unit.unit, unit]));
  const known = new Map<string, ScoredStratum>();
  const scored = (scale: number, pairsOf: (unit: LookedUnit) => RatePair[], doubt: boolean): PassStratum => {
    const pairs = new Map<string, RatePair[]>();
    return (unit, candidate, baseline) => {
      const looked = byUnit.get(unit) as LookedUnit;
      const { scored: n, passed: s } = gradedCountOf(looked.looks);
      const like = doubt ? `${looked.belief.id}/${n}/${s}` : `${looked.belief.id}`;
      const passes = candidate.passed + baseline.passed;
      const key = `${scale}/${like}/${candidate.scored}/${baseline.scored}/${passes}`;
      let made = known.get(key);
      if (!made) {
        let own = pairs.get(like);
        if (!own) {
          own = pairsOf(looked);
          pairs.set(like, own);
        }
        const belief = doubt ? Math.min(0.9, Math.max(0.1, looked.suspicion)) : 1;
        made = scoreStratum(own, belief, scale, candidate.scored, baseline.scored, passes);
        known.set(key, made);
      }
      const low = Math.max(0, passes - baseline.scored);
      return { ...made, observed: made.scores[candidate.passed - low] as number };
    };
  };
  return {
    kind: 'passes',
    stratum: scored(SUSPECT_SCALE, (unit) => suspectedPairs(unit, direction), true),
    wholeStratum: scored(WIDE_SCALE, ({ belief }) => spreadPairs(belief), false),
    suspicion: (unit) => byUnit.get(unit)?.suspicion ?? 0,
  };
}

function suspectedPairs({ belief, looks }: LookedUnit, direction: Direction): RatePair[] {
  const { scored, passed } = gradedCountOf(looks);
  const table = lookLikelihoods(scored, passed, direction);
  return GRID.flatMap((main, g) =>
    changedRates(main, direction).map((change, at) => ({
      weight: (belief.posterior[g] as number) * (table[(at + 1) * GRID.length + g] as number),
      main,
      change,
    })),
  );
}

function spreadPairs(belief: RateBelief): RatePair[] {
  return GRID.flatMap((main, g) =>
    SPREAD_SHARES.map((share) => ({ weight: belief.posterior[g] as number, main, change: main * share })),
  );
}

function scoreStratum(
  pairs: readonly RatePair[],
  belief: number,
  scale: number,
  candidate: number,
  baseline: number,
  passes: number,
): ScoredStratum {
  const { low, mass } = hypergeometric(candidate, baseline, passes);
  const changed = new Float64Array(mass.length);
  const total = pairs.reduce((sum, { weight }) => sum + weight, 0);
  for (const { weight, main, change } of pairs) {
    if (weight < 1e-7 * total) continue;
    for (let j = 0; j < mass.length; j++) {
      const x = low + j;
      const rest = passes - x;
      changed[j] =
        (changed[j] as number) +
        weight *
          change ** x *
          (1 - change) ** (candidate - x) *
          main ** rest *
          (1 - main) ** (baseline - rest);
    }
  }
  // The ways to deal the passes are the same under both, so their number cancels out of the ratio but for the total.
  const ratios = changed.map((value, j) => value * (mass[j] as number));
  const sum = ratios.reduce((a, b) => a + b, 0);
  const logs = Array.from(changed, (value) => Math.log(1 - belief + (belief * value) / sum));
  const least = Math.min(...logs);
  return { scores: logs.map((value) => Math.round(scale * (value - least))), chances: mass, observed: 0 };
}
