import { describe, expect, test } from 'vitest';
import { builtInMetric, isSpent, metricLabel, SAMPLE_METRICS } from '../../src/metrics/built-in-metrics.ts';
import { metricRule } from '../../src/metrics/metric-rules.ts';
import { metricValue } from '../../src/metrics/metric-value.ts';
import { withoutOutput } from '../../src/samples/store/stored-output.ts';
import { sampleWith } from '../support/builders/sample.ts';

const sample = sampleWith({
  result: {
    kind: 'scored',
    passed: true,
    score: 0.75,
    metrics: { tone: 0.5, cost: 9, toString: 3 },
    failed: [],
  },
  output: 'naïv😀',
  latencyMs: 120,
  target: { promptTokens: 10, completionTokens: 2, cost: 0.001 },
});

describe('a metric of ours', () => {
  test.each([
    ['pass', 1, 'rate', 'higher', true, 'pass rate'],
    ['score', 0.75, 'score', 'higher', false, 'score'],
    ['cost', 0.001, 'usd', 'lower', false, 'cost'],
    ['latency', 120, 'ms', 'lower', false, 'latency'],
    ['tokens', 12, 'tokens', 'lower', false, 'tokens'],
    ['tone', 0.5, 'score', 'higher', false, 'tone'],
    ['toString', 3, 'score', 'higher', false, 'toString'],
    ['constructor', null, 'score', 'higher', false, 'constructor'],
    ['context tokens', null, 'tokens', 'lower', false, 'context tokens'],
    ['answer length', 5, 'characters', 'lower', false, 'answer length'],
    ['same label', null, 'rate', 'higher', false, 'same label'],
    ['same answer', null, 'rate', 'higher', false, 'same answer'],
  ] as const)('%s', (name, value, unit, direction, gate, label) => {
    expect(metricValue(sample, name)).toBe(value);
    expect(metricRule(name, {})).toMatchObject({ unit, direction, gate });
    expect(metricLabel(name)).toBe(label);
  });

  test('says what an answer took, or how good it is', () => {
    expect(SAMPLE_METRICS.filter(isSpent)).toEqual(['cost', 'latency', 'latency p95', 'tokens']);
  });

  test('that sums up another one names one that has values', () => {
    for (const name of SAMPLE_METRICS) {
      const { of, value } = builtInMetric(name) ?? {};
      expect(value ?? builtInMetric(of ?? '')?.value, name).toBeDefined();
    }
  });

  test('the length of an answer outlives its words in a store, and is not known of a part', () => {
    const stored = withoutOutput(sample);
    expect([stored.output, metricValue(stored, 'answer length')]).toEqual([null, 5]);
    expect(metricValue(sampleWith({ output: 'cut', form: 'part' }), 'answer length')).toBeNull();
    expect(metricValue(sampleWith({ output: null }), 'answer length')).toBeNull();
  });

  test.each(['pass', 'tone', 'cost'])('%s of a sample that erred is not a number', (name) => {
    const erred = sampleWith({ result: { kind: 'errored', cause: 'network', message: 'gone' } });
    expect(metricValue(erred, name)).toBeNull();
  });
});
