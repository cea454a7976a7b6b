import type { Sample } from '../../../src/samples/sample.ts';

/** A scored sample, with what a test wants to be different. */
export function sampleWith(more: Partial<Sample> = {}): Sample {
  return {
    suite: 'support',
    slot: 'assistant',
    case: 'refund',
    arm: 'candidate',
    round: 0,
    stage: 'search',
    repeat: 0,
    result: { kind: 'scored', passed: true, score: 1, metrics: { tone: 0.5 }, failed: [] },
    output: 'ok',
    latencyMs: 120,
    target: { promptTokens: 10, completionTokens: 2, cost: 0.001 },
    grader: {},
    calls: { target: 1, grader: 0 },
    cached: false,
    at: '2026-11-24T12:00:00.000Z',
    ...more,
  };
}

/** A sample without an output, time or price. */
export const UNSAID = {
  output: null,
  latencyMs: null,
  target: {},
  at: '2026-01-01T00:00:00.000Z',
} as const satisfies Partial<Sample>;
