import { expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Drift } from '../../../src/compare/comparison.ts';
import type { Erosion } from '../../../src/compare/over-time/erosion.ts';
import type { NightlyReport } from '../../../src/report/nightly/nightly-report.ts';
import { nightlyLines, nightlyMarkdown, nightlyTitle } from '../../../src/report/nightly/nightly-text.ts';

const still: Drift = {
  metric: 'pass',
  pValue: 0.7,
  drifted: false,
  stored: 0.95,
  fresh: 0.95,
  compared: 24,
  changedCases: [],
  since: null,
  storedDays: ['2026-11-01', '2026-11-23'],
};
const eroded: Erosion = {
  slot: 'triage · gpt',
  metric: 'pass',
  unit: 'rate',
  tolerance: 0.02,
  compared: 60,
  otherChecks: 0,
  anchor: 0.94,
  today: 0.88,
  loss: 0.06,
  interval: [0.01, 0.11],
  pValue: 0.0002,
  state: 'eroded',
};
const quiet: NightlyReport = {
  store: 'refs/pawl/baseline',
  scored: 30,
  errored: 0,
  calls: 60,
  suites: [{ suite: 'support', cells: 60, full: 40, target: 8, rested: 0, left: [] }],
  waiting: 0,
  doubted: [],
  drifts: [{ suite: 'support', slot: 'triage · gpt', metrics: [still], since: null }],
  lasting: [],
  erosions: [{ suite: 'support', anchor: '2026-11-02', found: [{ ...eroded, state: 'none' }] }],
  problems: [],
  inBatches: [],
  models: [],
  quarantine: { held: [], add: [], remove: [] },
};
const moved: NightlyReport = {
  ...quiet,
  drifts: [
    {
      suite: 'support',
      slot: 'triage · gpt',
      since: '2026-11-12T00:00:00.000Z',
      metrics: [
        {
          ...still,
          drifted: true,
          pValue: 0.0001,
          fresh: 0.4,
          changedCases: [{ case: 'refund @team <img>', stored: 1, fresh: 0, pValue: 0.02 }],
        },
      ],
    },
  ],
};
const text = (report: NightlyReport) => [nightlyTitle(report), ...nightlyLines(report)].join('\n');

test('a quiet night of two suites whose columns have one name: each with its suite', () => {
  const [drift] = quiet.drifts;
  if (!drift) throw new Error('expected a drift');
  const two = { ...quiet, drifts: [drift, { ...drift, suite: 'sales' }] };
  expect(text(two)).toContain(
    '`triage · gpt` of `support`, `triage · gpt` of `sales`: 48 cases asked again in the last nights',
  );
});

test('a quiet night', () => {
  expect(text(quiet)).toMatchInlineSnapshot(`
    "Pawl: no drift and no loss of main was shown.
    \`triage · gpt\`: pass rate 94.0 % at \`2026-11-02\`, 88.0 % today over 60 cases; no loss was shown.
    \`triage · gpt\`: 24 cases asked again in the last nights, and no drift was shown.
    30 more samples of main in \`refs/pawl/baseline\`, for 60 calls.
    \`support\`: 40 of 60 cases have the 8 samples wanted."
  `);
});

test('a model that changed', () => {
  expect(text(moved)).toMatchInlineSnapshot(`
    "Pawl: the model behind main changed; its baseline was renewed.
    \`triage · gpt\`: pass rate 94.0 % at \`2026-11-02\`, 88.0 % today over 60 cases; no loss was shown.
    The model behind \`triage · gpt\` of \`support\` has answered differently since 2026-11-12. The cause is the model, a server or a grader, and not your repository. Older answers are no longer used.
    pass rate: 95.0 % as stored, 40.0 % now over 24 cases. Chance of seeing this if nothing changed: 1 in 10,000. Changed most: \`refund @team <img>\`.
    30 more samples of main in \`refs/pawl/baseline\`, for 60 calls.
    \`support\`: 40 of 60 cases have the 8 samples wanted."
  `);
});

test.each([
  ['cost', 0.0004, 0.002, 'cost: $0.00040 as stored, $0.0020 now over 24 cases.'],
  ['latency', 1900, 4100, 'latency: 1.9 s as stored, 4.1 s now over 24 cases.'],
])('a drift of %s is told in its unit', (metric, stored, fresh, words) => {
  const dearer: Drift = { ...still, metric, drifted: true, stored, fresh };
  const drifts = moved.drifts.map((each) => ({ ...each, metrics: [dearer] }));
  expect(nightlyLines({ ...moved, drifts }).join('\n')).toContain(words);
});

