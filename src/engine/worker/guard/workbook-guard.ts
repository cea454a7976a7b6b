import fs from 'node:fs';
import { callingFile, isIn } from './calling-code.ts';
import { isFarOut, type SheetExtent, sheetExtent } from './sheet-extent.ts';
import { type UnpackedSize, unpackedParts, unpackedSize } from './unpacked-size.ts';

/** Most bytes that a workbook of cases may unpack to. Its reader takes about ten times as much memory. */
export const MOST_UNPACKED = 150_000_000;

/** A workbook that is too large to read, before it is unpacked or after. */
export class LargeWorkbook extends Error {
  readonly file: string;
  readonly size: UnpackedSize;
  constructor(file: string, size: UnpackedSize) {
    super(`${file} is a workbook that is too large`);
    this.file = file;
    this.size = size;
  }
}

/** A workbook with a cell so far from the first one that the places between them do not fit into memory. */
export class FarCells extends Error {
  readonly file: string;
  readonly extent: SheetExtent;
  constructor(file: string, extent: SheetExtent) {
    super(`${file} is a workbook whose cells are too far apart`);
    this.file = file;
    this.extent = extent;
  }
}

let refused: LargeWorkbook | FarCells | null = null;

/** The workbook that promptfoo was kept from reading; null where it was kept from none. Its own error no longer holds what was wrong. */
export function refusedWorkbook(): LargeWorkbook | FarCells | null {
  return refused;
}

/** Throws where promptfoo was kept from reading a workbook, and went on without it. */
export function expectNoRefusedWorkbook(): void {
  if (refused !== null) throw refused;
}

/**
 * Throws where promptfoo is about to read a workbook that unpacks to more than cases are, or whose cells are too far apart: its reader unpacks
 * everything into memory, fills each place between two cells, and works on it without a pause in which it could be ended. `called`: the function that reads. Code of the suite reads what it likes.
 */
export function expectSmallWorkbook(
  file: unknown,
  called: (...args: never[]) => unknown,
  own: readonly string[],
): void {
  if (typeof file !== 'string' || !/\.xlsx?$/i.test(file) || !isReader(callingFile(called, 1), own)) return;
  const stats = fs.statSync(file, { throwIfNoEntry: false });
  if (!stats?.isFile()) return;
  const found =
    stats.size > MOST_UNPACKED ? tooLarge(file, stats.size) : refusalOf(file, fs.readFileSync(file));
  if (found === null) return;
  refused = found;
  throw refused;
}

function tooLarge(file: string, bytes: number): LargeWorkbook {
  return new LargeWorkbook(file, { bytes, isLeast: true });
}

function refusalOf(file: string, bytes: Buffer): LargeWorkbook | FarCells | null {
  const size = unpackedSize(bytes, MOST_UNPACKED);
  if (size.bytes > MOST_UNPACKED) return new LargeWorkbook(file, size);
  for (const part of unpackedParts(bytes, MOST_UNPACKED)) {
    const extent = sheetExtent(part);
    if (isFarOut(extent)) return new FarCells(file, extent);
  }
  return null;
}

/** The repository's own promptfoo has its reader in a package beside it. */
function isReader(caller: string | null, own: readonly string[]): boolean {
  if (caller === null) return false;
  return (
    own.some((folder) => isIn(caller, folder)) || /[\\/]node_modules[\\/]read-excel-file[\\/]/.test(caller)
  );
}
