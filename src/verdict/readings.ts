import type {
  BarCheck,
  CaseComparison,
  FloorCheck,
  MainGone,
  MetricComparison,
  SlotComparison,
  SuiteComparison,
  Transition,
} from '../compare/comparison.ts';
import type { Policy } from '../config/policy/policy.ts';
import { gainOf } from '../metrics/direction.ts';
import type { UnmeasuredCause } from '../plan/eval-plan.ts';
import type { ReasonCode } from './reason-codes.ts';
import type { Outcome } from './verdict.ts';

/** Transitions of cases that no test has both sides of. */
export const NOT_COMPARED: ReadonlySet<Transition> = new Set(['added', 'removed', 'edited', 'left-out']);

/** One thing that a rule can look at: what a test found, a floor, or a suite as a whole. */
export interface Reading {
  readonly suite: SuiteComparison;
  readonly slot: SlotComparison | null;
  readonly metric: MetricComparison | null;
  readonly finding: SlotComparison['findings'][number] | null;
  readonly floor: FloorCheck | null;
  /** Estimated net loss of the metric, positive where this PR is worse; null where it is not known. */
  readonly loss: number | null;
  /** The reading is that main could not run: set for each such slot once. */
  readonly mainGone?: MainGone;
  /** The reading is that the provider refuses this PR cases of the slot: these. */
  readonly refused?: readonly CaseComparison[];
  /** The reading is that cases of the slot miss their bars, or may do so: these. */
  readonly bars?: readonly BarredCase[];
}

/** A case that says how often it must pass. */
type BarredCase = CaseComparison & { readonly bar: BarCheck };

/** Everything in a suite that the rules judge: at least one reading, so each suite is judged. */
export function readingsOf(suite: SuiteComparison): readonly Reading[] {
  const whole: Reading = { suite, slot: null, metric: null, finding: null, floor: null, loss: null };
  if (suite.state.kind === 'unmeasured') return [whole, ...convictionsBeside(suite, suite.state, whole)];
  if (suite.state.kind === 'skipped') return [whole];
  const readings = suite.state.slots.flatMap((slot) => [
    ...(slot.mainGone ? [{ ...whole, slot, mainGone: slot.mainGone }] : []),
    ...slot.findings
      .filter((finding) => isJudged(slot, finding))
      .map((finding) => findingReading(whole, slot, finding)),
    ...refusals(whole, slot),
    ...missedBars(whole, slot),
    ...slot.metrics.flatMap((metric): Reading[] =>
      metric.floor ? [{ ...whole, slot, metric, floor: metric.floor }] : [],
    ),
  ]);
  return readings.some(
    ({ finding, mainGone, refused, bars }) => finding !== null || mainGone || refused || bars,
  )
    ? readings
    : [...readings, whole];
}

/** Causes of calls that failed, and of answers that shards brought. What the run itself asked on both sides was tried all the same. */
const BESIDE_TRIALS: ReadonlySet<UnmeasuredCause> = new Set([
  'provider',
  'errors',
  'errors-now',
  'baseline',
  'shards',
]);

/** A loss that fresh runs of both sides confirmed: what is wrong beside it does not undo it. */
function convictionsBeside(
  suite: SuiteComparison,
  { why, slots }: SuiteComparison['state'] & { readonly kind: 'unmeasured' },
  whole: Reading,
): readonly Reading[] {
  if (!suite.sideBySide || !BESIDE_TRIALS.has(why.cause)) return [];
  return slots.flatMap((slot) => [
    ...slot.findings
      .filter(({ outcome, mainGone }) => outcome === 'convicted' && mainGone === undefined)
      .map((finding) => findingReading(whole, slot, finding)),
    ...refusals(whole, slot),
  ]);
}

function refusals(whole: Reading, slot: SlotComparison): readonly Reading[] {
  const refused = slot.cases.filter(({ transition }) => transition === 'refused');
  return refused.length > 0 ? [{ ...whole, slot, refused }] : [];
}

/** The cases that miss their bars and those that may, apart. Those that keep theirs say nothing. */
function missedBars(whole: Reading, slot: SlotComparison): readonly Reading[] {
  const barred = slot.cases.filter((entry): entry is BarredCase => entry.bar !== undefined);
  return (['missed', 'unclear'] as const).flatMap((state) => {
    const bars = barred.filter(({ bar }) => bar.state === state);
    return bars.length > 0 ? [{ ...whole, slot, bars }] : [];
  });
}

function findingReading(
  whole: Reading,
  slot: SlotComparison,
  finding: SlotComparison['findings'][number],
): Reading {
  const metric = slot.metrics.find(({ name }) => name === finding.metric) ?? null;
  return { ...whole, slot, metric, finding, loss: lossOf(metric, finding) };
}

/** Where main could not run and nothing of it is stored, there was nothing to test: that is its own reading. */
function isJudged({ mainGone }: SlotComparison, { outcome }: SlotComparison['findings'][number]): boolean {
  return mainGone === undefined || outcome !== 'untested';
}

/**
 * Of a trade-off the balance of all tried cases. Else the larger of two losses: the net change that the trial saw, and the change of all
 * cases by their first looks. A trial has room for some cases only, and looks alone are noisy: a loss is within a tolerance
 * where both are.
 */
function lossOf(
  metric: MetricComparison | null,
  { balance }: SlotComparison['findings'][number],
): number | null {
  if (metric === null) return null;
  const { net = null, difference } = metric;
  const changes = balance ? [balance.difference] : net === null ? [] : [net, difference ?? net];
  const losses = changes.map((change) => 0 - gainOf(metric, change));
  return losses.length === 0 ? null : Math.max(...losses);
}

/** One row of the table of rules: when it speaks, the outcome that it asks for, and its reason in a sentence. */
export interface Rule {
  readonly code: ReasonCode;
  readonly when: (reading: Reading, policy: Policy) => boolean;
  readonly outcome: Outcome;
  readonly reason: (reading: Reading) => string;
  /** What to do about it, where there is one thing to do. */
  readonly fix?: string | ((reading: Reading) => string | null);
}
