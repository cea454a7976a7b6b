import type { CaseComparison, Transition } from '../../compare/comparison.ts';
import { grouped } from '../../grouped.ts';
import { count, firstOf, whole } from '../../numbers.ts';
import { isLooser } from '../../verdict/judging-changes.ts';
import { isGainShared } from '../../verdict/loss-words.ts';
import type { Verdict } from '../../verdict/verdict.ts';
import {
  betterWords,
  countedArms,
  differentCases,
  earlierText,
  ended,
  endingsText,
  inColumns,
  isToldByRight,
  judgedSuites,
  newlyAdded,
  type PlacedCase,
  placedCases,
  sharedError,
} from '../case-groups.ts';
import type { ReportContext } from '../context.ts';
import { codeSpan } from '../escape.ts';
import { cutCharacters, LABEL_CHARACTERS, takeWithin } from '../limits.ts';
import { isBelowBar, isBelowBarAlone } from '../words/case-bars.ts';
import { failureKinds } from '../words/outputs/failure-kinds.ts';
import { caseBlock, caseLine, caseName, kindBlock, listedName, placedTally, tallied } from './case-blocks.ts';
import { details } from './report-sections.ts';

/** How much a surface shows. */
export interface BodySize {
  readonly bytes: number;
  /** Lost cases with their outputs, and other cases by name. */
  readonly blocks: number;
  readonly lines: number;
}

/** Endings other than a loss, in the order in which they are told. */
export const OTHERS: readonly Transition[] = [
  'refused',
  'errored',
  'accepted',
  'borderline',
  'grader-unstable',
  'flaky',
  'unclear',
  'better',
  'added',
  'removed',
  'edited',
  'left-out',
  'unchanged',
];

/** New cases that fail, with their answers; empty where there is none. No comparison speaks of them, so they are shown whatever the verdict. */
export function newFailures(verdict: Verdict, context: ReportContext, size: BodySize): string {
  const cases = failingNew(placedCases(verdict));
  if (cases.length === 0) return '';
  const blocks = kindBlocks(cases, context);
  const heading = `<b>${count(differentCases(cases), 'new case fails', 'new cases fail')}${inColumns(cases)}</b>`;
  return details(heading, shownCases(blocks, size), verdict.outcome === 'pass');
}

function kindBlocks(cases: readonly PlacedCase[], context: ReportContext) {
  return failureKinds(cases).map((kind) => ({ text: kindBlock(kind, context), cases: kind.cases }));
}

/** Ways of passing or failing that are shown where they are not the news; the others are named. */
const LOOSER = 3;

/**
 * Cases of a suite in which nothing passes, with what they fail and both answers: whoever looks at the assertions begins here. New ones are
 * shown anyway.
 */
export function stillFailing(verdict: Verdict, context: ReportContext, size: BodySize): string {
  const dead = new Set(
    judgedSuites(verdict).flatMap(({ suite, comparison: { state } }) =>
      state.kind === 'unmeasured' && state.why.cause.startsWith('nothing-passes') ? [suite] : [],
    ),
  );
  const cases = placedCases(verdict)
    .filter(({ suite, case: { transition } }) => dead.has(suite) && transition !== 'added')
    .filter(({ case: entry }) => entry.outputs.candidate !== null && isDead(entry));
  if (cases.length === 0) return '';
  const blocks = kindBlocks(cases, context);
  const [one, many] = cases.every(({ case: entry }) => isToldByRight(entry))
    ? ['is right', 'are right']
    : ['passes', 'pass'];
  const passes = `${count(differentCases(cases), 'case')}${inColumns(cases)} ${cases.length === 1 ? one : many} on neither side`;
  const differ = cases.some(({ case: { outputs } }) => outputs.baseline !== outputs.candidate);
  const heading = `<b>${passes}</b>${differ ? ' · − main, + this PR' : ''}`;
  return details(heading, shownCases(blocks, { ...size, blocks: LOOSER }), true);
}

/** Whether no answer of either side is good. By a metric that no answer has nothing passes either, and these answers may. */
function isDead(entry: CaseComparison): boolean {
  const { baseline, candidate } = countedArms(entry);
  return candidate.scored > 0 && baseline.passed + candidate.passed === 0;
}

