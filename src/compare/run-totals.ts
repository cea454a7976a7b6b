import type { Sample, Usage } from '../samples/sample.ts';
import { usageSum } from '../samples/usage.ts';
import type { Comparison } from './comparison.ts';

/** Provider calls and usage of a run's fresh samples: target calls by arm, grader calls apart; `reused`: samples taken over. */
export function runTotals(fresh: readonly Sample[], reused: number): Pick<Comparison, 'calls' | 'usage'> {
  const calls = { candidate: 0, baseline: 0, grader: 0, reused };
  for (const sample of fresh) {
    calls[sample.arm] += sample.calls.target;
    calls.grader += sample.calls.grader;
  }
  return {
    calls,
    usage: {
      target: fresh.reduce<Usage>((sum, { target }) => usageSum(sum, target), {}),
      grader: fresh.reduce<Usage>((sum, { grader }) => usageSum(sum, grader), {}),
    },
  };
}

/** The comparison with the calls and usage of more samples counted in. */
export function addedTotals(comparison: Comparison, samples: readonly Sample[]): Comparison {
  const more = runTotals(samples, 0);
  const { calls, usage } = comparison;
  return {
    ...comparison,
    calls: {
      candidate: calls.candidate + more.calls.candidate,
      baseline: calls.baseline + more.calls.baseline,
      grader: calls.grader + more.calls.grader,
      reused: calls.reused,
    },
    usage: {
      target: usageSum(usage.target, more.usage.target),
      grader: usageSum(usage.grader, more.usage.grader),
    },
  };
}
