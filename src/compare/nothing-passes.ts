import { ownGraded } from '../design/evidence/evidence.ts';
import { isGraded } from '../metrics/built-in-metrics.ts';
import { metricValue } from '../metrics/metric-value.ts';
import { andFirstOf } from '../numbers.ts';
import { METRIC_FIX } from '../plan/absent-metrics.ts';
import type { Unmeasured } from '../plan/eval-plan.ts';
import type { Sample } from '../samples/sample.ts';
import { isRight } from '../tasks/task.ts';
import { PACKAGE } from '../vocabulary.ts';
import { failedAssertions } from './case-comparison.ts';
import type { CaseComparison, MetricComparison, SlotComparison } from './comparison.ts';
import type { SlotCase } from './slot-cases.ts';

/** An assertion that is longer stands at its cases alone. */
const LONGEST_QUOTE = 80;
/** Metrics that a reason names; of more, their number is said. */
const NAMED = 3;
const UNSEEN = 'so no loss could be seen';
const LOOK_AT_ASSERTIONS = `Look at the assertions, and at what they say of each answer:\nnpx ${PACKAGE} run`;

/**
 * Why a suite in which no case passes on either side is not measured: nothing in it can get worse, so it would always be called fine.
 * "Passes" is what the suite is gated by: the pass rate, or a graded metric above 0, such as those of a task. A pass rate without an
 * assertion is none of that. A suite that is gated by what answers take alone, or by a metric whose lower values are better, is judged by
 * that. So is one whose floor is missed, or in which a test found something.
 *
 * Main's own checks may pass what the edited ones of this PR fail. Then the PR made it so, and that always blocks, whatever cases it
 * adds. So does a suite whose task the PR edits (`isTaskEdited`): nobody knows what main's makes of the answers. Null: something
 * passes, or not all of this PR's cases are known, or nothing of main is.
 */
export function nothingPasses(
  cases: readonly SlotCase[],
  slots: readonly SlotComparison[],
  { isTaskEdited = false, hasSameCells = false } = {},
): Unmeasured | null {
  const own = cases.filter(({ planned, onCandidate }) => onCandidate && planned.leftOut === undefined);
  const gates = slots.flatMap(({ metrics }) =>
    metrics.filter(({ gate, unit, weightless }) => gate && isGraded(unit) && weightless !== true),
  );
  if (own.length === 0 || gates.length === 0 || !own.every(isKnown)) return null;
  if (gates.some(isAlive) || slots.some(isDecided)) return null;
  const names = [...new Set(gates.map(({ name }) => name))];
  if (cases.some(({ onBaseline }) => onBaseline) && !cases.some(isKnownOfMain)) return null;
  const passes = (samples: readonly Sample[]) => samples.some((sample) => isGood(sample, names));
  const passing = cases.filter((entry) => passes(judgedByThisPull(entry)));
  if (passing.some(({ onBaseline }) => onBaseline)) return null;
  const before = own.filter((entry) => passes(judgedByMain(entry)));
  if (passing.length > 0 && before.length === 0) return null;
  const all = countOf(own.filter(({ onBaseline }) => onBaseline || before.length === 0));
  if (isTaskEdited)
    return {
      cause: 'nothing-passes-now',
      reason: `By the edited task of this PR none of ${all} is right, on either side.`,
      fix: `Look at the \`task\` in pawl.yaml, and at what each case expects:\nnpx ${PACKAGE} run`,
    };
  if (before.length > 0)
    return {
      cause: 'nothing-passes-now',
      reason: `By the edited assertions of this PR none of ${all} passes any more, on either side${sharedFailure(own)}. By main's, ${before.length === 1 ? '1 case passes' : `${countOf(before, '')} pass`}.`,
      fix: `Look at the assertions that this PR edits and at what they say of each answer, or change the prompt with them, until cases pass:\nnpx ${PACKAGE} run`,
    };
  const hasMain = cases.some(({ onBaseline }) => onBaseline);
  const alone = hasSameCells ? 'in what this PR adds' : 'in this new suite';
  const [either, both] = hasMain ? ['on main or in this PR', 'on main and in this PR'] : [alone, alone];
  const cause = 'nothing-passes';
  if (names.includes('pass'))
    return { cause, reason: `None of ${all} passes ${either}, ${UNSEEN}.`, fix: LOOK_AT_ASSERTIONS };
  const answers = own.flatMap(({ samples, stored }) => [...samples.candidate, ...stored].filter(isScored));
  if (answers.every(isWrong))
    return {
      cause,
      reason: `By its task none of ${all} is right ${either}, ${UNSEEN}.${answers.every(isUnreadable) ? ' None of their answers can be read.' : ''}`,
      fix: `Look at the \`task\` in pawl.yaml (\`answer\`, \`labels\`, \`expected\`), and at the answers:\nnpx ${PACKAGE} run`,
    };
  const gating = andFirstOf(names, NAMED, (name) => `\`${name}\``);
  return {
    cause,
    reason: `${gating} ${names.length === 1 ? 'is' : 'are'} 0 in all of ${all} ${both}, ${UNSEEN}.`,
    fix: LOOK_AT_ASSERTIONS,
  };
}

