import { callBounds, gradedAgain, type SampleBounds } from '../call-bounds.ts';
import type { Pace } from '../concurrency.ts';
import type { EvalPlan, SuitePlan } from '../eval-plan.ts';

/** Provider calls (target and grader). */
export interface CallEstimate {
  readonly atLeast: number;
  /** Median and mean where the change makes nothing worse. */
  readonly usual: number;
  readonly expected: number;
  /** Where it makes everything a little worse, the dearest case; a mean, not a limit. */
  readonly atMost: number;
}

/** The calls of one suite, from the number of samples that are expected. */
export function suiteCalls(
  suite: SuitePlan,
  bounds: SampleBounds,
  samples: { readonly mean: number; readonly usual: number },
): CallEstimate {
  const { atLeast, atMost }: EvalPlan['calls'] = callBounds([suite], bounds);
  const graders = suite.action.kind === 'run' ? suite.action.gradersPerCell : 0;
  const again = suite.action.kind === 'run' ? gradedAgain(suite.action, bounds).atLeast * graders : 0;
  // Simulated arms are a little unlike the real ones: what is counted from the cells bounds what is expected.
  const within = (mean: number) =>
    Math.min(atMost, Math.max(atLeast, Math.round(mean * (1 + graders)) + again));
  return { atLeast, usual: within(samples.usual), expected: within(samples.mean), atMost };
}

/** The calls of several suites. */
export function summedCalls(suites: readonly CallEstimate[]): CallEstimate {
  const sum = (part: keyof CallEstimate) => suites.reduce((all, suite) => all + suite[part], 0);
  return { atLeast: sum('atLeast'), usual: sum('usual'), expected: sum('expected'), atMost: sum('atMost') };
}

/** Seconds that so many samples take; null where it is not known how long a call takes. */
export function runSeconds(
  samples: number,
  latencyMs: number | null,
  { concurrency, delayMs }: Pace,
): number | null {
  if (samples === 0) return 0;
  return latencyMs === null ? null : (samples * (latencyMs + delayMs)) / concurrency / 1000;
}
