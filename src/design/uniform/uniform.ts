import type { Design } from '../design.ts';
import { judgedChances, uniformFinding, uniformHypotheses, uniformRequests } from './uniform-hypotheses.ts';

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
  const judged = judgedChances(hypotheses, plan);
  const findings = hypotheses.map((hypothesis) =>
    uniformFinding(hypothesis, judged.get(hypothesis) ?? null, plan, evidence.budgetSpent),
  );
  return { kind: 'done', findings };
};
