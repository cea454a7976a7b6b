import type { SearchPreset } from '../belief/preset.ts';
import type { Design } from '../design.ts';
import { ledgerOf } from '../evidence/ledger.ts';
import { searchFindings } from './findings.ts';
import { openingRound } from './opening-round.ts';
import { nextRound } from './search-rounds.ts';
import { searchState } from './search-state.ts';

/**
 * Search on cheap evidence, convict on fresh evidence. Everything is read off the evidence anew at each step, stage by
 * stage: fill the store, search, trial of suspects, trial of all cases, mirror, balance or naming. All suites and
 * slots move through the stages together, because the number of hypotheses that the search leaves alive sets the
 * level of each trial.
 */
export function searchDesign(preset: SearchPreset): Design {
  return (plan, evidence) => {
    const ledger = ledgerOf(plan, evidence);
    const opening = evidence.budgetSpent ? null : openingRound(plan, ledger);
    if (opening) return opening;
    const state = searchState(plan, ledger, preset, evidence);
    const round = evidence.budgetSpent ? null : nextRound(state);
    return round ?? { kind: 'done', findings: searchFindings(state, evidence) };
  };
}
