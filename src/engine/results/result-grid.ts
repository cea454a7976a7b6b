import type { ManifestCase, ManifestCell, ManifestSlot } from '../../plan/manifest.ts';

/** Columns, cases and cells in the order in which a file first names them. */
export interface ResultGrid {
  readonly slots: readonly ManifestSlot[];
  readonly cases: readonly ManifestCase[];
  readonly cells: readonly ManifestCell[];
  /** Index of the cell of a column and a case, made on first use. */
  cellOf(slot: string, testCase: string): number;
}

/** An empty grid; the makers say what a column and a case are that are named for the first time. */
export function resultGrid(
  slotOf: (index: number, key: string) => ManifestSlot,
  caseOf: (index: number, key: string) => ManifestCase,
): ResultGrid {
  const slots: ManifestSlot[] = [];
  const cases: ManifestCase[] = [];
  const cells: ManifestCell[] = [];
  const slotAt = new Map<string, number>();
  const rows = new Map<string, { readonly at: number; readonly cells: number[] }>();

  const cellOf = (slot: string, testCase: string): number => {
    const column = slotAt.get(slot) ?? slots.push(slotOf(slots.length, slot)) - 1;
    slotAt.set(slot, column);
    let row = rows.get(testCase);
    if (row === undefined) {
      row = { at: cases.push(caseOf(cases.length, testCase)) - 1, cells: [] };
      rows.set(testCase, row);
    }
    const known = row.cells[column];
    if (known !== undefined) return known;
    cells.push({ index: cells.length, slot: column, case: row.at, promptDigest: '' });
    row.cells[column] = cells.length - 1;
    return cells.length - 1;
  };
  return { slots, cases, cells, cellOf };
}
