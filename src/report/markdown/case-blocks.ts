import type { CaseComparison } from '../../compare/comparison.ts';
import { failsMore, passesTurned } from '../../compare/metrics/lost-cases.ts';
import { grouped } from '../../grouped.ts';
import { count, whole } from '../../numbers.ts';
import type { FailedAssertion } from '../../samples/sample.ts';
import {
  countedArms,
  differentCases,
  earlierEnding,
  earlierText,
  ended,
  inBrackets,
  inColumns,
  isToldByRight,
  type PlacedCase,
  sharedError,
  tallyKind,
  tallyText,
  valuesText,
  variedText,
} from '../case-groups.ts';
import type { ReportContext } from '../context.ts';
import { codeSpan, fencedBlock, sentence } from '../escape.ts';
import { cutCharacters, cutName, LABEL_CHARACTERS } from '../limits.ts';
import { barWords } from '../words/case-bars.ts';
import { blameText } from '../words/diagnose.ts';
import type { FailureKind } from '../words/outputs/failure-kinds.ts';
import { type OutputDiff, outputDiff, SAME_OUTPUT } from '../words/outputs/output-diff.ts';
import { passageText, retrievedText } from '../words/outputs/retrieved-text.ts';
import { details } from './report-sections.ts';

/** Failed assertions named beside a case; of more, their number is said. */
const NAMED = 3;
/** Reasons that only repeat the assertion in other words. */
const EMPTY_REASON = /^(Expected output|Assertion failed|Custom function returned|Output does not)/i;

/** What a case is called that failed by a verdict which its grader took back. */
export const GRADER_UNSTABLE = 'the grader changed its mind on the same answer';

/**
 * Markdown of the cases that failed in one way: how many they are, one of them whole, and the others by name. A case that is alone in its
 * way is shown whole.
 */
export function kindBlock({ cases, checks }: FailureKind, context: ReportContext): string {
  const [first, ...others] = cases;
  if (others.length === 0) return caseBlock(first, context);
  const names = checks.slice(0, NAMED).map((check) => codeSpan(cutCharacters(check, LABEL_CHARACTERS)));
  const example = `e.g. ${caseLine(first, [])}`;
  const way = `one way of ${wayOf(cases)}`;
  const heading = [
    `**${count(differentCases(cases), 'case')}${inColumns(cases)}, ${way}**`,
    ...names,
    example,
  ].join(' · ');
  return [caseBlock(first, context, heading), othersBlock(others, first.where)].join('\n\n');
}

/** What these cases do alike. An edited one is shown for passing where main's assertions fail it. */
function wayOf(cases: readonly PlacedCase[]): string {
  const isLetPass = ({ case: { transition, editedChecks } }: PlacedCase) =>
    transition === 'edited' && editedChecks?.failsByMain.length !== 0;
  if (cases.every(isLetPass)) return 'passing';
  if (cases.every(({ case: entry }) => isNeverRight(entry))) return 'being wrong';
  const neverPass = cases.every(({ case: { candidate } }) => candidate.scored > 0 && candidate.passed === 0);
  return neverPass || allFail(cases) ? 'failing' : 'getting worse';
}

/** Whether a case is told by the answers that are right, and none is on either side. */
function isNeverRight(entry: CaseComparison): boolean {
  const { baseline, candidate } = countedArms(entry);
  return isToldByRight(entry) && baseline.passed + candidate.passed === 0;
}

/** Cases by name that are shown at once; more are folded, and of very many their number is said. */
const [OPEN, LISTED] = [3, 200];

/** The other cases of a kind, by how often they passed: `6 of 6 → 0 of 6: a, b`. `known`: the suite and column that was told already. */
function othersBlock(others: readonly PlacedCase[], known: string | null): string {
  const shown = others.slice(0, LISTED);
  const lines = [...grouped(shown, (placed) => placedTally(placed, known))].map(
    ([tally, own]) => `- ${tally}: ${own.map(listedName).join(', ')}`,
  );
  const left = others.length - shown.length;
  const list = [...lines, ...(left > 0 ? [`- … and ${whole(left)} more in the report.`] : [])].join('\n');
  if (others.length <= OPEN) return list;
  // A case may stand here in several columns: their number is not that of cases.
  const isOnce = differentCases(others) === others.length;
  return details(isOnce ? `The other ${whole(others.length)}` : 'The others, by column', list, false);
}

/** A case's name in a list of those that share a tally, with what they do not share. */
export function listedName(placed: PlacedCase): string {
  return `${caseName(placed)}${inBrackets(valuesText(placed.case))}`;
}

/** What both sides of a case came to, and where, unless that is `known`: what many cases may share. */
export function placedTally({ where, case: entry }: PlacedCase, known: string | null = null): string {
  const tally = sentence(tallyKind(entry));
  return [...(where === null || where === known ? [] : [placeText(where)]), tally].join(' · ');
}

function placeText(where: string): string {
  return codeSpan(cutName(where, LABEL_CHARACTERS));
}

/** A case's name, cut. */
export function caseName({ case: { label } }: PlacedCase): string {
  return codeSpan(cutName(label, LABEL_CHARACTERS));
}

