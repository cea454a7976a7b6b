import type { TrendPoint } from '../../compare/over-time/main-trend.ts';
import { type MetricUnit, metricLabel } from '../../metrics/built-in-metrics.ts';
import { inUnit } from '../../metrics/unit-words.ts';
import { count, whole } from '../../numbers.ts';
import { terminalText } from '../escape.ts';
import { fitted, padded } from '../terminal/terminal-style.ts';

/** Main over its commits, in one slot and one metric that gates. */
export interface StoredTrend {
  readonly slot: string;
  readonly metric: string;
  readonly unit: MetricUnit;
  /** Oldest first. */
  readonly points: readonly TrendPoint[];
}

/** Commits of one trend on a terminal. */
const MOST_POINTS = 12;
const BAR_COLUMNS = 12;
const NAME_COLUMNS = 77;

/** A trend as lines of at most 80 columns: a row a commit, oldest first. */
export function trendLines({ slot, metric, unit, points }: StoredTrend): string[] {
  const told = points.slice(-MOST_POINTS);
  const left = points.length - told.length;
  const top = unit === 'rate' || unit === 'score' ? 1 : 0;
  const most = Math.max(top, ...told.map(({ value }) => value));
  return [
    `   ${fitted(`${metricLabel(metric)} by commit · ${slot}`, NAME_COLUMNS)}`,
    ...(left > 0 ? [`     … ${whole(left)} earlier`] : []),
    ...told.flatMap((point) => pointLines(point, unit, most)),
  ];
}

function pointLines(point: TrendPoint, unit: MetricUnit, most: number): string[] {
  const { commit, at, value, cases, samples, drifted } = point;
  const cells = [
    terminalText(at.slice(0, 10)),
    padded(fitted(commit?.slice(0, 7) ?? '–', 7), 7),
    padded(bar(value, most), BAR_COLUMNS),
    padded(inUnit(unit, value), 8, 'left'),
    `${count(cases, 'case')}, ${count(samples, 'sample')}`,
  ];
  return [...(drifted ? [DRIFTED] : []), `     ${cells.join('  ')}`];
}

const DRIFTED = '     – the model changed –';

const EIGHTHS = ['', '▏', '▎', '▍', '▌', '▋', '▊', '▉'] as const;

/** A bar in eighths of a column, from zero. */
function bar(value: number, most: number): string {
  const eighths = most > 0 ? Math.round((Math.max(0, value) / most) * BAR_COLUMNS * 8) : 0;
  return '█'.repeat(Math.floor(eighths / 8)) + (EIGHTHS[eighths % 8] ?? '');
}
