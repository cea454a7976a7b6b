import { expect, test } from 'vitest';
import type { CellOutcome } from '../../../src/engine/messages/child-messages.ts';
import { sharedParts } from '../../../src/engine/rounds/shared-parts.ts';

const outcome = (more: Partial<CellOutcome> = {}): CellOutcome => ({
  result: { kind: 'scored', passed: true, score: 1, metrics: {}, failed: [] },
  ...{ output: 'yes', latencyMs: 12, target: { promptTokens: 20 }, grader: {}, cached: false, at: '' },
  calls: { target: 1, grader: 0 },
  ...more,
});

test('of answers that passed and took the same, one copy is held of that', () => {
  const lean = sharedParts();
  const [one, other] = [lean(outcome()), lean(outcome({ output: 'no' }))];
  expect([one, other]).toEqual([outcome(), outcome({ output: 'no' })]);
  for (const part of ['result', 'target', 'grader', 'calls'] as const) expect(one[part]).toBe(other[part]);
});

test.each<Partial<CellOutcome>>([
  { result: { kind: 'scored', passed: true, score: 0.5, metrics: {}, failed: [] } },
  { result: { kind: 'scored', passed: true, score: 1, metrics: { f1: 1 }, failed: [] } },
  { result: { kind: 'scored', passed: false, score: 0, metrics: {}, failed: [{ label: 'a', reason: 'b' }] } },
  { result: { kind: 'errored', cause: 'timeout', message: 'timed out' } },
  { target: { promptTokens: 21 } },
  { calls: { target: 1, grader: 2 } },
])('%j stays what it is', (more) => {
  const lean = sharedParts();
  lean(outcome());
  expect(lean(outcome(more))).toEqual(outcome(more));
});

test('of more kinds than are known at once each stays what it is', () => {
  const lean = sharedParts();
  const all = Array.from({ length: 2_500 }, (_, at) => outcome({ target: { promptTokens: at % 1_300 } }));
  expect(all.map(lean)).toEqual(all);
});
