/** Mass beyond which a long tail is cut; what is cut is counted, so that a p-value can only grow by it. */
const NEGLIGIBLE = 1e-22;
const LONG = 2048;

/** A distribution over whole numbers from `low`, and the mass that was cut from its far tails. */
export interface Density {
  readonly low: number;
  readonly mass: Float64Array;
  readonly cut: number;
}

/** All mass at zero: the neutral element of `convolve`. */
export const POINT: Density = { low: 0, mass: Float64Array.of(1), cut: 0 };

/** Distribution of the sum of two independent whole numbers. */
export function convolve(a: Density, b: Density): Density {
  const [long, short] = a.mass.length >= b.mass.length ? [a.mass, b.mass] : [b.mass, a.mass];
  const mass = new Float64Array(long.length + short.length - 1);
  for (let j = 0; j < short.length; j++) {
    const weight = short[j] as number;
    if (weight === 0) continue;
    for (let i = 0; i < long.length; i++)
      mass[i + j] = (mass[i + j] as number) + weight * (long[i] as number);
  }
  return trimmed({ low: a.low + b.low, mass, cut: a.cut + b.cut });
}

/** Distribution of the sum of `times` independent copies, by repeated squaring. */
export function convolvePower(base: Density, times: number): Density {
  let result = POINT;
  let square = base;
  for (let left = times; left > 0; left = Math.floor(left / 2)) {
    if (left % 2 === 1) result = convolve(result, square);
    if (left > 1) square = convolve(square, square);
  }
  return result;
}

/** P(X ≤ x), with the cut mass added on the cautious side; never above 1. */
export function lowerTail(density: Density, x: number): number {
  let sum = density.cut;
  const last = Math.min(density.mass.length - 1, x - density.low);
  for (let i = 0; i <= last; i++) sum += density.mass[i] as number;
  return Math.min(1, sum);
}

function trimmed(density: Density): Density {
  const { mass } = density;
  if (mass.length < LONG) return density;
  let from = 0;
  let to = mass.length;
  while (from < to && (mass[from] as number) < NEGLIGIBLE) from++;
  while (to > from && (mass[to - 1] as number) < NEGLIGIBLE) to--;
  const cut = density.cut + (mass.length - (to - from)) * NEGLIGIBLE;
  return { low: density.low + from, mass: mass.slice(from, to), cut };
}
