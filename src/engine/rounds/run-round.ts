import { DEFAULT_CONCURRENCY, paceOf } from '../../plan/concurrency.ts';
import type { SuiteManifest } from '../../plan/manifest.ts';
import { armCellKey } from '../../samples/cell.ts';
import { BESIDE_MAIN } from '../../samples/refused.ts';
import type { Arm, Sample } from '../../samples/sample.ts';
import { seededRandom } from '../../stats/random.ts';
import type { EngineSettings } from '../child/opened-suite.ts';
import type { ProcessChannel } from '../child/process-channel.ts';
import { processChannel } from '../child/process-channel.ts';
import type { SuiteProcess } from '../child/suite-process.ts';
import type { CellRequest, EngineEvent, RoundRequest, RoundResult } from '../eval-engine.ts';
import type { Breaker } from '../pacing/breaker.ts';
import type { Endpoints } from '../pacing/endpoints.ts';
import type { Clock } from '../scheduler/clock.ts';
import { createScheduler } from '../scheduler/scheduler.ts';
import type { Scheduler } from '../scheduler/scheduling.ts';
import type { SuiteRound } from './round-plan.ts';
import { suiteRound } from './round-plan.ts';
import { runChildPart } from './run-child.ts';

interface SuiteRun {
  readonly round: SuiteRound;
  readonly processes: readonly SuiteProcess[];
  readonly channels: readonly ProcessChannel[];
  /** Its processes have their place, so that its calls will come. */
  hasRoom: boolean;
}

/** Does work with processes once there is room for them. */
type Use = (processes: readonly SuiteProcess[], work: () => Promise<unknown>) => Promise<unknown>;

/** What a run knows of its endpoints, over all its rounds, and the clock that it waits by. */
export interface Pacing {
  readonly endpoints: Endpoints;
  readonly breaker: Breaker;
  readonly clock: Clock;
}

/**
 * One round over opened suites: as many at work at once as there is room for, both arms of a suite together, every call
 * launched by one scheduler.
 */
export async function runRound(
  request: RoundRequest,
  processOf: (suite: string, arm: Arm) => SuiteProcess,
  settings: EngineSettings,
  pacing: Pacing,
  onEvent: (event: EngineEvent) => void,
  use: Use = (_, work) => work(),
): Promise<RoundResult> {
  if (request.stage === BESIDE_MAIN) pacing.breaker.renew();
  const runs = planRuns(request, processOf);
  const scheduler = schedulerOf(request, runs, pacing, onEvent);
  const samples: Sample[] = [];
  const onSample = (sample: Sample) => {
    samples.push(sample);
    onEvent({ kind: 'sample', sample });
  };
  await Promise.all(
    runs.map((run, queue) =>
      use(run.processes, () => {
        run.hasRoom = true;
        const { round, processes, channels } = run;
        return Promise.all(
          round.children.map((part, child) => {
            const suite = processes[child]!;
            const channel = channels[child]!;
            return runChildPart({
              request,
              scheduler,
              queue,
              child,
              part,
              suite,
              channel,
              settings,
              onSample,
            });
          }),
        );
      }),
    ),
  );
  sayNews(pacing, onEvent);
  return { samples, budgetSpent: scheduler.budgetSpent() };
}

function sayNews({ endpoints }: Pacing, onEvent: (event: EngineEvent) => void): void {
  for (const { name, limit } of endpoints.news()) onEvent({ kind: 'pace', endpoint: name, limit });
}

function planRuns(
  { cells, seed }: RoundRequest,
  processOf: (suite: string, arm: Arm) => SuiteProcess,
): readonly SuiteRun[] {
  const suites = [...new Set(cells.map(({ suite }) => suite))];
  return suites.map((suite, index) => {
    const mine = mergedRequests(cells.filter((cell) => cell.suite === suite));
    const arms = [...new Set(mine.map(({ arm }) => arm))];
    const processes = arms.map((arm) => processOf(suite, arm));
    const manifests = processes.map(manifestOf);
    const round = suiteRound(suite, mine, manifests, seed + index);
    return { round, processes, channels: processes.map(processChannel), hasRoom: false };
  });
}

function manifestOf(suite: SuiteProcess): SuiteManifest {
  const manifest = suite.manifest();
  if (manifest === null) throw new Error('A round needs suites that are open.');
  return manifest;
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
  const reverted = [...(one.reverted ?? []), ...(other.reverted ?? [])];
  return {
    ...one,
    count: one.count + other.count,
    ...(outputs.length > 0 && { outputs }),
    ...(reverted.length > 0 && { reverted }),
  };
}

function schedulerOf(
  request: RoundRequest,
  runs: readonly SuiteRun[],
  pacing: Pacing,
  onEvent: (event: EngineEvent) => void,
): Scheduler {
  const { begin } = request;
  const queues = runs.map(({ round }) => {
    return {
      suite: round.suite,
      launches: round.launches,
      ...paceOf(round.children.map(({ manifest }) => manifest)),
    };
  });
  return createScheduler({
    queues,
    concurrency: Math.max(DEFAULT_CONCURRENCY, ...queues.map(({ concurrency }) => concurrency)),
    maxCalls: request.maxCalls,
    begin(queue, samples, idle) {
      const { round, hasRoom } = runs[queue]!;
      // Calls that are promised to a suite without a place would keep others waiting that have one.
      if (!hasRoom) return 'not-yet';
      return begin?.(round.suite, samples, idle) ?? 'yes';
    },
    ...pacing,
    random: seededRandom(request.seed, 'waits'),
    order: (queue, child, call, type) => runs[queue]?.channels[child]?.order(call, type),
    onRetry(queue, failure, waitMs) {
      onEvent({ kind: 'retry', suite: runs[queue]!.round.suite, reason: failure.message, waitMs });
      sayNews(pacing, onEvent);
    },
  });
}
