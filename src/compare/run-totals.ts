import type { Sample, Usage } from '../samples/sample.ts';
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
    usage: { target: usageSum(fresh, 'target'), grader: usageSum(fresh, 'grader') },
  };
}

/** Sums of what providers reported; a field that none of them reported stays absent. */
function usageSum(samples: readonly Sample[], of: 'target' | 'grader'): Usage {
  const total: { -readonly [K in keyof Usage]: number } = {};
  for (const sample of samples) {
    for (const key of ['promptTokens', 'completionTokens', 'cost'] as const) {
      const value = sample[of][key];
      if (value !== undefined) total[key] = (total[key] ?? 0) + value;
    }
  }
  return total;
}
