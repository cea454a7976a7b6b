import { PawlError } from '../errors.ts';
import type { Arm } from '../samples/sample.ts';
import type { EngineSettings } from './child/opened-suite.ts';
import type { ChildSeat } from './child/suite-process.ts';
import { takeSeat } from './child/suite-process.ts';
import type { EvalEngine } from './eval-engine.ts';
import { runRound } from './rounds/run-round.ts';

/** The engine that runs promptfoo: one child process for each suite and arm, loaded once and used for every round. */
export function createChildEngine(settings: EngineSettings): EvalEngine {
  const seats = new Map<string, ChildSeat>();
  const key = (suite: string, arm: Arm) => `${arm}/${suite}`;

  return {
    async manifest(location) {
      const { suite, arm } = location;
      const seat = seats.get(key(suite, arm)) ?? takeSeat(location, settings);
      seats.set(key(suite, arm), seat);
      return (await seat.opened()).manifest;
    },
    run(request, onEvent) {
      const seatOf = (suite: string, arm: Arm) => {
        const seat = seats.get(key(suite, arm));
        if (!seat) throw notOpen(suite, arm);
        return seat;
      };
      return runRound(request, seatOf, settings, onEvent);
    },
    async close() {
      const taken = [...seats.values()];
      seats.clear();
      await Promise.all(taken.map((seat) => seat.close()));
    },
  };
}

function notOpen(suite: string, arm: Arm): PawlError {
  return new PawlError({ code: 'engine/not-open', what: `Suite ${suite} is not open for the ${arm} arm.` });
}
