import { grouped } from '../../grouped.ts';
import { gainOf } from '../../metrics/direction.ts';
import type { SampleRequest } from '../../plan/eval-plan.ts';
import { slotKey } from '../../samples/cell.ts';
import { ARMS, type Sample } from '../../samples/sample.ts';
import { holm } from '../../stats/permutation/holm.ts';
import { signFlip } from '../../stats/permutation/sign-flip.ts';
import { seededRandom } from '../../stats/random.ts';
import type { Design, DesignPlan, DesignSlot, Evidence, Finding } from '../design.ts';
import { inFamilies } from '../families.ts';
import { caseReliability } from './case-reliability.ts';
import {
  independentGroups,
  type ReliabilitySubset,
  reliabilityGates,
  reliabilitySubset,
} from './reliability-subset.ts';

const STAGE = 'reliability';

/** The share of alpha for metrics of repeats, where one of them gates. The search has the rest. */
export const RELIABILITY_SHARE = 0.25;

/**
 * A design that judges metrics of repeats (`same answer`, `pass^4`) beside the search. Once that is over, both sides answer a subset of cases
 * several times, side by side. The claim is about how alike or how right the repeats of a case are. So the answers of both sides are never
 * mixed: under the null a case is as reliable on either side, whatever the answers are, and the difference may as well have the other sign.
 */
export function withReliability(design: Design): Design {
  return (plan, evidence) => {
    const gated = plan.slots.filter((slot) => reliabilityGates(slot).length > 0);
    if (gated.length === 0) return design(plan, evidence);
    const slots = gated.map((slot) => ({ slot, subset: reliabilitySubset(slot, plan) }));
    const requests = slots.flatMap(requestsOf);
    const step = design(searchPart(plan, requests.length > 0), withoutRepeats(evidence));
    if (step.kind === 'round') return step;
    const own = evidence.fresh.filter(({ stage }) => stage === STAGE);
    if (own.length === 0 && !evidence.budgetSpent && requests.length > 0)
      return { kind: 'round', stage: STAGE, requests };
    return { kind: 'done', findings: [...step.findings, ...reliabilityFindings(plan, slots, own, evidence)] };
  };
}

interface Tried {
  readonly slot: DesignSlot;
  /** Null where no case can be repeated. */
  readonly subset: ReliabilitySubset | null;
}

function requestsOf({ slot: { suite, slot }, subset }: Tried): readonly SampleRequest[] {
  if (subset === null) return [];
  const { units, repeats } = subset;
  return units.flatMap((unit) => ARMS.map((arm) => ({ suite, slot, case: unit.case, arm, count: repeats })));
}

function searchPart(plan: DesignPlan, shares: boolean): DesignPlan {
  const { firstAlpha } = plan;
  const rest = shares ? 1 - RELIABILITY_SHARE : 1;
  return {
    ...plan,
    alpha: plan.alpha * rest,
    ...(firstAlpha !== undefined && { firstAlpha: firstAlpha * rest }),
    slots: plan.slots.map((slot) => {
      const apart = new Set(reliabilityGates(slot).map(({ metric }) => metric.name));
      return { ...slot, gating: slot.gating.filter(({ name }) => !apart.has(name)) };
    }),
  };
}

function withoutRepeats(evidence: Evidence): Evidence {
  return { ...evidence, fresh: evidence.fresh.filter(({ stage }) => stage !== STAGE) };
}

interface Hypothesis {
  readonly slot: DesignSlot;
  readonly metric: DesignSlot['gating'][number];
  /** Null where no case could be compared. */
  readonly pValue: number | null;
  readonly isWhole: boolean;
}

function reliabilityFindings(
  plan: DesignPlan,
  slots: readonly Tried[],
  samples: readonly Sample[],
  { budgetSpent }: Evidence,
): readonly Finding[] {
  const bySlot = grouped(samples, slotKey);
  // A main that cannot run has a reading of its own.
  const hypotheses = slots
    .filter(({ slot }) => slot.mainGone === undefined)
    .flatMap((tried) => slotHypotheses(plan, tried, bySlot.get(slotKey(tried.slot)) ?? []));
  const tested = hypotheses.filter(({ pValue }) => pValue !== null);
  const judged = inFamilies(tested, (family) => holm(family.map(({ pValue }) => pValue as number)));
  const adjusted = new Map(
    tested.map((each, at) => [each, Math.min(1, (judged[at] as number) / RELIABILITY_SHARE)]),
  );
  return hypotheses.map((each): Finding => {
    const pValue = adjusted.get(each) ?? null;
    const isCut = budgetSpent && !each.isWhole;
    const convicted = pValue !== null && pValue <= plan.alpha && !isCut;
    return {
      suite: each.slot.suite,
      slot: each.slot.slot,
      metric: each.metric.name,
      outcome: convicted ? 'convicted' : isCut ? 'undecided' : pValue === null ? 'untested' : 'cleared',
      pValue,
      // Their answers vary more: that does not say that any of them broke.
      suspects: [],
      confirmed: [],
      gains: null,
      balance: null,
      netStages: [STAGE],
    };
  });
}

function slotHypotheses(
  plan: DesignPlan,
  { slot, subset }: Tried,
  samples: readonly Sample[],
): readonly Hypothesis[] {
  const byCase = grouped(samples, (sample) => sample.case);
  const { units, repeats } = subset ?? { units: [], repeats: 0 };
  const isWhole = samples.length >= 2 * repeats * units.length;
  return reliabilityGates(slot).map(({ metric, measure }) => {
    const compared = units.flatMap((unit) => {
      const own = byCase.get(unit.case) ?? [];
      const [main, ours] = ARMS.map((arm) =>
        caseReliability(
          measure,
          own.filter((each) => each.arm === arm),
        ),
      );
      if (main === null || ours === null || main === undefined || ours === undefined) return [];
      return [{ unit, difference: gainOf(metric, ours - main) }];
    });
    // Cases of one cluster move together: they have one sign.
    const differences = independentGroups(compared).map((own) =>
      own.reduce((sum, { difference }) => sum + difference, 0),
    );
    const random = seededRandom(plan.seed, STAGE, slot.suite, slot.slot, metric.name);
    return {
      slot,
      metric,
      isWhole,
      pValue: compared.length === 0 ? null : signFlip(differences, random),
    };
  });
}
