import { describe, expect, test } from 'vitest';
import { policySchema } from '../../src/config/policy/policy.ts';
import { planSuites } from '../../src/plan/plan-suites.ts';
import { withoutWeightless } from '../../src/plan/weightless.ts';
import { manifest, manifestCase, manifestSlot } from '../support/builders/manifest.ts';

const cases = [manifestCase({ id: 'a' })];
const baseline = manifest(cases, undefined, { weightless: ['pass'] });
const candidate = manifest(cases, [manifestSlot({ promptDigest: 'prompt-2' })], { weightless: ['pass'] });
const arms = { changedInputs: ['prompt.txt'], baseline, candidate };
const request = {
  config: {
    file: null,
    policy: policySchema.parse({}),
    suites: [{ id: 'intents', config: 'evals/intents.yaml', paths: [], metrics: {} }],
    skipped: [],
  },
  samples: { paired: { atLeast: 6, atMost: 6 }, single: { atLeast: 1, atMost: 1 } },
  served: false,
  secretsWithheld: null,
};
const [suite] = planSuites({ ...request, suites: new Map([['intents', arms]]) }).suites;

const noted = (...gates: readonly string[]) => {
  if (suite === undefined) throw new Error('the plan has the suite');
  return withoutWeightless([suite], new Map([['intents', arms]]), () => gates)[0];
};

test('a suite without assertions that a task judges is not called one where nothing can fail', () => {
  expect(noted('pass', 'macro-f1', 'recall/refund')).toMatchObject({
    action: { kind: 'run' },
    notes: [
      'The pass rate of suite intents says nothing: on main no assertion has a weight. Judged by `macro-f1` and `recall/refund`.',
    ],
    weightless: ['pass'],
  });
});

test('one that nothing else judges is not measured', () => {
  expect(noted('pass')).toMatchObject({ action: { why: { cause: 'nothing-fails' } } });
});

test('and is told to let a metric of its task block, where it has one', () => {
  if (suite === undefined) throw new Error('the plan has the suite');
  const planned = withoutWeightless(
    [suite],
    new Map([['intents', arms]]),
    () => ['pass'],
    () => 'accuracy',
  );
  expect(planned[0]?.action).toMatchObject({
    why: { fix: 'Let a metric of its task block, in pawl.yaml:\nmetrics:\n  accuracy:\n    gate: true' },
  });
});

describe('a suite with the one test that promptfoo makes of none', () => {
  const implicit = manifestCase({ id: null, description: null, preview: '' });
  const empty = manifest([implicit], undefined, { weightless: ['pass'] });
  const own = (main: typeof empty, change: typeof empty) => {
    const sides = { changedInputs: ['cases.csv'], baseline: main, candidate: change };
    const [found] = planSuites({ ...request, suites: new Map([['intents', sides]]) }).suites;
    if (found === undefined) throw new Error('the plan has the suite');
    return withoutWeightless([found], new Map([['intents', sides]]), () => ['pass'])[0];
  };

  test('is named by that', () => {
    const reworded = manifest([implicit], [manifestSlot({ promptDigest: 'prompt-2' })], {
      weightless: ['pass'],
    });
    expect(own(empty, reworded)?.action).toMatchObject({
      why: {
        cause: 'nothing-fails',
        reason: 'Nothing can fail: the suite holds no test case.',
        fix: expect.stringContaining('tests:'),
      },
    });
  });

  test('has none that the first real cases could remove', () => {
    const { action, notes } =
      own(empty, manifest([manifestCase({ id: 'a' }), manifestCase({ id: 'b', index: 1 })])) ?? {};
    expect(action).toMatchObject({ kind: 'run', cases: [{ status: 'added' }, { status: 'added' }] });
    expect(notes).toContain('On main suite intents holds no test case.');
    expect(notes?.join()).not.toContain('weight');
  });
});