/** Cases that fail by main's assertions, or lose by them, and do not by this PR's, with their answers: whoever accepts the edit sees what it lets pass. */
export function looserCases(verdict: Verdict, context: ReportContext, size: BodySize): string {
  const cases = placedCases(verdict).filter(passesByOwnAlone);
  if (cases.length === 0) return '';
  const blocks = kindBlocks(cases, context);
  const one = cases.length === 1;
  // An answer may fail by both, and lose by main's alone what blocks.
  const isTold = cases.every(({ case: { editedChecks } }) => editedChecks?.failsByMain.length);
  const what = isTold
    ? `${one ? 'passes' : 'pass'} by this PR's assertions and ${one ? 'fails' : 'fail'} by main's`
    : `${one ? 'does' : 'do'} worse by main's assertions than by this PR's`;
  const heading = `<b>${count(differentCases(cases), 'case')} ${what}${inColumns(cases)}</b>`;
  return details(heading, shownCases(blocks, { ...size, blocks: LOOSER }), verdict.weakened.length > 0);
}

/** Without those that are shown as lost anyway. */
function passesByOwnAlone({ case: { editedChecks, transition } }: PlacedCase): boolean {
  return (
    editedChecks !== undefined &&
    isLooser(editedChecks) &&
    transition !== 'broken' &&
    transition !== 'suspected'
  );
}

/** Those of them that no bar speaks of. */
function failingNew(cases: readonly PlacedCase[]): readonly PlacedCase[] {
  return newlyAdded(cases).failing.filter((placed) => !isBelowBarAlone(placed.case));
}

/** Cases that pass less often than they must, with their answers; empty where there is none. */
export function barFailures(verdict: Verdict, context: ReportContext, size: BodySize): string {
  const cases = placedCases(verdict).filter((placed) => isBelowBarAlone(placed.case));
  if (cases.length === 0) return '';
  const blocks = cases.map((placed) => ({ text: caseBlock(placed, context), cases: [placed] }));
  return details(
    `<b>${count(differentCases(cases), 'case')} below <code>atLeast</code>${inColumns(cases)}</b>`,
    shownCases(blocks, size),
    true,
  );
}

/** As many blocks as there is room for, and the cases of the others by name. */
function shownCases(
  all: readonly { readonly text: string; readonly cases: readonly PlacedCase[] }[],
  size: BodySize,
): string {
  const { kept } = takeWithin(
    all.map(({ text }) => text),
    size.bytes * 0.7,
    size.blocks,
  );
  const left = all.slice(kept.length).flatMap(({ cases }) => cases);
  return [...kept, ...(left.length === 0 ? [] : [listedCases(left, size, size.bytes * 0.2)])].join('\n\n');
}

/** Only a trade-off shows what was gained beside what was lost; elsewhere it is among the others. */
export function gainedCases(verdict: Verdict, size: BodySize): string {
  const cases = verdict.outcome === 'mixed' ? ended(placedCases(verdict), 'better') : [];
  if (cases.length === 0) return '';
  const all = differentCases(cases);
  const gained = cases.map((placed) => placed.case);
  const together = isGainShared(gained, all) ? ': confirmed together, not one by one' : '';
  const heading = `<b>${count(all, `${betterWords(cases)} case`)}${inColumns(cases)}${together}</b>`;
  return details(heading, listedCases(cases, size, size.bytes), true);
}

