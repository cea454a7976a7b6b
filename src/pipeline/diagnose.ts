import type { Comparison } from '../compare/comparison.ts';
import { withBlame } from '../compare/diagnose.ts';
import { withBrokenLines } from '../compare/lines/broken-lines.ts';
import { withBrokenSettings } from '../compare/lines/broken-settings.ts';
import type { Policy } from '../config/policy/policy.ts';
import type { DesignPlan, Evidence, Finding } from '../design/design.ts';
import { passageCases, passageRequests } from '../design/diagnose.ts';
import { callsIn, callsOf } from '../design/evidence/evidence.ts';
import { confirmedSlots, searchablePrompts } from '../design/lines/changed-prompts.ts';
import { searchableSettings } from '../design/lines/changed-settings.ts';
import {
  promptParts,
  type SearchedParts,
  type SearchResult,
  searchStep,
  settingParts,
} from '../design/lines/searched-lines.ts';
import type { EvalPlan } from '../plan/eval-plan.ts';
import type { Sample } from '../samples/sample.ts';
import type { Stage } from '../samples/stage.ts';
import type { Verdict } from '../verdict/verdict.ts';
import type { Ask } from './asking-rounds.ts';

/** A run whose verdict stands. */
interface JudgedRun {
  readonly plan: EvalPlan;
  readonly designed: DesignPlan;
  readonly findings: readonly Finding[];
  readonly evidence: Evidence;
  /** Whether changed lines of prompts, and settings that moved together, are searched. */
  readonly wanted: Policy['diagnose'];
}

/** What a run has asked so far, and whether it may ask more. */
interface Spent {
  readonly calls: number;
  readonly isSpent: boolean;
}

/**
 * Asks why confirmed cases broke, once the verdict stands. Cases of a RAG configuration are asked with the passages of the other side,
 * cases of a changed prompt with some of its changed lines as on main. Cases of a provider whose settings moved are asked with some of
 * these as on main. The answers are evidence of nothing but that: outcome, reasons and figures stay, and no store keeps them.
 */
export async function diagnosed(verdict: Verdict, run: JudgedRun, ask: Ask): Promise<Verdict> {
  const { plan, designed, findings, evidence, wanted } = run;
  const cases = passageCases(plan, findings, evidence.fresh);
  const requests = evidence.budgetSpent ? [] : passageRequests(cases);
  const calls = callsOf(evidence);
  const passages = requests.length > 0 ? await ask('diagnose', requests, calls) : NOTHING;
  const blamed =
    cases.length > 0 ? withBlame(verdict.comparison, cases, passages.samples) : verdict.comparison;
  const worse = new Set(
    verdict.suites.flatMap(({ suite, outcome }) =>
      outcome === 'regressed' || outcome === 'mixed' ? [suite] : [],
    ),
  );
  const confirmed = confirmedSlots(
    plan,
    designed,
    findings.filter(({ suite }) => worse.has(suite)),
    evidence.fresh,
  );
  let comparison = blamed;
  let spent: Spent = {
    calls: calls + callsIn(passages.samples),
    isSpent: evidence.budgetSpent || passages.spentOn !== null,
  };
  const prompts = wanted.lines ? searchablePrompts(confirmed) : NO_PROMPTS;
  if (prompts.searched.length + prompts.code.length > 0) {
    const found = await searched(prompts.searched.map(promptParts), 'lines', ask, spent);
    comparison = withBrokenLines(comparison, prompts, found.results, found.samples);
    spent = found.spent;
  }
  const settings = wanted.settings ? searchableSettings(confirmed) : [];
  if (settings.length > 0) {
    const found = await searched(settings.map(settingParts), 'settings', ask, spent);
    comparison = withBrokenSettings(comparison, settings, found.results, found.samples);
  }
  return comparison === verdict.comparison ? verdict : withComparison(verdict, comparison);
}

const NOTHING: Awaited<ReturnType<Ask>> = { samples: [], spentOn: null };
const NO_PROMPTS = { searched: [], code: [] } as const;

/** All searches of one kind at once, a round of questions of each at a time. */
async function searched(
  parts: readonly SearchedParts[],
  stage: Stage,
  ask: Ask,
  before: Spent,
): Promise<{
  readonly results: readonly SearchResult[];
  readonly samples: readonly Sample[];
  readonly spent: Spent;
}> {
  const samples: Sample[] = [];
  let { isSpent } = before;
  for (;;) {
    const steps = parts.map((part) => searchStep(part, samples, !isSpent));
    const requests = steps.flatMap((step) => (step.kind === 'ask' ? step.requests : []));
    if (requests.length === 0) {
      const results = steps.flatMap((step) => (step.kind === 'done' ? [step.result] : []));
      return { results, samples, spent: { calls: before.calls + callsIn(samples), isSpent } };
    }
    const answered = await ask(stage, requests, before.calls + callsIn(samples));
    samples.push(...answered.samples);
    // A question that nobody answers would be asked for ever.
    isSpent = answered.spentOn !== null || answered.samples.length === 0;
  }
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
