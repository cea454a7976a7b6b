import { convolve, convolvePower, type Density, lowerTail, POINT } from '../distributions/convolution.ts';
import { hypergeometric } from '../distributions/hypergeometric.ts';
import { wholeNumber } from '../input.ts';

/** Passes among the scored samples of one arm. */
export interface ArmCount {
  readonly scored: number;
  readonly passed: number;
}

/** One case: samples within it are exchangeable if nothing changed. */
export interface CountStratum {
  readonly baseline: ArmCount;
  readonly candidate: ArmCount;
}

/**
 * Chance of as few candidate passes as seen, or fewer, if within every case the samples of both arms are
 * exchangeable: the exact one-sided stratified permutation test (conditional Cochran–Mantel–Haenszel; Cochran 1954,
 * Mantel & Haenszel 1959). Counts may differ between arms and cases. Never a mid-p. 1 when nothing can be compared.
 * Throws `StatsInputError` on negative or fractional counts.
 */
export function stratifiedPermutation(strata: readonly CountStratum[]): number {
  const kinds = new Map<string, { times: number; density: Density }>();
  let observed = 0;
  for (const { baseline, candidate } of strata) {
    for (const arm of [baseline, candidate]) {
      wholeNumber('passed', arm.passed);
      wholeNumber('scored − passed', arm.scored - arm.passed);
    }
    const passes = baseline.passed + candidate.passed;
    if (baseline.scored === 0 || candidate.scored === 0) continue;
    if (passes === 0 || passes === baseline.scored + candidate.scored) continue;
    observed += candidate.passed;
    const key = `${candidate.scored}/${baseline.scored}/${passes}`;
    const kind = kinds.get(key);
    if (kind) kind.times++;
    else kinds.set(key, { times: 1, density: stratumDensity(candidate.scored, baseline.scored, passes) });
  }
  if (kinds.size === 0) return 1;
  const powers = [...kinds.values()].map(({ density, times }) => convolvePower(density, times));
  powers.sort((a, b) => a.mass.length - b.mass.length || a.low - b.low);
  return lowerTail(powers.reduce(convolve, POINT), observed);
}

/** `stratifiedPermutation` of a single case. */
export function casePermutation(stratum: CountStratum): number {
  return stratifiedPermutation([stratum]);
}

function stratumDensity(candidate: number, baseline: number, passes: number): Density {
  const { low, mass } = hypergeometric(candidate, baseline, passes);
  return { low, mass, cut: 0 };
}
