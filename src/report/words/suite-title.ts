import type {
  CaseComparison,
  SlotComparison,
  SuiteComparison,
  Transition,
} from '../../compare/comparison.ts';
import { failsMore, isBeyondChance, isLost } from '../../compare/metrics/lost-cases.ts';
import { metricWords } from '../../metrics/built-in-metrics.ts';
import { isWorse } from '../../metrics/direction.ts';
import { count, firstOf, outOf, points, whole } from '../../numbers.ts';
import { gainWords, lossWords, onBalance, tradedWords } from '../../verdict/loss-words.ts';
import type { ReasonCode } from '../../verdict/reason-codes.ts';
import { begunWith } from '../../verdict/reason-text.ts';
import type { Outcome, SuiteVerdict } from '../../verdict/verdict.ts';
import { caseCount, casesOf, differentCases, newlyAdded, presentCases, slotsOf } from '../case-groups.ts';
import { oneLine, quoted } from '../escape.ts';
import { cutCharacters, SENTENCE_CHARACTERS } from '../limits.ts';
import { isMainGone, storedLabel } from './main-gone.ts';
import { convictedMoves } from './metrics/metric-cells.ts';

/** Suites named in a title, and metrics that moved; of more, their number is said. */
const NAMED = 3;

/** What happened to one suite, in the words of `titleOf`. */
export function suiteTitleOf(entry: SuiteVerdict): string {
  const { comparison, outcome, reasons } = entry;
  const name = `${quoted(entry.suite)}${storedLabel(comparison)}`;
  const told = cutSentence(reasons[0]?.text ?? '');
  switch (outcome) {
    case 'regressed':
      return `${quoted(entry.suite)} ${missedText(entry) ?? `got worse${columnText(comparison)}`}${storedLabel(comparison)}. ${[lossText(entry) ?? told, strictSentence(entry), refusedBeside(entry)].filter(Boolean).join(' ')}`.trim();
    case 'mixed':
      return `A trade-off in ${name}. ${gained(comparison, 'case')}, ${traded(comparison)}; ${balanceOf([entry])}.`;
    case 'inconclusive':
      return `Could not tell whether ${name} ${missedText(entry) ?? 'got worse'}. ${undecided(entry) ? leftOpen(openSuspects(comparison)) : told}`;
    case 'not-measured':
      return `Could not measure ${name}. ${cutSentence(unmeasuredReason(entry) ?? told)}`.trim();
    case 'pass':
      if (reasons[0]?.code === 'main-gone-nothing-stored') return told;
      return (addedTitle(entry) ?? comparedTitle(entry, name)).filter(Boolean).join(' ');
  }
}

/** A pass of what main has nothing of; null where something was compared. A floor is told first of it, and says nothing of main. */
function addedTitle(entry: SuiteVerdict): readonly (string | null)[] | null {
  const [name, passes] = [quoted(entry.suite), addedPasses(entry)];
  if (hasReason(entry, 'new-suite'))
    return [`${name} is new: main has nothing to compare with.${passes}`, passNote(entry)];
  if (!hasReason(entry, 'new-beside-same')) return null;
  const added = `Main has nothing to compare with what is added to ${name}.${passes}`;
  return [added, 'All else has the same inputs on both sides.', passNote(entry)];
}

function comparedTitle(entry: SuiteVerdict, name: string): readonly (string | null)[] {
  const held = `No regression in ${name}${besideAccepted([entry])}.`;
  return [
    held,
    toleratedSentence(entry),
    suspectedSentence([entry]),
    passNote(entry),
    newCasesSentence([entry]),
  ];
}

/** Whether a suite's verdict rests on such a reason, wherever it stands among others. */
export function hasReason({ reasons }: SuiteVerdict, code: ReasonCode): boolean {
  return reasons.some((reason) => reason.code === code);
}

/** What is asked of this PR whatever main does, by the codes of its reasons. */
const REQUIRED = [
  ['case-bar', 'bar'],
  ['floor', 'floor'],
] as const;

/** Reasons that nothing is known by: beside one that is, they say of no loss. */
const OPEN: ReadonlySet<string> = new Set([
  'undecided',
  'untested',
  'too-few',
  'from-cache',
  'loss-not-clear',
]);

/** `misses a bar`, where nothing else speaks against the suite: main may do no better. Null where something does. */
function missedText({ outcome, reasons }: SuiteVerdict): string | null {
  const proven = outcome === 'regressed' ? reasons.filter(({ code }) => !OPEN.has(code)) : reasons;
  const missed = proven.map(({ code }) => REQUIRED.find(([begin]) => code.startsWith(begin))?.[1]);
  const what = new Set(missed);
  return missed.length === 0 || what.has(undefined)
    ? null
    : `misses ${[...what].map((each) => `a ${each}`).join(' and ')}`;
}