test('main that lost ground, told first', () => {
  const erosions = [{ suite: 'support', anchor: 'v1.2', found: [eroded] }];
  expect(text({ ...moved, erosions, errored: 2, waiting: 5 })).toMatchInlineSnapshot(`
    "Pawl: main is worse than it was at \`v1.2\`, by more than is accepted.
    \`triage · gpt\`: pass rate 94.0 % at \`v1.2\`, 88.0 % today over 60 cases, a loss of 6 points; 2 points are accepted. Chance of seeing this if nothing got worse: 1 in 5,000.
    To fix: on main, \`npx @pawl-dev/pawl gate --base v1.2 --suite support\` names the cases that broke since.
    The model behind \`triage · gpt\` of \`support\` has answered differently since 2026-11-12. The cause is the model, a server or a grader, and not your repository. Older answers are no longer used.
    pass rate: 95.0 % as stored, 40.0 % now over 24 cases. Chance of seeing this if nothing changed: 1 in 10,000. Changed most: \`refund @team <img>\`.
    30 more samples of main in \`refs/pawl/baseline\`, for 60 calls; 2 more failed with an error.
    5 cases with few samples wait for another night.
    \`support\`: 40 of 60 cases have the 8 samples wanted."
  `);
});

test.each([
  ['2026-11-02', 'support', '`npx @pawl-dev/pawl backtest --suite support` replays the last changes of main'],
  ['v1;rm -rf', 'support', '`npx @pawl-dev/pawl backtest --suite support` replays'],
  ['v1', 'a $(b)', '`npx @pawl-dev/pawl gate --base v1` names'],
])('what to do about main that lost ground since %s, in %s', (anchor, suite, words) => {
  const erosions = [{ suite, anchor, found: [eroded] }];
  expect(nightlyLines({ ...quiet, erosions }).join('\n')).toContain(words);
  expect(nightlyLines(quiet).join('\n')).not.toContain('To fix');
});

test('what was asked more, what was not, and why', () => {
  const suites = [{ suite: 'support', cells: 60, full: 40, target: 8, rested: 48, left: [] }];
  const lines = nightlyLines({ ...quiet, suites, doubted: ['triage · gpt'] });
  expect(lines.slice(-2)).toEqual([
    'More cases of `triage · gpt` were asked, because several answered differently than before.',
    '`support`: 40 of 60 cases have the 8 samples wanted; 48 not asked tonight: a gate has enough answers of main to them, and they are asked in turn.',
  ]);
});

test('the line that puts noisy cases into quarantine can be pasted out of the summary', () => {
  const days = { from: '2026-11-20', to: '2026-11-24' };
  const noisy = {
    suite: 'support',
    case: 'refund #1 @team `x`',
    passed: 4,
    scored: 8,
    byTask: false,
    ...days,
  };
  const quarantine = { held: ['support: gift'], add: [noisy], remove: [] };
  const [, line = ''] = /`(quarantine: [^`]*)`/.exec(nightlyMarkdown({ ...quiet, quarantine })) ?? [];
  expect(parse(line)).toEqual({ quarantine: ['support: gift', `support: ${noisy.case}`] });
});

test('a case that a task finds right by turns is not said to pass and fail', () => {
  const found = {
    suite: 's',
    case: 'a',
    passed: 4,
    scored: 8,
    from: '2026-11-20',
    to: '2026-11-24',
    byTask: true,
  };
  expect(text({ ...quiet, quarantine: { held: [], add: [found], remove: [] } })).toContain(
    '`s: a` is right and wrong by turns, so it is too noisy to judge by: 4 of 8 samples right, 2026-11-20 to 2026-11-24.',
  );
});

test('a night that could not do all of it', () => {
  const problems = ['`support`: OPENAI_API_KEY is not set.'];
  const left = [{ why: 'no-keys', cells: 3 }] as const;
  const suites = [{ suite: 'support', cells: 0, full: 0, target: 8, rested: 0, left }];
  expect(
    text({ ...quiet, problems, suites, drifts: [], erosions: [], scored: 0, calls: 0 }),
  ).toMatchInlineSnapshot(`
    "Pawl: the nightly run is incomplete.
    \`support\`: OPENAI_API_KEY is not set.
    0 more samples of main in \`refs/pawl/baseline\`, for 0 calls.
    \`support\`: no case to ask; 3 not asked: what stands behind their answers cannot be seen."
  `);
});

test('a night whose answers are still in batches says so, and claims nothing of main', () => {
  const line = '40 requests are still in batches (batch_1). Run the same command again to fetch the answers.';
  const said = text({ ...quiet, inBatches: [line], drifts: [], erosions: [], scored: 0, calls: 0 });
  expect(said.split('\n').slice(0, 2)).toEqual(['Pawl: answers of this night are still in batches.', line]);
});

test('names from outside make no mention, tag or link', () => {
  expect(nightlyMarkdown(moved)).toContain('`refund @team <img>`');
});
