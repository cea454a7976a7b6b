import { createHash } from 'node:crypto';
import type { ManifestCase, ManifestCell, ManifestSlot, SuiteManifest } from '../../plan/manifest.ts';
import { withoutAddressSecrets } from '../../plan/pairing/slot-names.ts';
import type { ResultSuite } from '../../plan/result-set.ts';

/** Columns, cases and cells in the order in which a file first names them. */
export interface ResultGrid {
  readonly slots: readonly ManifestSlot[];
  readonly cases: readonly ManifestCase[];
  readonly cells: readonly ManifestCell[];
  /** Index of the cell of a column and a case, made on first use. */
  cellOf(slot: string, testCase: string): number;
}

/** An empty grid; the makers say what a column or a case is when it is named for the first time. */
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

/** The suite's name where a file does not say one. */
export const UNNAMED_SUITE = 'results';

/** A suite of a result file from its columns, cases and samples; what a file cannot say is absent, not guessed. */
export function resultSuite(
  suite: string,
  { slots, cases, cells }: Pick<SuiteManifest, 'slots' | 'cases' | 'cells'>,
  samples: ResultSuite['samples'],
): ResultSuite {
  const manifest: SuiteManifest = {
    suite,
    arm: 'candidate',
    description: null,
    slots,
    cases,
    cells,
    together: { kind: 'cell' },
    maxConcurrency: null,
    delayMs: null,
    sharedAddresses: [],
    missingSecrets: [],
    gradersPerCell: 0,
  };
  return { manifest, samples };
}

/** A column that a file names by one text, or not at all (''). */
export function namedSlot(index: number, name: string): ManifestSlot {
  return {
    index,
    promptIndex: index,
    providerIndex: 0,
    promptLabel: withoutAddressSecrets(name),
    providerLabel: null,
    providerId: '',
    promptFile: null,
    promptDigest: '',
    providerDigest: '',
  };
}

/** A case that a file names by its id alone. Empty digests: what it holds is not known. */
export function namedCase(index: number, id: string): ManifestCase {
  return {
    index,
    id,
    description: null,
    varsDigest: '',
    assertionsDigest: '',
    preview: '',
    critical: false,
    cluster: null,
    repeatNever: false,
  };
}

/** SHA-256 of a value as JSON with sorted keys; '' for an absent one. Where a file lies on a disk is left out. */
export function digestOf(value: unknown): string {
  if (value === undefined || value === null) return '';
  const text = JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)))
      : part,
  );
  const placeless = text.replace(/file:\/\/[^"\s]*[/\\]/g, 'file://');
  return createHash('sha256').update(placeless).digest('hex');
}
