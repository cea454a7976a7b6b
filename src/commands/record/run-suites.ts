import type { GateConfig } from '../../config/gate-config.ts';
import { lookRequests } from '../../design/design-plan.ts';
import { paidRun } from '../../journal/paid-run.ts';
import type { GateEvent } from '../../pipeline/pipeline.ts';
import { callBounds, overBudget } from '../../plan/call-bounds.ts';
import { cellRequests } from '../../plan/cell-requests.ts';
import { type EvalPlan, stopAtPlan, type Unmeasured } from '../../plan/eval-plan.ts';
import { spendingOf } from '../../plan/spending.ts';
import type { StoredInput } from '../../plan/stored/eligibility.ts';
import { keyedSamples } from '../../plan/stored/keyed-samples.ts';
import { type MergedSamples, type TakenOver, takenOver } from '../../plan/stored/merged-samples.ts';
import { type RecordPlan, type RecordWish, recordPlan } from '../../plan/stored/record-plan.ts';
import { suiteCaseKey } from '../../samples/cell.ts';
import type { Sample } from '../../samples/sample.ts';
import type { BatchedRun } from '../opening/gate-options.ts';
import type { OpenEngine } from '../opening/open-engine.ts';
import { ONCE, openTree, treeCallLimit } from '../opening/open-tree.ts';

/** One tree to sample, and what of it is known already. */
export interface RunOptions {
  readonly root: string;
  readonly config: GateConfig;
  readonly env: NodeJS.ProcessEnv;
  readonly openEngine: OpenEngine;
  readonly secretsWithheld: string | null;
  readonly seed: number;
  readonly onEvent: (event: GateEvent) => void;
  readonly log: (line: string) => void;
  /** No CI event: the working tree as it stands. */
  readonly isLocal: boolean;
  /** Where the journal is. Absent: where journals of the checkout are. */
  readonly journalFolder?: string | undefined;
  /** Where its requests may wait for batches. Absent: none does. */
  readonly batches?: BatchedRun | undefined;
  /** What is stored already, what other runs left, and how much is wanted; absent: every case is sampled. */
  readonly recorded?: Recorded;
}

interface Recorded {
  readonly stored: StoredInput;
  readonly merged: readonly MergedSamples[];
  readonly wish: RecordWish;
}

/** What was sampled, and what was not and why. */
export interface SuitesRun {
  readonly samples: readonly Sample[];
  /** Suites without a single sample, with the reason. */
  readonly unmeasured: readonly { readonly suite: string; readonly why: Unmeasured }[];
  readonly budgetSpent: boolean;
  /** Cells that were not asked, because enough of their samples are stored. */
  readonly enough: number;
  /** Cells that were not asked, because nothing could ever be reused of them. */
  readonly unkeyed: number;
  readonly taken: TakenOver;
  /** To be called once the samples are where they belong: until then a run that starts over gets them from a journal. */
  readonly kept: () => void;
}

/** One sample of every case in every slot of one tree: what a later comparison starts from. No verdict. */
export async function runSuites(options: RunOptions): Promise<SuitesRun> {
  const { config } = options;
  const tree = await openTree({ ...options, askModels: true, namesRefused: true });
  try {
    for (const line of tree.models) options.log(line);
    const calls = treeCallLimit(tree.plan, config.policy);
    const { plan, ...recorded } = toAsk(tree.plan, options, calls);
    options.onEvent({ kind: 'plan', plan });
    const cells = cellRequests(plan, lookRequests(plan));
    if (cells.length > 0) options.onEvent({ kind: 'round', stage: 'record', samples: cells.length });
    const started = performance.now();
    const spending = spendingOf(config.policy.budget, () => performance.now() - started);
    const round = {
      round: 0,
      stage: 'record' as const,
      seed: options.seed,
      cells,
      maxCalls: calls,
      begin: spending.begin,
    };
    const purpose = options.recorded ? ['record', options.recorded.wish] : ['run'];
    const paid = await paidRun({ ...options, ...tree, purpose });
    options.batches?.spent([...(options.recorded?.stored.samples ?? []), ...paid.journal.samples]);
    try {
      const { samples, budgetSpent } = await paid.engine.run(round, (event) => {
        if (event.kind === 'sample') spending.took(event.sample);
        options.onEvent(event);
      });
      return {
        samples: options.recorded
          ? keyedSamples(plan, samples)
          : taggedSamples(plan, keyedSamples(plan, samples)),
        unmeasured: unmeasuredIn(plan),
        budgetSpent,
        kept: paid.kept,
        ...recorded,
      };
    } finally {
      paid.close();
    }
  } finally {
    await tree.close();
  }
}

/** Samples with the tags of their cases: a file is read without the suite. */
function taggedSamples(plan: EvalPlan, samples: readonly Sample[]): readonly Sample[] {
  const tags = new Map(
    plan.suites.flatMap(({ suite, action }) =>
      action.kind === 'run'
        ? action.cases.flatMap((entry) =>
            entry.tags ? [[suiteCaseKey({ suite, case: entry.case }), entry.tags] as const] : [],
          )
        : [],
    ),
  );
  return samples.map((sample) => {
    const own = tags.get(suiteCaseKey(sample));
    return own === undefined || Object.keys(own).length === 0 ? sample : { ...sample, tags: own };
  });
}

function toAsk(
  whole: EvalPlan,
  { recorded }: RunOptions,
  calls: number,
): RecordPlan & { readonly taken: TakenOver } {
  const { plan, ...rest } = recorded ? toRecord(whole, recorded) : wholeTree(whole);
  const over = overBudget(callBounds(plan.suites, ONCE), calls);
  return { plan: over ? stopAtPlan(plan, over) : plan, ...rest };
}

function toRecord(whole: EvalPlan, { stored, merged, wish }: Recorded) {
  const taken = takenOver(whole, merged, stored);
  const held = { ...stored, samples: [...stored.samples, ...taken.samples] };
  return { ...recordPlan(whole, held, wish), taken };
}

function wholeTree(plan: EvalPlan) {
  return { plan, enough: 0, unkeyed: 0, taken: { samples: [], otherKeys: 0, refused: {} } };
}

function unmeasuredIn(plan: EvalPlan): SuitesRun['unmeasured'] {
  return plan.suites.flatMap(({ suite, action }) =>
    action.kind === 'unmeasured' ? [{ suite, why: action.why }] : [],
  );
}
