import path from 'node:path';
import type { OpenEngine } from '../../../src/commands/opening/open-engine.ts';
import type { EngineSettings, OpenedSuite } from '../../../src/engine/child/opened-suite.ts';
import { processPool } from '../../../src/engine/child/process-pool.ts';
import type { SuiteProcess } from '../../../src/engine/child/suite-process.ts';
import type { EvalEngine, SuiteLocation } from '../../../src/engine/eval-engine.ts';
import type { FromChild } from '../../../src/engine/messages/child-messages.ts';
import type { ToChild } from '../../../src/engine/messages/parent-messages.ts';
import { createBreaker } from '../../../src/engine/pacing/breaker.ts';
import { createEndpoints } from '../../../src/engine/pacing/endpoints.ts';
import { plainMessage } from '../../../src/engine/redaction/plain-message.ts';
import { runRound } from '../../../src/engine/rounds/run-round.ts';
import type { Clock } from '../../../src/engine/scheduler/clock.ts';
import { CallRefused, createCallGate } from '../../../src/engine/worker/calls/call-gate.ts';
import { evaluateCells, type Opened } from '../../../src/engine/worker/cells/evaluate-cells.ts';
import { refuseBadBars } from '../../../src/engine/worker/loading/case-bars.ts';
import { expandSuite } from '../../../src/engine/worker/loading/dry-run.ts';
import { loadFailure } from '../../../src/engine/worker/loading/failures/load-failure.ts';
import { loadSuite } from '../../../src/engine/worker/loading/load-suite.ts';
import { withNamedParts } from '../../../src/engine/worker/loading/named-parts.ts';
import { addPawlProviders } from '../../../src/engine/worker/loading/pawl-providers.ts';
import { withReplacedModel } from '../../../src/engine/worker/loading/replaced-model.ts';
import { openTask, withTask } from '../../../src/engine/worker/loading/suite-task.ts';
import { withAskedParts } from '../../../src/engine/worker/manifest/asked-parts.ts';
import { endpointsBy } from '../../../src/engine/worker/manifest/endpoint-of.ts';
import { manifestOf } from '../../../src/engine/worker/manifest/suite-manifest.ts';
import type { Promptfoo } from '../../../src/engine/worker/promptfoo/promptfoo.ts';
import { PawlError } from '../../../src/errors.ts';
import type { SuiteManifest } from '../../../src/plan/manifest.ts';
import type { Arm } from '../../../src/samples/sample.ts';
import { RETRIEVAL } from '../../../src/vocabulary.ts';
import { smallPromptfoo } from '../processes/small-promptfoo.ts';
import { type DrawnModels, drawnProvider, NEVER_CACHED_MS } from './drawn-models.ts';

type DrawnSettings = Pick<EngineSettings, 'env' | 'timeoutMs' | 'maxOutputBytes'>;

const FASTER = 50;
/** Drawn models answer at once: only the waits for them would take time. */
const HASTY: Clock = {
  now: () => FASTER * performance.now(),
  after: (ms, run) => void setTimeout(run, ms / FASTER),
};

// Where `pawl:rag` is looked for: beside the worker, which is its source here.
process.argv[1] = path.resolve(import.meta.dirname, '../../../src/engine/worker/worker.ts');

/** So few have room at once that most rounds have to wait for it. */
const PROCESSES = 2;

/**
 * Opens engines that ask drawn models in this process: our own rounds, scheduler and worker over a promptfoo of one
 * file. Only promptfoo itself and the child process are not there.
 */
export function openDrawnEngine(models: DrawnModels): OpenEngine {
  return ({ policy }, env) =>
    drawnEngine(models, {
      env,
      timeoutMs: 1000 * policy.limits.timeoutSeconds,
      maxOutputBytes: policy.limits.outputBytes,
    });
}

/** The engine itself, with the same settings as a child engine. */
export function drawnEngine(models: DrawnModels, settings: DrawnSettings): EvalEngine {
  const seats = new Map<string, SuiteProcess>();
  const pool = processPool(() => PROCESSES);
  const pacing = { endpoints: createEndpoints(), breaker: createBreaker(), clock: HASTY };
  const key = (suite: string, arm: Arm) => `${arm}/${suite}`;
  return {
    async manifest(location) {
      const place = key(location.suite, location.arm);
      const seat = seats.get(place) ?? startSuiteProcess(location, models, settings);
      seats.set(place, seat);
      return (await seat.opened()).manifest;
    },
    run(request, onEvent) {
      const seatOf = (suite: string, arm: Arm) => {
        const seat = seats.get(key(suite, arm));
        if (!seat) throw new PawlError({ code: 'engine/not-open', what: `${suite} of ${arm} is not open.` });
        return seat;
      };
      const unused = { workerFile: '', promptfooUrl: '', passEnv: [] } as const;
      const engines = { baseline: 'bundled', candidate: 'bundled' } as const;
      return runRound(request, seatOf, { ...unused, engines, ...settings }, pacing, onEvent, pool.use);
    },
    async close() {
      seats.clear();
    },
  };
}

