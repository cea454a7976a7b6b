import type { MetricPolicy } from '../config/policy/policy.ts';
import { ownGraded } from '../design/evidence/evidence.ts';
import { builtInMetric } from '../metrics/built-in-metrics.ts';
import { gainOf } from '../metrics/direction.ts';
import { type MetricRule, metricRule } from '../metrics/metric-rules.ts';
import { metricValue } from '../metrics/metric-value.ts';
import type { FailedAssertion, Sample } from '../samples/sample.ts';
import { isRight } from '../tasks/task.ts';
import type { EditedChecks } from './comparison.ts';
import type { SlotCase } from './slot-cases.ts';

/** The metrics that a suite's own assertions name or make and that can block: edited assertions may say something else of them. */
export function namedGates(policies: Readonly<Record<string, MetricPolicy>>): readonly MetricRule[] {
  return Object.keys(policies)
    .map((name) => metricRule(name, policies))
    .filter(({ name, gate }) => gate && (name === 'score' || builtInMetric(name) === undefined));
}

/**
 * What both sides' assertions make of the same answers of a case; null where it has one set of checks. An answer that loses
 * much of a metric that blocks by main's assertions, and not by this PR's, counts as one that fails by main's and passes now.
 */
export function editedChecksOf(
  { editedChecks, samples, comparable }: SlotCase,
  gating: readonly MetricRule[],
): EditedChecks | null {
  const passes = gating.length > 0 ? passesTask : passesAssertions;
  if (editedChecks === undefined || (editedChecks.checkedBy === 'candidate' && !comparable)) return null;
  const known = editedChecks.pairs.flatMap(({ baseline, candidate }) =>
    baseline && candidate.result.kind === 'scored' ? [{ main: baseline, pull: candidate }] : [],
  );
  const judged = samples.baseline
    .filter(({ own, result }) => own?.result.kind === 'scored' && result.kind === 'scored')
    .map((sample): TwiceGraded => ({ main: ownGraded(sample), pull: sample }));
  const stored = editedChecks.stored.map(
    ({ answer, grading }): TwiceGraded => ({ main: answer, pull: grading }),
  );
  const old = judged.length > 0 ? judged : stored;
  const hides = (answer: TwiceGraded) =>
    editedChecks.checkedBy === 'candidate' && gating.some((metric) => hidesLoss(answer, old, metric));
  const hiding = known.filter(hides);
  return {
    checkedBy: editedChecks.checkedBy,
    answers: known.length,
    baseline: known.filter((answer) => passes(answer.main) && !hiding.includes(answer)).length,
    candidate: known.filter((answer) => passes(answer.pull) || hiding.includes(answer)).length,
    failsByMain: known.filter(({ main, pull }) => passes(pull) && !passes(main)).flatMap(failedOf),
    own:
      judged.length === 0
        ? null
        : {
            answers: judged.length,
            baseline: judged.filter(({ main }) => passes(main)).length,
            candidate: judged.filter(({ pull }) => passes(pull)).length,
          },
    passesOld: old.length === 0 ? null : hiding.length > 0 || old.some(({ pull }) => passes(pull)),
  };
}

/** One answer as main's assertions and as this PR's see it. */
interface TwiceGraded {
  readonly main: Sample;
  readonly pull: Sample;
}

/** Whether an answer is much worse than main's old ones in a metric by main's assertions, and this PR's do not see that. */
function hidesLoss(
  answer: TwiceGraded,
  old: readonly TwiceGraded[],
  { name, direction }: MetricRule,
): boolean {
  const [before, now] = [meanOf(old, 'main', name), metricValue(answer.main, name)];
  if (before === null || now === null || !isMuchWorse(before, now, direction)) return false;
  const [beforeByPull, nowByPull] = [meanOf(old, 'pull', name), metricValue(answer.pull, name)];
  return beforeByPull === null || nowByPull === null || !isMuchWorse(beforeByPull, nowByPull, direction);
}

/** By more than half: a single answer that scores a little lower says nothing. */
function isMuchWorse(before: number, now: number, direction: MetricRule['direction']): boolean {
  return gainOf({ direction }, now - before) < -Math.abs(before) / 2;
}

function meanOf(answers: readonly TwiceGraded[], side: keyof TwiceGraded, name: string): number | null {
  const values = answers.flatMap((answer) => metricValue(answer[side], name) ?? []);
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
}

function failedOf({ main: { result } }: TwiceGraded): readonly FailedAssertion[] {
  return result.kind === 'scored' ? result.failed : [];
}

function passesAssertions({ result }: Sample): boolean {
  return result.kind === 'scored' && result.passed;
}

/** Where a metric of the suite's own can block, what its task expects is a check like any other. */
function passesTask({ result }: Sample): boolean {
  return result.kind === 'scored' && result.passed && (!result.task || isRight(result.task));
}
