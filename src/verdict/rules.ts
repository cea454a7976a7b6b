import type { Transition } from '../compare/comparison.ts';
import type { Policy } from '../config/policy/policy.ts';
import { hasWords, metricLabel } from '../metrics/built-in-metrics.ts';
import { gainOf } from '../metrics/direction.ts';
import { isWithinTolerance } from '../metrics/tolerance.ts';
import { CHECKS_ONLY, isOnlyEditedChecks } from './edited-checks.ts';
import { STORED_RULES } from './main-gone.ts';
import { NOT_COMPARED, type Reading, type Rule } from './readings.ts';
import {
  balanceText,
  barsText,
  clearedText,
  criticalText,
  floorText,
  fromCacheText,
  incomparableText,
  isSaidByMainAlone,
  isShownLower,
  lossText,
  refusedText,
  toleratedText,
  tooFewText,
  tradeOffText,
  unclearText,
  untestedText,
} from './reason-text.ts';

/** What each reading of a comparison means: the first rule that holds. */
export const RULES: readonly Rule[] = [
  { code: 'suite-removed', when: isRemoved, outcome: 'pass', reason: () => 'This PR removes the suite.' },
  { code: 'untouched', when: isSkipped, outcome: 'pass', reason: untouchedText },
  { code: 'not-measured', when: isUnmeasured, outcome: 'not-measured', reason: unmeasuredText },
  {
    code: 'cases-refused',
    when: ({ refused }) => refused !== undefined,
    outcome: 'regressed',
    reason: refusedText,
    fix: "see the provider's message at each case: shorten the prompt, or mend the setting that it refuses.",
  },
  {
    code: 'case-bar-missed',
    when: ({ bars }) => bars?.[0]?.bar.state === 'missed',
    outcome: 'regressed',
    reason: barsText,
    fix: "mend what makes the answers fail. An `atLeast` that this PR sets can be lowered here. Main's own holds until a lower one is accepted.",
  },
  {
    code: 'case-bar-unclear',
    when: ({ bars }) => bars !== undefined,
    outcome: 'inconclusive',
    reason: barsText,
    fix: 'run it again, or ask for more answers: `atLeast: 12/20` tells more than `3/5`.',
  },
  ...STORED_RULES,
  { code: 'critical-case-broke', when: isCritical, outcome: 'regressed', reason: criticalText },
  { code: 'loss-under-strict', when: isStrictLoss, outcome: 'regressed', reason: lossText },
  { code: 'trade-off-on-balance-worse', when: isBadTrade, outcome: 'regressed', reason: balanceText },
  { code: 'trade-off', when: isTrade, outcome: 'mixed', reason: tradeOffText },
  { code: 'loss-within-tolerance', when: isTolerated, outcome: 'pass', reason: toleratedText },
  {
    code: 'loss-not-clear',
    when: isUnclear,
    outcome: 'inconclusive',
    reason: unclearText,
    fix: 'read the cases that fail more often. Where one must not, make it critical (`metadata: { critical: true }`).',
  },
  { code: 'loss', when: isConvicted, outcome: 'regressed', reason: lossText, fix: lossFix },
  {
    code: 'from-cache',
    when: ({ finding }) => finding?.fromCache !== undefined,
    outcome: 'inconclusive',
    reason: fromCacheText,
    fix: 'turn off the cache in front of the model or the application while the gate runs. If there is none, the application was slow to begin: let it answer a question before it says that it is ready.',
  },
  {
    code: 'undecided',
    when: isUndecided,
    outcome: 'inconclusive',
    reason: () => UNDECIDED,
    fix: "raise `budget:` in main's pawl.yaml and run it again: what was sampled is kept.",
  },
  { code: 'accepted', when: isAllAccepted, outcome: 'pass', reason: () => ACCEPTED },
  { code: 'nothing-to-lose', when: hasNothingToLose, outcome: 'pass', reason: () => NOTHING_TO_LOSE },
  {
    code: 'untested',
    when: (own) => isUntested(own) || isUnsaid(own),
    outcome: 'inconclusive',
    reason: untestedText,
  },
  {
    code: 'too-few',
    when: isTooFew,
    outcome: 'inconclusive',
    reason: tooFewText,
    fix: 'compare more cases, or several answers of each',
  },
  { code: 'no-loss', when: (reading) => reading.finding !== null, outcome: 'pass', reason: clearedText },
  {
    code: 'floor-missed',
    when: missesFloor,
    outcome: 'regressed',
    reason: floorText,
    fix: missedFloorFix,
  },
  {
    code: 'floor-unclear',
    when: mayMissFloor,
    outcome: 'inconclusive',
    reason: floorText,
    fix: (reading) => `${towardsFloor(reading)}, or add cases: more of them tell whether the floor is kept.`,
  },
  { code: 'floor-warned', when: isBelowFloor, outcome: 'pass', reason: floorText },
  { code: 'floor-held', when: (reading) => reading.floor !== null, outcome: 'pass', reason: floorText },
  { code: 'edited-checks', when: isOnlyEditedChecks, outcome: 'pass', reason: () => CHECKS_ONLY },
  { code: 'same-inputs', when: isNothingAsked, outcome: 'pass', reason: sameText },
  { code: 'nothing-gates', when: isComparable, outcome: 'pass', reason: () => NOTHING_GATES },
  { code: 'new-beside-same', when: isNewBesideSame, outcome: 'pass', reason: () => NEW_BESIDE_SAME },
  { code: 'new-suite', when: isNew, outcome: 'pass', reason: () => NEW_SUITE },
  { code: 'incomparable', when: () => true, outcome: 'inconclusive', reason: incomparableText },
];

