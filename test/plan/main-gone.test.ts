import { describe, expect, test } from 'vitest';
import { policySchema } from '../../src/config/policy/policy.ts';
import { mainGoneReason } from '../../src/design/main-gone.ts';
import { mainGonePlan } from '../../src/plan/main-gone.ts';
import { planSuites } from '../../src/plan/plan-suites.ts';
import type { ErrorCause, Sample } from '../../src/samples/sample.ts';
import { errored, sample, scored } from '../compare/evidence.ts';
import { manifest, manifestCase, manifestSlot } from '../support/builders/manifest.ts';

const NOT_FOUND = 'API error: 404 The model `gpt-4-0314` has been deprecated';
const refused = (message = NOT_FOUND, cause: ErrorCause = 'provider') =>
  sample('a', 'baseline', errored(message, cause));
const answered = sample('a', 'candidate', scored(true));
const failed = sample('a', 'candidate', errored(NOT_FOUND));

describe('main can no longer run', () => {
  test('where all its calls were refused for good, and this PR was answered or not yet asked', () => {
    const reason = `the provider refused all 2 calls of it: ${NOT_FOUND}`;
    expect(mainGoneReason([refused(), refused(), answered])).toBe(reason);
    expect(mainGoneReason([refused(), refused()])).toBe(reason);
    expect(mainGoneReason([refused('API error: 401 Unauthorized', 'auth'), answered])).toContain(
      'its one call',
    );
  });

  test('where enough of its calls were refused, and the rest were not made', () => {
    const denied = refused('API error: 401 Unauthorized', 'auth');
    const result = { kind: 'errored', cause: 'auth', message: 'Not asked', unasked: true } as const;
    const unasked = sample('b', 'baseline', result);
    expect(mainGoneReason([unasked, denied, denied, denied, unasked, answered])).toBe(
      'the provider refused all 3 calls of it (2 more were not made): API error: 401 Unauthorized',
    );
    expect(mainGoneReason([unasked, answered])).toContain('none of its 1 were made');
    expect(mainGoneReason([denied, unasked, sample('b', 'baseline', scored(true)), answered])).toBeNull();
    expect(mainGoneReason([denied, unasked, sample('a', 'candidate', result)])).toBeNull();
  });

  test.each<[string, readonly Sample[]]>([
    ['nothing was asked', []],
    ['this PR alone was asked', [answered]],
    ['main answered once', [refused(), sample('b', 'baseline', scored(false)), answered]],
    ["this PR's calls failed as well", [refused(), failed]],
    ['an outage', [refused('API error: 503 Service Unavailable'), answered]],
    ['a limit', [refused('API error: 429', 'rate-limit'), answered]],
    ['the network', [refused('fetch failed', 'network'), answered]],
    [
      'a crash, which this PR may have caused on the shared machine',
      [refused('exit code 1', 'crash'), answered],
    ],
    ['a grader', [refused('no score', 'assertion'), answered]],
    ['a time limit', [refused('timed out', 'timeout'), answered]],
  ])('not where it was %s', (_, samples) => {
    expect(mainGoneReason(samples)).toBeNull();
  });
});

