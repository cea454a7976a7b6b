import { slotText } from './estimate/cost-estimate.ts';
import type { PlannedSlot } from './eval-plan.ts';
import type { SuiteManifest } from './manifest.ts';

/** Slots that both sides have, with the lengths of their rendered prompts and the model of this PR. */
export function withPromptLengths(
  slots: readonly PlannedSlot[],
  baseline: SuiteManifest | null,
  candidate: SuiteManifest,
): readonly PlannedSlot[] {
  return slots.map((slot) => {
    const [before, after] = [
      slotText(baseline, slot.baselineIndex),
      slotText(candidate, slot.candidateIndex),
    ];
    if (before === null || after === null) return slot;
    const { providerId, providerLabel, price = null } = after.slot;
    const model = { providerId, providerLabel, price };
    return { ...slot, prompt: { baseline: before.promptLength, candidate: after.promptLength, model } };
  });
}
