import { grouped } from '../../grouped.ts';
import type { ManifestSlot, SuiteManifest } from '../manifest.ts';
import type { SlotPairs } from './slot-pairs.ts';

/**
 * Files of several prompts in which another prompt stands where main's stood, so that main's is compared with a copy of itself. One such file
 * held a single prompt and is split now. In another one, prompts at main's places are not all compared with prompts of that file. In a third
 * one a prompt is edited at a place whose own, by its text or its label, is compared elsewhere.
 */
export function displacedFiles(
  main: SuiteManifest,
  own: SuiteManifest,
  slots: SlotPairs['slots'],
): readonly string[] {
  const [before, after] = [promptsOfFiles(main), promptsOfFiles(own)];
  const partners = new Map(
    slots.flatMap(({ baselineIndex, candidateIndex }) => {
      const now = own.slots.find(({ index }) => index === candidateIndex);
      const then = main.slots.find(({ index }) => index === baselineIndex);
      return now && then ? [[now.promptIndex, then] as const] : [];
    }),
  );
  return [...before].flatMap(([file, then]) => {
    const now = after.get(file) ?? [];
    const labels = new Set(now.map(({ promptLabel }) => promptLabel));
    const elsewhere = new Set([...partners.values()].map(({ promptIndex }) => promptIndex));
    const isSplit = then.length === 1 && now.length > 1;
    const isDisplaced = then.some((there, at) => {
      const here = now[at];
      if (here === undefined) return false;
      const partner = partners.get(here.promptIndex);
      if (partner?.promptFile !== file) return true;
      const isEdit = partner.promptDigest !== here.promptDigest;
      const isNamed = there.promptLabel !== null && labels.has(there.promptLabel);
      const isMoved = elsewhere.has(there.promptIndex) && partner.promptIndex !== there.promptIndex;
      return isEdit && isMoved && !isNamed;
    });
    return isSplit || isDisplaced ? [file] : [];
  });
}

/** By file, a column of each of its prompts, in their order. */
function promptsOfFiles({ slots }: SuiteManifest): ReadonlyMap<string, readonly ManifestSlot[]> {
  const columns = [...new Map(slots.toReversed().map((slot) => [slot.promptIndex, slot])).values()];
  const inOrder = columns.sort((a, b) => a.promptIndex - b.promptIndex);
  return grouped(
    inOrder.filter(({ promptFile }) => promptFile !== null),
    ({ promptFile }) => promptFile as string,
  );
}
