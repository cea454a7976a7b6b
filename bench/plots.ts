import * as Plot from '@observablehq/plot';
import { parseHTML } from 'linkedom';
import type { Table } from './tables.ts';

/** A point of a line; what was not measured is left out before. */
interface Point {
  readonly line: string;
  readonly x: number;
  readonly y: number;
}

interface Axes {
  readonly x: string;
  readonly y: string;
}

/** Lines of a table as an SVG, each with its name at its end; null where a line of two points cannot be drawn. */
export function linesPlot(points: readonly Point[], { x, y }: Axes): string | null {
  const drawn = points.filter(({ line }) => points.filter((other) => other.line === line).length > 1);
  if (drawn.length === 0) return null;
  const { document } = parseHTML('<html></html>');
  const chart = Plot.plot({
    document,
    ...{ width: 760, height: 420, marginRight: 230, marginLeft: 56, grid: true },
    // A ground of its own, since pages are dark as well.
    style: { background: 'white', color: '#1f2328', fontSize: '12px' },
    x: { label: x },
    y: { label: y, zero: true },
    marks: [
      Plot.ruleY([0]),
      Plot.lineY(drawn, { x: 'x', y: 'y', stroke: 'line', marker: 'dot' }),
      Plot.text(namesOf(drawn), { x: 'x', y: 'y', text: 'line', textAnchor: 'start', dx: 8 }),
    ],
  });
  chart.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  return chart.outerHTML;
}

/** Share of the height that a name takes. */
const NAME = 0.045;

/** The names of lines at their last points, apart from each other where these lie close together. */
function namesOf(points: readonly Point[]): readonly Point[] {
  const last = new Map(points.map((point) => [point.line, point]));
  const room = NAME * Math.max(...points.map(({ y }) => y));
  let below = Number.NEGATIVE_INFINITY;
  return [...last.values()]
    .toSorted((a, b) => a.y - b.y)
    .map((point) => {
      below = Math.max(point.y, below + room);
      return { ...point, y: below };
    });
}

/** Points of one figure of a table over another, a line for each thing that rows are of. */
export function pointsOf({ columns, rows }: Table, of: Axes & { readonly line: string }): readonly Point[] {
  const at = (name: string) => {
    const found = columns.findIndex((column) => column.name === name);
    if (found < 0) throw new Error(`no column ${name}`);
    return found;
  };
  const [lineAt, xAt, yAt] = [at(of.line), at(of.x), at(of.y)];
  return rows.flatMap((row) => {
    const [x, y] = [row[xAt], row[yAt]];
    return typeof x === 'number' && typeof y === 'number' ? [{ line: String(row[lineAt]), x, y }] : [];
  });
}
