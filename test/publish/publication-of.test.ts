import { expect, test } from 'vitest';
import { publicationOf } from '../../src/publish/publication-of.ts';
import * as make from '../report/verdicts.ts';

const suites = {
  pass: make.suite('pass', [make.slot()]),
  mixed: make.suite('mixed', [make.slot()]),
  inconclusive: make.suite('inconclusive', [make.slot()]),
};
const gone = make.suite('pass', [], {
  suite: 'other',
  state: { kind: 'skipped', reason: 'this PR removes it', removed: true },
});
const failing = make.aCase('new', 'added', { candidate: { scored: 1, passed: 0, errored: 0 } });
const absent = make.suite('pass', [make.slot()], {
  wrongGates: ['Metric `x` gates suite a, but the suite has no such metric.'],
});
/** Main ran in one of its columns, and not in the other. */
const uncompared = {
  ...make.suite('pass', [make.slot()]),
  reasons: ['no-loss', 'main-gone-nothing-stored'].map((code) => ({
    code,
    text: 'Said elsewhere.',
    suite: 'a',
    fix: null,
  })),
};
const consent = {
  accepted: [{ id: 'a', of: 'cases', cases: ['x'], by: 'kim', reason: null }],
  offers: [],
  by: 'write',
  author: false,
  commandLine: false,
  hasConversation: true,
} as const;

test.each([
  ['a pass', make.verdict('pass', [suites.pass]), {}, 'success'],
  ['a pass without a suite of main', make.verdict('pass', [suites.pass, gone]), {}, 'neutral'],
  [
    'a pass with a new case that fails',
    make.verdict('pass', [make.suite('pass', [make.slot({ cases: [failing] })])]),
    {},
    'neutral',
  ],
  ['a pass beside a metric that gates and does not exist', make.verdict('pass', [absent]), {}, 'neutral'],
  [
    'a pass where main could not run, with nothing stored of it',
    make.verdict('pass', [uncompared]),
    {},
    'neutral',
  ],
  ['a pass beside what somebody accepted', make.verdict('pass', [suites.pass]), { consent }, 'neutral'],
  ['a trade-off that does not block', make.verdict('mixed', [suites.mixed]), {}, 'neutral'],
  ['one that blocks', make.verdict('mixed', [suites.mixed], { exitCode: 1, wouldExit: 1 }), {}, 'failure'],
  ['a suite that could not be told', make.verdict('inconclusive', [suites.inconclusive]), {}, 'neutral'],
] as const)('the check of %s', (_, verdict, context, expected) => {
  expect(publicationOf(verdict, make.context(context)).conclusion).toBe(expected);
});
