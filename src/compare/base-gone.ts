import type { Policy } from '../config/policy/policy.ts';
import type { DesignPlan } from '../design/design.ts';
import { goneSlots, type MaybeGone } from '../design/main-gone.ts';
import type { EvidenceInput } from './compare-evidence.ts';

/** Looks a case, at least, where this PR alone is sampled: fewer say too little of flaky cases. */
const LEAST_LOOKS = 3;

/** How this PR is sampled where main cannot run: as often as main is stored, at least three times a case. */
export function aloneRules({ samples, notMeasured }: Policy): NonNullable<DesignPlan['alone']> {
  return { looks: Math.max(LEAST_LOOKS, samples.stored), unstored: notMeasured.baseline === 'warn' };
}

/** The slots of which main cannot run, as the design took them, each with the reason. Of finished files nobody can say. */
export function goneInPlan({
  plan,
  evidence,
  config,
  sideBySide = true,
  mainMayBeGone = true,
}: EvidenceInput): ReadonlyMap<string, string> {
  if (!sideBySide || !mainMayBeGone) return new Map();
  const slots = plan.suites.flatMap(({ suite, action }) =>
    action.kind === 'run'
      ? action.slots.map(({ slot }): MaybeGone => ({ suite, slot, gone: action.gone }))
      : [],
  );
  return goneSlots(slots, evidence, aloneRules(config.policy).unstored);
}
