import type { PlannedCell, PlannedSlot } from '../eval-plan.ts';
import type { SuiteManifest } from '../manifest.ts';

/**
 * Whether this PR asks in another way than main, whatever its prompts say: by another provider, by other settings or variables, within
 * another limit of time. What fails for it alone may then be its own doing instead of an outage.
 */
export function asksOtherwise(
  baseline: SuiteManifest | null,
  candidate: SuiteManifest,
  { slots, cells }: { readonly slots: readonly PlannedSlot[]; readonly cells: readonly PlannedCell[] },
): boolean {
  if (baseline === null) return false;
  const isOther = ({ baselineIndex, candidateIndex }: PlannedSlot) =>
    baselineIndex !== null &&
    candidateIndex !== null &&
    baseline.slots[baselineIndex]?.providerDigest !== candidate.slots[candidateIndex]?.providerDigest;
  return (
    baseline.commonDigest !== candidate.commonDigest ||
    baseline.timeoutMs !== candidate.timeoutMs ||
    slots.some(isOther) ||
    cells.some(({ secretsDiffer }) => secretsDiffer)
  );
}
