import { expect, test } from 'vitest';
import { metricRows } from '../../../src/compare/metrics/metric-rows.ts';
import type { SlotCase } from '../../../src/compare/slot-cases.ts';
import { plannedCase, sample, scored } from '../evidence.ts';

/** `.`: this PR's answer says `codes`. Main's always does. */
const entry = (mark: string, at: number): SlotCase => {
  const said = { ...scored(true), metrics: { codes: 1 } };
  return {
    planned: plannedCase(`c${at}`),
    comparable: true,
    onBaseline: true,
    onCandidate: true,
    same: false,
    samples: {
      baseline: [sample(`c${at}`, 'baseline', said)],
      candidate: [sample(`c${at}`, 'candidate', mark === '.' ? said : scored(true))],
    },
    stored: [],
    secondGradings: [],
  };
};

test.each([
  ['....', undefined],
  ['..--', 2],
  ['----', undefined],
])('a metric that gates is of the cases that have it on both sides: %s', (marks, cases) => {
  const found = metricRows({
    cases: [...marks].map(entry),
    policies: { codes: { gate: true } },
    findings: [],
    sideBySide: true,
  });
  expect(found.map((row) => [row.name, row.cases])).toEqual(
    expect.arrayContaining([
      ['pass', undefined],
      ['codes', cases],
    ]),
  );
});