const UNDECIDED = 'The budget was spent before suspected cases were confirmed or cleared.';
const SAME_INPUTS = 'Every case has the same inputs in main and this PR.';
const SAME_SHARED = 'Every case that both sides have has the same inputs in main and this PR.';
const SAME_BESIDE_EDITED = 'Every other case has the same inputs in main and this PR.';
const NOTHING_GATES = 'No metric of this suite gates.';
const NEW_BESIDE_SAME =
  'Main has nothing to compare with what this PR adds. All else has the same inputs on both sides.';
const NEW_SUITE = 'Every case is new: main has nothing to compare with.';
const ACCEPTED = 'Every case that could be compared was accepted as it is.';
const NOTHING_TO_LOSE = 'No case passes on main, so none can get worse.';

function isSkipped({ suite }: Reading): boolean {
  return suite.state.kind === 'skipped';
}

function isRemoved({ suite }: Reading): boolean {
  return suite.state.kind === 'skipped' && suite.state.removed === true;
}

function untouchedText({ suite }: Reading): string {
  if (suite.state.kind === 'skipped' && suite.state.unread)
    return 'Its config can be read neither on main nor in this PR.';
  return suite.changedInputs.length > 0 ? SAME_INPUTS : 'Nothing that the suite depends on changed.';
}

function isUnmeasured({ suite, finding, refused }: Reading): boolean {
  return suite.state.kind === 'unmeasured' && finding === null && refused === undefined;
}

function unmeasuredText({ suite }: Reading): string {
  return suite.state.kind === 'unmeasured' ? suite.state.why.reason : '';
}

function isConvicted({ finding }: Reading): boolean {
  return finding?.outcome === 'convicted';
}

/** A critical case is its own hypothesis: neither tolerance nor gains elsewhere excuse its loss. */
function isCritical(reading: Reading): boolean {
  const { finding, slot } = reading;
  if (!isConvicted(reading)) return false;
  const critical = new Set(slot?.cases.flatMap((entry) => (entry.critical ? [entry.case] : [])));
  return finding?.critical === true || finding?.confirmed.some((entry) => critical.has(entry.case)) === true;
}

function isStrictLoss(reading: Reading, { block }: Policy): boolean {
  return block === 'strict' && isConvicted(reading);
}

/** What suspects must have lost together to show it, at the better end of its interval: a point of all cases. Another wording alone mostly moves them by less. */
const SHOWN_TOGETHER = 0.01;

function isUnclear(reading: Reading, { block }: Policy): boolean {
  return block === 'clear' && isConvicted(reading) && isFaint(reading);
}

/** Suspects lost together, and neither one of them by itself shows it, nor all of them by how much, nor the whole suite. */
function isFaint(reading: Reading): boolean {
  const { finding, metric } = reading;
  if (finding?.together !== true) return false;
  const isMuch =
    metric?.unit === 'rate' && metric.tried?.every((end) => gainOf(metric, end) <= -SHOWN_TOGETHER);
  return !isMuch && !isShownLower(reading);
}

/** A way out where a loss may be another wording's alone, and comes with each of them. Where another metric confirmed a case, that one blocks whatever the policy. */
function lossFix(reading: Reading): string | null {
  const isConfirmed = reading.slot?.cases.some(({ transition }) => transition === 'broken');
  if (isConfirmed || !isFaint(reading)) return null;
  return "mend the cases that fail more often. No case shows its loss by itself: where rewordings are blocked like this again and again, set `block: clear` in main's `pawl.yaml`.";
}

