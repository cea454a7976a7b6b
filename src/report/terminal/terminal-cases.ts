import type { BarCheck, CaseComparison, SlotComparison, Transition } from '../../compare/comparison.ts';
import { isLost, isMovedOtherwise } from '../../compare/metrics/lost-cases.ts';
import { grouped } from '../../grouped.ts';
import { count } from '../../numbers.ts';
import { countedArms, earlierText, endingText, sharedError, valuesText, variedText } from '../case-groups.ts';
import type { ReportContext } from '../context.ts';
import { failedNames, GRADER_UNSTABLE } from '../markdown/case-blocks.ts';
import { isBelowBarAlone, shortBarWords } from '../words/case-bars.ts';
import { blameLine } from '../words/diagnose.ts';
import { lineSentences, toldLinesOf } from '../words/outputs/broken-lines.ts';
import { settingSentencesOf } from '../words/outputs/broken-settings.ts';
import { columnsOf, fitted, fittedName, type Paint, padded, type Tone, wrapped } from './terminal-style.ts';

/** Cases shown of each kind; of more, their number is said. */
const LOST = 15;
const OTHERS = 5;

const SIGNS: Partial<Readonly<Record<Transition, readonly [string, Tone]>>> = {
  broken: ['✗', 'red'],
  suspected: ['?', 'red'],
  refused: ['✗', 'red'],
  errored: ['!', 'yellow'],
  better: ['✓', 'green'],
  borderline: ['~', 'yellow'],
  'grader-unstable': ['~', 'yellow'],
  flaky: ['~', 'yellow'],
  unclear: ['~', 'dim'],
  added: ['+', 'blue'],
  removed: ['-', 'blue'],
  edited: ['±', 'blue'],
  accepted: ['–', 'yellow'],
  'left-out': ['–', 'yellow'],
};

/** Of cases that their bar alone speaks against. */
const BELOW_BAR: Partial<Readonly<Record<BarCheck['state'], readonly [string, Tone]>>> = {
  missed: ['✗', 'red'],
  unclear: ['?', 'yellow'],
};

/** The cases of a slot that moved, newly failing first; nothing where none did. Starts with an empty line. */
export function caseLines(
  slot: SlotComparison,
  paint: Paint,
  width: number,
  context: ReportContext,
): readonly string[] {
  const { cases } = slot;
  // Of very many only the first are shown: those that are sure.
  const lost = cases.filter(isLost).toSorted((a, b) => Number(isSure(b)) - Number(isSure(a)));
  const barred = cases.filter(isBelowBarAlone);
  const others = (
    [
      'refused',
      'errored',
      'accepted',
      'better',
      'borderline',
      'grader-unstable',
      'flaky',
      'unclear',
      'added',
      'removed',
      'edited',
      'left-out',
    ] as const
  ).map((ending) =>
    cases.filter((one) => one.transition === ending && !isBelowBarAlone(one)).toSorted(newFailingFirst),
  );
  const all = [
    ...[lost, barred].map((group) => group.slice(0, LOST).map(shownCase)),
    ...others.map((group) => equalErrors(group).slice(0, OTHERS)),
  ].flat();
  const shown = all.map(({ first }) => first);
  const told = all.reduce((sum, { more }) => sum + 1 + more, 0);
  const left = lost.length + barred.length + others.flat().length - told;
  if (shown.length === 0) return [];
  const label = Math.min(
    Math.max(...all.map((one) => columnsOf(fittedName(labelText(one), 60)))),
    Math.floor(width * 0.45),
  );
  const tally = Math.max(...shown.map((one) => columnsOf(shortTally(one))));
  return [
    '',
    ...all.map((one) => caseLine(one, { label, tally, width }, paint)),
    ...(left > 0
      ? [
          paint(
            'dim',
            `   … ${count(left, 'more case')}${context.reportPath === null ? '' : ' in the report'}`,
          ),
        ]
      : []),
    ...halves(shown, width).map((line) => paint('dim', line)),
    ...[...toldLinesOf([slot]).flatMap(lineSentences), ...settingSentencesOf([slot])].flatMap((said) =>
      wrapped(said, width - 3).map((line) => `   ${line}`),
    ),
  ];
}