/** Markdown of one case: `heading` (its name and passes, and what failed), why, what it was asked, and both outputs as a diff. */
export function caseBlock(placed: PlacedCase, context: ReportContext, heading = caseLine(placed)): string {
  const { outputs, failed, retrieved, blame, input } = placed.case;
  const reason = reasonOf(failed);
  const [before, after] =
    retrieved === undefined
      ? [outputs.baseline, outputs.candidate]
      : [passageText(outputs.baseline), passageText(outputs.candidate)];
  const diff = context.outputs ? outputDiff(before, after) : null;
  const shown = diff === null ? [] : [diffText(diff)];
  const found = [
    ...(retrieved && context.outputs ? [retrievedText(retrieved)] : []),
    ...(blame && blame.by !== 'left-out' ? [blameText(blame)] : []),
  ];
  const grader = reason === null ? [] : [`Grader: ${reason}`];
  const head = [heading, ...grader, ...found].join('\n');
  const asked = input !== undefined && context.outputs ? [inputQuote(input)] : [];
  return asked.length === 0 ? [head, ...shown].join('\n') : [head, ...asked, ...shown].join('\n\n');
}

/** Lines of an input that are shown. */
const INPUT_LINES = 5;

function inputQuote(input: string): string {
  const lines = input.split('\n').filter((line) => line.trim() !== '');
  const left = lines.length - INPUT_LINES;
  const more = left > 0 ? [`… ${count(left, 'more line')}`] : [];
  return [...lines.slice(0, INPUT_LINES).map(sentence), ...more].map((line) => `> ${line}`).join('  \n');
}

function diffText(diff: OutputDiff): string {
  if (diff.kind === 'said') return diff.text;
  const rows = fencedBlock(diff.rows.join('\n'), 'diff');
  return diff.kind === 'same' ? `${SAME_OUTPUT}\n${rows}` : rows;
}

/** ``**`refund after 30 days`** · 6 of 6 → 0 of 6 · `contains "manager approval"` ``. */
export function caseLine(placed: PlacedCase, failed = placed.case.failed): string {
  const { where, case: entry } = placed;
  const earlier = earlierText(entry);
  const hasFailedBefore = earlier === null && earlierEnding(entry) === 'failed';
  return [
    `**${caseName(placed)}**`,
    ...(where === null ? [] : [placeText(where)]),
    ...(entry.critical ? ['critical'] : []),
    tallied(entry),
    ...(entry.bar ? [barWords(entry.bar)] : []),
    ...(entry.varied ? [variedText(entry.varied)] : []),
    ...(entry.transition === 'grader-unstable' ? [GRADER_UNSTABLE] : []),
    ...(earlier === null ? [] : [earlier]),
    ...failedNames(failed).map(
      (name, at) => `${at === 0 && hasFailedBefore ? 'failed in an earlier run: ' : ''}${codeSpan(name)}`,
    ),
    ...(failed.length > NAMED ? [`${failed.length - NAMED} more`] : []),
    ...failsByMain(entry),
    ...(entry.error === null ? [] : [codeSpan(cutCharacters(sharedError(entry), LABEL_CHARACTERS))]),
  ].join(' · ');
}

/** ``fails main's `contains "refund"` ``: what this PR's own assertions do not see any more. */
export function failsByMain({ editedChecks }: PlacedCase['case']): readonly string[] {
  const names = failedNames(editedChecks?.failsByMain ?? []).map(codeSpan);
  return names.length === 0 ? [] : [`fails main's ${names.join(', ')}`];
}

/** Names of the assertions that failed, at most three, each short. */
export function failedNames(failed: readonly FailedAssertion[]): readonly string[] {
  return failed.slice(0, NAMED).map(({ label }) => cutCharacters(label, LABEL_CHARACTERS));
}

function reasonOf(failed: readonly FailedAssertion[]): string | null {
  const telling = failed.find(({ reason }) => reason.trim() !== '' && !EMPTY_REASON.test(reason));
  return telling ? codeSpan(cutCharacters(telling.reason, 2 * LABEL_CHARACTERS)) : null;
}

/** What both sides of a case came to, as Markdown. */
export function tallied(entry: CaseComparison): string {
  return sentence(tallyText(entry));
}

/** What the list of lost cases is called: who broke for sure, who is only suspected. */
export function lostHeading(cases: readonly PlacedCase[], convicted: boolean): string {
  const lost = ended(cases, 'broken', 'suspected');
  const broken = differentCases(ended(cases, 'broken'));
  // One that is confirmed in a column and suspected in another is confirmed.
  const suspected = differentCases(lost) - broken;
  const where = inColumns(lost);
  const worse = (n: number) => {
    if (!allFail(cases)) return `${count(n, 'case')} got worse${where}`;
    // As the title has it: a suspect that fails on main too is not newly failing.
    const isNew = lost.every(({ case: entry }) => entry.transition === 'broken' || passesTurned(entry));
    return isNew
      ? `${count(n, 'newly failing case')}${where}`
      : `${count(n, 'case')} ${n === 1 ? 'fails' : 'fail'} more often${where}`;
  };
  if (suspected === 0) return worse(broken);
  if (broken > 0) return `${worse(broken + suspected)}: ${broken} confirmed, ${suspected} suspected`;
  const named = `${count(suspected, 'suspected case')}${where}`;
  if (!convicted) return named;
  const became = allFail(lost) ? 'broke' : 'got worse';
  return `${named}: ${suspected === 1 ? 'it' : 'at least one of them'} ${became}`;
}

/** Whether all of them pass less often: others got worse without failing. */
function allFail(cases: readonly PlacedCase[]): boolean {
  return cases.every((placed) => failsMore(placed.case));
}
