import type { Arm, Sample } from '../samples/sample.ts';
import type { CellRequest, EngineEvent, RoundRequest, RoundResult } from './eval-engine.ts';
import { seededRandom } from './launch-order.ts';
import type { EngineSettings, OpenedSuite } from './opened-suite.ts';
import type { SuiteRound } from './round-plan.ts';
import { suiteRound } from './round-plan.ts';
import { runChild } from './run-child.ts';
import { createScheduler } from './scheduler.ts';
import type { Scheduler } from './scheduling.ts';

/** Calls at once for a suite that sets no `maxConcurrency`: both arms together. */
const DEFAULT_CONCURRENCY = 8;

interface SuiteRun {
  readonly round: SuiteRound;
  readonly opened: readonly OpenedSuite[];
}

/** One round over opened suites: all children at work at once, every call launched by one scheduler. */
export async function runRound(
  request: RoundRequest,
  open: (suite: string, arm: Arm) => Promise<OpenedSuite>,
  settings: EngineSettings,
  onEvent: (event: EngineEvent) => void,
): Promise<RoundResult> {
  const runs = await planRuns(request, open);
  const scheduler = schedulerOf(request, runs, onEvent);
  const samples: Sample[] = [];
  const onSample = (sample: Sample) => {
    samples.push(sample);
    onEvent({ kind: 'sample', sample });
  };
  await Promise.all(
    runs.flatMap(({ round, opened }, lane) =>
      round.children.map((part, child) =>
        runChild({ request, scheduler, lane, child, part, opened: opened[child]!, settings, onSample }),
      ),
    ),
  );
  return { samples, budgetSpent: scheduler.budgetSpent() };
}

async function planRuns(
  { cells, seed }: RoundRequest,
  open: (suite: string, arm: Arm) => Promise<OpenedSuite>,
): Promise<readonly SuiteRun[]> {
  const suites = [...new Set(cells.map(({ suite }) => suite))];
  return Promise.all(
    suites.map(async (suite, index) => {
      const mine = mergedRequests(cells.filter((cell) => cell.suite === suite));
      const arms = [...new Set(mine.map(({ arm }) => arm))];
      const opened = await Promise.all(arms.map((arm) => open(suite, arm)));
      const manifests = opened.map(({ manifest }) => manifest);
      return { round: suiteRound(suite, mine, manifests, seed + index), opened };
    }),
  );
}

/** One request for each cell: a cell that is asked for twice is sampled as often as both say. */
function mergedRequests(cells: readonly CellRequest[]): readonly CellRequest[] {
  const merged = new Map<string, CellRequest>();
  for (const cell of cells) {
    const key = JSON.stringify([cell.arm, cell.cell, cell.slot, cell.case]);
    const known = merged.get(key);
    merged.set(key, known ? { ...known, count: known.count + cell.count } : cell);
  }
  return [...merged.values()];
}

function schedulerOf(
  request: RoundRequest,
  runs: readonly SuiteRun[],
  onEvent: (event: EngineEvent) => void,
): Scheduler {
  const lanes = runs.map(({ round, opened }) => {
    const limits = opened.flatMap(({ manifest }) => manifest.maxConcurrency ?? []);
    const delayMs = Math.max(0, ...opened.map(({ manifest }) => manifest.delayMs ?? 0));
    const concurrency = delayMs > 0 ? 1 : limits.length > 0 ? Math.min(...limits) : DEFAULT_CONCURRENCY;
    return { launches: round.launches, concurrency, delayMs };
  });
  return createScheduler({
    lanes,
    concurrency: Math.max(DEFAULT_CONCURRENCY, ...lanes.map(({ concurrency }) => concurrency)),
    maxCalls: request.maxCalls,
    clock: { now: () => performance.now(), after: (ms, run) => void setTimeout(run, ms) },
    random: seededRandom(request.seed + 1),
    order: (lane, child, call, type) => runs[lane]?.opened[child]?.child.send({ type, call }),
    onRetry: (lane, failure, waitMs) =>
      onEvent({ kind: 'retry', suite: runs[lane]!.round.suite, reason: failure.message, waitMs }),
  });
}
