import type { SampleRequest } from '../plan/eval-plan.ts';
import { holm } from '../stats/holm.ts';
import { type CaseScores, caseScores, type SamplesByCase, samplesByCase } from './case-scores.ts';
import type { Design, DesignPlan, DesignSlot, Evidence, Finding, GatingMetric } from './design.ts';
import { permutationOf } from './score-test.ts';
import { suspectsOf } from './uniform-suspects.ts';

/** The only stage of the uniform design. */
export const UNIFORM_STAGE = 'uniform';

/**
 * The same number of fresh samples for every case and arm in one round, then one exact test a hypothesis: the
 * reference that the searching designs are measured against, and the fallback for suites that cannot be split.
 */
export const uniformDesign: Design = (plan, evidence) => {
  const started = evidence.fresh.some(({ stage }) => stage === UNIFORM_STAGE);
  const requests =
    started || evidence.budgetSpent ? [] : plan.slots.flatMap((slot) => uniformRequests(plan, slot));
  if (requests.length > 0) return { kind: 'round', stage: UNIFORM_STAGE, requests };
  return { kind: 'done', findings: uniformFindings(plan, evidence) };
};

/** `plan.repeats` samples of every case in both arms; cases with side effects once. */
export function uniformRequests(plan: DesignPlan, { suite, slot, units }: DesignSlot): SampleRequest[] {
  return units.flatMap((unit) => {
    const count = unit.repeatNever ? 1 : plan.repeats;
    return (['baseline', 'candidate'] as const).map((arm) => ({ suite, slot, case: unit.case, arm, count }));
  });
}

interface Hypothesis {
  readonly slot: DesignSlot;
  readonly metric: GatingMetric;
  readonly critical: boolean;
  readonly scores: readonly CaseScores[];
  readonly pValue: number | null;
}

function uniformFindings(plan: DesignPlan, evidence: Evidence): Finding[] {
  const hypotheses = plan.slots.flatMap((slot) =>
    slotHypotheses(plan, slot, samplesByCase(evidence.fresh, slot)),
  );
  const tested = hypotheses.filter(({ pValue }) => pValue !== null);
  const adjusted = holm(tested.map(({ pValue }) => pValue as number));
  return hypotheses.map((hypothesis) => {
    const at = tested.indexOf(hypothesis);
    const pValue = at < 0 ? null : (adjusted[at] as number);
    return finding(hypothesis, pValue, plan, evidence.budgetSpent);
  });
}

/** The slot's gating metrics over all cases, and over the critical ones where there are any. */
function slotHypotheses(plan: DesignPlan, slot: DesignSlot, samples: SamplesByCase): Hypothesis[] {
  const tried = slot.units.filter(({ repeatNever }) => !repeatNever);
  const criticalCases = tried.filter(({ critical }) => critical);
  return slot.gating.flatMap((metric) =>
    [tried, criticalCases].flatMap((units, index) => {
      const critical = index === 1;
      if (critical && units.length === 0) return [];
      const scores = caseScores(
        samples,
        units.map((unit) => unit.case),
        metric,
      ).filter(bothSides);
      const pValue = scores.length === 0 ? null : permutationOf(scores, plan);
      return [{ slot, metric, critical, scores, pValue }];
    }),
  );
}

function bothSides({ baseline, candidate }: CaseScores): boolean {
  return baseline.length > 0 && candidate.length > 0;
}

function finding(
  hypothesis: Hypothesis,
  pValue: number | null,
  plan: DesignPlan,
  budgetSpent: boolean,
): Finding {
  const { slot, metric, critical, scores } = hypothesis;
  const convicted = pValue !== null && pValue <= plan.alpha && !budgetSpent;
  const outcome = convicted
    ? 'convicted'
    : budgetSpent
      ? 'undecided'
      : pValue === null
        ? 'untested'
        : 'cleared';
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
    netStages: [UNIFORM_STAGE],
  };
}
