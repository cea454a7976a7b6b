import type { DesignPlan } from '../design/design.ts';
import { lookRequests } from '../design/design-plan.ts';
import { callsOf, withSamples } from '../design/evidence/evidence.ts';
import { designFor } from '../design/registry.ts';
import { spreadPart } from '../design/spread-part.ts';
import type { EvalEngine } from '../engine/eval-engine.ts';
import type { EvalPlan, SampleRequest } from '../plan/eval-plan.ts';
import { ownCells, type Shard } from '../plan/shards.ts';
import type { BudgetPart } from '../plan/spending.ts';
import { keyedSamples } from '../plan/stored/keyed-samples.ts';
import type { Sample } from '../samples/sample.ts';
import { type Stage, stageFacts } from '../samples/stage.ts';
import type { Ask } from './asking-rounds.ts';
import { begunGate, type GateEvent, type GateRequest, startOf } from './pipeline.ts';

/** What a shard drew. `cells`: those that were its own, whether the design asks for them now or not. */
export interface ShardDrawn {
  readonly plan: EvalPlan;
  readonly samples: readonly Sample[];
  readonly cells: number;
  /** Which shard draws which cell: it depends on main's stored samples as well. */
  readonly dealt: ReadonlyMap<string, number>;
  readonly spentOn: BudgetPart | null;
}

/**
 * One shard's part of a gate: main's missing samples and this PR's first looks of its own cells, as the design would ask for them. What
 * depends on the answers of other cells (search, trials, the verdict) is left to the job that merges the parts. A budget holds for each
 * shard as for one job: it is for the merging job to add up what was spent.
 */
export async function drawShard(
  request: GateRequest,
  shard: Shard,
  engine: EvalEngine,
  onEvent: (event: GateEvent) => void,
): Promise<ShardDrawn> {
  const { plan, bounds, designed, ask } = begunGate(request, engine, onEvent);
  const own = ownCells(plan, shard, bounds.fill ?? 0);
  const looks = lookRequests(plan, ({ checkedBy }) => checkedBy === undefined).filter(own.owns);
  const drawn = await openingRounds(plan, spreadPart(designed, own.owns), looks, ask);
  return { plan, cells: own.count, dealt: own.dealt, ...drawn };
}

/** The first round of each stage that shards draw, as long as the design asks for no other. */
async function openingRounds(
  plan: EvalPlan,
  own: DesignPlan,
  looks: readonly SampleRequest[],
  ask: Ask,
): Promise<Pick<ShardDrawn, 'samples' | 'spentOn'>> {
  const design = designFor(own.effort);
  const seen = new Set<Stage>();
  let evidence = startOf(plan);
  const asked = async (stage: Stage, requests: readonly SampleRequest[]) => {
    const { samples, spentOn } = await ask(stage, requests, callsOf(evidence));
    evidence = withSamples(evidence, stage, keyedSamples(plan, samples));
    return spentOn;
  };
  let spentOn: BudgetPart | null = null;
  while (own.slots.length > 0 && spentOn === null) {
    const step = design(own, evidence);
    if (step.kind === 'done' || seen.has(step.stage)) break;
    const { spread } = stageFacts(step.stage);
    if (spread === undefined) break;
    seen.add(step.stage);
    // What a first look asks of main as well, to see whether its stored samples are true, the merging job asks itself.
    spentOn = await asked(
      step.stage,
      step.requests.filter(({ arm }) => arm === spread),
    );
  }
  if (looks.length > 0 && spentOn === null) spentOn = await asked('look', looks);
  return { samples: evidence.fresh, spentOn };
}
