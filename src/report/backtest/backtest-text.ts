import type { Backtest } from '../../backtest/past-change.ts';
import { count } from '../../numbers.ts';
import { cutCharacters, SENTENCE_CHARACTERS } from '../limits.ts';
import type { TerminalOptions } from '../terminal/terminal.ts';
import {
  columnsOf,
  fitted,
  type Paint,
  padded,
  paintWith,
  type Tone,
  wrapped,
  wrappedLines,
} from '../terminal/terminal-style.ts';
import {
  type BacktestRow,
  backtestSentences,
  CHANGE_HEAD,
  changeRows,
  MONTH_HEAD,
  monthRows,
} from './backtest-words.ts';

/** Widest layout: longer lines are hard to read. */
const WIDEST = 120;
const TITLE = 2;
/** Where sentences under a change begin. */
const INDENT = 15;

const TONES: Readonly<Record<BacktestRow['kind'], Tone>> = {
  none: 'dim',
  pass: 'green',
  blocked: 'red',
  doubt: 'yellow',
};

/** A backtest for a terminal: each change with what broke, the months, and last what it comes to. Ends in a newline. */
export function backtestText(backtest: Backtest, options: TerminalOptions): string {
  const paint = paintWith(options.colour);
  const width = Math.max(60, Math.min(options.width, WIDEST) - 1);
  const head = `${backtest.branch}, the last ${count(backtest.changes.length, 'change')}`;
  const blocks = [
    [`${paint('bold', ' pawl backtest')}  ${fitted(head, width - 16)}`],
    changeLines(changeRows(backtest), paint, width),
    monthLines(backtest, paint, width),
    answerLines(backtest, paint, width),
  ];
  return `\n${blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.map((line) => line.trimEnd()).join('\n'))
    .join('\n\n')}\n\n`;
}

function changeLines(rows: readonly BacktestRow[], paint: Paint, width: number): readonly string[] {
  if (rows.length === 0) return [];
  const cells = rows.map((row) => [
    row.date,
    row.commit,
    row.title,
    row.verdict,
    row.calls,
    row.cost,
    row.time,
  ]);
  const widths = widthsOf([CHANGE_HEAD, ...cells]);
  const others = widths.reduce((sum, own, at) => (at === TITLE ? sum : sum + own + 2), 3);
  widths[TITLE] = Math.max(12, Math.min(widths[TITLE] ?? 0, width - others));
  const line = (row: readonly string[], tone: Tone) =>
    row
      .map((cell, at) => {
        const own = widths[at] as number;
        if (at === TITLE) return padded(fitted(cell, own), own);
        if (at === TITLE + 1) return paint(tone, padded(cell, own));
        return padded(cell, own, at > TITLE ? 'left' : 'right');
      })
      .join('  ');
  return [
    paint('dim', ` ${line(CHANGE_HEAD, 'dim')}`),
    ...rows.flatMap((row, at) => [
      ` ${line(cells[at] as readonly string[], TONES[row.kind])}`,
      ...row.texts.flatMap((text) =>
        wrapped(cutCharacters(text, SENTENCE_CHARACTERS), width - INDENT).map(
          (part) => padded('', INDENT) + paint('dim', part),
        ),
      ),
    ]),
  ];
}

function monthLines(backtest: Backtest, paint: Paint, width: number): readonly string[] {
  const rows = monthRows(backtest);
  if (rows.length === 0) return [];
  const whole = widthsOf([MONTH_HEAD, ...rows]);
  const isWide = whole.reduce((sum, own) => sum + own + 2, -1) <= width;
  const heads = isWide ? [MONTH_HEAD] : headRows(MONTH_HEAD);
  const widths = isWide ? whole : widthsOf([...heads, ...rows]);
  const line = (row: readonly string[]) =>
    row.map((cell, at) => padded(cell, widths[at] as number, at === 0 ? 'right' : 'left')).join('  ');
  return [...heads.map((head) => paint('dim', ` ${line(head)}`)), ...rows.map((row) => ` ${line(row)}`)];
}

/** Heads over two rows, for a narrow terminal: the first word of each stands above the others. */
function headRows(heads: readonly string[]): readonly (readonly string[])[] {
  const split = heads.map((head) => /^(\S+) (.+)$/.exec(head)?.slice(1) ?? ['', head]);
  return [0, 1].map((row) => split.map((words) => words[row] ?? ''));
}

function answerLines(backtest: Backtest, paint: Paint, width: number): readonly string[] {
  const badge = paint('blue', paint('bold', ' BACKTEST  '));
  const hang = columnsOf(badge);
  const lines = backtestSentences(backtest).flatMap((text) => wrappedLines(text, width - hang));
  return lines.map((line, at) => (at === 0 ? badge : padded('', hang)) + line);
}

function widthsOf(rows: readonly (readonly string[])[]): number[] {
  return (rows[0] ?? []).map((_, at) => Math.max(...rows.map((row) => columnsOf(row[at] ?? ''))));
}
