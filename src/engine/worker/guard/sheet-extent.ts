/** How far the cells of a sheet reach, as its reader takes their names: rows and columns from one. `grid`: the places up to the last filled cell. */
export interface SheetExtent {
  readonly rows: number;
  readonly columns: number;
  readonly grid: number;
}

/** The last row and column that a spreadsheet has, and more places than the cases of a suite fill. */
const [MOST_ROWS, MOST_COLUMNS, MOST_PLACES] = [1_048_576, 16_384, 10_000_000];

/** Whether promptfoo's reader would fill more places than cases have: it makes room for all rows and columns before a cell, whatever stands there. */
export function isFarOut({ rows, columns, grid }: SheetExtent): boolean {
  return rows > MOST_ROWS || columns > MOST_COLUMNS || grid > MOST_PLACES;
}

/**
 * How far the rows and cells of a sheet reach by the names that they give themselves (`<row r="7">`, `<c r="B7">`). A cell that closes itself holds
 * formatting alone. Other parts reach nowhere.
 */
export function sheetExtent(xml: Buffer): SheetExtent {
  const far = { rows: 0, columns: 0, filledRows: 0, filledColumns: 0 };
  for (let at = xml.indexOf(OPEN); at !== -1; at = xml.indexOf(OPEN, at + 1)) {
    const name = NAME.exec(xml.toString('latin1', at + 1, at + 1 + LONGEST_NAME))?.[1];
    if (name === undefined) continue;
    const end = endOfTag(xml, at + 1);
    const tag = xml.toString('latin1', at + 1, end);
    at = end;
    const said = WRITTEN.exec(tag);
    const named = decoded(said?.[1] ?? said?.[2] ?? '');
    if (name === 'row') far.rows = Math.max(far.rows, Number(named) || 0);
    else {
      const row = Number(/\d+/.exec(named)?.[0] ?? 0);
      const column = columnOf(/[a-z]+/i.exec(named)?.[0] ?? '');
      far.rows = Math.max(far.rows, row);
      far.columns = Math.max(far.columns, column);
      if (tag.endsWith('/')) continue;
      far.filledRows = Math.max(far.filledRows, row);
      far.filledColumns = Math.max(far.filledColumns, column);
    }
  }
  return { rows: far.rows, columns: far.columns, grid: far.filledRows * far.filledColumns };
}

const [OPEN, CLOSE, QUOTE, APOSTROPHE] = [0x3c, 0x3e, 0x22, 0x27];
const LONGEST_NAME = 64;
/** A row or a cell, whatever its name space is called. */
const NAME = /^(?:[^\s<>/:"'=]+:)?(row|c)(?=[\s/>]|$)/;
const WRITTEN = /\sr\s*=\s*(?:"([^"]*)"|'([^']*)')/;

/** Where the tag ends that begins here: a quoted value may hold its sign. */
function endOfTag(xml: Buffer, from: number): number {
  let quote = 0;
  for (let at = from; at < xml.length; at += 1) {
    const byte = xml[at] as number;
    if (quote !== 0) quote = byte === quote ? 0 : quote;
    else if (byte === QUOTE || byte === APOSTROPHE) quote = byte;
    else if (byte === CLOSE) return at;
  }
  return xml.length;
}

function columnOf(letters: string): number {
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}

function decoded(text: string): string {
  return text.replace(/&#(?:x([0-9a-f]{1,6})|(\d{1,7}));/gi, (_, hex?: string, decimal?: string) => {
    const code = hex ? Number.parseInt(hex, 16) : Number(decimal);
    return code <= 0x10ffff ? String.fromCodePoint(code) : '';
  });
}
