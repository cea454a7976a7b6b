import type { MetricRule } from '../metrics/metric-rules.ts';
import { metricValue } from '../metrics/metric-value.ts';
import type { FailedAssertion, Sample } from '../samples/sample.ts';
import { ALIKE_STAGES } from '../samples/stage.ts';
import { isRight } from '../tasks/task.ts';
import type { ArmTallies, ArmTally, CaseComparison, MovedValue } from './comparison.ts';
import { editedChecksOf } from './edited-checks.ts';
import { barCheck } from './metrics/case-bars.ts';
import { triedIn } from './metrics/estimate-samples.ts';
import { type FallsAlike, fellAlike } from './metrics/fell-alike.ts';
import { gotBetterBy, gotWorseBy, movedValues } from './metrics/got-worse.ts';
import { isBeyondChance, isClearLoss, isMovedOtherwise } from './metrics/lost-cases.ts';
import { retrievedBeforeAfter } from './retrieved.ts';
import type { CaseSamples } from './sample-index.ts';
import type { SlotCase } from './slot-cases.ts';
import { type MovedBy, metricsBehind, type NamedCases, toldLabel } from './transitions.ts';

/** `gating`: the suite's own metrics that can block. `hidden`: those whose loss over all cases edited assertions hide. `falls`: what shows a loss beside confirmed ones. */
interface Gates {
  readonly gating: readonly MetricRule[];
  readonly hidden: ReadonlySet<MetricRule>;
  readonly falls?: FallsAlike;
}

/** Chance of as few passes under variations where a case is borderline: it is one of several that are looked at. */
const DENIED = 0.005;

/** One case of a slot: what became of it, and what shows it. `refusal`: how the provider refuses it to this PR alone. */
export function caseComparison(
  entry: SlotCase,
  named: NamedCases,
  { gating, hidden, falls = new Map() }: Gates = { gating: [], hidden: new Set() },
  refusal?: string,
): CaseComparison {
  const { planned, samples } = entry;
  const { asItStands: all, varied } = countedSamples(entry);
  const tried = triedIn(entry, named.stagesOf(planned.case));
  const counted = tried ? { baseline: armTally(tried.baseline), candidate: armTally(tried.candidate) } : all;
  const judged = { samples: tried ?? samples, tallies: counted };
  const moved: MovedBy = {
    gotWorse: (metric) => gotWorseBy(metric, judged, gating),
    gotBetter: (metric) => gotBetterBy(metric, judged, gating, named.betterAlone.has(metric)),
  };
  const label = toldLabel(entry, all, named, moved);
  // A trial acquits by few answers. Those of later rounds may deny it.
  const isDenied = label.transition === 'borderline' && tried && isBeyondChance(varied, DENIED);
  const lost = label.by === 'answers' && label.transition === 'flaky' ? clearLoss(entry) : null;
  const isUntold = !tried && label.by === 'answers' && label.transition !== 'suspected';
  const fell = isUntold ? fellAlike(entry, falls) : [];
  const seen =
    isDenied || lost
      ? ({ transition: 'suspected', by: 'trial' } as const)
      : fell.length > 0
        ? ({ transition: 'suspected', by: 'answers' } as const)
        : label;
  const transition = refusal !== undefined && seen.transition === 'errored' ? 'refused' : seen.transition;
  // A flaky case may have passed all of its trial: the answers that make it flaky stand beside the word.
  const shown =
    lost ?? (seen.by === 'trial' ? counted : transition === 'flaky' ? withBothOutcomes(all, entry) : all);
  const behind = fell.length > 0 ? fell : metricsBehind(transition, planned.case, named, moved);
  const movedBy = behind.filter((name) => name !== 'pass');
  // Where passes show it too, they are what people read.
  const values = behind.includes('pass') ? [] : movedValues(movedBy, judged.samples, gating);
  const gained = transition === 'better';
  const bar = barCheck(entry);
  const isBelowBar = bar !== null && bar.state !== 'held';
  // Beside a count of answers to the prompt as it stands, those to its variations could say the opposite.
  const isPlain = seen.by === 'answers' && transition !== 'borderline';
  const main = isPlain ? plainFirst(samples.baseline) : samples.baseline;
  const own = isPlain ? plainFirst(samples.candidate) : samples.candidate;
  const change = isBelowBar ? [...own, ...(entry.barAnswers ?? [])] : own;
  const [value] = values;
  const [before, after] =
    value && !isBelowBar && isMovedOtherwise({ transition, ...shown, moved: values })
      ? farthestApart(value, judged.samples)
      : [telling(main, !gained), telling(change, gained && !isBelowBar)];
  const hasMoved = gained || transition === 'broken' || transition === 'suspected';
  const retrieved = hasMoved ? retrievedBeforeAfter(before, after) : null;
  const editedChecks = editedChecksOf(entry, gating, hidden);
  return {
    case: planned.case,
    label: planned.label,
    transition,
    ...(planned.input !== undefined &&
      (transition !== 'unchanged' || isBelowBar) && { input: planned.input }),
    critical: planned.critical,
    baseline: shown.baseline,
    candidate: shown.candidate,
    ...(transition === 'borderline' && { varied }),
    pValue: named.confirmed.get(planned.case) ?? null,
    ...(movedBy.length > 0 && { movedBy }),
    ...(values.length > 0 && { moved: values }),
    failed: newlyFailed(main, change),
    outputs: { baseline: before?.output ?? null, candidate: after?.output ?? null },
    ...(retrieved && { retrieved }),
    error: firstError(samples.candidate) ?? firstError(samples.baseline),
    ...(transition === 'refused' && refusal !== undefined && { refusal }),
    ...(editedChecks && { editedChecks }),
    ...(bar && { bar }),
    ...(entry.accepted && { accepted: entry.accepted }),
    ...(entry.copied && { copied: entry.copied }),
    ...(planned.leftOut === 'by-change' && { leftOutByChange: true }),
    ...(planned.leftOut === 'quarantine' && { quarantined: true }),
  };
}

