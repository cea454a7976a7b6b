/**
 * Stats: the mathematics of the gate, as functions of numbers. They know no case, suite or file, and read no clock.
 * Get: numbers, options, and a seeded source of random numbers wherever something is drawn.
 * Give: chances, intervals, quantiles. Input that a statistic cannot take is an error, never a result.
 */

/** A seeded source of random numbers. Same seed, same numbers, on every machine. */
export interface Random {
  /** Uniform in [0, 1), 32 bits. */
  readonly next: () => number;
  /** Uniform whole number in 0 … n − 1. */
  readonly below: (n: number) => number;
}

/**
 * sfc32 (Chris Doty-Humphrey, PractRand: "small fast counter", 128 bits of state), seeded by a number and any labels;
 * different labels give unrelated streams.
 */
export function seededRandom(seed: number, ...labels: readonly (string | number)[]): Random {
  const word = wordsOf(`${seed}\u0000${labels.join('\u0000')}`);
  let a = word();
  let b = word();
  let c = word();
  let counter = 1;
  const next32 = () => {
    const out = (a + b + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = ((c << 21) | (c >>> 11)) + out;
    c |= 0;
    return out >>> 0;
  };
  for (let i = 0; i < 15; i++) next32();
  const next = () => next32() / 4294967296;
  return { next, below: (n) => Math.floor(next() * n) };
}

/** A permutation of the items (Fisher–Yates); the input is left as it is. */
export function shuffled<T>(items: readonly T[], random: Random): T[] {
  const out = [...items];
  for (let i = out.length - 1; i > 0; i--) {
    const j = random.below(i + 1);
    [out[i], out[j]] = [out[j] as T, out[i] as T];
  }
  return out;
}

/** 32-bit words from text: xmur3 over UTF-16 units (after MurmurHash3's finaliser). */
function wordsOf(text: string): () => number {
  let h = 1779033703 ^ text.length;
  for (let i = 0; i < text.length; i++) {
    h = Math.imul(h ^ text.charCodeAt(i), 3432918353);
    h = (h << 13) | (h >>> 19);
  }
  return () => {
    h = Math.imul(h ^ (h >>> 16), 2246822507);
    h = Math.imul(h ^ (h >>> 13), 3266489909);
    h ^= h >>> 16;
    return h | 0;
  };
}
