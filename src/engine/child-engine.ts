import os from 'node:os';
import { PawlError } from '../errors.ts';
import type { Arm } from '../samples/sample.ts';
import type { EngineSettings } from './child/opened-suite.ts';
import { loadingAtOnce, processesAtOnce, processPool } from './child/process-pool.ts';
import { type SuiteProcess, suiteProcess } from './child/suite-process.ts';
import type { EvalEngine } from './eval-engine.ts';
import { createBreaker } from './pacing/breaker.ts';
import { createEndpoints, learntOf } from './pacing/endpoints.ts';
import { runRound } from './rounds/run-round.ts';
import { machineClock } from './scheduler/clock.ts';

/**
 * The engine that runs promptfoo: one child process for each suite and arm, and only so many of them at once. Where there are
 * more suites, a process ends when another suite needs its place, and is started again for a round that asks its suite.
 */
export function createChildEngine(settings: EngineSettings): EvalEngine {
  const processes = new Map<string, SuiteProcess>();
  const free = os.freemem();
  const pool = processPool(() => settings.processes ?? processesAtOnce(processes.size, free));
  const pacing = {
    endpoints: createEndpoints(settings.limits?.known),
    breaker: createBreaker(),
    clock: machineClock,
  };
  const key = (suite: string, arm: Arm) => `${arm}/${suite}`;

  return {
    async manifest(location) {
      const { suite, arm } = location;
      const running = processes.get(key(suite, arm)) ?? suiteProcess(location, settings);
      processes.set(key(suite, arm), running);
      return (
        running.manifest() ??
        pool.use([running], async () => (await running.opened()).manifest, loadingAtOnce())
      );
    },
    async run(request, onEvent) {
      const processOf = (suite: string, arm: Arm) => {
        const running = processes.get(key(suite, arm));
        if (!running) throw notOpen(suite, arm);
        return running;
      };
      const result = await runRound(request, processOf, settings, pacing, onEvent, pool.use);
      settings.limits?.keep(learntOf(pacing.endpoints));
      return result;
    },
    async close() {
      const taken = [...processes.values()];
      processes.clear();
      await Promise.all(taken.map((suite) => suite.close()));
    },
  };
}

function notOpen(suite: string, arm: Arm): PawlError {
  return new PawlError({
    code: 'engine/not-open',
    what: `Suite ${suite} is not open for the ${arm} arm.`,
    fix: 'report this with the log of the run: it is a fault of Pawl',
  });
}
