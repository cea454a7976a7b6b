import type { DesignPlan } from '../design.ts';
import { RELIABILITY_SHARE } from './reliability.ts';
import { independentGroups, reliabilityGates, reliabilitySubset } from './reliability-subset.ts';

/** The cases and answers that metrics of repeats are tested on in one slot, and whether any result could confirm a loss. */
export interface ReliabilityPrice {
  readonly suite: string;
  readonly slot: string;
  readonly metrics: readonly string[];
  readonly cases: number;
  /** How many of these are independent: the cases of one cluster count once. */
  readonly independent: number;
  /** Answers to each case on each side. */
  readonly repeats: number;
  /** Independent cases that a loss must show in, at least, to be confirmed. */
  readonly fewest: number;
}

/** The price of every slot in which a metric of repeats gates, known before the first call. */
export function reliabilityPrices(plan: DesignPlan): readonly ReliabilityPrice[] {
  const hypotheses = plan.slots.reduce((sum, slot) => sum + reliabilityGates(slot).length, 0);
  const level = (plan.alpha * RELIABILITY_SHARE) / Math.max(1, hypotheses);
  return plan.slots.flatMap((slot): ReliabilityPrice[] => {
    const subset = reliabilitySubset(slot, plan);
    if (subset === null) return [];
    return [
      {
        suite: slot.suite,
        slot: slot.slot,
        metrics: reliabilityGates(slot).map(({ metric }) => metric.name),
        cases: subset.units.length,
        independent: independentGroups(subset.units.map((unit) => ({ unit }))).length,
        repeats: subset.repeats,
        fewest: Math.ceil(-Math.log2(level)),
      },
    ];
  });
}

/** Further samples that a price stands for, both sides together. */
export function pricedSamples({ cases, repeats }: ReliabilityPrice): number {
  return 2 * cases * repeats;
}
