import type { Policy } from '../config/policy/policy.ts';
import type { Effort } from '../design/design.ts';

/** Counts of one case's stored samples: what a profile of a real suite holds. */
export interface ProfileCase {
  readonly passed: number;
  readonly scored: number;
}

/** A suite, a change, and how hard to look. Shares are fractions of the cases they speak of; each case is drawn alone. */
export interface SimulateOptions {
  readonly cases: number;
  /** Share of cases whose pass rate is uniform in 0.15–0.85; of the rest 80 % pass at 0.985 and 20 % at 0.02. */
  readonly flaky: number;
  /** Share of cases above 0.5 that the change sets to 0.02. */
  readonly break: number;
  /** Share of cases above 0.5 whose rate the change halves. */
  readonly soften: number;
  /** Share of cases below 0.1 that the change sets to 0.985. */
  readonly fix: number;
  /** Multiplies every rate of the change. */
  readonly scale: number;
  /** Share of cases whose stored samples come from another rate than main has today. */
  readonly drift: number;
  /** Stored samples a case. */
  readonly stored: number;
  readonly effort: Effort;
  readonly trials: number;
  readonly seed: number;
  /** Repeats are copies of one answer, as at temperature 0: every rate is 0 or 1. Default: they are not. */
  readonly copies?: boolean;
  /** Rates are drawn from the posteriors of these cases in place of the made-up suite; `cases` is then their number. */
  readonly profile: readonly ProfileCase[] | null;
  /** Error rate, tolerance, repeats and what blocks. */
  readonly policy: Policy;
}

/** Every option but the policy and the effort, which the policy sets. */
export const SIMULATE_DEFAULTS: Omit<SimulateOptions, 'policy' | 'effort'> = {
  cases: 100,
  flaky: 0.05,
  break: 0,
  soften: 0,
  fix: 0,
  scale: 1,
  drift: 0,
  stored: 8,
  trials: 1000,
  seed: 1,
  profile: null,
};
