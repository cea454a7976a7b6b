import { holm } from '../../stats/permutation/holm.ts';
import type { Design } from '../design.ts';
import { inFamilies } from '../families.ts';
import { uniformFinding, uniformHypotheses, uniformRequests } from './uniform-hypotheses.ts';

/**
 * The same number of fresh samples for every case and arm in one round, then one exact test a hypothesis, adjusted by
 * Holm: the reference that the searching designs are measured against, and the fallback for suites that cannot be split.
 */
export const uniformDesign: Design = (plan, evidence) => {
  const started = evidence.fresh.some(({ stage }) => stage === 'uniform');
  const requests =
    started || evidence.budgetSpent ? [] : plan.slots.flatMap((slot) => uniformRequests(plan, slot));
  if (requests.length > 0) return { kind: 'round', stage: 'uniform', requests };
  const hypotheses = uniformHypotheses(plan, evidence.fresh, () => true);
  const tested = hypotheses.filter(({ pValue }) => pValue !== null);
  const adjusted = inFamilies(tested, (family) => holm(family.map(({ pValue }) => pValue as number)));
  const findings = hypotheses.map((hypothesis) => {
    const at = tested.indexOf(hypothesis);
    return uniformFinding(hypothesis, at < 0 ? null : (adjusted[at] as number), plan, evidence.budgetSpent);
  });
  return { kind: 'done', findings };
};
