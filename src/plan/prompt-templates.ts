import type { PlannedSlot } from './eval-plan.ts';
import type { SuiteManifest } from './manifest.ts';

/** Slots that both sides have, with the texts of their prompts where these differ. */
export function withTemplates(
  slots: readonly PlannedSlot[],
  baseline: SuiteManifest | null,
  candidate: SuiteManifest,
): readonly PlannedSlot[] {
  return slots.map((slot) => {
    const before = baseline?.slots[slot.baselineIndex ?? -1];
    const after = candidate.slots[slot.candidateIndex ?? -1];
    if (!before?.template || !after?.template || before.promptDigest === after.promptDigest) return slot;
    return { ...slot, templates: { baseline: before.template, candidate: after.template } };
  });
}
