import type { Sample } from '../samples/sample.ts';

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
