import { EigenvalueDecomposition, Matrix } from 'ml-matrix';

/** A matrix of many rows and few columns, row by row. */
export interface TallMatrix {
  readonly width: number;
  readonly values: Float64Array;
}

/**
 * Columns of length 1 at right angles to each other that span the same space: M V Λ^(−1/2) of the decomposition V Λ Vᵀ
 * of MᵀM, twice, since once loses half of the digits. Directions without weight become zero.
 */
export function orthonormal(matrix: TallMatrix): TallMatrix {
  return whitened(whitened(matrix));
}

function whitened(matrix: TallMatrix): TallMatrix {
  const { values, vectors } = eigen(gram(matrix));
  const most = Math.max(...values, 0);
  const scales = values.map((value) => (value > most * 1e-20 && value > 0 ? 1 / Math.sqrt(value) : 0));
  return combined(
    matrix,
    matrix.width,
    (row, column) => vectors.get(row, column) * (scales[column] as number),
  );
}

/** `basis` turned so that its first `rank` columns carry the most of `images`, the heaviest first. */
export function leadingDirections(basis: TallMatrix, images: TallMatrix, rank: number): TallMatrix {
  const { vectors } = eigen(gram(images));
  return combined(basis, rank, (row, column) => vectors.get(row, basis.width - 1 - column));
}

/** Eigenvalues rising, with their vectors as columns. */
function eigen(symmetric: Matrix): { readonly values: readonly number[]; readonly vectors: Matrix } {
  const { realEigenvalues, eigenvectorMatrix } = new EigenvalueDecomposition(symmetric, {
    assumeSymmetric: true,
  });
  return { values: realEigenvalues, vectors: eigenvectorMatrix };
}

function gram({ width, values }: TallMatrix): Matrix {
  const sums = new Float64Array(width * width);
  for (let row = 0; row < values.length; row += width)
    for (let i = 0; i < width; i++) {
      const own = values[row + i] as number;
      if (own === 0) continue;
      for (let j = i; j < width; j++)
        sums[i * width + j] = (sums[i * width + j] as number) + own * (values[row + j] as number);
    }
  const matrix = new Matrix(width, width);
  for (let i = 0; i < width; i++)
    for (let j = 0; j < width; j++) matrix.set(i, j, sums[Math.min(i, j) * width + Math.max(i, j)] as number);
  return matrix;
}

/** Each new column a sum of the old ones, each times its factor. */
function combined(
  { width, values }: TallMatrix,
  columns: number,
  factor: (row: number, column: number) => number,
): TallMatrix {
  const factors = Float64Array.from({ length: width * columns }, (_, at) =>
    factor(Math.floor(at / columns), at % columns),
  );
  const rows = values.length / width;
  const out = new Float64Array(rows * columns);
  for (let row = 0; row < rows; row++)
    for (let i = 0; i < width; i++) {
      const own = values[row * width + i] as number;
      if (own === 0) continue;
      for (let column = 0; column < columns; column++)
        out[row * columns + column] =
          (out[row * columns + column] as number) + own * (factors[i * columns + column] as number);
    }
  return { width: columns, values: out };
}
