import type { PlanSummary, SuiteSummary } from '../../plan/estimate/plan-summary.ts';
import { cutCharacters, SENTENCE_CHARACTERS } from '../limits.ts';
import type { TerminalOptions } from '../terminal/terminal.ts';
import {
  columnsOf,
  fitted,
  type Paint,
  padded,
  paintWith,
  wrapped,
  wrappedLines,
} from '../terminal/terminal-style.ts';
import type { PlanContext } from './plan-context.ts';
import { planNotes } from './plan-notes.ts';
import { planRows } from './plan-rows.ts';
import { planAnswer, skippedTexts } from './plan-sentences.ts';
import { planTotals } from './plan-words.ts';

/** Widest layout: longer lines are hard to read. */
const WIDEST = 120;
const NAME = 12;

/** A plan for a terminal: each suite that runs, those that do not and why, and last what it comes to. Ends in a newline. */
export function planTerminal(summary: PlanSummary, context: PlanContext, options: TerminalOptions): string {
  const paint = paintWith(options.colour);
  const width = Math.max(40, Math.min(options.width, WIDEST) - 1);
  const head = `${context.baseLabel} → ${context.candidateLabel}`;
  const blocks = [
    [`${paint('bold', ' pawl plan')}  ${fitted(head, width - 12)}`],
    ...summary.suites.map((suite) => suiteBlock(suite, context, paint, width)),
    indented(skippedTexts(summary), width).map((line) => paint('dim', line)),
    indented(planNotes(summary, context), width).map((line) => paint('dim', line)),
    answer(summary, paint, width),
  ];
  const text = blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.map((line) => line.trimEnd()).join('\n'))
    .join('\n\n');
  return `\n${text}\n\n`;
}

function suiteBlock(
  suite: SuiteSummary,
  context: PlanContext,
  paint: Paint,
  width: number,
): readonly string[] {
  const { action } = suite;
  if (action.kind === 'skipped') return [];
  const name = paint('bold', ` ${fitted(suite.suite, width - 20)}`);
  if (action.kind === 'unmeasured') {
    const { reason, fix } = action.why;
    return [
      `${name}  ${paint('yellow', 'cannot be measured')}`,
      ...hung('', reason, paint, width),
      ...wrappedLines(`To fix: ${fix}`, width - NAME).map((line) => padded('', NAME) + line),
    ];
  }
  return [
    `${name}  ${paint('blue', 'runs')}`,
    ...planRows(suite, action, context).flatMap(({ name: row, text }) => hung(row, text, paint, width)),
  ];
}

/** A row whose further lines hang under its text. */
function hung(name: string, text: string, paint: Paint, width: number): readonly string[] {
  const lines = wrapped(cutCharacters(text, SENTENCE_CHARACTERS * 2), width - NAME);
  return lines.map((line, at) => paint('dim', padded(at === 0 ? `   ${name}` : '', NAME)) + line);
}

function answer(summary: PlanSummary, paint: Paint, width: number): readonly string[] {
  const tone = summary.over ? 'yellow' : 'green';
  const badge = paint(tone, paint('bold', summary.over ? ' WOULD STOP  ' : ' PLAN  '));
  const hang = columnsOf(badge);
  const texts = [
    ...(summary.over ? [] : [`${planTotals(summary).join(' · ')} · nothing was called`]),
    ...planAnswer(summary),
  ];
  const lines = texts.flatMap((text) => wrappedLines(text, width - hang));
  return lines.map((line, at) => (at === 0 ? badge : padded('', hang)) + line);
}

function indented(texts: readonly string[], width: number): readonly string[] {
  return texts.flatMap((text) =>
    wrapped(cutCharacters(text, SENTENCE_CHARACTERS), width - 1).map((line) => ` ${line}`),
  );
}
