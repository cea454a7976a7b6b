import { describe, expect, test } from 'vitest';
import {
  absentMetrics,
  absentSentence,
  type GateNames,
  withoutAbsent,
} from '../../src/plan/absent-metrics.ts';
import type { SuitePlan } from '../../src/plan/eval-plan.ts';
import type { SuiteArms } from '../../src/plan/unmeasured-suite.ts';
import { manifest, manifestCase } from '../support/builders/manifest.ts';

const OURS = ['pass', 'score', 'cost', 'latency', 'tokens'];
const names = (over: Partial<GateNames>): GateNames => ({
  all: [],
  own: [],
  task: [],
  ours: OURS,
  alike: new Map([
    ['pass rate', 'pass'],
    ['length', 'answer length'],
  ]),
  ...over,
});

test.each<readonly [string, readonly (readonly string[] | undefined)[], string, readonly unknown[]]>([
  ['one of its own', [['tone'], ['tone']], 'tone', []],
  ['a misspelt one', [['helpfulness']], 'helpfullness', [{ metric: 'helpfullness', near: 'helpfulness' }]],
  ['one that main alone has: the change took it out, which is said elsewhere', [['tone'], []], 'tone', []],
  ['one that only this PR has', [[], ['tone']], 'tone', []],
  [
    'one that nothing is near to',
    [['tone']],
    'accuracy of dates',
    [{ metric: 'accuracy of dates', near: null }],
  ],
  ['a misspelt one of ours', [[]], 'latncy', [{ metric: 'latncy', near: 'latency' }]],
  ['one of ours by its label', [[]], 'pass_rate', [{ metric: 'pass_rate', near: 'pass' }]],
  ['a word of one of ours, misspelt', [[]], 'lenght', [{ metric: 'lenght', near: 'answer length' }]],
  [
    'a name of the suite before a word of ours',
    [['lengths']],
    'length',
    [{ metric: 'length', near: 'lengths' }],
  ],
  ['where a side makes names while it runs', [['tone'], undefined], 'tonne', []],
])('%s', (_name, lists, metric, found) => {
  const arms = lists.map((named) => (named ? { named } : {}));
  expect(absentMetrics(arms, names({ own: [metric] }))).toEqual(found);
});

test.each<readonly [string, string | null, readonly [string, string] | null, string | null]>([
  ['recall/refund', 'refund', null, null],
  ['recall/refnud', 'refnud', null, 'recall/refund'],
  ['f1/xyz', 'xyz', null, null],
  ['accuracy@lang=de', null, ['lang', 'de'], null],
  ['accuracy@lang=dee', null, ['lang', 'dee'], 'accuracy@lang=de'],
])('of a task: %s', (name, label, slice, near) => {
  const cases = [{ ...manifestCase({ tags: { lang: 'de' } }), index: 0 }];
  const task = [{ name, label, slice: slice && { tag: slice[0], value: slice[1] } }];
  const found = absentMetrics([{ labels: ['refund', 'billing'], cases }], names({ task }));
  const isThere = name === 'recall/refund' || name === 'accuracy@lang=de';
  expect(found).toEqual(isThere ? [] : [{ metric: name, near }]);
  expect(absentMetrics([{}], names({ task }))).toEqual([]);
});

test('the nearest label is taken as it is written', () => {
  const task = [{ name: 'recall/US$@kind=/US$', label: 'US$', slice: null }];
  expect(absentMetrics([{ labels: ['US$$'] }], names({ task }))).toEqual([
    { metric: 'recall/US$@kind=/US$', near: 'recall/US$$@kind=/US$' },
  ]);
});

test('a misspelt one is named with the nearest', () => {
  const task = [{ name: 'f1/biling', label: 'biling', slice: null }];
  const found = absentMetrics([{ labels: ['billing'] }], names({ task }));
  expect(found.map((each) => absentSentence(each, 'support'))).toEqual([
    'Metric `f1/biling` is in the policy, but suite support has no such metric: did you mean `f1/billing`?',
  ]);
});

const CASES = [manifestCase({ id: 'a' })];
const arm = (named?: readonly string[]) => manifest(CASES, undefined, named ? { named } : {});
const run = (suite: string): SuitePlan => ({
  suite,
  config: `${suite}.yaml`,
  changedInputs: ['p.txt'],
  notes: ['noted'],
  action: { kind: 'run', slots: [], cases: [], cells: [], together: { kind: 'cell' }, gradersPerCell: 0 },
});
const sides = (
  before: readonly string[] | undefined,
  now: readonly string[] | undefined = before,
): SuiteArms => ({ changedInputs: [], baseline: arm(before), candidate: arm(now) });

describe('suites of a run', () => {
  const planned = (arms: SuiteArms, gates: GateNames) =>
    withoutAbsent([run('a')], new Map([['a', arms]]), () => gates).suites.map(
      ({ action, wrongGates = [] }) => [action.kind, ...wrongGates],
    );
  const beside = names({ all: ['pass', 'tone'], own: ['tone'] });
  const alone = names({ all: ['tone'], own: ['tone'] });

  test('a metric that this suite does not have, beside one that gates, takes nothing away', () => {
    expect(planned(sides(['tune']), beside)).toEqual([['run']]);
  });

  test('a suite that is gated by it alone is not measured; where nobody knows, it runs', () => {
    expect(planned(sides(['tune']), alone)).toEqual([['unmeasured']]);
    expect(planned(sides(undefined), alone)).toEqual([['run']]);
  });

  test('a metric with a floor alone takes no gate away', () => {
    expect(planned(sides(['tune']), names({ all: ['pass'], own: ['tone'] }))).toEqual([['run']]);
    const both = names({ all: ['tone'], own: ['tone', 'tact'] });
    expect(planned(sides(['tone']), both)).toEqual([['run']]);
    expect(planned(sides(['tune']), both)).toEqual([['unmeasured']]);
  });

  test('one that gates and that this PR takes out of all assertions is said first; one that it adds is not', () => {
    const sentence = 'Metric `tone` gates suite a, and this PR takes it out of every assertion.';
    expect(planned(sides(['tone'], []), beside)).toEqual([['run', sentence]]);
    expect(planned(sides([], ['tone']), beside)).toEqual([['run']]);
    expect(planned({ ...sides(['tone'], []), candidate: arm() }, beside)).toEqual([['run']]);
    expect(planned(sides(['tone'], []), names({ all: ['pass'], own: ['tone'] }))).toEqual([['run']]);
  });

  test('the reason names it, and the nearest', () => {
    const { suites } = withoutAbsent([run('a')], new Map([['a', sides(['tune'])]]), () => alone);
    expect(suites[0]?.action).toMatchObject({
      why: {
        cause: 'no-metric',
        reason:
          'Nothing can fail: the suite is gated by `tone` alone, and it has no such metric. Did you mean `tune`? Nothing was asked.',
      },
    });
  });
});
