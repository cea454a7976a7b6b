import type { ArmCount } from '../../stats/permutation/stratified-permutation.ts';

/** Chance of a pass of a steady case, and shares of it that a case keeps which got worse. */
const STEADY = [0.99, 0.9] as const;
const KEPT = [0, 0.25, 0.5, 0.75] as const;
/** Chances of a borderline case to pass in a wording, and shares of the variations that leave its answer as the wording settled it. */
const BORDERLINE = [0.15, 0.25, 0.35, 0.45, 0.55, 0.65, 0.75, 0.85] as const;
const UNCHANGED = [0, 0.25, 0.5] as const;
/** How many times likelier its answers must be of a steady case that got worse. */
const LIKELIER = 3;

/**
 * Whether a case's answers to variations are rather those of a steady case that got worse than those of a borderline one. Variations that change
 * nothing make a borderline case lose more pairs than it wins, at every harmless rewording that settled it against this PR. Many such
 * cases together would convict.
 */
export function isSteadyLoss(baseline: ArmCount, candidate: ArmCount): boolean {
  const steady = mean(
    STEADY.flatMap((rate) =>
      KEPT.map((kept) => chance(baseline, rate) * chance(candidate, 0.01 + 0.98 * rate * kept)),
    ),
  );
  const unchanged = mean(STEADY.map((rate) => chance(baseline, rate) * chance(candidate, rate)));
  const borderline = mean(
    UNCHANGED.flatMap((share) =>
      BORDERLINE.map((rate) => {
        const free = (1 - share) * rate;
        return chance(baseline, share + free) * chance(candidate, free);
      }),
    ),
  );
  return steady >= LIKELIER * Math.max(unchanged, borderline);
}

function chance({ scored, passed }: ArmCount, rate: number): number {
  return rate ** passed * (1 - rate) ** (scored - passed);
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
