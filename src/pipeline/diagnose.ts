import type { Comparison } from '../compare/comparison.ts';
import { withBlame } from '../compare/diagnose.ts';
import type { Evidence, Finding } from '../design/design.ts';
import { passageCases, passageRequests } from '../design/diagnose.ts';
import { callsOf } from '../design/evidence/evidence.ts';
import type { EvalPlan } from '../plan/eval-plan.ts';
import type { Verdict } from '../verdict/verdict.ts';
import type { Ask } from './asking-rounds.ts';

/** A run whose verdict stands. */
interface JudgedRun {
  readonly plan: EvalPlan;
  readonly findings: readonly Finding[];
  readonly evidence: Evidence;
}

/**
 * Asks why a confirmed case broke, once the verdict stands: each case of a RAG configuration with the passages of the
 * other side. The answers are evidence of nothing but that: outcome, reasons and figures stay, and no store keeps them.
 */
export async function diagnosed(verdict: Verdict, run: JudgedRun, ask: Ask): Promise<Verdict> {
  const { plan, findings, evidence } = run;
  const cases = passageCases(plan, findings, evidence.fresh);
  if (cases.length === 0) return verdict;
  const requests = evidence.budgetSpent ? [] : passageRequests(cases);
  const { samples } =
    requests.length > 0 ? await ask('diagnose', requests, callsOf(evidence)) : { samples: [] };
  return withComparison(verdict, withBlame(verdict.comparison, cases, samples));
}

/** The same verdict over a comparison that says more of the same suites, in the same order. */
function withComparison(verdict: Verdict, comparison: Comparison): Verdict {
  return {
    ...verdict,
    comparison,
    suites: verdict.suites.map((suite, at) => ({
      ...suite,
      comparison: comparison.suites[at] ?? suite.comparison,
    })),
  };
}
