import type { Comparison } from '../compare/comparison.ts';
import { withBlame } from '../compare/diagnose.ts';
import { withBrokenLines } from '../compare/lines/broken-lines.ts';
import type { DesignPlan, Evidence, Finding } from '../design/design.ts';
import { passageCases, passageRequests } from '../design/diagnose.ts';
import { callsOf } from '../design/evidence/evidence.ts';
import { searchablePrompts } from '../design/lines/changed-prompts.ts';
import { searchStep } from '../design/lines/searched-lines.ts';
import type { EvalPlan } from '../plan/eval-plan.ts';
import type { Sample } from '../samples/sample.ts';
import type { Verdict } from '../verdict/verdict.ts';
import type { Ask } from './asking-rounds.ts';

/** A run whose verdict stands. */
interface JudgedRun {
  readonly plan: EvalPlan;
  readonly designed: DesignPlan;
  readonly findings: readonly Finding[];
  readonly evidence: Evidence;
  /** Whether changed lines of prompts are searched. */
  readonly lines: boolean;
}

/**
 * Asks why confirmed cases broke, once the verdict stands: cases of a RAG configuration with the passages of the other side, and cases of
 * a changed prompt with some of its changed lines as on main. The answers are evidence of nothing but that: outcome, reasons and figures
 * stay, and no store keeps them.
 */
export async function diagnosed(verdict: Verdict, run: JudgedRun, ask: Ask): Promise<Verdict> {
  const { plan, findings, evidence } = run;
  const cases = passageCases(plan, findings, evidence.fresh);
  const requests = evidence.budgetSpent ? [] : passageRequests(cases);
  const calls = callsOf(evidence);
  const passages = requests.length > 0 ? await ask('diagnose', requests, calls) : NOTHING;
  const isSpent = evidence.budgetSpent || passages.spentOn !== null;
  const blamed =
    cases.length > 0 ? withBlame(verdict.comparison, cases, passages.samples) : verdict.comparison;
  const comparison = run.lines
    ? await searchedLines(blamed, verdict, run, ask, { calls: calls + callsIn(passages.samples), isSpent })
    : blamed;
  return comparison === verdict.comparison ? verdict : withComparison(verdict, comparison);
}

const NOTHING: Awaited<ReturnType<Ask>> = { samples: [], spentOn: null };

/** The lines of all changed prompts are searched at once, a round of questions of each at a time. */
async function searchedLines(
  comparison: Comparison,
  verdict: Verdict,
  { plan, designed, findings, evidence }: JudgedRun,
  ask: Ask,
  before: { readonly calls: number; readonly isSpent: boolean },
): Promise<Comparison> {
  const worse = new Set(
    verdict.suites.flatMap(({ suite, outcome }) =>
      outcome === 'regressed' || outcome === 'mixed' ? [suite] : [],
    ),
  );
  const prompts = searchablePrompts(
    plan,
    designed,
    findings.filter(({ suite }) => worse.has(suite)),
    evidence.fresh,
  );
  if (prompts.searched.length + prompts.code.length === 0) return comparison;
  const samples: Sample[] = [];
  let { isSpent } = before;
  for (;;) {
    const steps = prompts.searched.map((prompt) => searchStep(prompt, samples, !isSpent));
    const requests = steps.flatMap((step) => (step.kind === 'ask' ? step.requests : []));
    if (requests.length === 0) {
      const results = steps.flatMap((step) => (step.kind === 'done' ? [step.result] : []));
      return withBrokenLines(comparison, prompts, results, samples);
    }
    const answered = await ask('lines', requests, before.calls + callsIn(samples));
    samples.push(...answered.samples);
    // A question that nobody answers would be asked for ever.
    isSpent = answered.spentOn !== null || answered.samples.length === 0;
  }
}

function callsIn(samples: readonly Sample[]): number {
  return samples.reduce((sum, { calls }) => sum + calls.target + calls.grader, 0);
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
