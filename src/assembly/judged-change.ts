import path from 'node:path';
import type { GateConfig } from '../config/gate-config.ts';
import type { EvalEngine } from '../engine/eval-engine.ts';
import { type GateOutcome, type GateRequest, runPipeline } from '../pipeline.ts';
import type { Arms } from '../trees/arms.ts';
import { standingVerdict } from '../verdict/standing.ts';
import type { GateOptions } from './gate-options.ts';
import { alphaOf, journalNotes } from './journal-notes.ts';
import { journaledEngine } from './journaled-engine.ts';
import { runIdentity } from './run-identity.ts';
import { openRunJournal, type RunJournal } from './run-journal.ts';

/** A verdict, and what people should know of how it came about. */
export interface JudgedChange extends GateOutcome {
  readonly notes: readonly string[];
}

interface JudgeRequest {
  readonly arms: Arms;
  readonly options: GateOptions;
  readonly engine: EvalEngine;
  readonly request: GateRequest;
}

/** Runs the pipeline over a journal: goes on where an earlier run on the same change was cut off, or gives its verdict. */
export async function judgedChange({ arms, options, engine, request }: JudgeRequest): Promise<JudgedChange> {
  const { config } = request;
  const identity = await runIdentity(arms, config, [...request.suites.keys()], options);
  const journal = await openRunJournal({
    folder: path.join(arms.candidate.root, '.pawl'),
    identity,
    fresh: options.fresh === true,
    budget: config.policy.budget,
    now: () => new Date().toISOString(),
  });
  try {
    const journaled = journaledEngine(engine, journal);
    const outcome = await runPipeline(ofAttempt(request, journal), journaled, options.onEvent);
    const verdict = standingVerdict(outcome.verdict, journal.earlier, config.policy);
    journal.end(endOf(outcome, config));
    const notes = [
      ...journalNotes(journal, journaled.tally(), config.policy.alpha),
      ...priceNotes(outcome, config),
    ];
    return { ...outcome, verdict, notes };
  } finally {
    journal.close();
  }
}

function ofAttempt(request: GateRequest, { attempt }: RunJournal): GateRequest {
  const { config, seed } = request;
  const alpha = alphaOf(config.policy.alpha, attempt);
  return { ...request, config: { ...config, policy: { ...config.policy, alpha } }, seed: seed + attempt - 1 };
}

function endOf({ verdict, spentOn }: GateOutcome, { policy }: GateConfig) {
  const measured = verdict.suites.filter(
    ({ outcome }) => !['not-measured', 'inconclusive'].includes(outcome),
  );
  return {
    outcome: verdict.outcome,
    judged: measured.map(({ suite }) => suite),
    spent: spentOn === null ? null : { of: spentOn, limit: policy.budget[spentOn] ?? 0 },
  };
}

function priceNotes({ unpriced }: GateOutcome, { policy }: GateConfig): string[] {
  if (policy.budget.usd === undefined) return [];
  const sides = [
    ...(unpriced.target > 0 ? [`${unpriced.target} calls of models under test`] : []),
    ...(unpriced.grader > 0 ? [`${unpriced.grader} calls of graders`] : []),
  ];
  if (sides.length === 0) return [];
  return [
    `The budget of $${policy.budget.usd} does not hold ${sides.join(' and ')}: their provider did not say what they cost. Bound them by budget: {calls: N}.`,
  ];
}
