import { verdictWord } from '../../verdict/judging-changes.ts';
import type { Outcome, Verdict } from '../../verdict/verdict.ts';
import { judgedSuites } from '../case-groups.ts';
import type { ReportContext } from '../context.ts';
import { cutCharacters, cutLines, SENTENCE_CHARACTERS } from '../limits.ts';
import { shortened, wayOutTexts, waysOut } from '../ways-out.ts';
import { acceptedLines, offerLines } from '../words/consent.ts';
import { driftLines } from '../words/drift-lines.ts';
import { editLines } from '../words/edited-checks.ts';
import { notesOf, notRunText, spentText } from '../words/facts.ts';
import { leftOutLines } from '../words/left-out-lines.ts';
import { mainGoneLines } from '../words/main-gone.ts';
import { marksTexts } from '../words/metrics/intervals.ts';
import { powerText } from '../words/metrics/measured.ts';
import { quietMetricLines } from '../words/metrics/quiet-metrics.ts';
import { movedText, sidesText } from '../words/moved.ts';
import { promptGrowthLines } from '../words/prompt-growth.ts';
import { ruleLines, ruleWaysOut } from '../words/rule-changes.ts';
import { takenLabelsText } from '../words/taken-labels.ts';
import { consequenceOf, titleOf } from '../words/title.ts';
import {
  columnsOf,
  fitted,
  type Paint,
  padded,
  paintWith,
  type Tone,
  wrapped,
  wrappedItems,
  wrappedLines,
} from './terminal-style.ts';
import { suiteLines } from './terminal-suites.ts';

/** What the terminal can show. */
export interface TerminalOptions {
  readonly colour: boolean;
  /** Columns to lay out in. */
  readonly width: number;
}

const TONES: Readonly<Record<Outcome | 'loosened', Tone>> = {
  loosened: 'red',
  pass: 'green',
  regressed: 'red',
  mixed: 'yellow',
  inconclusive: 'yellow',
  'not-measured': 'yellow',
};
/** Bytes of one way out, lines to paste and all. */
const FIX_BYTES = 2_000;
/** Widest layout: longer lines are hard to read. */
const WIDEST = 120;

/** The verdict for a terminal or a log: what was compared, each suite, and last the answer. Ends in a newline. */
export function terminalOf(verdict: Verdict, context: ReportContext, options: TerminalOptions): string {
  const paint = paintWith(options.colour);
  const width = Math.max(40, Math.min(options.width, WIDEST) - 1);
  const blocks = [
    headLines(verdict, context, paint, width),
    ...judgedSuites(verdict).map((suite) => suiteLines(suite, context, paint, width)),
    indented(
      [
        ...ruleLines(verdict),
        ...acceptedLines(context),
        ...mainGoneLines(verdict),
        ...editLines(verdict),
        ...quietMetricLines(verdict),
        ...marksTexts(verdict),
        ...leftOutLines(verdict),
        ...driftLines(verdict),
        takenLabelsText(verdict),
      ],
      width,
    ).map((line) => paint('yellow', line)),
    indented([notRunText(verdict), ...shortened(notesOf(verdict, context))], width).map((line) =>
      paint('dim', line),
    ),
    answerLines(verdict, context, paint, width),
  ];
  const text = blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.map((line) => line.trimEnd()).join('\n'))
    .join('\n\n');
  return `\n${text}\n`;
}

function headLines(verdict: Verdict, context: ReportContext, paint: Paint, width: number): readonly string[] {
  const what = `${context.baseLabel} → ${context.candidateLabel}`;
  const name = paint(
    'bold',
    ` ${fitted(['pawl', context.command, context.title ?? ''].join(' '), width - 1)}`,
  );
  const moved = movedText(verdict, context);
  const line = wrapped(what, width - 14).join(' ');
  return [
    `${name}  ${line}`,
    ...indented(
      [sidesText(context), ...(moved === null ? [] : [`changed: ${moved}`]), ...promptGrowthLines(verdict)],
      width,
    ),
  ];
}

/** The answer, why, what it took, and what to do: the last thing on the screen. */
function answerLines(
  verdict: Verdict,
  context: ReportContext,
  paint: Paint,
  width: number,
): readonly string[] {
  const word = verdictWord(verdict);
  const label = word.replace('-', ' ').toUpperCase();
  const badge = paint(TONES[word], paint('bold', ` ${label}  `));
  const hang = columnsOf(badge);
  const room = width - hang;
  const worth = verdict.outcome === 'pass' ? powerText(verdict) : null;
  const title = titleOf(verdict);
  const sentences = [
    title,
    ...ruleWaysOut(verdict),
    worth,
    verdict.exitCode === 0 ? consequenceOf(verdict, context) || null : null,
    ...wayOut(verdict, title),
    ...offerLines(context),
  ].filter((text) => text !== null);
  const facts = [
    ...spentText(verdict, context),
    ...(context.reportPath === null ? [] : [`report: ${context.reportPath}`]),
    `exit ${verdict.exitCode}`,
  ];
  const lines = [...sentences.flatMap((text) => wrappedLines(text, room)), ...wrappedItems(facts, room)];
  return lines.map((line, at) => (at === 0 ? badge : padded('', hang)) + line);
}

/** Why nothing could be said and what to do, each way out behind its reasons. */
function wayOut(verdict: Verdict, title: string): readonly string[] {
  return wayOutTexts(waysOut(verdict, title), (why) => why, fixText);
}

function fixText(fix: string): string {
  return `To fix: ${cutLines(fix, FIX_BYTES).replace(/^[A-Z](?=[a-z ])/, (letter) => letter.toLowerCase())}`;
}

function indented(texts: readonly (string | null)[], width: number): readonly string[] {
  return texts.flatMap((text) =>
    text === null
      ? []
      : wrapped(cutCharacters(text, SENTENCE_CHARACTERS), width - 1).map((line) => ` ${line}`),
  );
}
