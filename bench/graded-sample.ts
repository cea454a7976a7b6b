import type { Sample } from '../src/samples/sample.ts';

/** Where a sample stands: its cell, stage and turn. */
type SamplePlace = Pick<Sample, 'suite' | 'slot' | 'case' | 'arm' | 'round' | 'stage' | 'repeat'>;

/** A sample of a simulated answer that passed or failed: one call, and nothing else is known of it. */
export function gradedSample(place: SamplePlace, passed: boolean): Sample {
  return {
    ...place,
    result: { kind: 'scored', passed, score: Number(passed), metrics: {}, failed: [] },
    calls: { target: 1, grader: 0 },
    output: null,
    latencyMs: null,
    target: {},
    grader: {},
    cached: false,
    at: '',
  };
}
