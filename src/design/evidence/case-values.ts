import { gainOf } from '../../metrics/direction.ts';
import { metricValue } from '../../metrics/metric-value.ts';
import { independentSamples } from '../../samples/cached.ts';
import type { Arm, Sample } from '../../samples/sample.ts';
import type { Stage } from '../../samples/stage.ts';
import type { ArmCount } from '../../stats/permutation/stratified-permutation.ts';
import type { ReadMetric } from './dataset-metric.ts';
import type { RoundSamples, SlotEvidence } from './sorted-evidence.ts';
import { takenBack } from './taken-back.ts';

/** Values of one metric, higher always better; errored and unscored samples are left out. */
export function valuesOf(samples: readonly Sample[], metric: ReadMetric): number[] {
  const { name, dataset, alone } = metric;
  const ownValue = alone ?? dataset?.worth;
  const out: number[] = [];
  for (const sample of samples) {
    const value = ownValue ? ownValue(sample) : metricValue(sample, name);
    if (value !== null) out.push(gainOf(metric, value));
  }
  return out;
}

/** Passes among values that are 0 or 1. One between them, which may come up after all where another metric than passes is searched, counts as what it is nearer to. */
export function countOf(values: readonly number[]): ArmCount {
  return { scored: values.length, passed: values.filter((value) => value >= 0.5).length };
}

/** Passes among looks that were graded twice, each from 0 to 1. */
export function gradedCountOf(looks: readonly number[]): ArmCount {
  return { scored: looks.length, passed: looks.reduce((sum, value) => sum + value, 0) };
}

/**
 * What is known of main before the trial: answers from before its last edits, stored samples, the ones that filled them up,
 * and main's of the given stages, by unit.
 */
export function baselineValues(
  evidence: SlotEvidence,
  metric: ReadMetric,
  stages: readonly Stage[] = ['search'],
): number[][] {
  const fills = (['fill', ...stages] as const).flatMap((stage) => evidence.rounds(stage));
  return evidence.stored.map((stored, unit) => [
    ...valuesOf(evidence.earlier[unit] ?? [], metric),
    ...valuesOf(stored, metric),
    ...fills.flatMap((round) => valuesOf(round.get(unit)?.baseline ?? [], metric)),
  ]);
}

/** The same evidence without main's answers from before its last edits: they all passed, and would make main look better than it is now. */
export function ofToday(evidence: SlotEvidence): SlotEvidence {
  return { ...evidence, earlier: [] };
}

/**
 * What is known of main where a model's repeats are copies. What main was asked in this run stands alone where all of it agrees and none of
 * what is stored does: the model changed since, or the store does not tell the truth, and a mean of both is nobody's rate. Answers from before
 * main's last edits give way to today's in the same way.
 */
export function settledBaseline(
  evidence: SlotEvidence,
  metric: ReadMetric,
  stages: readonly Stage[] = ['search'],
): number[][] {
  const all = baselineValues(ofToday(evidence), metric, stages);
  return evidence.stored.map((stored, unit) => {
    const own = all[unit] as number[];
    const before = valuesOf(stored, metric);
    const now = own.slice(before.length);
    const today = isContradicted(before, now) ? now : own;
    const earlier = valuesOf(evidence.earlier[unit] ?? [], metric);
    return isContradicted(earlier, today) ? today : [...earlier, ...today];
  });
}

/** Whether all newer values agree, and none of the older ones with them. */
function isContradicted(before: readonly number[], now: readonly number[]): boolean {
  const [said] = now;
  return said !== undefined && now.every((value) => value === said) && !before.includes(said);
}

/** The candidate's looks of the given stages, by unit, in the order in which they came. */
export function lookValues(evidence: SlotEvidence, metric: ReadMetric, stages: readonly Stage[]): number[][] {
  const rounds = stages.flatMap((stage) => evidence.rounds(stage));
  return evidence.stored.map((_, unit) =>
    rounds.flatMap((round) => valuesOf(independentSamples(round.get(unit)?.candidate ?? []), metric)),
  );
}

/** Passes of the looks, each the mean of its gradings: a no that the grader took back is ½. */
export function looksGradedTwice(
  evidence: SlotEvidence,
  metric: ReadMetric,
  stages: readonly Stage[],
): number[][] {
  const rounds = stages.flatMap((stage) => evidence.rounds(stage));
  return evidence.secondGradings.map((secondGradings, unit) => {
    const looks = rounds.flatMap((round) => independentSamples(round.get(unit)?.candidate ?? []));
    const unsure = takenBack(looks, secondGradings);
    return looks.flatMap((look) => (unsure.has(look) ? [0.5] : valuesOf([look], metric)));
  });
}

/** How often an arm was asked in the given stages, errors included, by unit. */
export function attempts(evidence: SlotEvidence, stages: readonly Stage[], arm: Arm = 'candidate'): number[] {
  const rounds = stages.flatMap((stage) => evidence.rounds(stage));
  return evidence.stored.map((_, unit) =>
    rounds.reduce((sum, round) => sum + (round.get(unit)?.[arm].length ?? 0), 0),
  );
}

/** One arm's values of one unit in a trial's round. Answers out of a cache are not fresh and are left out. */
export function triedValues(round: RoundSamples, unit: number, arm: Arm, metric: ReadMetric): number[] {
  const samples = round.get(unit)?.[arm] ?? [];
  return valuesOf(
    samples.filter(({ cached }) => !cached),
    metric,
  );
}
