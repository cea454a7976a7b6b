import type { Sample } from '../samples/sample.ts';
import { isError } from '../tasks/task-metric.ts';

/** Whether no answer fails: what tells them apart then is a task, or their scores. */
export function isNeverFailing(samples: readonly Sample[]): boolean {
  return samples.every(({ result }) => result.kind !== 'scored' || result.passed);
}

/** Whether nothing but a task judged these answers, as far as they show it: without assertions every answer passes. */
export function isOfTaskAlone(samples: readonly Sample[]): boolean {
  return (
    isNeverFailing(samples) &&
    samples.some(({ result }) => result.kind === 'scored' && result.task !== undefined)
  );
}

/**
 * Whether only errors of numbers gate beside the pass rate. How far off flaky cases are hides what another lost: of 40 to 100 cases, one that broke outright was found in 23 to
 * 70 % by `mae` and `rmse`, and in 93 to 100 % by `within`.
 */
export function isByErrors(gates: readonly string[]): boolean {
  const others = gates.filter((name) => name !== 'pass');
  return others.length > 0 && others.every(isError);
}
