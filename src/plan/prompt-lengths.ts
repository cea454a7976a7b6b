import { mean } from '../stats/quantile.ts';
import { RETRIEVAL } from '../vocabulary.ts';
import type { PlannedSlot } from './eval-plan.ts';
import type { ManifestSlot, SuiteManifest } from './manifest.ts';

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
    // What a retrieval asks its model with is not the suite's prompt: that is the question alone.
    const isWhole = ![before, after].some(retrieves);
    const [baselineLength, candidateLength] = isWhole
      ? [before.promptLength, after.promptLength]
      : [null, null];
    return { ...slot, prompt: { baseline: baselineLength, candidate: candidateLength, model } };
  });
}

function retrieves({ slot }: SlotText): boolean {
  return slot.providerId.startsWith(RETRIEVAL);
}

/** A slot of one arm with the mean length of its rendered prompts, in characters; null where that is not known. */
export interface SlotText {
  readonly slot: ManifestSlot;
  readonly promptLength: number | null;
}

/** The slot of an arm's manifest at an index, with the mean length of its prompts. */
export function slotText(manifest: SuiteManifest | null, index: number | null): SlotText | null {
  const slot = index === null ? undefined : manifest?.slots[index];
  if (!manifest || !slot) return null;
  const lengths = manifest.cells.flatMap((cell) => (cell.slot === index ? (cell.promptLength ?? []) : []));
  return { slot, promptLength: mean(lengths) };
}
