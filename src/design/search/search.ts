import type { SampleRequest } from '../../plan/eval-plan.ts';
import { askedRound } from '../asked-round.ts';
import { FILL_TO, type SearchPreset } from '../belief/preset.ts';
import type { Design, DesignPlan, DesignStep } from '../design.ts';
import { type SlotEvidence, type SortedEvidence, sortedEvidence } from '../evidence/sorted-evidence.ts';
import { uniformRequests } from '../uniform/uniform-hypotheses.ts';
import { searchFindings } from './findings.ts';
import { nextRound } from './search-rounds.ts';
import { searchState } from './search-state.ts';

/**
 * Search on cheap evidence, convict on fresh evidence. Everything is read off the evidence again at each step, stage by
 * stage: fill the store, search, trial of suspects, trial of all cases, gains trial, balance or confirmation of cases. All suites and
 * slots move through the stages together, because the number of hypotheses that the search leaves alive sets the
 * level of each trial.
 */
export function searchDesign(preset: SearchPreset): Design {
  return (plan, evidence) => {
    const sorted = sortedEvidence(plan, evidence);
    const opening = evidence.budgetSpent ? null : openingRound(plan, sorted);
    if (opening) return opening;
    const state = searchState(plan, sorted, preset, evidence);
    const round = evidence.budgetSpent ? null : nextRound(state);
    return round ?? { kind: 'done', findings: searchFindings(state, evidence) };
  };
}

/** What comes before the search: slots that cannot be split, and baseline samples of cases with too few stored. */
function openingRound(plan: DesignPlan, sorted: SortedEvidence): DesignStep | null {
  const whole = plan.slots.filter(({ together }) => together !== 'cell');
  if (sorted.count('uniform') === 0) {
    const all = whole.flatMap((slot) => uniformRequests(plan, slot));
    const round = askedRound('uniform', all);
    if (round) return round;
  }
  if (sorted.count('fill') > 0 || sorted.count('search') > 0) return null;
  const requests = sorted.slots.filter(({ slot }) => slot.together === 'cell').flatMap(fillRequests);
  return askedRound('fill', requests);
}

/** A case that passed all of main's answers from before the last edits needs fewer of today, and one at least. */
function fillRequests({ slot, stored, earlier }: SlotEvidence): SampleRequest[] {
  return slot.units.flatMap((unit, u) => {
    const usable = (stored[u] ?? []).filter(({ result }) => result.kind === 'scored').length;
    const wanted = unit.repeatNever ? 1 : Math.max(1, FILL_TO - (earlier[u] ?? []).length);
    const count = Math.max(0, wanted - usable);
    return count === 0
      ? []
      : [{ suite: slot.suite, slot: slot.slot, case: unit.case, arm: 'baseline', count }];
  });
}
