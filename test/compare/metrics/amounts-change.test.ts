import { expect, test } from 'vitest';
import { compareEvidence } from '../../../src/compare/compare-evidence.ts';
import type { Arm, Sample } from '../../../src/samples/sample.ts';
import { evidence, gateConfig, onePlan, plannedCase, sample, scored } from '../evidence.ts';

const names = Array.from({ length: 12 }, (_, at) => `case ${at}`);
const costing = (id: string, arm: Arm, stage: Sample['stage'], cost: number, repeat = 0) =>
  sample(id, arm, scored(true), { stage, repeat, target: { cost } });

function costRow(stored: (at: number) => readonly number[], look: (at: number) => number) {
  const { suites } = compareEvidence({
    plan: onePlan(names.map((id) => plannedCase(id))),
    config: gateConfig(),
    findings: [],
    evidence: evidence(
      names.map((id, at) => costing(id, 'candidate', 'search', look(at))),
      {
        stored: names.flatMap((id, at) =>
          stored(at).map((cost, repeat) => costing(id, 'baseline', 'record', cost, repeat)),
        ),
      },
    ),
  });
  const state = suites[0]?.state;
  return state?.kind === 'compared' ? state.slots[0]?.metrics.find(({ name }) => name === 'cost') : undefined;
}

const close = (value: number) => expect.closeTo(value, 9);

test('where a model’s answers cost the same each time, what these cases cost more is known', () => {
  const oneDearer = costRow(
    (at) => [1 + at, 1 + at],
    (at) => (at === 11 ? 36 : 1 + at),
  );
  expect(oneDearer).toMatchObject({ difference: close(2), interval: [close(2), close(2)] });
});

test('where they vary, a longer prompt that costs each case a little more is seen', () => {
  const row = costRow(
    (at) => [0.95 + at, 1.05 + at, 1 + at],
    (at) => 1.1 * (1 + at),
  );
  expect(row?.interval?.[0]).toBeGreaterThan(0);
  expect(row?.interval?.[1]).toBeLessThan(1.3);
});

test('where nothing was repeated, the interval varies as the cases do', () => {
  const row = costRow(
    (at) => [1 + at],
    (at) => (at === 11 ? 36 : 1 + at),
  );
  expect(row?.interval?.[0]).toBeLessThan(0);
  expect(row?.interval?.[1]).toBeGreaterThan(5);
});
