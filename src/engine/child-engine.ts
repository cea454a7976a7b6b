import { PawlError } from '../errors.ts';
import type { Arm } from '../samples/sample.ts';
import type { EngineSettings } from './child/opened-suite.ts';
import type { SuiteProcess } from './child/suite-process.ts';
import { startSuiteProcess } from './child/suite-process.ts';
import type { EvalEngine } from './eval-engine.ts';
import { runRound } from './rounds/run-round.ts';

/** The engine that runs promptfoo: one child process for each suite and arm, loaded once and used for every round. */
export function createChildEngine(settings: EngineSettings): EvalEngine {
  const processes = new Map<string, SuiteProcess>();
  const key = (suite: string, arm: Arm) => `${arm}/${suite}`;

  return {
    async manifest(location) {
      const { suite, arm } = location;
      const running = processes.get(key(suite, arm)) ?? startSuiteProcess(location, settings);
      processes.set(key(suite, arm), running);
      return (await running.opened()).manifest;
    },
    run(request, onEvent) {
      const processOf = (suite: string, arm: Arm) => {
        const running = processes.get(key(suite, arm));
        if (!running) throw notOpen(suite, arm);
        return running;
      };
      return runRound(request, processOf, settings, onEvent);
    },
    async close() {
      const taken = [...processes.values()];
      processes.clear();
      await Promise.all(taken.map((suite) => suite.close()));
    },
  };
}

function notOpen(suite: string, arm: Arm): PawlError {
  return new PawlError({ code: 'engine/not-open', what: `Suite ${suite} is not open for the ${arm} arm.` });
}
