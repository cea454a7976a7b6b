import type { GatingMetric } from '../../metrics/metric-rules.ts';
import { meanOf } from '../../numbers.ts';
import type { SampleRequest } from '../../plan/eval-plan.ts';
import { ARMS, type Sample } from '../../samples/sample.ts';
import { logChoose } from '../../stats/distributions/hypergeometric.ts';
import { holm } from '../../stats/permutation/holm.ts';
import type { DesignPlan, DesignSlot, Finding } from '../design.ts';
import { type CaseScores, caseScores, type SamplesByCase, samplesByCase } from '../evidence/case-scores.ts';
import {
  countBlock,
  countsOf,
  type DatasetMetric,
  datasetMetric,
  type ReadMetric,
  restOf,
  sortedBlocks,
} from '../evidence/dataset-metric.ts';
import { inFamilies } from '../families.ts';
import { fixedTest } from '../trial/dataset-trial.ts';
import { isOutOfReach, type TestSize } from '../trial/reach.ts';
import { permutationOf } from '../trial/score-test.ts';

/** One claim of the uniform design with the p of its one exact test, not yet adjusted; null where nothing can be tested. */
export interface UniformHypothesis {
  readonly slot: DesignSlot;
  readonly metric: GatingMetric;
  /** About the critical cases alone. */
  readonly critical: boolean;
  readonly scores: readonly CaseScores[];
  readonly pValue: number | null;
}

/** Samples a case and side that show a single broken case among forty hypotheses: 6 of 6 against 0 of 6 is 1 in 924. */
const MADE_WHOLE = 6;

/**
 * Samples of every case in each arm. Where this PR alone keeps cases from being asked one by one, at least as many as show that a single
 * case broke: it must not make the gate less keen.
 */
export function repeatsOf(
  { repeats, effort }: Pick<DesignPlan, 'repeats' | 'effort'>,
  { madeWhole }: Pick<DesignSlot, 'madeWhole'>,
): number {
  return madeWhole && effort !== 'uniform' ? Math.max(repeats, MADE_WHOLE) : repeats;
}

/** The samples of a whole slot, in both arms; of cases with side effects one. */
export function uniformRequests(plan: DesignPlan, own: DesignSlot): SampleRequest[] {
  const { suite, slot, units } = own;
  return units.flatMap((unit) => {
    const count = unit.repeatNever ? 1 : repeatsOf(plan, own);
    return ARMS.map((arm) => ({ suite, slot, case: unit.case, arm, count }));
  });
}

/** The gating metrics of the chosen slots over all cases, and over the critical ones where there are any. */
export function uniformHypotheses(
  plan: DesignPlan,
  fresh: readonly Sample[],
  chosen: (slot: DesignSlot) => boolean,
): UniformHypothesis[] {
  const slots = plan.slots.filter(chosen);
  if (slots.length === 0) return [];
  const samples = fresh.filter(({ stage }) => stage === 'uniform');
  return slots.flatMap((slot) => slotHypotheses(plan, slot, samplesByCase(samples, slot)));
}

function slotHypotheses(plan: DesignPlan, slot: DesignSlot, samples: SamplesByCase): UniformHypothesis[] {
  const tried = slot.units.filter(({ repeatNever }) => !repeatNever);
  const criticalCases = tried.filter(({ critical }) => critical);
  return slot.gating.flatMap((metric) =>
    [tried, criticalCases].flatMap((units, index) => {
      const critical = index === 1;
      if (critical && units.length === 0) return [];
      const names = units.map((unit) => unit.case);
      const read = readUniform(slot, metric, samples);
      const scores = caseScores(samples, names, read).filter(bothSides);
      const empty = scores.length === 0 || read.dataset?.measurable === false;
      const pValue = empty ? null : chanceOf(plan, slot, read, scores, samples);
      return [{ slot, metric, critical, scores, pValue }];
    }),
  );
}

