import { sum } from '../../numbers.ts';
import { convolve, convolvePower, type Density, lowerTail, POINT } from '../distributions/convolution.ts';
import { hypergeometric, logChoose } from '../distributions/hypergeometric.ts';
import { normalCdf, normalQuantile } from '../distributions/normal.ts';
import { openProbability, probability, StatsInputError, wholeNumber } from '../input.ts';

/** A suite as the power of its test sees it. */
export interface PowerQuestion {
  /** Pass rate of each case, 0 … 1. Better shrunk towards ½ than raw, or a steady case looks noiseless. */
  readonly rates: readonly number[];
  /** Fresh samples a case and arm. */
  readonly samples: number;
  /** One-sided level of the test. */
  readonly level: number;
  /** Default 0.8: four times in five. */
  readonly power?: number;
}

/** A case that broke still passes now and then. */
const BROKEN_RATE = 0.02;

/**
 * Fewest cases broken outright (usually passing → 2 %) that the stratified permutation test of the uniform design
 * finds with the asked power; null where even all usually passing cases would not do. The null distribution takes
 * the other cases' differences at their given rates and the broken ones' at their margins; no draw is made.
 */
export function detectableBroken(question: PowerQuestion): number | null {
  const { rates, samples, level, power } = checked(question);
  const good = rates.filter((rate) => rate > 0.5).sort((a, b) => b - a);
  if (good.length === 0 || samples === 0) return null;
  const rest = noise(rates, samples);
  const typical = good[Math.floor(good.length / 2)] as number;
  const margin = Math.round(samples * (typical + BROKEN_RATE));
  const nullStep = scaled(hypergeometric(samples, samples, Math.max(1, margin)), margin);
  const lossStep = difference(samples, BROKEN_RATE, typical);
  let ifNothing = rest;
  let ifBroken = rest;
  for (let broken = 1; broken <= good.length; broken++) {
    ifNothing = convolve(ifNothing, nullStep);
    ifBroken = convolve(ifBroken, lossStep);
    const critical = criticalValue(ifNothing, level);
    if (critical !== null && lowerTail(ifBroken, critical) >= power) return broken;
  }
  return null;
}

/**
 * Smallest drop of the mean rate, spread over all cases in proportion to their rates, that the same test finds with
 * the asked power (normal approximation with continuity correction); null where even the loss of everything would not do.
 */
export function detectableSpread(question: PowerQuestion): number | null {
  const { rates, samples, level, power } = checked(question);
  if (rates.length === 0 || samples === 0) return null;
  const enough = (share: number) => spreadPower(rates, samples, level, share) >= power;
  if (!enough(1)) return null;
  let low = 0;
  let high = 1;
  for (let i = 0; i < 40; i++) {
    const middle = (low + high) / 2;
    if (enough(middle)) high = middle;
    else low = middle;
  }
  return (high * sum(rates)) / rates.length;
}

function checked(question: PowerQuestion): Required<PowerQuestion> {
  question.rates.forEach((rate, i) => {
    probability(`rates[${i}]`, rate);
  });
  wholeNumber('samples', question.samples);
  if (question.samples > 1000) throw new StatsInputError('samples', question.samples, 'at most 1000');
  const power = openProbability('power', question.power ?? 0.8);
  return { ...question, level: openProbability('level', question.level), power };
}

function binomial(n: number, p: number): number[] {
  return Array.from({ length: n + 1 }, (_, x) => {
    if (p === 0 || p === 1) return x === n * p ? 1 : 0;
    return Math.exp(logChoose(n, x) + x * Math.log(p) + (n - x) * Math.log(1 - p));
  });
}

/** Distribution of candidate passes − baseline passes. */
function difference(samples: number, candidate: number, baseline: number): Density {
  const mass = new Float64Array(2 * samples + 1);
  const c = binomial(samples, candidate);
  const b = binomial(samples, baseline);
  c.forEach((pc, x) => {
    b.forEach((pb, y) => {
      mass[x - y + samples] = (mass[x - y + samples] as number) + pc * pb;
    });
  });
  return { low: -samples, mass, cut: 0 };
}

/** Unchanged cases, their rates taken to the nearest fortieth. */
function noise(rates: readonly number[], samples: number): Density {
  const bins = new Map<number, number>();
  for (const rate of rates) {
    const bin = Math.min(0.995, Math.max(0.005, Math.round(rate * 40) / 40));
    bins.set(bin, (bins.get(bin) ?? 0) + 1);
  }
  return [...bins]
    .map(([rate, times]) => convolvePower(difference(samples, rate, rate), times))
    .reduce(convolve, POINT);
}

/** Candidate passes x of `margin` passes as the difference 2x − margin. */
function scaled(
  { low, mass }: { readonly low: number; readonly mass: Float64Array },
  margin: number,
): Density {
  const spread = new Float64Array(2 * mass.length - 1);
  mass.forEach((value, j) => {
    spread[2 * j] = value;
  });
  return { low: 2 * low - margin, mass: spread, cut: 0 };
}

/** Largest value whose lower tail is within the level. */
function criticalValue(density: Density, level: number): number | null {
  let tail = density.cut;
  let at: number | null = null;
  for (let i = 0; i < density.mass.length; i++) {
    tail += density.mass[i] as number;
    if (tail > level * (1 + 1e-9)) break;
    at = density.low + i;
  }
  return at;
}

function spreadPower(rates: readonly number[], m: number, level: number, share: number): number {
  let shift = 0;
  let nullVariance = 0;
  let variance = 0;
  for (const rate of rates) {
    const after = rate * (1 - share);
    const passes = m * (rate + after);
    const own = m * (rate * (1 - rate) + after * (1 - after));
    shift += (m * (rate - after)) / 2;
    nullVariance +=
      m === 1
        ? (passes * (2 - passes) - own) / 4
        : (2 * m * passes - own - passes * passes) / (4 * (2 * m - 1));
    variance += own / 4;
  }
  const reach = shift - 0.5 - normalQuantile(1 - level) * Math.sqrt(nullVariance);
  if (variance < 1e-12) return reach >= 0 ? 1 : 0;
  return normalCdf(reach / Math.sqrt(variance));
}
