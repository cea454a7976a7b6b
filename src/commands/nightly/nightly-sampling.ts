import { type LastingDrift, lastingDrifts } from '../../compare/over-time/lasting-drift.ts';
import { nightlyDrift, type SlotDrift } from '../../compare/over-time/nightly-drift.ts';
import { rightIn } from '../../compare/over-time/task-over-time.ts';
import type { GateConfig } from '../../config/gate-config.ts';
import { grouped } from '../../grouped.ts';
import { countsEarlier, gatesByTask, gatingMetrics } from '../../metrics/metric-rules.ts';
import { metricValue } from '../../metrics/metric-value.ts';
import type { GateEvent } from '../../pipeline/pipeline.ts';
import { cellRequests } from '../../plan/cell-requests.ts';
import type { SampleRequest } from '../../plan/eval-plan.ts';
import { type Spending, spendingOf } from '../../plan/spending.ts';
import { driftMarks, markedSamples } from '../../plan/stored/drift-marks.ts';
import type { StoredInput } from '../../plan/stored/eligibility.ts';
import { keyedSamples } from '../../plan/stored/keyed-samples.ts';
import { type NightlyCells, nightlyCells, nightlyRequests } from '../../plan/stored/nightly-plan.ts';
import { slotsInDoubt } from '../../plan/stored/slots-in-doubt.ts';
import { markCached } from '../../samples/cached.ts';
import { slotKey } from '../../samples/cell.ts';
import type { Sample } from '../../samples/sample.ts';
import type { Stage } from '../../samples/stage.ts';
import { type OpenedTree, treeCallLimit } from '../opening/open-tree.ts';

/** Chance of a night that says that a model changed, or that main was eroded, although neither is so. */
export const NIGHTLY_LEVEL = 0.01;

/** What a night asked of main, and what it found in that. */
export interface NightlySamples {
  /** Main's samples of this night, marked where their slot drifted; errors included. */
  readonly samples: readonly Sample[];
  readonly drifts: readonly SlotDrift[];
  /** What became of each drift that is known, tonight's included. */
  readonly lasting: readonly LastingDrift[];
  /** What is stored by now of each cell that nights add to. */
  readonly cells: NightlyCells;
  /** Slots that were asked more, because cases answered differently than before. */
  readonly doubted: readonly Pick<Sample, 'suite' | 'slot'>[];
  /** Cells with few samples that this night's share of the budget did not reach. */
  readonly waiting: number;
}

interface Sampling {
  readonly config: GateConfig;
  readonly commit: string | null;
  readonly onEvent: (event: GateEvent) => void;
  readonly elapsedMs: () => number;
}

/**
 * Fills main up, looks whether it answers as it did, asks more where that is in doubt, and where it does not, fills what the
 * drift made useless. Whether a slot is in doubt chooses none of its cells, so all of them may be compared.
 */
