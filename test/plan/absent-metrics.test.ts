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
  shared: [],
  floors: [],
  ours: OURS,
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

test('a metric that has a floor and does not gate is named in words of its own', () => {
  const task = [{ name: 'f1/biling', label: 'biling', slice: null }];
  const found = absentMetrics([{ labels: ['billing'] }], names({ task, floors: ['f1/biling'] }));
  expect(found).toEqual([{ metric: 'f1/biling', near: 'f1/billing', floor: true }]);
  expect(found.map((each) => absentSentence(each, 'support'))).toEqual([
    'Metric `f1/biling` has a floor in suite support, but the suite has no such metric: did you mean `f1/billing`?',
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
const both = (named?: readonly string[]): SuiteArms => ({
  changedInputs: [],
  baseline: arm(named),
  candidate: arm(named),
});

describe('suites of a run', () => {
  const planned = (
    suites: Readonly<Record<string, readonly string[] | undefined>>,
    gates: (suite: string) => GateNames,
    closed: readonly string[] = [],
  ) =>
    withoutAbsent(
      [...Object.keys(suites), ...closed].map(run),
      new Map(Object.entries(suites).map(([suite, named]) => [suite, both(named)])),
      gates,
    ).suites.map(({ action, wrongGates = [], notes }) => [action.kind, wrongGates.length, notes.length]);
  const shared = () => names({ all: ['pass', 'tone'], own: ['tone'], shared: ['tone'] });
  const alone = () => names({ all: ['tone'], own: ['tone'] });

  test('the line of one suite is said first', () => {
    const own = () => names({ all: ['pass', 'tone'], own: ['tone'] });
    expect(planned({ a: ['tone'], b: ['other'] }, own)).toEqual([
      ['run', 0, 1],
      ['run', 1, 1],
    ]);
  });

  test('a line for all suites that one of them has is in order', () => {
    expect(planned({ a: ['tone'], b: ['other'] }, shared)).toEqual([
      ['run', 0, 1],
      ['run', 0, 1],
    ]);
  });

  test('a line for all suites that none of them has is said first of each', () => {
    expect(planned({ a: ['tune'], b: ['other'] }, shared)).toEqual([
      ['run', 1, 1],
      ['run', 1, 1],
    ]);
  });

  test('where a suite that was not opened may have it, it is a note', () => {
    expect(planned({ b: ['other'] }, shared, ['a'])).toEqual([
      ['run', 0, 2],
      ['run', 0, 1],
    ]);
  });

  test('a suite that is gated by it alone is not measured; where nobody knows, it runs', () => {
    expect(planned({ a: ['tune'], b: undefined }, alone).map(([kind]) => kind)).toEqual([
      'unmeasured',
      'run',
    ]);
  });

  test('a floor of a metric that does not exist is said first, and takes no gate away', () => {
    const floor = () => names({ all: ['pass'], own: ['tone'], floors: ['tone'] });
    expect(planned({ a: ['tune'] }, floor)).toEqual([['run', 1, 1]]);
    const beside = () => names({ all: ['tone'], own: ['tone', 'tact'], floors: ['tact'] });
    expect(planned({ a: ['tone'] }, beside)).toEqual([['run', 1, 1]]);
    expect(planned({ a: ['tune'] }, beside).map(([kind]) => kind)).toEqual(['unmeasured']);
  });

  test('the reason names it, and the nearest', () => {
    const { suites } = withoutAbsent([run('a')], new Map([['a', both(['tune'])]]), alone);
    expect(suites[0]?.action).toMatchObject({
      why: {
        cause: 'no-metric',
        reason:
          'Nothing can fail: the suite is gated by `tone` alone, which is none of its metrics. Did you mean `tune`? Nothing was asked.',
      },
    });
  });
});
