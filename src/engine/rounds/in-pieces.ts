import type { SuiteManifest } from '../../plan/manifest.ts';
import type { PlannedRow } from './planned-rows.ts';

/** Rows that promptfoo evaluates at once, at least: it holds each of them, with its answer, until its evaluation is over. */
const ROWS_AT_ONCE = 2_000;

/**
 * The evaluations of a round in pieces of some thousand rows, so that memory does not grow with the calls of a round. All rows of a case
 * stay together, because their calls are launched in random order. An evaluation that asks other prompts stays whole for the same reason,
 * and so does one that promptfoo keeps in an order of its own.
 */
export function inPieces(
  evaluations: readonly (readonly PlannedRow[])[],
  { together }: Pick<SuiteManifest, 'together'>,
  atOnce = ROWS_AT_ONCE,
): readonly (readonly PlannedRow[])[] {
  if (together.kind === 'suite') return evaluations;
  return evaluations.flatMap((rows) => {
    if (rows.some(({ reverted }) => reverted)) return [rows];
    const pieces: PlannedRow[][] = [[]];
    for (const [index, row] of rows.entries()) {
      const isFull = (pieces.at(-1)?.length ?? 0) >= atOnce;
      if (isFull && rows[index - 1]?.case !== row.case) pieces.push([]);
      pieces.at(-1)?.push(row);
    }
    return pieces;
  });
}
