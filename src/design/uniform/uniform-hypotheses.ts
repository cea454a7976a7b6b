import type { GatingMetric } from '../../metrics/metric-rules.ts';
import type { SampleRequest } from '../../plan/eval-plan.ts';
import type { Sample } from '../../samples/sample.ts';
import type { DesignPlan, DesignSlot, Finding } from '../design.ts';
import { type CaseScores, caseScores, type SamplesByCase, samplesByCase } from '../evidence/case-scores.ts';
import type { ReadMetric } from '../evidence/dataset-metric.ts';
import { permutationOf } from '../trial/score-test.ts';
import { readUniform, uniformDatasetChance } from './uniform-dataset.ts';
import { suspectsOf } from './uniform-suspects.ts';

/** One claim of the uniform design with the p of its one exact test, not yet adjusted; null where nothing can be tested. */
export interface UniformHypothesis {
  readonly slot: DesignSlot;
  readonly metric: GatingMetric;
  /** About the critical cases alone. */
  readonly critical: boolean;
  readonly scores: readonly CaseScores[];
  readonly pValue: number | null;
}

/** `plan.repeats` samples of every case in both arms; cases with side effects once. */
export function uniformRequests(plan: DesignPlan, { suite, slot, units }: DesignSlot): SampleRequest[] {
  return units.flatMap((unit) => {
    const count = unit.repeatNever ? 1 : plan.repeats;
    return (['baseline', 'candidate'] as const).map((arm) => ({ suite, slot, case: unit.case, arm, count }));
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

/** What one uniform hypothesis says, given its adjusted p. A budget that ended the round leaves it undecided. */
export function uniformFinding(
  { slot, metric, critical, scores }: UniformHypothesis,
  pValue: number | null,
  plan: DesignPlan,
  cutShort: boolean,
): Finding {
  const convicted = pValue !== null && pValue <= plan.alpha && !cutShort;
  const outcome = convicted ? 'convicted' : cutShort ? 'undecided' : pValue === null ? 'untested' : 'cleared';
  const named = convicted ? suspectsOf(scores, plan) : { suspects: [], confirmed: [] };
  return {
    suite: slot.suite,
    slot: slot.slot,
    metric: metric.metric,
    ...(critical ? { critical: true as const } : {}),
    outcome,
    pValue,
    ...named,
    mirror: null,
    balance: null,
    netStages: ['uniform'],
  };
}