function isTrade(reading: Reading): boolean {
  return isConvicted(reading) && reading.finding?.gains?.convicted === true;
}

function isBadTrade(reading: Reading, { alpha }: Policy): boolean {
  const balance = reading.finding?.balance ?? null;
  return isTrade(reading) && balance !== null && balance.pValue <= alpha && !isWithin(reading);
}

function isTolerated(reading: Reading): boolean {
  return isConvicted(reading) && isWithin(reading);
}

function isWithin({ loss, metric }: Reading): boolean {
  return loss !== null && metric !== null && isWithinTolerance(loss, metric.tolerance);
}

function isUndecided({ finding }: Reading): boolean {
  return finding?.outcome === 'undecided';
}

function isTooFew({ finding }: Reading): boolean {
  return finding?.tooFew === true;
}

function isUntested({ finding }: Reading): boolean {
  return finding?.outcome === 'untested';
}

/** A model without a price, a server that counts no tokens, or code that says a metric of right answers alone would end green: no loss shows there. */
function isUnsaid(reading: Reading): boolean {
  const { finding, slot } = reading;
  const isAnswered = slot?.metrics.some(({ name, candidate }) => name === 'pass' && candidate !== null);
  return finding !== null && isAnswered === true && isSaidByMainAlone(reading);
}

/** A case that never passes cannot get worse. */
function hasNothingToLose(reading: Reading): boolean {
  const known = reading.slot?.cases.filter(({ baseline }) => baseline.scored > 0) ?? [];
  const pass = reading.finding?.metric === 'pass';
  return (
    pass && isUntested(reading) && known.length > 0 && known.every(({ baseline }) => baseline.passed === 0)
  );
}

function isAllAccepted(reading: Reading): boolean {
  const compared = reading.slot?.cases.filter(({ transition }) => !NOT_COMPARED.has(transition)) ?? [];
  return isUntested(reading) && compared.length > 0 && compared.every(({ accepted }) => accepted === true);
}

function isBelowFloor({ floor }: Reading): boolean {
  return floor !== null && floor.state !== 'held';
}

function missedFloorFix(reading: Reading): string {
  const [moved, other] =
    reading.metric?.direction === 'lower' ? ['raised', 'a higher one'] : ['lowered', 'a lower one'];
  return `${towardsFloor(reading)}. A floor that this PR sets can be ${moved} here. Main's own holds until ${other} is accepted.`;
}

/** What keeps a floor again. Cases that fail miss one of the pass rate alone. A name from a config stays out: its lines would be lines to paste. */
function towardsFloor({ metric }: Reading): string {
  if (metric === null || metric.name === 'pass') return 'mend the cases that fail';
  return `bring ${hasWords(metric.name) ? metricLabel(metric.name) : 'the metric'} to its floor`;
}

function missesFloor({ floor, metric }: Reading): boolean {
  return floor?.state === 'missed' && metric?.gate === true;
}

function mayMissFloor({ floor, metric }: Reading): boolean {
  return floor?.state === 'unclear' && metric?.gate === true;
}

function transitions({ suite }: Reading): readonly Transition[] {
  const slots = suite.state.kind === 'compared' ? suite.state.slots : [];
  return slots.flatMap(({ cases }) => cases.map(({ transition }) => transition));
}

function isComparable(reading: Reading): boolean {
  return transitions(reading).some((transition) => !NOT_COMPARED.has(transition));
}

/** Without a finding, a case of both sides was not asked only where nothing differs in it. What is stored of main is not of this run. */
function isNothingAsked({ suite }: Reading): boolean {
  const slots = suite.state.kind === 'compared' ? suite.state.slots : [];
  const shared = slots
    .flatMap(({ cases }) => cases)
    .filter(({ transition }) => !NOT_COMPARED.has(transition));
  const samples = shared.flatMap(({ baseline, candidate }) => [baseline, candidate]);
  return (
    shared.length > 0 && samples.every(({ scored, errored, stored }) => stored || scored + errored === 0)
  );
}

function sameText({ suite: { state } }: Reading): string {
  const cases = state.kind === 'compared' ? state.slots.flatMap((slot) => slot.cases) : [];
  return cases.some(({ transition }) => transition === 'edited') ? SAME_BESIDE_EDITED : SAME_SHARED;
}

/** A prompt or a model is added to a suite in which nothing else differs. */
function isNewBesideSame(reading: Reading): boolean {
  return reading.suite.hasSameCells === true && isNew(reading);
}

function isNew(reading: Reading): boolean {
  return transitions(reading).every((transition) => transition === 'added');
}
