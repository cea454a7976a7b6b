import { DEFAULT_CONCURRENCY, paceOf } from '../../plan/estimate/concurrency.ts';
import { armCellKey } from '../../samples/cell.ts';
import type { Arm, Sample } from '../../samples/sample.ts';
import { seededRandom } from '../../stats/random.ts';
import type { EngineSettings } from '../child/opened-suite.ts';
import type { ChildLine } from '../child/process-channel.ts';
import { createChildLine } from '../child/process-channel.ts';
import type { ChildSeat } from '../child/suite-process.ts';
import type { CellRequest, EngineEvent, RoundRequest, RoundResult } from '../eval-engine.ts';
import { createScheduler } from '../scheduler/scheduler.ts';
import type { Scheduler } from '../scheduler/scheduling.ts';
import type { SuiteRound } from './round-plan.ts';
import { suiteRound } from './round-plan.ts';
import { runChildPart } from './run-child.ts';

interface SuiteRun {
  readonly round: SuiteRound;
  readonly seats: readonly ChildSeat[];
  readonly lines: readonly ChildLine[];
}

/** One round over opened suites: all children at work at once, every call launched by one scheduler. */
export async function runRound(
  request: RoundRequest,
  seatOf: (suite: string, arm: Arm) => ChildSeat,
  settings: EngineSettings,
  onEvent: (event: EngineEvent) => void,
): Promise<RoundResult> {
  const runs = planRuns(request, seatOf);
  const scheduler = schedulerOf(request, runs, onEvent);
  const samples: Sample[] = [];
  const onSample = (sample: Sample) => {
    samples.push(sample);
    onEvent({ kind: 'sample', sample });
  };
  await Promise.all(
    runs.flatMap(({ round, seats, lines }, lane) =>
      round.children.map((part, child) => {
        const seat = seats[child]!;
        const line = lines[child]!;
        return runChildPart({ request, scheduler, lane, child, part, seat, line, settings, onSample });
      }),
    ),
  );
  return { samples, budgetSpent: scheduler.budgetSpent() };
}

function planRuns(
  { cells, seed }: RoundRequest,
  seatOf: (suite: string, arm: Arm) => ChildSeat,
): readonly SuiteRun[] {
  const suites = [...new Set(cells.map(({ suite }) => suite))];
  return suites.map((suite, index) => {
    const mine = mergedRequests(cells.filter((cell) => cell.suite === suite));
    const arms = [...new Set(mine.map(({ arm }) => arm))];
    const seats = arms.map((arm) => seatOf(suite, arm));
    const manifests = seats.map((seat) => seat.manifest());
    const round = suiteRound(suite, mine, manifests, seed + index);
    return { round, seats, lines: seats.map(createChildLine) };
  });
}

/** One request for each cell: a cell that is asked for twice is sampled as often as both say. */
function mergedRequests(cells: readonly CellRequest[]): readonly CellRequest[] {
  const merged = new Map<string, CellRequest>();
  for (const cell of cells) {
    const key = `${armCellKey(cell)} ${cell.cell}`;
    const known = merged.get(key);
    merged.set(key, known ? together(known, cell) : cell);
  }
  return [...merged.values()];
}

function together(one: CellRequest, other: CellRequest): CellRequest {
  const outputs = [...(one.outputs ?? []), ...(other.outputs ?? [])];
  return { ...one, count: one.count + other.count, ...(outputs.length > 0 && { outputs }) };
}

function schedulerOf(
  request: RoundRequest,
  runs: readonly SuiteRun[],
  onEvent: (event: EngineEvent) => void,
): Scheduler {
  const { begin } = request;
  const lanes = runs.map(({ round }) => {
    return { launches: round.launches, ...paceOf(round.children.map(({ manifest }) => manifest)) };
  });
  return createScheduler({
    lanes,
    concurrency: Math.max(DEFAULT_CONCURRENCY, ...lanes.map(({ concurrency }) => concurrency)),
    maxCalls: request.maxCalls,
    ...(begin && { begin: (lane, samples, idle) => begin(runs[lane]!.round.suite, samples, idle) }),
    clock: { now: () => performance.now(), after: (ms, run) => void setTimeout(run, ms) },
    random: seededRandom(request.seed, 'waits'),
    order: (lane, child, call, type) => runs[lane]?.lines[child]?.order(call, type),
    onRetry: (lane, failure, waitMs) =>
      onEvent({ kind: 'retry', suite: runs[lane]!.round.suite, reason: failure.message, waitMs }),
  });
}