export async function nightlySamples(
  tree: Pick<OpenedTree, 'engine' | 'plan'>,
  stored: StoredInput,
  sampling: Sampling,
): Promise<NightlySamples> {
  const { config } = sampling;
  const { samples: wanted, budget } = config.policy;
  const usd = budget.usd === undefined ? {} : { usd: budget.usd * budget.nightly };
  const spending = spendingOf({ ...budget, ...usd }, sampling.elapsedMs);
  let calls = Math.floor(treeCallLimit(tree.plan, config.policy) * budget.nightly);
  const limits = () => ({ fill: wanted.stored, target: wanted.nightly, calls });
  const cellsOf = (samples: readonly Sample[]) =>
    nightlyCells(tree.plan, { ...stored, samples: [...stored.samples, ...samples] }, (suite) =>
      countsEarlier(config, suite),
    );
  const ask = async (round: number, requests: readonly SampleRequest[]) => {
    const drawn = await drawnSamples(tree, { round, requests, calls, spending }, sampling);
    calls -= drawn.reduce((sum, sample) => sum + sample.calls.target + sample.calls.grader, 0);
    return drawn;
  };

  const before = cellsOf([]);
  const first = nightlyRequests(before.cells, limits());
  // A night asks what is missing. What a gate would ask of the same plan says nothing of it.
  const planned = { atLeast: first.calls, atMost: first.calls };
  sampling.onEvent({ kind: 'plan', plan: { ...tree.plan, calls: planned } });
  const asked = await ask(0, first.requests);
  const doubt = slotsInDoubt(before.cells, asked, rightBy(config));
  const doubtful = cellsOf(asked).cells.filter((cell) => doubt.has(slotKey(cell)));
  const fresh = [
    ...asked,
    ...(await ask(1, nightlyRequests(doubtful, { ...limits(), doubt: true }).requests)),
  ];
  const drifts = nightlyDrift({
    cells: before.cells,
    fresh,
    gating: (suite) => gatingMetrics(config, suite),
    level: NIGHTLY_LEVEL,
    seed: 0,
  });
  const marks = marksOf(stored, drifts);
  const marked = markedSamples(fresh, marks);
  const after = cellsOf(marked);
  const found = new Set(drifts.filter(({ since }) => since !== null).map(slotKey));
  const finished = (samples: readonly Sample[], cells: NightlyCells): NightlySamples => {
    const lasting = lastingDrifts({
      samples: [...stored.samples, ...samples],
      cells: cells.cells,
      gating: (suite) => gatingMetrics(config, suite),
      level: NIGHTLY_LEVEL,
      seed: 0,
    });
    const doubted = [...grouped(doubtful, slotKey).values()].flatMap(([cell]) => cell ?? []);
    return { samples, drifts, lasting, cells, doubted, waiting: first.waiting };
  };
  if (found.size === 0) return finished(marked, after);

  const renewed = after.cells.filter((cell) => found.has(slotKey(cell)));
  const second = nightlyRequests(renewed, limits());
  const more = markedSamples(await ask(2, second.requests), marks);
  const samples = [...marked, ...more];
  return finished(samples, cellsOf(samples));
}

/** Whether an answer is right: by the task of its suite where a metric of that gates, else by its assertions. */
function rightBy(config: GateConfig): (sample: Sample) => boolean | null {
  const byTask = (suite: string) => gatesByTask(gatingMetrics(config, suite));
  return (sample) => {
    const value = byTask(sample.suite) ? rightIn(sample) : metricValue(sample, 'pass');
    return value === null ? null : value === 1;
  };
}

/** Since when each slot answers as it does today: what this night found, else what an earlier one did. */
function marksOf(stored: StoredInput, drifts: readonly SlotDrift[]): ReadonlyMap<string, string> {
  const marks = new Map<string, string>();
  for (const suite of new Set(stored.samples.map((sample) => sample.suite))) {
    const own = stored.samples.filter((sample) => sample.suite === suite);
    for (const [slot, since] of driftMarks(own, stored.now)) marks.set(slotKey({ suite, slot }), since);
  }
  for (const drift of drifts) if (drift.since !== null) marks.set(slotKey(drift), drift.since);
  return marks;
}

interface Asked {
  readonly round: number;
  readonly requests: readonly SampleRequest[];
  readonly calls: number;
  readonly spending: Spending;
}

async function drawnSamples(
  { engine, plan }: Pick<OpenedTree, 'engine' | 'plan'>,
  { round, requests, calls, spending }: Asked,
  { commit, onEvent }: Sampling,
): Promise<readonly Sample[]> {
  if (requests.length === 0 || calls <= 0) return [];
  const stage: Stage = 'nightly';
  const cells = cellRequests(plan, requests);
  onEvent({ kind: 'round', stage, samples: cells.reduce((sum, { count }) => sum + count, 0) });
  spending.round();
  const wanted = { round, stage, seed: round, cells, maxCalls: calls, begin: spending.begin };
  const { samples } = await engine.run(wanted, (event) => {
    if (event.kind === 'sample') spending.took(event.sample);
    onEvent(event);
  });
  const facts = commit === null ? {} : { commit };
  return markCached(keyedSamples(plan, samples)).map(
    (sample): Sample => ({ ...sample, ...facts, arm: 'baseline' }),
  );
}