/**
 * Why a suite is not measured where none of this PR's answers has a metric that gates it (`gating`): where code that grades gives them, only the answers
 * tell. Where main's own checks give one, the edited ones made it so. Null: one is there, or no answer has a score.
 */
export function nothingGates(
  cases: readonly SlotCase[],
  slots: readonly SlotComparison[],
  gating: readonly string[],
): Unmeasured | null {
  const own = cases.filter(({ onCandidate }) => onCandidate);
  // A case that is as on main is not asked, and what its answers have is not known here.
  if (own.some(({ same }) => same)) return null;
  const answers = own.flatMap(judgedByThisPull).filter(isScored);
  const isEdited = own.some(({ editedChecks }) => editedChecks !== undefined);
  const rows = slots.flatMap(({ metrics }) => metrics.filter(({ name }) => gating.includes(name)));
  // A metric of a whole suite is in its table alone.
  const isThere =
    rows.some(({ baseline, candidate }) => candidate !== null || (baseline !== null && !isEdited)) ||
    answers.some((sample) => hasAny(sample, gating));
  if (gating.length === 0 || answers.length === 0 || isThere) return null;
  const names = andFirstOf(gating, NAMED, (name) => `\`${name}\``);
  const alone = `${names}, which alone ${gating.length === 1 ? 'gates' : 'gate'} the suite`;
  if (own.some((entry) => judgedByMain(entry).some((sample) => hasAny(sample, gating))))
    return {
      cause: 'nothing-passes-now',
      reason: `By the edited assertions of this PR no answer has ${alone}.`,
      fix: `Let an assertion give ${names} again, or let the pass rate gate first, by a change of its own:\nmetrics:\n  pass: { gate: true }`,
    };
  return {
    cause: 'no-metric',
    reason: `Nothing can fail: no answer has ${alone}.`,
    fix: METRIC_FIX,
  };
}

function hasAny(sample: Sample, names: readonly string[]): boolean {
  return names.some((name) => metricValue(sample, name) !== null);
}

/**
 * What to know of a suite that other metrics judge, and in which no case passes: its pass rate gates, and can show no loss. Null where a case
 * passes, or the pass rate does not gate.
 */
export function deadPassRate(cases: readonly SlotCase[], slots: readonly SlotComparison[]): string | null {
  const rates = slots.flatMap(({ metrics }) => metrics.filter(({ name, gate }) => name === 'pass' && gate));
  const isDead = ({ baseline, candidate, weightless }: MetricComparison) =>
    baseline === 0 && candidate === 0 && weightless !== true;
  if (rates.length === 0 || !rates.every(isDead)) return null;
  const shared = sharedFailure(cases.filter(({ onCandidate }) => onCandidate));
  return `No case passes on main or in this PR${shared}. So the pass rate can show no loss, and the other metrics alone judge the suite.`;
}

/** Asked on this PR's side; or known of main where nothing can differ. */
function isKnown({ same, samples, stored }: SlotCase): boolean {
  return (same ? stored : samples.candidate).length > 0;
}

