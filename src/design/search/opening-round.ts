import type { SampleRequest } from '../../plan/eval-plan.ts';
import { FILL_TO } from '../belief/preset.ts';
import type { DesignPlan, DesignStep } from '../design.ts';
import type { Ledger, SlotLedger } from '../evidence/ledger.ts';
import { uniformRequests } from '../uniform/uniform-hypotheses.ts';

/** What comes before the search: slots that cannot be split, and baseline samples of cases with too few stored. */
export function openingRound(plan: DesignPlan, ledger: Ledger): DesignStep | null {
  const whole = plan.slots.filter(({ together }) => together !== 'cell');
  if (ledger.count('uniform') === 0) {
    const requests = whole.flatMap((slot) => uniformRequests(plan, slot));
    if (requests.length > 0) return { kind: 'round', stage: 'uniform', requests };
  }
  if (ledger.count('fill') > 0 || ledger.count('search') > 0) return null;
  const requests = ledger.slots.filter(({ slot }) => slot.together === 'cell').flatMap(fillRequests);
  return requests.length > 0 ? { kind: 'round', stage: 'fill', requests } : null;
}

function fillRequests({ slot, stored }: SlotLedger): SampleRequest[] {
  return slot.units.flatMap((unit, u) => {
    const usable = (stored[u] ?? []).filter(({ result }) => result.kind === 'scored').length;
    const count = Math.max(0, (unit.repeatNever ? 1 : FILL_TO) - usable);
    return count === 0
      ? []
      : [{ suite: slot.suite, slot: slot.slot, case: unit.case, arm: 'baseline', count }];
  });
}