/** ` All 12 cases pass.`: of a suite that has added cases alone. */
function addedPasses(entry: SuiteVerdict): string {
  const { failing, all } = addedCounts([entry]);
  if (all === 0) return '';
  if (failing > 0 && failing < all)
    return ` ${outOf(failing, all, 'case')} ${failing === 1 ? 'fails' : 'fail'}.`;
  const does = failing === 0 ? 'pass' : 'fail';
  return all === 1
    ? ` Its one case ${does === 'pass' ? 'passes' : 'fails'}.`
    : ` All ${count(all, 'case')} ${does}.`;
}

/** "2 of 3 new cases fail.": cases that main does not have, in suites that passed; null where none of them fails. */
export function newCasesSentence(suites: readonly SuiteVerdict[]): string | null {
  const { failing, all } = addedCounts(suites);
  if (failing === 0) return null;
  if (failing < all) return `${outOf(failing, all, 'new case')} ${failing === 1 ? 'fails' : 'fail'}.`;
  return all === 1 ? 'The new case fails.' : `All ${count(all, 'new case')} fail.`;
}

/** New cases, and those that fail in any column. */
function addedCounts(suites: readonly SuiteVerdict[]): { readonly failing: number; readonly all: number } {
  const { failing, passing } = newlyAdded(suites.flatMap((suite) => casesOf(suite)));
  return { failing: differentCases(failing), all: differentCases([...failing, ...passing]) };
}

function undecided({ reasons }: SuiteVerdict): boolean {
  return reasons.length === 0 || reasons[0]?.code === 'undecided';
}

/** ` beside 2 accepted cases`: what was accepted did get worse. Empty where nothing was. */
export function besideAccepted(suites: readonly SuiteVerdict[]): string {
  const accepted = suites.reduce((sum, { comparison }) => sum + caseCount(comparison, 'accepted'), 0);
  return accepted === 0 ? '' : ` beside ${count(accepted, 'accepted case')}`;
}

/** "1 case is suspected, …": beside a pass. A loss within the tolerance counts its own. Null where there is none. */
export function suspectedSentence(suites: readonly SuiteVerdict[]): string | null {
  const open = suites.filter((suite) => toleratedSentence(suite) === null);
  const cases = open.reduce((sum, { comparison }) => sum + caseCount(comparison, 'suspected'), 0);
  if (cases === 0) return null;
  return cases === 1
    ? '1 case is suspected, and its loss is not confirmed.'
    : `${whole(cases)} cases are suspected, and their loss is not confirmed.`;
}

/** Codes of reasons that a pass does not keep to itself. */
const NOTED = ['same-inputs', 'nothing-gates', 'floor-warned'];

function passNote({ reasons }: SuiteVerdict): string | null {
  const noted = reasons.find(({ code }) => NOTED.includes(code));
  return noted ? cutSentence(noted.text) : null;
}

/** Different cases on trial when the budget ended. */
function openSuspects(comparison: SuiteComparison): number {
  const findings = slotsOf(comparison).flatMap((slot) => slot.findings);
  const open = findings.filter(({ outcome }) => outcome === 'undecided');
  return new Set(open.flatMap(({ suspects }) => suspects)).size;
}

function leftOpen(suspects: number): string {
  const who = suspects === 0 ? 'suspected cases' : count(suspects, 'suspected case');
  return `The budget was spent before ${who} ${suspects === 1 ? 'was' : 'were'} confirmed or cleared.`;
}

/** What happened to several suites with the same outcome. */
export function severalSuitesTitle(outcome: Outcome, hit: readonly SuiteVerdict[]): string {
  const names = (detail: (suite: SuiteVerdict) => string) =>
    firstOf(hit, NAMED, (suite) => quoted(suite.suite) + detail(suite));
  const losses = (suite: SuiteVerdict) => {
    const lost = caseCount(suite.comparison, 'broken', 'suspected');
    return lost > 0 ? ` (${outOf(lost, presentCases(suite.comparison), 'case')})` : '';
  };
  switch (outcome) {
    case 'regressed':
      return `${hit.length} suites ${severalMissed(hit)}: ${names(losses)}.${confirmation(hit)}`;
    case 'mixed':
      return `A trade-off in ${hit.length} suites: ${names(() => '')}. Some cases got better, others broke; ${balanceOf(hit)}.`;
    case 'inconclusive':
      return `Could not tell whether ${hit.length} suites got worse: ${names(losses)}.${hit.every(undecided) ? ` ${leftOpen(0)}` : ''}`;
    default:
      return `Could not measure ${hit.length} suites: ${names(() => '')}.`;
  }
}

function balanceOf(suites: readonly SuiteVerdict[]): string {
  return onBalance(
    suites.flatMap(({ comparison }) => convictedMoves(comparison).map(({ metric }) => metric)),
  );
}

