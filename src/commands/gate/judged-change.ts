import type { Policy } from '../../config/policy/policy.ts';
import { editedChecksEngine } from '../../engine/edited-checks.ts';
import type { EvalEngine } from '../../engine/eval-engine.ts';
import { journalNotes } from '../../journal/journal-notes.ts';
import { journaledEngine } from '../../journal/journaled-engine.ts';
import type { RunJournal } from '../../journal/run-journal.ts';
import { type GateEvent, type GateOutcome, type GateRequest, runPipeline } from '../../pipeline/pipeline.ts';
import { alphaOfRun } from '../../stats/permutation/alpha-spending.ts';
import { type EarlierVerdict, standingVerdict } from '../../verdict/standing.ts';
import { convictedKeys } from './offers.ts';

/** A verdict, and what people should know of how it came about. */
export interface JudgedChange extends GateOutcome {
  readonly notes: readonly string[];
  /** This run's share of the policy's alpha, and what earlier runs on the same change found: the verdict depends on both. */
  readonly alpha: number;
  readonly earlier: readonly EarlierVerdict[];
}

/** Runs the pipeline over a journal: goes on where an earlier run on the same change was cut off, or gives its verdict. */
export async function judgedChange(
  request: GateRequest,
  engine: EvalEngine,
  journal: RunJournal,
  onEvent: (event: GateEvent) => void,
): Promise<JudgedChange> {
  const { policy } = request.config;
  try {
    // Below the grading by this PR's assertions: it holds what main's own said, and that second grading as a round of its own.
    const journaled = journaledEngine(engine, journal);
    const asked = ofAttempt(request, journal);
    const outcome = await runPipeline(asked, editedChecksEngine(journaled), onEvent);
    journal.end(endOf(outcome));
    const earlier = notAccepted(journal.earlier, request);
    return {
      ...outcome,
      verdict: standingVerdict(outcome.verdict, earlier, policy),
      alpha: alphaOfRun(policy.alpha, (request.run ?? 1) + journal.attempt - 1),
      earlier,
      notes: [
        ...journalNotes(journal, journaled.tally(), policy.alpha, request.run),
        ...priceNotes(outcome, policy),
      ],
    };
  } finally {
    journal.close();
  }
}

/** Earlier runs without those whose whole loss somebody accepted: what was accepted as it is stands against nobody. */
function notAccepted(earlier: RunJournal['earlier'], { remembered }: GateRequest): readonly EarlierVerdict[] {
  return earlier
    .filter(
      ({ convicted }) => convicted.length === 0 || !convicted.every((cell) => remembered?.accepted.has(cell)),
    )
    .map(({ attempt, outcome, at }) => ({ attempt, outcome, at }));
}

function ofAttempt(request: GateRequest, { attempt }: RunJournal): GateRequest {
  const { config, seed, run = 1 } = request;
  const number = run + attempt - 1;
  const alpha = alphaOfRun(config.policy.alpha, number);
  const first = number > 1 ? { firstAlpha: alphaOfRun(config.policy.alpha, 1) } : {};
  return {
    ...request,
    ...first,
    config: { ...config, policy: { ...config.policy, alpha } },
    seed: seed + attempt - 1,
  };
}

function endOf({ verdict, plan, spent }: GateOutcome) {
  // Where nothing passes, every case was asked all the same.
  const measured = verdict.suites.filter(
    ({ outcome, cause }) =>
      !['not-measured', 'inconclusive'].includes(outcome) ||
      cause === 'nothing-passes' ||
      cause === 'nothing-passes-now',
  );
  return {
    outcome: verdict.outcome,
    judged: measured.map(({ suite }) => suite),
    convicted: convictedKeys(verdict, plan),
    spent,
  };
}

function priceNotes({ unpriced }: GateOutcome, policy: Policy): string[] {
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
