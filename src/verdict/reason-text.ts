import type { ArmTally, CaseComparison, FloorCheck, SlotComparison } from '../compare/comparison.ts';
import { hasWords, metricWords } from '../metrics/built-in-metrics.ts';
import { gainOf } from '../metrics/direction.ts';
import { isWithinTolerance } from '../metrics/tolerance.ts';
import { changeInUnit, inSentence } from '../metrics/unit-words.ts';
import { chance, count, firstOf, whole } from '../numbers.ts';
import { gainWords, lossWords, moveWords, onBalance, tradedWords } from './loss-words.ts';
import { NOT_COMPARED, type Reading } from './readings.ts';

const SEEN_BY_CHANCE = 'chance of seeing this if nothing changed: ';

/** Whether a reason says this chance of a loss: `1 in 8,000`. That of a balance is another one. */
export function saysChance(reason: string, odds: string): boolean {
  return ['.', ';'].some((end) => reason.includes(`${SEEN_BY_CHANCE}${odds}${end}`));
}

/** "3 of 60 cases broke: 3 of 3 → 0 of 3 each; chance of seeing this if nothing changed: 1 in 8,000". */
export function lossText(reading: Reading): string {
  const seen = seenWords(reading.finding?.pValue ?? null);
  return sentence(reading, `${lostCases(reading) ?? movedMetric(reading)}${seen}`);
}