/** What is true of all suites: some may miss what is asked of them, while main does no better. */
function severalMissed(hit: readonly SuiteVerdict[]): string {
  const missing = hit.filter((suite) => missedText(suite) !== null).length;
  if (missing === 0) return 'got worse';
  return missing === hit.length ? 'miss a bar or a floor' : 'got worse, or miss a bar or a floor';
}

/** Who lost what, in a suite that got worse; null where no test convicted it (a floor did). */
function lossText({ comparison, reasons }: SuiteVerdict): string | null {
  const findings = slotsOf(comparison).flatMap((slot) => slot.findings);
  const code = reasons[0]?.code ?? 'loss';
  const isOfThisSide = code.startsWith('floor') || code.startsWith('case-bar');
  if (isOfThisSide || !findings.some(({ outcome }) => outcome === 'convicted')) return null;
  const broken = caseCount(comparison, 'broken');
  // A case may be broken in one column and suspected in another: it is one case.
  const together = caseCount(comparison, 'broken', 'suspected');
  const suspected = together - broken;
  const ofCases = (cases: number) => outOf(cases, presentCases(comparison), 'case');
  const fresh = comparison.sideBySide ? ', confirmed on fresh runs of both sides' : '';
  if (code === 'trade-off-on-balance-worse') {
    const lost = `${ofCases(together)} ${tradedWords(casesThat(comparison, LOST), together)}`;
    return `${lost}, ${gained(comparison)}; on balance worse${balanceMetric(comparison)}${fresh}.`;
  }
  if (broken > 0) {
    if (suspected > 0 && comparison.sideBySide)
      return `${movedText(comparison)}${ofCases(together)} ${lossWords(casesThat(comparison, LOST), together)}${criticalText(comparison)}. ${whole(broken)} ${broken === 1 ? 'is' : 'are'} confirmed on fresh runs of both sides${byChance(comparison)}.`;
    const more =
      suspected > 0 ? `; ${whole(suspected)} more ${suspected === 1 ? 'is' : 'are'} suspected` : '';
    return `${movedText(comparison)}${ofCases(broken)} ${lossWords(casesThat(comparison, ['broken']), broken)}${criticalText(comparison)}${fresh}${more}.`;
  }
  if (suspected > 0) {
    const moved = movedText(comparison);
    const became = casesThat(comparison, ['suspected']).every(failsMore) ? 'broke' : 'got worse';
    if (suspected === 1) return `${moved}1 suspected case ${became}${fresh}.`;
    return `${moved}${moved === '' ? 'At' : 'at'} least one of ${count(suspected, 'suspected case')} ${became}${fresh}.`;
  }
  const moves = convictedMoves(comparison).filter(({ metric }) => metric.name !== 'pass' && isWorse(metric));
  return moves.length > 0 ? `${movesText(moves)}${fresh}.` : null;
}

const LOST = ['broken', 'suspected'] as const;

/** `7 cases got better`: the other side of a loss. */
function gained(comparison: SuiteComparison, what?: 'case'): string {
  const cases = caseCount(comparison, 'better');
  return gainWords(casesThat(comparison, ['better']), cases, what);
}

/** `3 broke`: the losing side of a trade-off. */
function traded(comparison: SuiteComparison): string {
  const cases = caseCount(comparison, ...LOST);
  return `${whole(cases)} ${tradedWords(casesThat(comparison, LOST), cases)}`;
}

function casesThat(comparison: SuiteComparison, ended: readonly Transition[]): readonly CaseComparison[] {
  return slotsOf(comparison).flatMap((slot) =>
    slot.cases.filter(({ transition }) => ended.includes(transition)),
  );
}

/** ` in macro-f1`: the metric whose balance tells most. Empty for the pass rate, which is what people take cases for. */
function balanceMetric(comparison: SuiteComparison): string {
  const told = slotsOf(comparison)
    .flatMap((slot) => slot.findings)
    .flatMap(({ metric, balance }) => (balance === null ? [] : [{ metric, pValue: balance.pValue }]))
    .toSorted((a, b) => a.pValue - b.pValue)[0];
  return told === undefined || told.metric === 'pass' ? '' : ` in ${metricWords(told.metric)}`;
}

/**
 * `; about 3 of the others would fail by chance`: flaky cases are among those that are seen failing. Most of these are cleared by their fresh runs, so chance
 * is held to have made those first. It explains none that another metric shows, or fresh runs, and no more than there are. Of several columns the most:
 * a case that is flaky in each of them is one case. Empty where it is less than one.
 */
