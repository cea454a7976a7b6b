import type { Policy } from '../config/policy/policy.ts';

/** What a night found, as far as it can fail. */
export interface NightlyOutcome {
  readonly eroded: boolean;
  readonly drifted: boolean;
  /** Everything that the night should have asked and told was asked and told. */
  readonly complete: boolean;
  /** Somebody was told of the erosion in an issue. */
  readonly hasIssue: boolean;
}

/** 1: eroded or drifted, where the policy fails on it; 3: incomplete; else 0. With `enforce: false` always 0. */
export function nightlyExitCode(found: NightlyOutcome, { enforce, baseline }: Policy): 0 | 1 | 3 {
  if (!enforce) return 0;
  const fails = baseline.erosion === 'block' || (baseline.erosion === 'issue' && !found.hasIssue);
  if ((found.eroded && fails) || (found.drifted && baseline.drift === 'block')) return 1;
  return found.complete ? 0 : 3;
}
