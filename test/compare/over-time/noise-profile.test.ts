import { expect, test } from 'vitest';
import { noiseProfile } from '../../../src/compare/over-time/noise-profile.ts';
import type { Sample } from '../../../src/samples/sample.ts';
import { sampleWith } from '../../support/builders/sample.ts';

const keys = (letter: string) => ({ generation: letter.repeat(64), grading: 'f'.repeat(64) });
const scored = (passed: boolean): Sample['result'] => ({
  kind: 'scored',
  passed,
  score: Number(passed),
  metrics: {},
  failed: [],
});
/** A sample of main on a day of November. */
const of = (name: string, passed: boolean, day: number, more: Partial<Sample> = {}): Sample =>
  sampleWith({
    case: name,
    arm: 'baseline',
    result: scored(passed),
    at: `2026-11-${String(day).padStart(2, '0')}T00:00:00.000Z`,
    keys: keys('a'),
    commit: 'abcdef1',
    ...more,
  });

test('counts the samples of what a case is today, and names what passes now and then', () => {
  const profile = noiseProfile('support', [
    of('moved', false, 1, { keys: keys('b'), commit: '1234567' }),
    of('moved', true, 2),
    of('wavers', true, 3),
    of('wavers', false, 4),
    of('wavers', true, 5),
    of('wavers', true, 6),
    of('worse', false, 6),
    of('worse', true, 7),
    of('dead', false, 7),
    of('dead', false, 8),
  ]);
  expect(profile).toMatchObject({
    samples: 10,
    oldest: '2026-11-01T00:00:00.000Z',
    newest: '2026-11-08T00:00:00.000Z',
    commits: ['abcdef1', '1234567'],
    cells: [
      { case: 'moved', passed: 1, scored: 1 },
      { case: 'wavers', passed: 3, scored: 4 },
      { case: 'worse', passed: 1, scored: 2 },
      { case: 'dead', passed: 0, scored: 2 },
    ],
    flaky: [
      { case: 'worse', rate: 0.5 },
      { case: 'wavers', rate: 0.75 },
    ],
  });
  expect(profile.bytes).toBeGreaterThan(10 * 300);
});

test('of a suite with a task an answer counts if it is right: without assertions all of them pass', () => {
  const labelled = (right: boolean, day: number) =>
    of('wavers', true, day, {
      result: { ...scored(true), task: { cases: 1, [right ? 'tp/a' : 'fn/a']: 1 } } as Sample['result'],
    });
  expect(noiseProfile('support', [labelled(true, 3), labelled(false, 4)])).toMatchObject({
    cells: [{ passed: 1, scored: 2 }],
    flaky: [{ case: 'wavers', rate: 0.5 }],
  });
});

test('errors, answers from a cache and samples of a pull request are not evidence', () => {
  const error = { kind: 'errored', cause: 'network', message: 'reset' } as const;
  const { cells, samples } = noiseProfile('support', [
    of('one', true, 1),
    of('one', false, 2, { result: error }),
    of('one', false, 3, { cached: true }),
    of('one', false, 4, { arm: 'candidate' }),
  ]);
  expect([samples, cells]).toEqual([4, [{ slot: 'assistant', case: 'one', passed: 1, scored: 1 }]]);
});

test('what was drawn before a drift does not count', () => {
  const since = '2026-11-02T00:00:00.000Z';
  const { cells } = noiseProfile('support', [
    of('one', true, 1),
    of('one', false, 2),
    of('two', false, 3, { driftedSince: since }),
  ]);
  expect(cells).toMatchObject([
    { case: 'one', passed: 0, scored: 1 },
    { case: 'two', passed: 0, scored: 1 },
  ]);
});

test('an empty store has a profile too', () => {
  expect(noiseProfile('support', [])).toEqual({
    suite: 'support',
    samples: 0,
    bytes: 0,
    oldest: null,
    newest: null,
    commits: [],
    cells: [],
    flaky: [],
    varying: 0,
  });
});

test('cases whose scores differ although they always pass are counted apart from flaky ones', () => {
  const drawnOf = (name: string, ...scores: readonly number[]) =>
    scores.map((score, at) =>
      of(name, true, at + 1, { result: { ...scored(true), score } as Sample['result'] }),
    );
  const { varying, flaky } = noiseProfile('support', [
    ...drawnOf('varies', 0.4, 0.9),
    ...drawnOf('steady', 0.9, 0.9),
    of('wavers', true, 3),
    of('wavers', false, 4),
  ]);
  expect([varying, flaky.length]).toEqual([1, 1]);
});