/**
 * What fresh runs of both sides came to where they alone show a loss; null elsewhere. A metric of the whole suite may convict nothing although a
 * case broke: other cases weigh more in it, and waver.
 */
function clearLoss(entry: SlotCase): ArmTallies | null {
  const tried = entry.comparable ? triedIn(entry, ALIKE_STAGES) : null;
  if (!tried || [...tried.baseline, ...tried.candidate].some(isVaried)) return null;
  const tallies = { baseline: armTally(tried.baseline), candidate: armTally(tried.candidate) };
  return isClearLoss(tallies) ? tallies : null;
}

/** A case's answers to the prompt as it stands, main's stored ones where none is fresh; and those to variations of it. */
function countedSamples({ samples, stored }: SlotCase) {
  const split = (own: readonly Sample[]) => ({
    asItStands: own.filter((sample) => !isVaried(sample)),
    varied: own.filter(isVaried),
  });
  const [main, change] = [split(samples.baseline), split(samples.candidate)];
  const isStored = main.asItStands.length === 0 && stored.length > 0;
  return {
    asItStands: {
      baseline: isStored ? { ...armTally(stored), stored: true as const } : armTally(main.asItStands),
      candidate: armTally(change.asItStands),
    },
    varied: { baseline: armTally(main.varied), candidate: armTally(change.varied) },
  };
}

function isVaried({ variation }: Sample): boolean {
  return variation !== undefined;
}

/** The answers to the prompt as it stands. Where none of these has a score, those to its variations too. */
function plainFirst(samples: readonly Sample[]): readonly Sample[] {
  const plain = samples.filter((sample) => !isVaried(sample));
  return plain.some(({ result }) => result.kind === 'scored') ? plain : samples;
}

