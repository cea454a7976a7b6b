import { expect, test } from 'vitest';
import { inPieces } from '../../../src/engine/rounds/in-pieces.ts';
import type { PlannedRow } from '../../../src/engine/rounds/planned-rows.ts';

const rowsOf = (cases: readonly number[], more: Partial<PlannedRow> = {}): PlannedRow[] =>
  cases.map((index, number) => ({ case: index, slots: [0], number, requests: new Map(), ...more }));
const casesOf = (pieces: readonly (readonly PlannedRow[])[]) =>
  pieces.map((rows) => rows.map((row) => row.case));
const CELL = { together: { kind: 'cell' } } as const;
const reason = 'a test stores its output';

test('a round is evaluated in pieces, each with all rows of its cases', () => {
  const rows = rowsOf([4, 4, 4, 0, 2, 2, 3, 1]);
  const pieces = inPieces([rows], CELL, 2);
  expect(casesOf(pieces)).toEqual([
    [4, 4, 4],
    [0, 2, 2],
    [3, 1],
  ]);
  expect(pieces.flat()).toEqual(rows);
  expect(casesOf(inPieces([rows], { together: { kind: 'row', reason } }, 7))).toEqual([
    [4, 4, 4, 0, 2, 2, 3],
    [1],
  ]);
});

test('pieces are small enough that memory does not grow with the calls', () => {
  const rows = rowsOf(Array.from({ length: 100_000 }, (_, index) => Math.floor(index / 3)));
  expect(Math.max(...inPieces([rows], CELL).map(({ length }) => length))).toBeLessThan(2_500);
});

test('a small round is one evaluation, and one without rows none', () => {
  expect(inPieces([rowsOf([0, 1])], CELL)).toHaveLength(1);
  expect(inPieces([], CELL)).toEqual([]);
});

test('what has an order of its own, or asks other prompts in random order, stays whole', () => {
  const rows = rowsOf([0, 1, 2, 3]);
  expect(inPieces([rows], { together: { kind: 'suite', reason } }, 2)).toEqual([rows]);
  const reverted = { without: [1], template: 'x', form: 'text' } as const;
  const asked = rowsOf([0, 1, 2, 3], { reverted });
  expect(inPieces([asked], CELL, 2)).toEqual([asked]);
});