/** One exact test: of the sum of scores, or of a metric of the whole slot by the metric itself. */
function chanceOf(
  plan: DesignPlan,
  slot: DesignSlot,
  metric: ReadMetric,
  scores: readonly CaseScores[],
  samples: SamplesByCase,
): number {
  return metric.dataset
    ? uniformDatasetChance(plan, slot, metric.dataset, scores, samples)
    : permutationOf(scores, plan);
}

function bothSides({ baseline, candidate }: CaseScores): boolean {
  return baseline.length > 0 && candidate.length > 0;
}

/** A p that is adjusted for its family, and the level that it was judged at before that. */
export interface JudgedChance {
  readonly pValue: number;
  readonly level: number;
}

/** Holm over the hypotheses that could be tested. */
export function judgedChances(
  hypotheses: readonly UniformHypothesis[],
  { alpha }: Pick<DesignPlan, 'alpha'>,
): ReadonlyMap<UniformHypothesis, JudgedChance> {
  const tested = hypotheses.filter(({ pValue }) => pValue !== null);
  const judged = inFamilies(tested, (family): readonly JudgedChance[] =>
    holm(family.map(({ pValue }) => pValue as number)).map((pValue) => ({
      pValue,
      level: alpha / family.length,
    })),
  );
  return new Map(tested.map((hypothesis, at) => [hypothesis, judged[at] as JudgedChance]));
}

/** What one uniform hypothesis says, given its adjusted p. A budget that ended the round leaves it undecided. */
export function uniformFinding(
  { slot, metric, critical, scores }: UniformHypothesis,
  judged: JudgedChance | null,
  plan: DesignPlan,
  cutShort: boolean,
): Finding {
  const pValue = judged?.pValue ?? null;
  const convicted = pValue !== null && pValue <= plan.alpha && !cutShort;
  const outcome = convicted ? 'convicted' : cutShort ? 'undecided' : pValue === null ? 'untested' : 'cleared';
  const named = convicted ? suspectsOf(scores, plan) : { suspects: [], confirmed: [] };
  return {
    suite: slot.suite,
    slot: slot.slot,
    metric: metric.name,
    ...(critical ? { critical: true as const } : {}),
    outcome,
    ...(outcome === 'cleared' &&
    judged &&
    isOutOfReach(
      plan,
      pValue,
      // As where a search tried it: a case that an earlier run confirmed is not let go because shares of alpha shrink.
      isKnownLost(slot, scores) ? [] : [sizeOf(metric, scores, repeatsOf(plan, slot), judged)],
    )
      ? { outOfReach: true as const }
      : {}),
    ...(outcome === 'cleared' && judged && isTooFew(scores, judged) ? { tooFew: true as const } : {}),
    pValue,
    ...named,
    gains: null,
    balance: null,
    netStages: ['uniform'],
  };
}

/** Whether a case fell that an earlier run on the same pull request confirmed. */
function isKnownLost({ units }: DesignSlot, scores: readonly CaseScores[]): boolean {
  const known = new Set(units.filter(({ convictedBefore }) => convictedBefore).map((unit) => unit.case));
  return scores.some((entry) => known.has(entry.case) && meanOf(entry.candidate) < meanOf(entry.baseline));
}

/** Whether a loss showed, and even the worst answers would not have been rare enough to convict. */
function isTooFew(scores: readonly CaseScores[], { pValue, level }: JudgedChance): boolean {
  const ways = scores.reduce(
    (sum, { baseline, candidate }) => sum + logChoose(baseline.length + candidate.length, candidate.length),
    0,
  );
  return pValue < 0.5 && Math.exp(-ways) > level * (1 + 1e-9);
}

function sizeOf(
  { name, task }: GatingMetric,
  scores: readonly CaseScores[],
  samples: number,
  { level }: JudgedChance,
): TestSize {
  return { cases: scores.length, samples, drawn: name === 'pass' && !task ? 0 : 1, level };
}

/**
 * The metric as a uniform run reads it: every case is held at the mean of both arms' samples, so that what a sample is
 * worth does not depend on the arm that it came from.
 */
