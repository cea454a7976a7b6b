import { expect, test } from 'vitest';
import { compareEvidence } from '../../src/compare/compare-evidence.ts';
import type { Sample } from '../../src/samples/sample.ts';
import { evidence, gateConfig, onePlan, plannedCase, sample, scored } from './evidence.ts';

const drawn = (id: string, arm: Sample['arm'], passed: number) =>
  Array.from({ length: 10 }, (_, repeat) => sample(id, arm, scored(repeat < passed), { repeat, round: 0 }));

test.each([
  ['a gain of 0.2 and a loss of 0.2', [1, 2], [3, 0], 0],
  ['a loss of 0.2 and a gain of 0.2', [3, 0], [1, 2], 0],
  ['a loss of 0.1', [3, 0], [1, 1], -0.05],
])('sums of shares whose rounding leaves a trace: %s', (_name, main, change, difference) => {
  const ids = ['a', 'b'];
  const samples = ids.flatMap((id, at) => [
    ...drawn(id, 'baseline', main[at] ?? 0),
    ...drawn(id, 'candidate', change[at] ?? 0),
  ]);
  const { suites } = compareEvidence({
    plan: onePlan(ids.map((id) => plannedCase(id))),
    config: gateConfig(),
    findings: [],
    evidence: evidence(samples),
  });
  const [suite] = suites;
  const [slot] = suite?.state.kind === 'compared' ? suite.state.slots : [];
  const pass = slot?.metrics.find(({ name }) => name === 'pass');
  expect(pass?.difference).toBeCloseTo(difference, 12);
  expect(pass?.difference === 0).toBe(difference === 0);
});
