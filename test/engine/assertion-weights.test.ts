import { expect, test } from 'vitest';
import { weightlessMetrics } from '../../src/engine/assertion-weights.ts';
import type { Assertion } from '../../src/engine/worker/promptfoo/promptfoo-types.ts';

const asserting = (...assert: readonly Assertion[]) => ({ assert });
const type = 'contains';

test.each<readonly [string, readonly ReturnType<typeof asserting>[], readonly string[]]>([
  ['no assertion at all', [asserting()], ['pass']],
  ['an assertion in one of two cases', [asserting(), asserting({ type })], []],
  ['a metric with a weight', [asserting({ type, metric: 'tone' })], []],
  ['a metric without one', [asserting({ type }, { type, metric: 'tone', weight: 0 })], ['tone']],
  ['the only assertion without one', [asserting({ type, metric: 'tone', weight: 0 })], ['pass', 'tone']],
  [
    'a metric that another case weighs',
    [asserting({ type, metric: 'tone', weight: 0 }), asserting({ type, metric: 'tone' })],
    [],
  ],
  [
    'a set without one',
    [asserting({ type }, { type: 'assert-set', weight: 0, assert: [{ type, metric: 'tone' }] })],
    ['tone'],
  ],
  ['a name that is made while it runs', [asserting({ type }, { type, metric: '{{name}}', weight: 0 })], []],
])('%s', (_name, tests, found) => {
  expect(weightlessMetrics(tests)).toEqual(found);
});
