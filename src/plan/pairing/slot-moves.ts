import type { ManifestSlot } from '../manifest.ts';
import { settingMoves } from './setting-moves.ts';
import { isProgram, modelName } from './slot-names.ts';

/**
 * What differs in a slot between main and this PR, in people's words: `prompt prompts/triage.txt`,
 * `model gpt-4o → gpt-4o-mini`, `setting k 4 → 8`; `provider settings` where it cannot be said which. Empty where nothing does.
 */
export function slotMoves(before: ManifestSlot, after: ManifestSlot): readonly string[] {
  return [...promptMoves(before, after), ...providerMoves(before, after)];
}

function promptMoves(before: ManifestSlot, after: ManifestSlot): readonly string[] {
  if (before.promptDigest === after.promptDigest) return [];
  if (after.promptFile === null)
    return [after.promptLabel === null ? 'prompt' : `prompt ${after.promptLabel}`];
  if (before.promptFile === null || before.promptFile === after.promptFile)
    return [`prompt ${after.promptFile}`];
  return [`prompt ${before.promptFile} → ${after.promptFile}`];
}

function providerMoves(before: ManifestSlot, after: ManifestSlot): readonly string[] {
  const [old, now] = [before.providerSettings ?? {}, after.providerSettings ?? {}];
  if (before.providerId !== after.providerId)
    return [
      `model ${changedModel(before.providerId, after.providerId)}`,
      ...settingMoves(old, now, { both: true }),
    ];
  if (before.providerDigest === after.providerDigest) return [];
  const named = settingMoves(old, now);
  if (named.length > 0) return named;
  return [isProgram(after.providerId) ? 'provider code or settings' : 'provider settings'];
}

/** Short names where they tell the two apart, else whole ids. */
function changedModel(before: string, after: string): string {
  const [short, shortAfter] = [modelName(before), modelName(after)];
  return short === shortAfter ? `${before} → ${after}` : `${short} → ${shortAfter}`;
}