function startSuiteProcess(
  location: SuiteLocation,
  models: DrawnModels,
  settings: DrawnSettings,
): SuiteProcess {
  let manifest: SuiteManifest | null = null;
  const opening = openSuite(location, models, settings);
  opening.then(
    (suite) => {
      manifest = suite.manifest;
    },
    () => {},
  );
  return {
    opened: () => opening,
    endedAtWork: () => {},
    manifest: () => manifest,
    isOpen: () => true,
    rest: async () => {},
    close: async () => {},
  };
}

/** A suite of one arm: the worker's own code, spoken to by messages as a process would be. */
async function openSuite(
  location: SuiteLocation,
  models: DrawnModels,
  { env, timeoutMs, maxOutputBytes }: DrawnSettings,
): Promise<OpenedSuite> {
  const { opened, manifest } = await loaded(
    location,
    models,
    { ...env, ...location.env },
    { outputBytes: maxOutputBytes, callTimeoutMs: timeoutMs },
  );
  let evaluation = 0;
  const deliver = (message: FromChild) => queueMicrotask(() => suite.onMessage(message));
  const gate = createCallGate(deliver, () => evaluation);
  const evaluate = async (message: ToChild & { type: 'evaluate' }) => {
    evaluation = message.evaluation;
    try {
      await evaluateCells(opened, message, gate, deliver);
      deliver({ type: 'evaluated', evaluation, failure: null, refused: false });
    } catch (error) {
      const failure = plainMessage(error instanceof Error ? error.message : String(error));
      deliver({ type: 'evaluated', evaluation, failure, refused: error instanceof CallRefused });
    }
  };
  const suite: OpenedSuite = {
    manifest,
    child: {
      send(message) {
        if (message.type === 'evaluate') void evaluate(message);
        else if (message.type === 'fail') gate.receive(message.call, message.failure);
        else if (message.type !== 'open' && message.type !== 'replayed' && message.type !== 'batched')
          gate.receive(message.call, message.type);
      },
      kill: () => {},
      ended: new Promise(() => {}),
      wasKilled: () => false,
    },
    onMessage: () => {},
  };
  return suite;
}

async function loaded(
  {
    suite,
    arm,
    root,
    config,
    env,
    task,
    models: named,
    replaced,
    withTexts = false,
    withPrompts = false,
  }: SuiteLocation,
  models: DrawnModels,
  allEnv: DrawnSettings['env'],
  settings: Opened['settings'],
): Promise<{ opened: Opened; manifest: SuiteManifest }> {
  const file = path.join(root, config);
  try {
    const promptfoo = smallPromptfoo(drawnProvider(models, allEnv, arm), path.dirname(file));
    addPawlProviders(promptfoo, named, replaced);
    timeRetrievalAlike(promptfoo);
    const suiteLoaded = await withReplacedModel(promptfoo, replaced, () => loadSuite(promptfoo, file));
    const grid = await expandSuite(promptfoo, suiteLoaded);
    if (arm === 'candidate') refuseBadBars(grid);
    const own = task ? await openTask(task, grid, arm === 'candidate') : null;
    const folders = { root, base: path.dirname(file), config };
    const found = await manifestOf(promptfoo, suiteLoaded, grid, folders, { env: allEnv });
    const served = new Set(Object.values(env));
    const namedParts = withNamedParts(found, grid, withTexts);
    const whole = withPrompts ? withAskedParts(namedParts, grid, suiteLoaded.suite) : namedParts;
    const manifest = {
      ...withTask(whole, own),
      suite,
      arm,
      sharedAddresses: found.sharedAddresses.filter((address) => !served.has(new URL(address).port)),
      ...(found.sharedStores && {
        sharedStores: found.sharedStores.filter((address) => !served.has(new URL(address).port)),
      }),
    };
    const endpointOf = endpointsBy('');
    return {
      opened: { promptfoo, loaded: suiteLoaded, grid, root, settings, task: own, endpointOf },
      manifest,
    };
  } catch (error) {
    const { code, what, why, fix, place } = loadFailure(error, { config: file, root });
    throw new PawlError({ code, what, ...(why && { why }), ...(fix && { fix }), ...(place && { place }) });
  }
}

/** What a search in a corpus takes is this machine's doing: beside a busy one, quick answers would count as copies of slow ones from a cache. */
function timeRetrievalAlike({ providerMap = [] }: Promptfoo): void {
  const [at, retrieval] = [...providerMap.entries()].find(([, { test }]) => test(RETRIEVAL)) ?? [];
  if (at === undefined || retrieval === undefined) return;
  providerMap[at] = {
    ...retrieval,
    create: async (...given) => {
      const provider = await retrieval.create(...given);
      const { callApi } = provider;
      provider.callApi = async (...asked) => ({
        ...(await callApi.apply(provider, asked)),
        latencyMs: NEVER_CACHED_MS,
      });
      return provider;
    },
  };
}
