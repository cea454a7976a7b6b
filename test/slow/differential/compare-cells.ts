import type { Sample } from '../../../src/samples/sample.ts';

/** One cell as promptfoo alone reports it. */
export interface ReferenceCell {
  readonly testIdx: number;
  readonly promptIdx: number;
  readonly success: boolean;
  readonly score: number;
  readonly namedScores: Readonly<Record<string, number>>;
  readonly failureReason: 0 | 1 | 2;
  readonly error?: string | null;
}

export type CellComparison = 'same' | 'same error' | 'error for promptfoo’s 0' | 'different';

/** How our sample of a cell stands to promptfoo's own row. `derived` metrics are ours alone: promptfoo has them by column. */
export function compareCell(
  reference: ReferenceCell,
  sample: Sample | undefined,
  derived: readonly string[],
): CellComparison {
  if (sample === undefined) return 'different';
  const { result } = sample;
  if (reference.failureReason === 2) return result.kind === 'errored' ? 'same error' : 'different';
  if (result.kind === 'errored') return reference.success ? 'different' : 'error for promptfoo’s 0';
  const same =
    result.passed === reference.success &&
    Math.abs(result.score - reference.score) < 1e-9 &&
    JSON.stringify(sorted(result.metrics).filter(([name]) => !derived.includes(name))) ===
      JSON.stringify(sorted(reference.namedScores));
  return same ? 'same' : 'different';
}

function sorted(scores: Readonly<Record<string, number>>) {
  return Object.entries(scores).sort(([a], [b]) => (a < b ? -1 : 1));
}