function byChance(comparison: SuiteComparison): string {
  const expected = Math.max(...slotsOf(comparison).map(failByChance));
  if (expected < 1) return '';
  const broken = new Set(casesThat(comparison, ['broken']).map((entry) => entry.case));
  const told = casesThat(comparison, ['suspected']).filter((entry) => !broken.has(entry.case));
  const all = new Set(told.map((entry) => entry.case)).size;
  const moved = new Set(told.flatMap((entry) => (entry.movedBy || isBeyondChance(entry) ? [entry.case] : [])))
    .size;
  const others = all - moved;
  if (others === 0) return '';
  const whole = Math.min(others, Math.round(expected));
  if (whole === all) return `; chance alone may explain the other${all === 1 ? '' : 's'}`;
  return `; about ${whole} of the others would fail by chance`;
}

/** How many of a column's lost cases chance may have made fail at their first look, beside those that failed there and are not lost. */
function failByChance({ cases, seenFailing }: SlotComparison): number {
  if (!seenFailing) return 0;
  const cleared = Math.max(0, seenFailing.cases - cases.filter(isLost).length);
  return seenFailing.byChance - cleared;
}

/** Why a loss blocks that others outweigh: the policy says so. Null where nothing got better, or the balance decides. */
function strictSentence({ comparison, reasons }: SuiteVerdict): string | null {
  if (caseCount(comparison, 'better') === 0 || reasons[0]?.code !== 'loss-under-strict') return null;
  return `${gained(comparison, 'case')}, which \`block: strict\` does not weigh against it.`;
}

/** Cases that can no longer be asked, where another loss is told before them. */
function refusedBeside({ reasons }: SuiteVerdict): string | null {
  const refused = reasons.find(({ code }) => code === 'cases-refused');
  return refused === undefined || refused === reasons[0] ? null : cutSentence(refused.text);
}

/** `The metric macro-f1 fell from 91.2 % to 83 %: `, where the pass rate tells nothing of it. One that did not get worse on balance explains no loss. */
function movedText(comparison: SuiteComparison): string {
  const moves = convictedMoves(comparison).filter(({ metric }) => metric.name === 'pass' || isWorse(metric));
  if (moves.length === 0 || moves.some(({ metric }) => metric.name === 'pass')) return '';
  return `${movesText(moves)}: `;
}

/** ` in \`gpt-4o\``, ` in 2 of 3 columns`: where not all of a suite's columns lost, and no metric says so. Empty elsewhere. */
function columnText(comparison: SuiteComparison): string {
  const slots = slotsOf(comparison);
  const lost = slots.filter(({ findings }) => findings.some(({ outcome }) => outcome === 'convicted'));
  const [first] = lost;
  if (first === undefined || lost.length === slots.length || movedText(comparison) !== '') return '';
  return ` in ${lost.length === 1 ? quoted(first.label) : outOf(lost.length, slots.length, 'column')}`;
}

function movesText(moves: ReturnType<typeof convictedMoves>): string {
  const left = moves.length - NAMED;
  const told = moves.slice(0, NAMED).map(({ text }) => text);
  return begunWith(
    moves[0]?.metric.name ?? '',
    [...told, ...(left > 0 ? [`${whole(left)} more got worse`] : [])].join('; '),
  );
}

function criticalText(comparison: SuiteComparison): string {
  const cases = slotsOf(comparison).flatMap((slot) => slot.cases);
  const critical = cases.filter((entry) => entry.critical && entry.transition === 'broken');
  const different = new Set(critical.map((entry) => entry.case)).size;
  return different > 0 ? ` (${different} critical)` : '';
}

/** A conviction that the tolerance allows: said, never hidden. Null where there is none. */
export function toleratedSentence({ comparison }: SuiteVerdict): string | null {
  const [move] = convictedMoves(comparison);
  if (!move) return null;
  const lost = caseCount(comparison, 'broken', 'suspected');
  const { unit, tolerance } = move.metric;
  const allowed = unit === 'rate' && tolerance > 0 ? ` of ${points(tolerance)}` : '';
  // People take the pass rate for cases. With another metric, they accept how far it moved.
  const isToldByCases = lost > 0 && (move.metric.name === 'pass' || !isWorse(move.metric));
  const what = isToldByCases ? `${count(lost, 'case')} got worse` : begunWith(move.metric.name, move.text);
  if (isMainGone(comparison)) return `${what}, by no more than main itself may have drifted.`;
  return `${what}, within the tolerance${allowed}.`;
}

function unmeasuredReason({ comparison }: SuiteVerdict): string | null {
  return comparison.state.kind === 'unmeasured' ? comparison.state.why.reason : null;
}

/** A sentence of another room on one line, cut where it is too long to be one. */
export function cutSentence(text: string): string {
  return cutCharacters(oneLine(text), SENTENCE_CHARACTERS);
}

function confirmation(hit: readonly SuiteVerdict[]): string {
  return hit.every(({ comparison }) => comparison.sideBySide)
    ? ' Confirmed on fresh runs of both sides.'
    : '';
}
