import { PawlError } from '../errors.ts';
import type { Arm } from '../samples/sample.ts';
import type { EvalEngine } from './eval-engine.ts';
import type { EngineSettings, OpenedSuite } from './opened-suite.ts';
import { openSuite } from './opened-suite.ts';
import { runRound } from './run-round.ts';

/** Options of the child-process engine. */
export type ChildEngineOptions = EngineSettings;

/** The engine that runs promptfoo: one child process for each suite and arm, loaded once and used for every round. */
export function createChildEngine(options: ChildEngineOptions): EvalEngine {
  const opening = new Map<string, Promise<OpenedSuite>>();
  const key = (suite: string, arm: Arm) => `${arm}/${suite}`;

  return {
    async manifest(location) {
      const { suite, arm } = location;
      const opened = opening.get(key(suite, arm)) ?? openSuite(location, options);
      opening.set(key(suite, arm), opened);
      opened.catch(() => opening.delete(key(suite, arm)));
      return (await opened).manifest;
    },
    run(request, onEvent) {
      const open = async (suite: string, arm: Arm) => {
        const opened = opening.get(key(suite, arm));
        if (!opened) throw notOpen(suite, arm);
        return opened;
      };
      return runRound(request, open, options, onEvent);
    },
    async close() {
      const all = [...opening.values()];
      opening.clear();
      await Promise.allSettled(
        all.map(async (opened) => {
          const { child } = await opened;
          child.kill();
          await child.ended;
        }),
      );
    },
  };
}

function notOpen(suite: string, arm: Arm): PawlError {
  return new PawlError({ code: 'engine/not-open', what: `Suite ${suite} is not open for the ${arm} arm.` });
}