function readUniform(slot: DesignSlot, metric: GatingMetric, samples: SamplesByCase): ReadMetric {
  const { task } = metric;
  if (!task) return metric;
  const own = slot.units.map((unit) => {
    const arms = samples.get(unit.case);
    return arms ? [...arms.baseline, ...arms.candidate] : [];
  });
  return { ...metric, dataset: datasetMetric(task, metric, slot.units, own, countsOf(own.flat())) };
}

/** Chance of a fall as large of the metric over the slot, all but these cases held alike on both sides. */
function uniformDatasetChance(
  plan: Pick<DesignPlan, 'alpha' | 'seed'>,
  { units }: DesignSlot,
  dataset: DatasetMetric,
  cases: readonly CaseScores[],
  samples: SamplesByCase,
): number {
  const blocks = new Map(
    cases.flatMap((entry) => {
      const arms = samples.get(entry.case);
      const block = arms ? countBlock(arms, dataset.layout) : null;
      return block ? [[entry.case, block] as const] : [];
    }),
  );
  const tried = new Set(units.flatMap((unit, u) => (blocks.has(unit.case) ? [u] : [])));
  const look = { rest: restOf(dataset, tried), blocks: sortedBlocks([...blocks.values()]) };
  return fixedTest(dataset, look, plan).pValue;
}

/** Named when no single case fell by half the scale: the loss is spread, these carry most of it. */
const SPREAD_NAMES = 10;

/**
 * Cases that carry a convicted loss: those that fell by at least half of the scale (3 of 3 → 1 of 3), or else, where
 * the loss is spread, the largest falls. `confirmed` are the cases whose own loss holds alone: every case has the
 * same fixed number of samples, and the samples that would choose them also test them, so Holm counts all cases.
 */
export function suspectsOf(
  scores: readonly CaseScores[],
  plan: Pick<DesignPlan, 'alpha' | 'seed'>,
): Pick<Finding, 'suspects' | 'confirmed'> {
  const losses = scores.map((entry) => ({ entry, loss: meanOf(entry.baseline) - meanOf(entry.candidate) }));
  const fell = losses
    .filter(({ loss }) => loss > 0)
    .sort((a, b) => b.loss - a.loss || byName(a.entry, b.entry));
  const half = scale(scores) / 2;
  const clear = fell.filter(({ loss }) => loss >= half - 1e-12);
  const suspects = clear.length > 0 ? clear : fell.slice(0, SPREAD_NAMES);
  const lost = new Set(fell.map(({ entry }) => entry));
  // Of very many cases none can be confirmed by so few samples: no p is then worth computing.
  const least = fell.reduce((chance, { entry }) => Math.min(chance, leastChance(entry)), 1);
  const adjusted =
    least * scores.length > plan.alpha
      ? []
      : holm(scores.map((entry) => (lost.has(entry) ? permutationOf([entry], plan) : 1)));
  const confirmed = scores
    .map((entry, i) => ({ case: entry.case, pValue: adjusted[i] ?? 1 }))
    .filter(({ pValue }) => pValue <= plan.alpha)
    .sort((a, b) => a.pValue - b.pValue || byName(a, b));
  return { suspects: suspects.map(({ entry }) => entry.case), confirmed };
}

/** Below this no p of the case can be: one of all the ways to deal its samples. */
function leastChance({ baseline, candidate }: CaseScores): number {
  return Math.exp(-logChoose(baseline.length + candidate.length, candidate.length)) * (1 - 1e-9);
}

/** 1 for scores inside [0, 1], else the width observed. */
function scale(scores: readonly CaseScores[]): number {
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  for (const { baseline, candidate } of scores) {
    for (const values of [baseline, candidate]) {
      for (const value of values) {
        low = Math.min(low, value);
        high = Math.max(high, value);
      }
    }
  }
  return (low >= 0 && high <= 1) || (low >= -1 && high <= 0) ? 1 : high - low;
}

function byName(a: { readonly case: string }, b: { readonly case: string }): number {
  return a.case < b.case ? -1 : a.case > b.case ? 1 : 0;
}