function isSure({ transition }: CaseComparison): boolean {
  return transition === 'broken';
}

/** New cases that fail before those that pass: only so many are shown. */
function newFailingFirst(a: CaseComparison, b: CaseComparison): number {
  const passes = ({ transition, candidate }: CaseComparison) =>
    transition === 'added' && candidate.passed === candidate.scored ? 1 : 0;
  return passes(a) - passes(b);
}

/** Which half of a RAG configuration lost them. */
function halves(cases: readonly CaseComparison[], width: number): readonly string[] {
  const said = blameLine(cases);
  return said === '' ? [] : wrapped(said, width - 3).map((line) => `   ${line}`);
}

/** A line: one case, and how many more stand for the same error. */
interface ShownCases {
  readonly first: CaseComparison;
  readonly more: number;
}

function shownCase(first: CaseComparison): ShownCases {
  return { first, more: 0 };
}

/** Cases that one error kept from their score are one line; others are a line each. */
function equalErrors(cases: readonly CaseComparison[]): readonly ShownCases[] {
  const groups = grouped(cases, (one) => (one.transition === 'errored' && sharedError(one)) || one);
  return [...groups.values()].flatMap(([first, ...others]) =>
    first === undefined ? [] : [{ first, more: others.length }],
  );
}

function labelText({ first, more }: ShownCases): string {
  return more === 0 ? first.label : `${count(more + 1, 'case')}, e.g. ${first.label}`;
}

interface Columns {
  readonly label: number;
  readonly tally: number;
  readonly width: number;
}

function caseLine(shown: ShownCases, columns: Columns, paint: Paint): string {
  const one = shown.first;
  const ending = isBelowBarAlone(one) ? BELOW_BAR[one.bar?.state ?? 'held'] : SIGNS[one.transition];
  const [sign, tone] = ending ?? [' ', 'dim'];
  const room = columns.width - columns.label - columns.tally - 9;
  const why = reasonText(one);
  const label = padded(fittedName(labelText(shown), columns.label), columns.label);
  return `   ${paint(tone, sign)} ${label}  ${padded(shortTally(one), columns.tally)}  ${paint('dim', room > 8 ? fitted(why, room) : '')}`;
}

function reasonText(one: CaseComparison): string {
  if (one.bar && isBelowBarAlone(one)) return shortBarWords(one.bar);
  const said = one.varied
    ? variedText(one.varied)
    : one.transition === 'grader-unstable'
      ? GRADER_UNSTABLE
      : earlierText(one);
  // Of a case that was answered, the check that it failed is the news, whatever kept its other calls from an answer.
  const error = one.transition === 'errored' || one.failed.length === 0 ? sharedError(one) : '';
  // A check that failed before its trial is not what its counts show.
  const failed = isMovedOtherwise(one) ? undefined : failedNames(one.failed)[0];
  const why = (error || null) ?? said ?? failed ?? endingText(one);
  return one.critical ? `critical: ${why}` : why;
}

/** `6/6 → 0/6`: the short form of a tally. Where passes show nothing, `0.97 → 0.78`: what the first metric came to. */
function shortTally(one: CaseComparison): string {
  const values = valuesText(one, 1);
  if (values !== '') return values;
  const { transition, baseline, candidate } = countedArms(one);
  const side = ({ scored, passed, errored }: CaseComparison['baseline']) =>
    scored > 0 ? `${passed}/${scored}` : errored > 0 ? count(errored, 'error') : '–';
  if (transition === 'removed') return '';
  return transition === 'added' ? side(candidate) : `${side(baseline)} → ${side(candidate)}`;
}
