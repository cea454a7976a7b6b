import type { MetricPolicy } from '../config/policy/policy.ts';
import { ownGraded } from '../design/evidence/evidence.ts';
import { builtInMetric } from '../metrics/built-in-metrics.ts';
import { gainOf } from '../metrics/direction.ts';
import { type MetricRule, metricRule } from '../metrics/metric-rules.ts';
import { metricValue } from '../metrics/metric-value.ts';
import { isWithinTolerance } from '../metrics/tolerance.ts';
import { sum } from '../numbers.ts';
import type { FailedAssertion, Sample } from '../samples/sample.ts';
import { mean } from '../stats/quantile.ts';
import { isRight } from '../tasks/task.ts';
import type { EditedChecks } from './comparison.ts';
import type { SlotCase } from './slot-cases.ts';

/** The metrics that a suite's own assertions name or make and that can block: edited assertions may say something else of them. */
export function namedGates(policies: Readonly<Record<string, MetricPolicy>>): readonly MetricRule[] {
  return Object.keys(policies)
    .map((name) => metricRule(name, policies))
    .filter(({ name, gate }) => gate && (name === 'score' || builtInMetric(name) === undefined));
}

/** Cases that show whether edited assertions hide a loss of the whole suite. */
const FEWEST_CASES = 5;

/**
 * The gates among these whose loss over all cases edited assertions hide: by main's it is surely more than the tolerance, and by this PR's
 * within it. So do other weights, or more checks, where no single answer loses much.
 */
export function hiddenGates(
  cases: readonly SlotCase[],
  gating: readonly MetricRule[],
): ReadonlySet<MetricRule> {
  const edited = cases.flatMap((entry) => {
    const { editedChecks, comparable } = entry;
    return editedChecks?.checkedBy === 'candidate' && comparable ? [answersOf(entry, editedChecks)] : [];
  });
  return new Set(
    gating.filter((rule) => {
      const losses = edited.flatMap(({ known, old }) => lossesOf(known, old, rule) ?? []);
      if (losses.length < FEWEST_CASES) return false;
      const [main, pull] = [losses.map((loss) => loss.main), losses.map((loss) => loss.pull)];
      return (
        !isWithinTolerance(leastMean(main), rule.tolerance) &&
        isWithinTolerance(mean(pull) ?? 0, rule.tolerance)
      );
    }),
  );
}

/** How much a case loses of a metric, as main's assertions and as this PR's see it; null where these reject what main answered. */
function lossesOf(
  known: readonly TwiceGraded[],
  old: readonly TwiceGraded[],
  { name, direction }: MetricRule,
): { readonly main: number; readonly pull: number } | null {
  const of = (side: keyof TwiceGraded) => [meanOf(old, side, name), meanOf(known, side, name)] as const;
  const [[before, now], [beforeByPull, nowByPull]] = [of('main'), of('pull')];
  if (before === null || now === null || beforeByPull === null || nowByPull === null) return null;
  if (isMuchWorse(before, beforeByPull, direction)) return null;
  return {
    main: -gainOf({ direction }, now - before),
    pull: -gainOf({ direction }, nowByPull - beforeByPull),
  };
}

/** A mean less two of its standard errors. */
function leastMean(values: readonly number[]): number {
  const at = mean(values) ?? 0;
  const spread = values.reduce((sum, value) => sum + (value - at) ** 2, 0) / (values.length - 1);
  return at - 2 * Math.sqrt(spread / values.length);
}

/**
 * What both sides' assertions make of the same answers of a case; null where it has one set of checks. An answer that loses
 * much of a metric that blocks by main's assertions, and not by this PR's, counts as one that fails by main's and passes now.
 */
export function editedChecksOf(
  entry: SlotCase,
  gating: readonly MetricRule[],
  hidden: ReadonlySet<MetricRule> = new Set(),
): EditedChecks | null {
  const { editedChecks, comparable } = entry;
  const passes = gating.length > 0 ? passesTask : passesAssertions;
  if (editedChecks === undefined || (editedChecks.checkedBy === 'candidate' && !comparable)) return null;
  const { known, judged, old } = answersOf(entry, editedChecks);
  const hides = (answer: TwiceGraded) =>
    editedChecks.checkedBy === 'candidate' &&
    gating.some(
      (metric) => hidesLoss(answer, old, metric) || (hidden.has(metric) && losesMore(answer, old, metric)),
    );
  const hiding = known.filter(hides);
  const isDropped = ({ name }: MetricRule) =>
    known.some(({ main, pull }) => metricValue(main, name) !== null && metricValue(pull, name) === null);
  const dropped = gating.filter(isDropped).map(({ name }) => name);
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
    ...(dropped.length > 0 && { dropped }),
  };
}

/** One answer as main's assertions and as this PR's see it. */
interface TwiceGraded {
  readonly main: Sample;
  readonly pull: Sample;
}

/** A case's answers that were graded twice: this PR's, main's of this run, and main's of whichever run is known. */
function answersOf({ samples }: SlotCase, editedChecks: NonNullable<SlotCase['editedChecks']>) {
  const known = editedChecks.pairs.flatMap(({ baseline, candidate }) =>
    baseline && candidate.result.kind === 'scored' ? [{ main: baseline, pull: candidate }] : [],
  );
  const judged = samples.baseline
    .filter(({ own, result }) => own?.result.kind === 'scored' && result.kind === 'scored')
    .map((sample): TwiceGraded => ({ main: ownGraded(sample), pull: sample }));
  const stored = editedChecks.stored.map(
    ({ answer, grading }): TwiceGraded => ({ main: answer, pull: grading }),
  );
  return { known, judged, old: judged.length > 0 ? judged : stored };
}

/** Whether main's assertions see more of a loss of an answer than this PR's. */
function losesMore(answer: TwiceGraded, old: readonly TwiceGraded[], rule: MetricRule): boolean {
  const losses = lossesOf([answer], old, rule);
  return losses !== null && losses.main > Math.max(rule.tolerance, losses.pull);
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
  return values.length === 0 ? null : sum(values) / values.length;
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