/** Main was asked, or what is stored of it counts. Cases that this PR rewrites are asked on its own side alone. */
function isKnownOfMain({ samples, stored }: SlotCase): boolean {
  return samples.baseline.length + stored.length > 0;
}

/** A gate that has something to lose: a value above 0, or one where lower is better. A missed floor is a verdict of its own. */
function isAlive({ name, direction, baseline, candidate, floor }: MetricComparison): boolean {
  if (floor && floor.state !== 'held') return true;
  if (direction === 'lower') return baseline !== null || candidate !== null;
  return name !== 'pass' && ((baseline ?? 0) > 0 || (candidate ?? 0) > 0);
}

/** A test found something, or was cut short: that is the verdict. */
function isDecided({ findings }: SlotComparison): boolean {
  return findings.some(({ outcome }) => outcome === 'convicted' || outcome === 'undecided');
}

function isGood(sample: Sample, names: readonly string[]): boolean {
  return names.some((name) => (metricValue(sample, name) ?? 0) > 0);
}

/** What this PR's checks make of its answers and of main's. Stored ones stand in where main was not asked: its model may have changed since. */
function judgedByThisPull({ samples, stored, editedChecks }: SlotCase): readonly Sample[] {
  if (editedChecks?.checkedBy === 'same-answers') return samples.candidate;
  return [...samples.candidate, ...(samples.baseline.some(isScored) ? samples.baseline : stored)];
}

/** What main's checks make of answers that this PR's graded too. Empty where main has no other checks. */
function judgedByMain({ samples, editedChecks }: SlotCase): readonly Sample[] {
  if (editedChecks === undefined) return [];
  return [
    ...samples.baseline.map(ownGraded),
    ...editedChecks.pairs.flatMap(({ baseline }) => baseline ?? []),
    ...editedChecks.stored.map(({ answer }) => answer),
  ];
}

/** The one assertion that every answer of this PR fails, as the end of a sentence; empty where they share none that can be quoted. */
function sharedFailure(own: readonly SlotCase[]): string {
  const answers = own.flatMap(({ samples }) => samples.candidate.filter(isScored));
  const shared = failedAssertions(answers).find(({ times }) => times === answers.length);
  if (shared === undefined || shared.label.length > LONGEST_QUOTE || shared.label.includes('`')) return '';
  return `: each fails \`${shared.label}\``;
}

function isWrong({ result }: Sample): boolean {
  return result.kind === 'scored' && result.task !== undefined && !isRight(result.task);
}

function isUnreadable({ result }: Sample): boolean {
  return result.kind === 'scored' && (result.task?.unreadable ?? 0) > 0;
}

function isScored({ result }: Sample): boolean {
  return result.kind !== 'errored';
}

function countOf(cases: readonly SlotCase[], unit = ' case'): string {
  const number = new Set(cases.map(({ planned }) => planned.case)).size;
  return unit === '' ? `${number}` : `${number}${unit}${number === 1 ? '' : 's'}`;
}

/**
 * Slots of a suite in which nothing passes: its cases say what they were asked and what they fail, which nothing else tells, because
 * nothing of them changed. Not of cases that say it already.
 */
export function withStillFailing(
  slots: readonly SlotComparison[],
  cases: ReadonlyMap<string, readonly SlotCase[]>,
): readonly SlotComparison[] {
  return slots.map((slot) => {
    const entries = new Map((cases.get(slot.slot) ?? []).map((entry) => [entry.planned.case, entry]));
    return { ...slot, cases: slot.cases.map((told) => stillFailing(told, entries.get(told.case))) };
  });
}

function stillFailing(told: CaseComparison, entry: SlotCase | undefined): CaseComparison {
  const { candidate, failed } = told;
  if (entry === undefined || candidate.scored === 0 || candidate.passed > 0 || failed.length > 0) return told;
  const { input } = entry.planned;
  return {
    ...told,
    ...(input !== undefined && { input }),
    failed: failedAssertions(entry.samples.candidate).map(({ label, reason }) => ({ label, reason })),
  };
}
