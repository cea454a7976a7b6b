import type { MayBegin } from '../../plan/spending.ts';

/** Counts provider calls against a limit: launched ones, and ones promised to cells that have begun. */
export interface CallBudget {
  /** Promises `calls` more where the limit allows it: `never` does, `not-yet` may once other promises are given back. */
  promise(calls: number): MayBegin;
  /** Gives back promised calls that will not be made. */
  release(calls: number): void;
  /** Counts a launch that was promised. */
  spendPromised(): void;
  /** Counts a launch beyond every promise (a retry). False, and nothing counted, where the limit would be exceeded. */
  spendExtra(): boolean;
}

/** An empty budget for at most `limit` calls. */
export function createCallBudget(limit: number): CallBudget {
  let launched = 0;
  let promised = 0;
  return {
    promise(calls) {
      if (launched + calls > limit) return 'never';
      if (launched + promised + calls > limit) return 'not-yet';
      promised += calls;
      return 'yes';
    },
    release(calls) {
      promised -= calls;
    },
    spendPromised() {
      promised -= 1;
      launched += 1;
    },
    spendExtra() {
      if (launched + promised + 1 > limit) return false;
      launched += 1;
      return true;
    },
  };
}
