import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { CellComparison } from './compare-cells.ts';
import type { OwnConfig } from './own/own-config.ts';
import { type ConfigComparison, nameOf } from './run-differential.ts';

/** The page of differences, whose counts are written by `bench/engine-differences.ts`. */
export const PAGE = path.resolve(import.meta.dirname, '../../../docs/reference/engine-differences.md');

/** A part of the page that is generated: what one comparison counted. */
type Block = 'examples' | 'own set' | 'own set, command';

const COLUMNS: readonly CellComparison[] = ['same', 'same error', 'error for promptfoo’s 0', 'different'];

/** What the examples came to, in one row. */
export function examplesTable(compared: readonly ConfigComparison[]): string {
  const notLoaded = compared.filter((each) => each.notLoaded !== null).length;
  const counts = COLUMNS.map((column) => sum(compared, column));
  return table(
    ['configs', 'load in neither', 'cells', 'same', 'error in both', 'error for a 0', 'different'],
    [[compared.length, notLoaded, total(counts), ...counts]],
  );
}

/** What our own set came to, a row for each feature. */
export function ownTable(set: readonly OwnConfig[], compared: readonly ConfigComparison[]): string {
  const features = [...new Set(set.map(({ feature }) => feature))];
  const row = (name: string | number, of: readonly ConfigComparison[]) => {
    const counts = COLUMNS.map((column) => sum(of, column));
    return [name, of.length, total(counts), ...counts];
  };
  const rows = features.map((feature) => {
    const names = new Set(set.filter((each) => each.feature === feature).map(nameOf));
    return row(
      feature,
      compared.filter(({ config }) => names.has(config)),
    );
  });
  return table(
    ['what it uses', 'configs', 'cells', 'same', 'error in both', 'error for a 0', 'different'],
    [...rows, row('**all**', compared)],
  );
}

/** Puts a table between its marks in the page. */
export function writeBlock(block: Block, text: string): void {
  const page = readFileSync(PAGE, 'utf8');
  const [start, end] = [`<!-- ${block} -->\n`, `<!-- end of ${block} -->`];
  const [from, to] = [page.indexOf(start), page.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`${PAGE} has no marks for ${block}`);
  writeFileSync(PAGE, `${page.slice(0, from + start.length)}\n${text}\n${page.slice(to)}`);
}

function sum(compared: readonly ConfigComparison[], column: CellComparison): number {
  return total(compared.map(({ cells }) => cells[column] ?? 0));
}

function total(counts: readonly number[]): number {
  return counts.reduce((sofar, count) => sofar + count, 0);
}

function table(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const line = (cells: readonly (string | number)[]) =>
    `| ${cells.map((cell) => (typeof cell === 'number' ? cell.toLocaleString('en-US') : cell)).join(' | ')} |`;
  const rule = `|${head.map((_, index) => (index === 0 ? '---' : '---:')).join('|')}|`;
  return `${[line(head), rule, ...rows.map(line)].join('\n')}\n`;
}
