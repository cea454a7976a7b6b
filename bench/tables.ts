import { whole } from '../src/numbers.ts';

export interface Column {
  readonly name: string;
  /** Written after each number. */
  readonly unit?: string;
  /** Decimals of its numbers; absent: whole numbers and texts. */
  readonly digits?: number;
}

/** What a bench found. A figure that nobody measured is null. */
export interface Table {
  readonly title: string;
  /** What was measured, on what, and how often: a sentence each. */
  readonly facts: readonly string[];
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly (string | number | null)[])[];
}

/** Prints tables to standard output: Markdown, or one JSON document. */
export function printTables(tables: readonly Table[], json: boolean): void {
  process.stdout.write(json ? `${JSON.stringify(tables, null, 2)}\n` : tables.map(markdownOf).join('\n'));
}

/** A table with its title and facts. */
export function markdownOf({ title, facts, columns, rows }: Table): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const isText = (at: number) => rows.every((row) => typeof row[at] === 'string');
  return [
    `## ${title}`,
    '',
    ...facts,
    '',
    line(columns.map(({ name }) => name)),
    line(columns.map((_, at) => (isText(at) ? '---' : '---:'))),
    ...rows.map((row) => line(columns.map((column, at) => cell(row[at] ?? null, column)))),
    '',
  ].join('\n');
}

function cell(value: string | number | null, { unit, digits }: Column): string {
  if (value === null) return '–';
  if (typeof value === 'string') return value;
  return `${digits === undefined ? whole(value) : value.toFixed(digits)}${unit === undefined ? '' : ` ${unit}`}`;
}
