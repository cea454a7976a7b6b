import { grouped } from '../../grouped.ts';
import { type Reliability, reliabilityOf } from '../../metrics/reliability.ts';
import { seededRandom, shuffled } from '../../stats/random.ts';
import { RELIABILITY_CASES } from '../belief/preset.ts';
import type { DesignPlan, DesignSlot, DesignUnit } from '../design.ts';

/** Repeats a side and case: at least four, and more where there are few cases. */
const FEWEST = 4;
const MOST = 8;
const IN_ALL = 200;

/** The cases that a slot's reliability is tried on, and the answers to each on each side. */
export interface ReliabilitySubset {
  readonly units: readonly DesignUnit[];
  readonly repeats: number;
}

/** What its gating metrics of repeats measure. */
export function reliabilityGates({ gating }: Pick<DesignSlot, 'gating'>) {
  return gating.flatMap((metric): { metric: DesignSlot['gating'][number]; measure: Reliability }[] => {
    const measure = metric.task ? null : reliabilityOf(metric.name);
    return measure ? [{ metric, measure }] : [];
  });
}

/** What is independent of each other, in groups: the cases of one cluster, or a case without one. */
export function independentGroups<T extends { readonly unit: DesignUnit }>(
  members: readonly T[],
): readonly (readonly T[])[] {
  const keyOf = ({ unit }: T) => (unit.cluster === null ? `case ${unit.case}` : `cluster ${unit.cluster}`);
  return [...grouped(members, keyOf).values()];
}

/**
 * The cases whose repeats are compared: drawn by the seed, before anything is asked, so no result chooses them. Null where nothing of
 * the slot gates by repeats, or main cannot run. A suite that is evaluated as a whole has all of its cases in it.
 */
export function reliabilitySubset(
  slot: DesignSlot,
  { seed, effort }: Pick<DesignPlan, 'seed' | 'effort'>,
): ReliabilitySubset | null {
  const gates = reliabilityGates(slot);
  if (gates.length === 0 || slot.mainGone !== undefined) return null;
  const fit = slot.units.filter(({ repeatNever }) => !repeatNever);
  if (fit.length === 0) return null;
  const random = seededRandom(seed, 'reliability', slot.suite, slot.slot);
  const units = slot.together === 'cell' ? shuffled(fit, random).slice(0, RELIABILITY_CASES[effort]) : fit;
  const asked = gates.map(({ measure }) => ('k' in measure ? measure.k : 0));
  const repeats = Math.max(FEWEST, ...asked, Math.min(MOST, Math.ceil(IN_ALL / units.length)));
  return { units, repeats };
}