describe('a suite that cannot be loaded on main', () => {
  const keys = (grading: string, generation = 'a') => ({
    generation: generation.repeat(64),
    grading: grading.repeat(64),
  });
  const now = '2026-03-20T00:00:00Z';
  const suite = () => {
    const made = manifest([manifestCase({ id: 'a' }), manifestCase({ id: 'b' })], [manifestSlot()]);
    return { ...made, cells: made.cells.map((cell) => ({ ...cell, keys: keys('c', 'b') })) };
  };
  const slot = 'triage · gpt-4o-mini';
  const main = (id: string, over: Partial<Sample> = {}) =>
    sample(id, 'baseline', scored(true), {
      suite: 'triage',
      slot,
      keys: keys('c'),
      at: '2026-03-10T00:00:00Z',
      ...over,
    });
  const plan = (samples: readonly Sample[]) =>
    mainGonePlan(suite(), 'prompt.txt is missing', { samples, now, maxAgeDays: 30 }).action;

  test('is paired with the newest stored samples of the same slot and case', () => {
    const old = main('a', { keys: keys('c', 'd'), at: '2026-03-01T00:00:00Z' });
    const action = plan([old, main('a'), main('a', { repeat: 1 })]);
    expect(action.stored?.samples.map(({ keys: own }) => own?.generation[0])).toEqual(['a', 'a']);
    expect(action.cases.map(({ case: id, status }) => [id, status])).toEqual([
      ['a', 'paired'],
      ['b', 'added'],
    ]);
    expect(action.cells.map(({ baseline }) => baseline)).toEqual([0, null]);
    expect(action.mainGone).toBe('prompt.txt is missing');
  });

  test.each<[string, readonly Sample[]]>([
    [
      'what was drawn before a drift that a later sample shows',
      [main('a'), main('b', { at: '2026-03-15T00:00:00Z', driftedSince: '2026-03-12T00:00:00Z' })],
    ],
    ['what says that it will be drawn in two days', [main('a', { at: '2026-03-22T00:00:00Z' }), main('b')]],
    ['what is too old', [main('a', { at: '2026-02-01T00:00:00Z' }), main('b')]],
  ])('is not paired with %s', (_, samples) => {
    expect(plan(samples).stored?.samples.map(({ case: id }) => id)).toEqual(['b']);
  });

  test('a lone slot under another name is the one that main had', () => {
    expect(plan([main('a', { slot: 'triage · gpt-4-0314' })]).stored?.samples).toMatchObject([{ slot }]);
  });

  test.each<[string, Partial<Sample>]>([
    ['of other checks', { keys: keys('e') }],
    ['without keys', { keys: null }],
    ['that are too old', { at: '2025-03-10T00:00:00Z' }],
    ['of a pull request', { arm: 'candidate' }],
    ['from a cache', { cached: true }],
    ['of another suite', { suite: 'other' }],
    ['with errors', { result: errored('503') }],
  ])('samples %s do not stand in', (_, over) => {
    expect(plan([main('a', over)]).stored?.samples).toEqual([]);
  });

  const planned = (
    stored: readonly Sample[],
    baseline: 'block' | 'warn',
    more: { mainMayBeGone?: boolean } = {},
  ) => {
    const config = {
      file: null,
      policy: policySchema.parse({ notMeasured: { baseline } }),
      suites: [{ id: 'triage', config: 'evals/triage.yaml', paths: [], metrics: {} }],
      skipped: [],
    };
    const failure = {
      failed: { cause: 'baseline' as const, reason: 'prompt.txt is missing', fix: 'add it' },
    };
    const inputs = { changedInputs: ['prompts/triage.txt'], baseline: failure, candidate: suite() };
    const samples = {
      paired: { atLeast: 4, atMost: 9 },
      single: { atLeast: 1, atMost: 1 },
      candidateOnly: 5,
    };
    return planSuites({
      config,
      suites: new Map([['triage', inputs]]),
      samples,
      served: false,
      secretsWithheld: null,
      stored: { samples: stored, now, maxAgeDays: 30 },
      ...more,
    });
  };

  test('is not measured where it may be the doing of this PR', () => {
    const { suites } = planned([main('a')], 'warn', { mainMayBeGone: false });
    expect(suites[0]?.action).toMatchObject({ kind: 'unmeasured', why: { cause: 'baseline' } });
  });

  test('runs where something is stored, for this PR alone; main is not in the estimate', () => {
    const { suites, calls } = planned([main('a')], 'block');
    expect(suites[0]?.action.kind).toBe('run');
    expect(calls).toEqual({ atLeast: 6, atMost: 6 });
  });

  test('without anything stored runs for its floors, where the policy lets an unmeasured baseline pass', () => {
    expect(planned([], 'warn').suites[0]?.action).toMatchObject({
      kind: 'run',
      mainGone: 'prompt.txt is missing',
    });
    expect(planned([], 'block').suites[0]?.action).toMatchObject({
      kind: 'unmeasured',
      why: { cause: 'baseline' },
    });
  });
});