/** "Critical case `refund` broke: 3 of 3 → 0 of 3; chance …". */
export function criticalText(reading: Reading): string {
  const { slot, finding } = reading;
  const lost = slot ? casesIn(slot, 'broken', 'suspected').filter(({ critical }) => critical) : [];
  if (lost.length === 0) return lossText(reading);
  const names = lost.map(({ label }) => `\`${label.replaceAll('`', "'")}\``);
  const pValue = finding?.pValue ?? null;
  const what =
    lost.length === 1 ? `Critical case ${names[0]}` : `${lost.length} critical cases (${names.join(', ')})`;
  return sentence(
    reading,
    `${what} ${lossWords(lost, lost.length)}: ${talliesText(lost)}${seenWords(pValue)}`,
  );
}

/** "3 cases can no longer be asked: context_length_exceeded. The provider answers main, and refuses this PR each time". */
export function refusedText(reading: Reading): string {
  const refused = reading.refused ?? [];
  const codes = [...new Set(refused.flatMap(({ refusal }) => refusal ?? []))];
  const what = `${count(refused.length, 'case')} can no longer be asked: ${codes.join(', ')}`;
  return sentence(reading, `${what}. The provider answers main, and refuses this PR each time`);
}

/** "1 case passes less often than it must: `refund` 0 of 5, at least 3/5", and whether chance alone may explain it. */
export function barsText(reading: Reading): string {
  const bars = reading.bars ?? [];
  const named = bars.slice(0, NAMED_BARS).map(({ label, bar }) => {
    const { passed, answered, passes, of } = bar;
    const asked =
      answered < of ? `${passed} of ${answered} (${of} were to be asked)` : `${passed} of ${answered}`;
    return `\`${label.replaceAll('`', "'")}\` ${asked}, at least ${passes}/${of}`;
  });
  const left = bars.length - named.length;
  const list = `${named.join('; ')}${left > 0 ? ` and ${left} more` : ''}`;
  const isMissed = bars[0]?.bar.state === 'missed';
  const what = `${count(bars.length, 'case')} ${bars.length === 1 ? 'passes' : 'pass'} less often than ${bars.length === 1 ? 'it' : 'they'} must`;
  return sentence(
    reading,
    isMissed ? `${what}: ${list}` : `${what}, and chance alone may explain it: ${list}`,
  );
}

/** Cases that a sentence names. */
const NAMED_BARS = 3;

/** The same loss, and that the team accepts as much. */
export function toleratedText(reading: Reading): string {
  const { metric, loss } = reading;
  const lost = lostCases(reading) ?? movedMetric(reading);
  if (!metric || loss === null) return sentence(reading, `${lost}; within the tolerance`);
  const net = changeInUnit(metric.unit, Math.max(0, loss));
  // The report's table shows the other estimate, that of first looks.
  const isOfTable = isWithinTolerance(loss, 0 - gainOf(metric, metric.difference ?? 0));
  return sentence(
    reading,
    `${lost}; within the tolerance: a net loss of ${net}${isOfTable ? '' : ' by fresh runs'}, and the policy accepts ${changeInUnit(metric.unit, metric.tolerance)}`,
  );
}

/** "3 cases broke, 7 got better; on balance no worse". */
export function tradeOffText(reading: Reading): string {
  return sentence(reading, `${tradedCases(reading)}; ${onBalance(reading.metric ? [reading.metric] : [])}`);
}

/** "7 cases broke, 3 got better; on balance worse by 4 points". */
export function balanceText(reading: Reading): string {
  const { metric, loss, finding } = reading;
  const of = metric && metric.name !== 'pass' ? ` of ${metricWords(metric.name)}` : '';
  const by = metric && loss !== null ? ` by ${changeInUnit(metric.unit, loss)}${of}` : '';
  const ofBalance = finding?.balance
    ? `; chance of this balance if nothing changed: ${chance(finding.balance.pValue)}`
    : '';
  return sentence(reading, `${tradedCases(reading)}; on balance worse${by}${ofBalance}`);
}

/** "60 cases compared, no loss found": of a metric that only some of these cases have, these alone. */
export function clearedText(reading: Reading): string {
  const { slot, metric, finding } = reading;
  const compared = Math.min(slot ? comparedCases(slot).length : 0, metric?.cases ?? Infinity);
  const what = finding?.critical ? 'critical cases' : `${count(compared, 'case')} compared`;
  const of = metric && metric.name !== 'pass' ? ` of ${metricWords(metric.name)}` : '';
  // A loss that was found, and that the test does not confirm.
  const isSeen = isShownLower(reading) || (slot !== null && casesIn(slot, 'suspected').length > 0);
  return sentence(reading, `${what}, no loss${of} ${isSeen ? 'confirmed' : 'found'}`);
}

/** Whether the interval of the whole change leaves 0 out, on the side that is worse. */
export function isShownLower({ metric }: Reading): boolean {
  return metric?.interval?.every((end) => gainOf(metric, end) < 0) === true;
}

/** "5 cases fail more often here together, …", and why that alone does not block under `block: clear`. */
export function unclearText(reading: Reading): string {
  const lost = lostCases(reading) ?? movedMetric(reading);
  return sentence(
    reading,
    `${lost}. No case shows a loss by itself, and all together may have lost less than a point: another wording alone can do that`,
  );
}

/** "Pass rate is 82 %, below the floor of 90 %", and whether chance alone may explain it. */
export function floorText(reading: Reading): string {
  const { metric, floor } = reading;
  if (!metric || !floor) return '';
  const value = floor.value === null ? 'was not measured' : `is ${inSentence(metric.unit, floor.value)}`;
  const side = metric.direction === 'higher' ? 'below' : 'above';
  const bar = `the floor of ${inSentence(metric.unit, floor.floor)}`;
  const is = `${metricWords(metric.name)} ${value}`;
  const words = {
    held: `${is} and keeps ${bar}`,
    missed: `${is}${missedWhere(floor, `${side} ${bar}`, bar)}`,
    unclear:
      floor.notAsked === undefined
        ? `${is}: too few cases to tell whether it keeps ${bar}`
        : `${is} in the cases with answers. ${notAskedWords(floor.notAsked)}, so it is not known whether all together keep ${bar}`,
  };
  return sentence(reading, begunWith(metric.name, words[floor.state]));
}

/** In which cases a floor is missed, where not all are known, or not all count. `below`: "below the floor of 90 %". */
function missedWhere({ added, notAsked }: FloorCheck, below: string, bar: string): string {
  const shared = added === undefined ? '' : ' that main has as well';
  const all = added === undefined ? 'all' : 'all of these';
  const others =
    notAsked === 1 ? 'the one that was not asked does' : `the ${notAsked} that were not asked do`;
  const missed =
    notAsked === undefined
      ? `${shared && ` in the cases${shared}`}, ${below}`
      : ` in the cases with answers${shared}. Whatever ${others}, ${all} together miss ${bar}`;
  if (added === undefined) return missed;
  return `${missed}. ${added === 1 ? 'The case that this PR adds does' : `The ${added} cases that this PR adds do`} not make up for it`;
}

function notAskedWords(cases: number): string {
  return `${count(cases, 'case')} ${cases === 1 ? 'has' : 'have'} main's inputs and ${cases === 1 ? 'was' : 'were'} not asked`;
}

/** What a loss among too few answers says. */
export function tooFewText({ slot, finding }: Reading): string {
  const cases =
    slot?.cases.filter(({ baseline, candidate }) => baseline.scored + candidate.scored > 0).length ?? 0;
  const name = finding?.metric ?? 'pass';
  return `${begunWith(name, metricWords(name))} shows a loss, and ${count(cases, 'case')} with so few answers could not prove one, whatever they said.`;
}

/** What is said of cases that seem worse, and whose answers on trial are copies. */
export function fromCacheText({ slot, finding }: Reading): string {
  const labels = new Map(slot?.cases.map((entry) => [entry.case, entry.label]));
  const names = firstOf(
    finding?.fromCache ?? [],
    NAMED_BARS,
    (id) => `\`${(labels.get(id) ?? id).replaceAll('`', "'")}\``,
  );
  return `This PR may have made ${names} worse. Asked again, answers came out of a cache, and copies prove nothing.`;
}

/** Whether main's answers have a value of the metric, and this PR's have none: all of them, or in more cases than chance would take. */
export function isSaidByMainAlone({ metric }: Reading): boolean {
  return (
    metric !== null && metric.baseline !== null && (metric.candidate === null || metric.unsaid !== undefined)
  );
}

/** Why a metric was not tested. One whose label or slice no case has is named: it was misspelt, or its cases are gone. */
export function untestedText(reading: Reading): string {
  const { metric, slot } = reading;
  if (metric?.candidate != null && metric.unsaid !== undefined)
    return `In ${count(metric.unsaid, 'case')} main's answers say something of ${metricWords(metric.name)}, and this PR's do not.`;
  if (metric && isSaidByMainAlone(reading))
    return `Main's answers say something of ${metricWords(metric.name)}, and none of this PR's does.`;
  const isAnswered = slot?.metrics.some(
    ({ name, baseline, candidate }) => name === 'pass' && baseline !== null && candidate !== null,
  );
  const isUnsaid = slot?.task || (metric?.name !== 'pass' && isAnswered);
  return metric?.baseline === null && isUnsaid
    ? `No case that both sides have says anything of ${metricWords(metric.name)}.`
    : 'No case could be run on both sides as often as a test needs.';
}

/** Why nothing can be compared: every case is edited, or none is on both sides. */
export function incomparableText({ suite }: Reading): string {
  const cases = suite.state.kind === 'compared' ? suite.state.slots.flatMap((slot) => slot.cases) : [];
  const edited = cases.filter(({ transition }) => transition === 'edited').length;
  return edited > 0
    ? `This PR edits every case that main also has (${edited}), so nothing can be compared.`
    : 'Main and this PR have no case in common, so nothing can be compared. If code draws the cases at random, give it a fixed seed.';
}

function lostCases({ slot, metric }: Reading): string | null {
  if (!slot || metric?.name !== 'pass') return null;
  const lost = casesIn(slot, 'broken', 'suspected');
  if (lost.length === 0) return null;
  const of = `${whole(lost.length)} of ${count(comparedCases(slot).length, 'case')}`;
  return `${of} ${lossWords(lost, lost.length)}: ${talliesText(lost)}${seenFailingText(slot, lost.length)}`;
}

/** Where more failed than are named: how many failed at their first look, beside what chance alone would give. */
function seenFailingText({ seenFailing }: SlotComparison, named: number): string {
  if (!seenFailing || seenFailing.cases <= named) return '';
  const byChance = Math.round(seenFailing.byChance);
  return `; ${whole(seenFailing.cases)} failed at their first look, where chance alone would give ${byChance === 0 ? 'none' : `about ${whole(byChance)}`}`;
}

function seenWords(pValue: number | null): string {
  return pValue === null ? '' : `; ${SEEN_BY_CHANCE}${chance(pValue)}`;
}

function tradedCases({ slot, finding }: Reading): string {
  const lost = slot ? casesIn(slot, 'broken', 'suspected') : [];
  // As the title counts them: some cases of the gains trial may be unchanged.
  const gained = slot ? casesIn(slot, 'better') : [];
  const better = slot ? gained.length : (finding?.gains?.cases.length ?? 0);
  return `${count(lost.length, 'case')} ${tradedWords(lost, lost.length)}, ${gainWords(gained, better)}`;
}

/** What a metric did. One that is as good as before on balance did not get worse: cases did, and others outweigh them. */
function movedMetric({ metric, finding }: Reading): string {
  if (!metric || metric.baseline === null || metric.candidate === null) return 'This PR is worse';
  const { name, baseline, candidate } = metric;
  const [before, after] = [inSentence(metric.unit, baseline), inSentence(metric.unit, candidate)];
  const moved = moveWords(candidate - baseline, before, after);
  if (gainOf(metric, candidate - baseline) < 0) return begunWith(name, `${metricWords(name)} ${moved}`);
  const confirmed = finding?.confirmed.length ?? 0;
  const cases = confirmed === 0 ? 'At least one case' : count(confirmed, 'case');
  return `${cases} got worse by ${metricWords(name)}, which on balance ${moved}`;
}

function talliesText(lost: readonly CaseComparison[]): string {
  const texts = new Set(lost.map((entry) => `${tally(entry.baseline)} → ${tally(entry.candidate)}`));
  if (texts.size === 1) return `${[...texts][0]}${lost.length > 1 ? ' each' : ''}`;
  const sum = (arm: 'baseline' | 'candidate') =>
    tally({
      scored: lost.reduce((total, entry) => total + entry[arm].scored, 0),
      passed: lost.reduce((total, entry) => total + entry[arm].passed, 0),
    });
  return `${sum('baseline')} runs passed → ${sum('candidate')}`;
}

function tally({ passed, scored }: Pick<ArmTally, 'passed' | 'scored'>): string {
  return `${whole(passed)} of ${whole(scored)}`;
}

function casesIn(slot: SlotComparison, ...transitions: readonly string[]): readonly CaseComparison[] {
  return slot.cases.filter(({ transition }) => transitions.includes(transition));
}

function comparedCases(slot: SlotComparison): readonly CaseComparison[] {
  return slot.cases.filter(
    ({ transition, editedChecks }) =>
      !NOT_COMPARED.has(transition) || (transition === 'edited' && editedChecks?.checkedBy === 'candidate'),
  );
}

/** With the slot's name in front, where the suite has several. */
function sentence({ suite, slot }: Reading, text: string): string {
  const several = suite.state.kind === 'compared' && suite.state.slots.length > 1;
  return `${several && slot ? `${slot.label}: ` : ''}${text}.`;
}

/** A sentence that begins with a metric: our words for it get a capital, a name is shown as it is written. */
export function begunWith(metric: string, text: string): string {
  return hasWords(metric) ? capitalized(text) : `The metric ${text}`;
}

/** The text with a capital first letter: the beginning of a sentence. */
export function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