/** Every other case by how it ended, folded; those whose answers are shown elsewhere are left out. */
export function otherCases(verdict: Verdict, context: ReportContext, size: BodySize): string {
  const listed = OTHERS.filter((ending) => ending !== 'better' || verdict.outcome !== 'mixed');
  const all = placedCases(verdict).filter((placed) => !isBelowBarAlone(placed.case));
  const failing = new Set(failingNew(all));
  const cases = all.filter((placed) => !failing.has(placed) && !passesByOwnAlone(placed));
  const summary = endingsText(cases, listed);
  const shown = listed.flatMap((ending) => {
    const own = ended(cases, ending);
    return ending === 'unchanged' || own.length === 0 ? [] : [{ ending, own }];
  });
  const groups = shown.map(({ ending, own }) => {
    const isError = ending === 'errored' || ending === 'refused';
    const named = isError
      ? errorList(own)
      : ending === 'accepted'
        ? shownCases(kindBlocks(own, context), { ...size, bytes: size.bytes / 3, blocks: LOOSER })
        : listedCases(own, size, size.bytes / 6);
    const list = ending === 'refused' ? [named, ...refusedExamples(own, context, size)].join('\n\n') : named;
    // The line above the only group says what it is.
    return shown.length === 1 && verdict.outcome !== 'pass'
      ? list
      : `${endingsText(own, [ending])}:\n\n${list}`;
  });
  if (verdict.outcome === 'pass') return groups.join('\n\n');
  if (groups.length === 0) {
    const isAll = ended(cases, ...listed).length === placedCases(verdict).length;
    return summary === '' ? '' : `${isAll ? 'Cases' : 'Other cases'}: ${summary}.`;
  }
  // What blocks is not folded away.
  return details(summary, groups.join('\n\n'), ended(cases, 'refused').length > 0);
}

/** Errors that are told one by one; of equal ones the first cases are named. */
const [ERRORS, NAMED_IN_ERROR] = [10, 3];

/** Cases without a score, or that are refused, by their error: an error that many have is said once. */
function errorList(cases: readonly PlacedCase[]): string {
  const groups = [...grouped(cases, (placed) => sharedError(placed.case))];
  const lines = groups.slice(0, ERRORS).map(([error, own]) => {
    const who = firstOf(own, NAMED_IN_ERROR, (placed) => caseName(placed));
    const what = error === '' ? '' : `, ${codeSpan(cutCharacters(error, 2 * LABEL_CHARACTERS))}`;
    return `- ${count(differentCases(own), 'case')}${inColumns(own)}${what}: ${who}`;
  });
  const left = groups.length - lines.length;
  return [...lines, ...(left > 0 ? [`- … and ${count(left, 'other error')} in the report.`] : [])].join('\n');
}

/** Refusals that are shown with what was asked. */
const EXAMPLES = 2;

/** What main answers and this PR is refused, of the first case of each error: it is lost like a case that fails. */
function refusedExamples(
  cases: readonly PlacedCase[],
  context: ReportContext,
  size: BodySize,
): readonly string[] {
  const firsts = [...grouped(cases, (placed) => sharedError(placed.case)).values()].flatMap(
    ([first]) => first ?? [],
  );
  const blocks = firsts.map((placed) =>
    caseBlock(placed, context, `e.g. **${caseName(placed)}** · ${tallied(placed.case)}`),
  );
  return takeWithin(blocks, size.bytes / 4, EXAMPLES).kept;
}

/** Cases that passed equally often and say nothing else are one line where there are more than these. */
const FEW = 3;

/** Cases by name within `bytes`, at most `size.lines`; what does not fit is counted. */
export function listedCases(cases: readonly PlacedCase[], { lines }: BodySize, bytes: number): string {
  const shown = cases.slice(0, lines);
  const groups = [...grouped(shown, (placed) => (isPlain(placed) ? placedTally(placed) : placed)).values()];
  const rows = groups.flatMap((own) => {
    const [first] = own;
    return own.length <= FEW || first === undefined
      ? own.map((placed) => ({ text: `- ${caseLine(placed)}`, cases: 1 }))
      : [{ text: `- ${placedTally(first)}: ${own.map(listedName).join(', ')}`, cases: own.length }];
  });
  const { kept } = takeWithin(
    rows.map(({ text }) => text),
    bytes,
  );
  const told = rows.slice(0, kept.length).reduce((sum, row) => sum + row.cases, 0);
  const left = cases.length - told;
  return [...kept, ...(left > 0 ? [`- … and ${whole(left)} more in the report.`] : [])].join('\n');
}

/** Nothing but its name and its passes is told of it. */
function isPlain({ case: entry }: PlacedCase): boolean {
  const { failed, error, critical, varied, transition } = entry;
  return (
    failed.length === 0 &&
    error === null &&
    !critical &&
    varied === undefined &&
    !isBelowBar(entry) &&
    earlierText(entry) === null &&
    transition !== 'grader-unstable'
  );
}
