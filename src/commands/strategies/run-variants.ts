import type { GateConfig, SuiteConfig } from '../../config/gate-config.ts';
import { PawlError } from '../../errors.ts';
import { paidRun } from '../../journal/paid-run.ts';
import type { GateEvent } from '../../pipeline/pipeline.ts';
import { cellRequests } from '../../plan/cell-requests.ts';
import { pricedSample, priceOf } from '../../plan/estimate/model-prices.ts';
import type { RunPlan } from '../../plan/eval-plan.ts';
import type { SuiteManifest } from '../../plan/manifest.ts';
import { spendingOf } from '../../plan/spending.ts';
import type { Sample } from '../../samples/sample.ts';
import { isRightAnswer } from '../../tasks/task.ts';
import type { VariantTable } from '../../variants/variant.ts';
import { variantTable } from '../../variants/variant-table.ts';
import type { OpenEngine } from '../opening/open-engine.ts';
import { type OpenedTree, openTree, treeCallLimit } from '../opening/open-tree.ts';

/** A suite whose slots are compared with each other, and how often each case is asked. */
export interface VariantsOptions {
  readonly root: string;
  /** With the one suite that is asked for. */
  readonly config: GateConfig;
  readonly env: NodeJS.ProcessEnv;
  readonly openEngine: OpenEngine;
  /** Samples a case and variant. */
  readonly repeats: number;
  /** Requests a month; null where nobody said. */
  readonly volume: number | null;
  readonly onEvent: (event: GateEvent) => void;
  readonly log: (line: string) => void;
  /** Where the journal is. Absent: where journals of the checkout are. */
  readonly journalFolder?: string | undefined;
}

/** What was measured, and whether the budget ended it early. */
export interface VariantsRun {
  readonly table: VariantTable;
  readonly samples: readonly Sample[];
  readonly budgetSpent: boolean;
  /** To be called once all of it is written: until then a run that starts over gets it from a journal. */
  readonly kept: () => void;
}

/** Samples every case of one suite `repeats` times in each of its columns, all of them interleaved. */
export async function runVariants(options: VariantsOptions): Promise<VariantsRun> {
  const { root, config, env, openEngine } = options;
  const tree = await openTree({
    root,
    config,
    env,
    openEngine,
    secretsWithheld: null,
    askModels: true,
    namesRefused: true,
  });
  try {
    for (const line of tree.models) options.log(line);
    const suite = config.suites[0] as SuiteConfig;
    const { action, manifest } = runOf(tree, suite);
    const paid = await paidRun({
      ...options,
      ...tree,
      isLocal: true,
      purpose: ['variants', options.repeats],
    });
    const { samples, budgetSpent } = await sampled(
      { plan: tree.plan, engine: paid.engine },
      suite.id,
      action,
      options,
    ).finally(paid.close);
    const columns = action.slots.map(({ slot, label, candidateIndex }) => {
      const own = manifest.slots[candidateIndex ?? 0];
      return { slot, label: own?.providerLabel ?? label, provider: own?.providerId ?? '' };
    });
    const prices = new Map(
      action.slots.map(({ slot, candidateIndex }) => {
        const own = manifest.slots[candidateIndex ?? 0];
        return [slot, own ? priceOf(own, config.policy.prices) : null];
      }),
    );
    const table = variantTable({
      suite: suite.id,
      columns: withOwnNames(columns, action),
      samples: samples.map((sample) => byRightness(pricedSample(sample, prices.get(sample.slot) ?? null))),
      repeats: options.repeats,
      trades: config.policy.trade,
      trainingCosts: trainingCosts(config, action, manifest),
      volume: options.volume,
    });
    return { table, samples, budgetSpent, kept: paid.kept };
  } finally {
    await tree.close();
  }
}

/** A classifier without assertions passes whatever it answers: where a suite has a task, an answer counts as passed only if it is right as well. */
function byRightness(sample: Sample): Sample {
  const { result } = sample;
  return result.kind === 'scored'
    ? { ...sample, result: { ...result, passed: isRightAnswer(result) } }
    : sample;
}

/** The model's label alone where it tells the columns apart, else the slot's whole name. */
function withOwnNames<T extends { readonly label: string }>(columns: readonly T[], { slots }: RunPlan): T[] {
  const labels = new Set(columns.map(({ label }) => label));
  if (labels.size === columns.length) return [...columns];
  return columns.map((column, at) => ({ ...column, label: slots[at]?.label ?? column.label }));
}

function runOf(
  { plan, manifests }: OpenedTree,
  { id, config }: SuiteConfig,
): { action: RunPlan; manifest: SuiteManifest } {
  const action = plan.suites.find(({ suite }) => suite === id)?.action;
  const manifest = manifests.get(id);
  if (action?.kind === 'run' && manifest) return { action, manifest };
  const why = action?.kind === 'unmeasured' ? action.why : null;
  throw new PawlError(
    {
      code: 'assembly/no-variants',
      what: `${id} cannot be run: ${why?.reason ?? 'it holds no case.'}`,
      fix: why?.fix ?? `add tests to ${config}`,
    },
    'unmeasured',
  );
}

async function sampled(
  { engine, plan }: Pick<OpenedTree, 'engine' | 'plan'>,
  suite: string,
  action: RunPlan,
  { config, repeats, onEvent }: VariantsOptions,
) {
  const never = new Set(action.cases.flatMap((entry) => (entry.repeatNever ? [entry.case] : [])));
  const requests = action.cells
    .filter(({ candidate }) => candidate !== null)
    .map(({ slot, case: id }) => ({
      suite,
      slot,
      case: id,
      arm: 'candidate' as const,
      count: never.has(id) ? 1 : repeats,
    }));
  const cells = cellRequests(plan, requests);
  const samples = cells.reduce((sum, { count }) => sum + count, 0);
  const times = samples / Math.max(1, cells.length);
  const { atLeast, atMost } = plan.calls; // of one answer each
  const calls = { atLeast: Math.round(atLeast * times), atMost: Math.round(atMost * times) };
  onEvent({ kind: 'plan', plan: { ...plan, calls } });
  onEvent({ kind: 'round', stage: 'variants', samples });
  const started = performance.now();
  const spending = spendingOf(config.policy.budget, () => performance.now() - started);
  const round = {
    round: 0,
    stage: 'variants' as const,
    seed: 0,
    cells,
    maxCalls: treeCallLimit(plan, config.policy),
  };
  return engine.run({ ...round, begin: spending.begin }, (event) => {
    if (event.kind === 'sample') spending.took(event.sample);
    onEvent(event);
  });
}

/** By slot: a suite may label a model otherwise than the policy names it. */
function trainingCosts(
  { policy: { models } }: GateConfig,
  { slots }: RunPlan,
  manifest: SuiteManifest,
): ReadonlyMap<string, number> {
  return new Map(
    slots.flatMap(({ slot, candidateIndex }) => {
      const alias = manifest.slots[candidateIndex ?? 0]?.alias ?? '';
      const cost = Object.hasOwn(models, alias) ? models[alias]?.trainingCost : undefined;
      return cost === undefined ? [] : [[slot, cost] as const];
    }),
  );
}
