import type { CostEstimate } from '../../plan/estimate/cost-estimate.ts';
import type { PlanSummary, SuiteSummary } from '../../plan/estimate/plan-summary.ts';
import type { RunSummary } from '../../plan/estimate/run-summary.ts';
import { PLAN_SCHEMA_VERSION } from '../schema-versions.ts';
import type { PlanContext } from './plan-context.ts';
import type { PlanDocument } from './plan-schema.ts';

type SuiteResult = PlanDocument['suites'][number];

/** A plan as the published document. */
export function planDocumentOf(summary: PlanSummary, context: PlanContext): PlanDocument {
  return {
    schemaVersion: PLAN_SCHEMA_VERSION,
    pawl: context.version,
    command: 'plan',
    baseline: context.baseLabel,
    candidate: context.candidateLabel,
    calls: { ...summary.calls },
    afterLoss: summary.afterLoss && { ...summary.afterLoss },
    cost: costOf(summary.cost),
    seconds: summary.seconds,
    over: summary.over && { ...summary.over },
    notes: [...context.notes],
    suites: summary.suites.map(suiteOf),
  };
}

function suiteOf({ suite, config, files, notes, wrongGates = [], action }: SuiteSummary): SuiteResult {
  return {
    id: suite,
    config,
    action: action.kind,
    reason:
      action.kind === 'skipped' ? action.reason : action.kind === 'unmeasured' ? action.why.reason : null,
    unmeasured: action.kind === 'unmeasured' ? { ...action.why } : null,
    files: files.map(({ file, kind, settings }) => ({ file, kind, settings: [...settings] })),
    run: action.kind === 'runs' ? runOf(action) : null,
    notes: [...wrongGates, ...notes],
  };
}

function runOf(run: RunSummary): SuiteResult['run'] {
  const {
    mainGone,
    cases,
    changedCases,
    cells,
    stored,
    unused,
    floating,
    calls,
    graderCalls,
    cost,
    seconds,
  } = run;
  return {
    gone: mainGone,
    slots: run.slots.map(({ main, candidate, usual, moved, ...slot }) => ({
      ...slot,
      moved: [...moved],
      calls: { main, candidate, usual },
    })),
    cases: { ...cases },
    changedCases: changedCases.map(({ case: id, label, status, edited }) => ({
      id,
      label,
      status,
      edited: [...edited],
    })),
    cells: { ...cells },
    stored: stored && { ...stored, commits: [...stored.commits], ages: [stored.ages[0], stored.ages[1]] },
    unused: unused && { priors: unused.priors, refused: { ...unused.refused } },
    floating: [...floating],
    calls: { ...calls },
    graderCalls,
    cost: costOf(cost),
    seconds,
  };
}

function costOf({ usd, unknown, from }: CostEstimate): PlanDocument['cost'] {
  return { usd, unknown: unknown.map((each) => ({ ...each })), from: from.map((each) => ({ ...each })) };
}
