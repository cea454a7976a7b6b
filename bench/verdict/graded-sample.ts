import type { Sample } from '../../src/samples/sample.ts';

/** Where a sample stands, its cell, stage and turn, and what else is known of it. */
type Known = Pick<Sample, 'suite' | 'slot' | 'case' | 'arm' | 'round' | 'stage' | 'repeat'> & Partial<Sample>;

/** A sample of a simulated answer with this result: one call, and nothing else is known of it. */
export function simulatedSample(known: Known & Pick<Sample, 'result'>): Sample {
  return {
    calls: { target: 1, grader: 0 },
    output: null,
    latencyMs: null,
    target: {},
    grader: {},
    cached: false,
    at: '',
    ...known,
  };
}

/** One that passed or failed. */
export function gradedSample(known: Known, passed: boolean): Sample {
  return simulatedSample({
    ...known,
    result: { kind: 'scored', passed, score: Number(passed), metrics: {}, failed: [] },
  });
}
