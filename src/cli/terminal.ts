import { type ErrorHelp, errorParts } from '../errors.ts';
import { logText, terminalText, withoutCommands } from '../report/escape.ts';
import { isToPaste } from '../report/lines-to-paste.ts';
import { columnsOf } from '../report/terminal/terminal-style.ts';

/** What a command sees of the process: passed in, so that a test can read what was written. */
export interface Terminal {
  readonly stdout: { write(text: string): unknown; readonly isTTY?: boolean; readonly columns?: number };
  readonly stderr: { write(text: string): unknown; readonly isTTY?: boolean; readonly columns?: number };
  /** Where a person types; nobody is asked without it. */
  readonly stdin?: { readonly isTTY?: boolean };
  readonly env: Readonly<Record<string, string | undefined>>;
  cwd(): string;
}

/** Whether to colour: only people's terminals, and not under `NO_COLOR` (no-color.org). `FORCE_COLOR` wins. */
export function wantsColour({ env }: Terminal, stream: Terminal['stdout']): boolean {
  if (env.FORCE_COLOR !== undefined && env.FORCE_COLOR !== '0') return true;
  return stream.isTTY === true && (env.NO_COLOR ?? '') === '' && env.TERM !== 'dumb';
}

/** Columns to lay text out in: the terminal's, at least 60; 100 where there is none. */
export function widthOf(stream: Terminal['stdout']): number {
  return Math.max(60, stream.columns ?? 100);
}

/** A space that stands in no span of backticks. */
const OUTSIDE_SPANS = / (?=(?:[^`]*`[^`]*`)*[^`]*$)/;

/**
 * A line broken at spaces for a terminal, what follows indented by `hang`. Words and spans in backticks stay whole, so that a path or a line to paste can be copied.
 * Where nobody sees it on a terminal, it stays one line.
 */
export function brokenLine(line: string, { columns }: Pick<Terminal['stdout'], 'columns'>, hang = 0): string {
  if (columns === undefined) return line;
  const lines: string[] = [];
  const indent = /^ */.exec(line)?.[0] ?? '';
  const [first = '', ...words] = line.slice(indent.length).split(OUTSIDE_SPANS);
  let open = indent + first;
  for (const word of words) {
    if (columnsOf(`${open} ${word}`) <= columns) open += ` ${word}`;
    else {
      lines.push(open.trimEnd());
      open = ' '.repeat(hang) + word;
    }
  }
  return [...lines, open].map(withoutCommands).join('\n');
}

/**
 * A known error for a terminal, made harmless: its sentences broken at spaces, its lines to paste whole. Where nobody sees it on a
 * terminal, its sentences stay whole too.
 */
export function shownError(help: ErrorHelp, stream: Pick<Terminal['stdout'], 'columns'>): string {
  return errorParts(help)
    .map(({ text, inFix }) =>
      inFix === null ? brokenLine(logText(text), stream, HANG) : fixLine(text, inFix, stream),
    )
    .join('\n');
}

/** The line of an error at this place of what to do, made harmless: whole where it is to be pasted. */
export function fixLine(text: string, at: number, stream: Pick<Terminal['stdout'], 'columns'>): string {
  const line = logText(text);
  return isToPaste(line, at) ? line : brokenLine(line, stream, 2 * HANG);
}

/** Columns that the rest of a broken line is indented more than its first line. */
const HANG = 2;

/** A line with text from outside, made harmless, with its indentation, broken for a terminal. */
export function shownLine(line: string, stdout: Pick<Terminal['stdout'], 'columns'>): string {
  const indent = /^ */.exec(line)?.[0] ?? '';
  return brokenLine(indent + terminalText(line.slice(indent.length)), stdout, indent.length + HANG);
}
