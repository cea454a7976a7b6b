import type { Comparison, SuiteComparison } from '../compare/comparison.ts';
import type { Policy } from '../config/policy/policy.ts';
import type { RuleChange } from '../trust/rule-change.ts';
import type { Removal, Verdict } from './verdict.ts';

/** What a change does to its own judging, beside what it does to the answers. */
export interface ExamChanges {
  readonly ruleChanges: readonly RuleChange[];
  readonly removals: readonly Removal[];
  /** By main's own policy something of it blocks, whatever the suites say. */
  readonly blocks: boolean;
}

/** What a change weakens of the rules that judge it, and what it takes out of its suites. */
export function examChanges(
  { suites }: Comparison,
  ruleChanges: readonly RuleChange[],
  { loosening, removals: removing }: Policy,
): ExamChanges {
  const removals = suites.flatMap(removalsOf);
  const isLoosened = ruleChanges.some(({ loosens }) => loosens);
  return {
    ruleChanges,
    removals,
    blocks: (isLoosened && loosening === 'block') || (removals.length > 0 && removing === 'block'),
  };
}

function removalsOf({ suite, state }: SuiteComparison): readonly Removal[] {
  if (state.kind !== 'compared') return [];
  const isGone = ({ transition }: { readonly transition: string }) => transition === 'removed';
  const [gone, kept] = [
    state.slots.filter(({ cases }) => cases.length > 0 && cases.every(isGone)),
    state.slots.filter(({ cases }) => !cases.every(isGone)),
  ];
  const cases = new Set(kept.flatMap((slot) => slot.cases.filter(isGone).map((entry) => entry.case))).size;
  return cases + gone.length === 0 ? [] : [{ suite, cases, columns: gone.map(({ label }) => label) }];
}

/** The word for a run as a whole: its outcome, unless the change loosens its own judging and nothing worse is known. */
export function verdictWord({ outcome, loosened }: Verdict): Verdict['outcome'] | 'loosened' {
  return loosened && outcome !== 'regressed' ? 'loosened' : outcome;
}