/** Main's stored answers stand beside its fresh ones where only they show that a case passes and fails. */
function withBothOutcomes(
  shown: ReturnType<typeof countedSamples>['asItStands'],
  { samples, stored }: SlotCase,
): ReturnType<typeof countedSamples>['asItStands'] {
  const isMixed = ({ scored, passed, right = passed }: ArmTally) =>
    [passed, right].some((good) => good > 0 && good < scored);
  if (isMixed(shown.baseline) || isMixed(shown.candidate)) return shown;
  const fresh = samples.baseline.filter((sample) => !isVaried(sample));
  return { ...shown, baseline: armTally([...stored, ...fresh]) };
}

/** Scored samples, passes among them and those that are right by the task, and errors apart. */
export function armTally(samples: readonly Sample[]): ArmTally {
  let [scored, passed, right, read] = [0, 0, 0, 0];
  for (const { result } of samples) {
    if (result.kind === 'errored') continue;
    scored += 1;
    if (result.passed) passed += 1;
    if (result.task) read += 1;
    if (result.task && isRight(result.task)) right += 1;
  }
  return { scored, passed, ...(read > 0 && { right }), errored: samples.length - scored };
}

/** A sample with an output that passed (or failed, as asked), else any; of the prompt as it stands before its variations. */
function telling(samples: readonly Sample[], passed: boolean): Sample | undefined {
  const scored = samples
    .filter(({ result, output }) => result.kind === 'scored' && output !== null)
    .sort((a, b) => Number(isVaried(a)) - Number(isVaried(b)));
  const isGood = ({ result }: Sample) =>
    result.kind === 'scored' && result.passed && (!result.task || isRight(result.task));
  const best = scored.find((sample) => isGood(sample) === passed);
  return best ?? scored[0];
}

/**
 * One answer of each side, of those with an output, that differ most in what moved: main's with the largest value and this PR's with the
 * least, or the other way round where the mean rose.
 */
function farthestApart(
  { metric, baseline, candidate }: MovedValue,
  samples: CaseSamples,
): readonly [Sample | undefined, Sample | undefined] {
  const ranked = (own: readonly Sample[]) =>
    own
      .flatMap((sample) => ({ sample, value: metricValue(sample, metric) ?? Number.NaN }))
      .filter(({ sample, value }) => sample.output !== null && !Number.isNaN(value))
      .sort((one, other) => one.value - other.value)
      .map(({ sample }) => sample);
  const [main, own] = [ranked(samples.baseline), ranked(samples.candidate)];
  return candidate < baseline ? [main.at(-1), own[0]] : [main[0], own.at(-1)];
}

/** Assertions that fail in a larger share of this PR's samples than of main's, one of each label, the most frequent first. */
function newlyFailed(baseline: readonly Sample[], candidate: readonly Sample[]): readonly FailedAssertion[] {
  const now = failedAssertions(candidate);
  if (now.length === 0) return [];
  const before = new Map(failedAssertions(baseline).map(({ label, times }) => [label, times]));
  const share = (times: number, samples: readonly Sample[]) => times / Math.max(1, armTally(samples).scored);
  return now
    .filter(({ label, times }) => share(times, candidate) > share(before.get(label) ?? 0, baseline))
    .map(({ label, reason }) => ({ label, reason }));
}

/** Assertions that fail in any of these samples and how often, one of each label, the most frequent first. */
export function failedAssertions(
  samples: readonly Sample[],
): readonly (FailedAssertion & { readonly times: number })[] {
  const found = new Map<string, FailedAssertion & { times: number }>();
  for (const { result } of samples) {
    if (result.kind === 'errored') continue;
    for (const { label, reason } of result.failed) {
      const known = found.get(label);
      if (known) known.times += 1;
      else found.set(label, { label, reason, times: 1 });
    }
  }
  return [...found.values()].sort((a, b) => b.times - a.times);
}

function firstError(samples: readonly Sample[]): string | null {
  for (const { result } of samples) if (result.kind === 'errored') return result.message;
  return null;
}
