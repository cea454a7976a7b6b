import { normalQuantile } from '../../stats/distributions/normal.ts';
import { seededRandom } from '../../stats/random.ts';
import { leadingDirections, orthonormal, type TallMatrix } from './tall-matrix.ts';

/** Vectors of a corpus' own texts, and the way to bring a query among them. */
export interface LsaModel {
  readonly vectors: readonly Float32Array[];
  embed(terms: readonly string[]): Float32Array;
}

interface Weighted {
  readonly term: number;
  readonly weight: number;
}

const OVERSAMPLING = 10;
const POWER_ITERATIONS = 2;

/**
 * Latent semantic analysis (Deerwester et al. 1990): texts as columns of (1 + ln f) · ln((N + 1) / (n + 0.5)), brought
 * to length 1, projected on the `dims` leading left singular vectors, which a seeded randomised range finder gives
 * (Halko, Martinsson & Tropp 2011, algorithm 4.4). An edit of the corpus moves every vector.
 */
export function lsaModel(texts: readonly (readonly string[])[], dims: number, seed = 0): LsaModel {
  const terms = new Map<string, number>();
  for (const text of texts) for (const term of text) if (!terms.has(term)) terms.set(term, terms.size);
  const weigh = weigher(terms, texts);
  const columns = texts.map(weigh);
  const rank = Math.min(dims, terms.size, texts.length);
  if (rank === 0) return { vectors: texts.map(() => new Float32Array(0)), embed: () => new Float32Array(0) };
  const basis = leadingVectors(columns, terms.size, rank, seed);
  const embed = (own: readonly Weighted[]) => Float32Array.from(projected(basis, own));
  return { vectors: columns.map(embed), embed: (query) => embed(weigh(query)) };
}

function weigher(terms: ReadonlyMap<string, number>, texts: readonly (readonly string[])[]) {
  const holds = new Float64Array(terms.size);
  for (const text of texts)
    for (const term of new Set(text)) {
      const at = terms.get(term) as number;
      holds[at] = (holds[at] as number) + 1;
    }
  return (text: readonly string[]): Weighted[] => {
    const counts = new Map<number, number>();
    for (const term of text) {
      const at = terms.get(term);
      if (at !== undefined) counts.set(at, (counts.get(at) ?? 0) + 1);
    }
    const weights = [...counts].map(([term, count]) => ({
      term,
      weight: (1 + Math.log(count)) * Math.log((texts.length + 1) / ((holds[term] as number) + 0.5)),
    }));
    const length = Math.sqrt(weights.reduce((sum, { weight }) => sum + weight * weight, 0));
    return length > 0 ? weights.map(({ term, weight }) => ({ term, weight: weight / length })) : [];
  };
}

/** Orthonormal columns (terms × rank) that carry most of the texts' weight, the heaviest first. */
function leadingVectors(
  columns: readonly (readonly Weighted[])[],
  height: number,
  rank: number,
  seed: number,
): TallMatrix {
  const width = Math.min(rank + OVERSAMPLING, height, columns.length);
  const random = seededRandom(seed, 'lsa');
  const normal = () => normalQuantile((random.next() * 4294967296 + 0.5) / 4294967296);
  const start = { width, values: Float64Array.from({ length: columns.length * width }, normal) };
  let basis = orthonormal(times(columns, height, start));
  for (let i = 0; i < POWER_ITERATIONS; i++)
    basis = orthonormal(times(columns, height, orthonormal(transposedTimes(columns, basis))));
  return leadingDirections(basis, transposedTimes(columns, basis), rank);
}

/** The texts' matrix (terms × texts) times another. */
function times(columns: readonly (readonly Weighted[])[], height: number, other: TallMatrix): TallMatrix {
  const { width } = other;
  const values = new Float64Array(height * width);
  columns.forEach((column, text) => {
    for (const { term, weight } of column)
      for (let at = 0; at < width; at++)
        values[term * width + at] =
          (values[term * width + at] as number) + weight * (other.values[text * width + at] as number);
  });
  return { width, values };
}

/** The transposed matrix of the texts (texts × terms) times another. */
function transposedTimes(columns: readonly (readonly Weighted[])[], other: TallMatrix): TallMatrix {
  const { width } = other;
  const values = new Float64Array(columns.length * width);
  columns.forEach((column, text) => {
    values.set(projected(other, column), text * width);
  });
  return { width, values };
}

function projected({ width, values }: TallMatrix, column: readonly Weighted[]): Float64Array {
  const out = new Float64Array(width);
  for (const { term, weight } of column)
    for (let at = 0; at < width; at++)
      out[at] = (out[at] as number) + weight * (values[term * width + at] as number);
  return out;
}
