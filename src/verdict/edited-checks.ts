import type { CaseComparison } from '../compare/comparison.ts';
import type { Reading } from './readings.ts';

/** Why an edit of nothing but assertions or graders is not a loss. */
export const CHECKS_ONLY =
  'Only assertions, graders or files that these may read differ, so no model can answer otherwise: the same answers were graded by both sides.';

/** What both sides have was graded by both on the same answers, or has the same inputs; nothing else was asked. */
export function isOnlyEditedChecks({ suite }: Reading): boolean {
  const slots = suite.state.kind === 'compared' ? suite.state.slots : [];
  const cases = slots.flatMap((slot) => slot.cases);
  const isGradedByBoth = ({ editedChecks }: CaseComparison) => editedChecks?.checkedBy === 'same-answers';
  const isAsked = ({ transition, candidate }: CaseComparison) =>
    transition !== 'added' && transition !== 'removed' && candidate.scored + candidate.errored > 0;
  return cases.some(isGradedByBoth) && cases.every((entry) => isGradedByBoth(entry) || !isAsked(entry));
}
