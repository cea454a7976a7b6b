import { markCached } from '../samples/cached.ts';
import type { Sample } from '../samples/sample.ts';
import type { Evidence } from './design.ts';

/** The evidence with what a round of that stage brought. Second gradings are no samples of an arm: they stand apart. */
export function withSamples(evidence: Evidence, stage: string, samples: readonly Sample[]): Evidence {
  return stage === 'regrade'
    ? { ...evidence, regraded: [...(evidence.regraded ?? []), ...samples] }
    : { ...evidence, fresh: markCached([...evidence.fresh, ...samples]) };
}

/** Provider calls that the evidence took, target and grader. */
export function callsOf({ fresh, regraded = [] }: Evidence): number {
  return [...fresh, ...regraded].reduce((sum, { calls }) => sum + calls.target + calls.grader, 0);
}
