import { describe, expect, test } from 'vitest';
import type { LastingDrift } from '../../../src/compare/over-time/lasting-drift.ts';
import { driftAnnotations, driftNews } from '../../../src/report/nightly/drift-news.ts';
import type { NightlyReport } from '../../../src/report/nightly/nightly-report.ts';

const metric = {
  metric: 'pass',
  pValue: 0.0001,
  drifted: true,
  stored: 0.94,
  fresh: 0.71,
  compared: 24,
  changedCases: [{ case: 'late delivery', stored: 1, fresh: 0, pValue: 0.02 }],
  since: '2026-11-12',
  storedDays: ['2026-11-01', '2026-11-11'],
} as const;
const drift: LastingDrift = {
  suite: 'support',
  slot: 'triage · gpt',
  since: '2026-11-12T00:00:00.000Z',
  latest: '2026-11-12T00:00:00.000Z',
  commit: 'abc1234def',
  state: 'lasts',
  metrics: [metric],
};
const report = (lasting: readonly LastingDrift[], drifts: NightlyReport['drifts'] = []): NightlyReport => ({
  store: 'refs/pawl/baseline',
  scored: 1,
  errored: 0,
  calls: 1,
  suites: [],
  waiting: 0,
  doubted: [],
  drifts,
  lasting,
  erosions: [],
  problems: [],
  inBatches: [],
  models: [],
  quarantine: { held: [], add: [], remove: [] },
});

test('what the issue says', () => {
  const news = driftNews(report([drift]));
  expect(news).toMatchObject({ state: 'stands', once: [`support\ntriage · gpt\n${drift.latest}`] });
  expect(`${news?.title}\n\n${news?.text}`).toMatchInlineSnapshot(`
    "Pawl: main answers differently in \`support\` since 2026-11-12, without a change of yours

    Main scores differently than before, but nothing that its answers depend on changed in this repository. So a model, a server or a grader changed.

    | suite | prompt · model | metric | before | now | since | main was at |
    |---|---|---|--:|--:|---|---|
    | \`support\` | \`triage · gpt\` | pass rate | 94.0 % | 71.0 % | 2026-11-12 | \`abc1234\` |

    \`support\`, pass rate: 24 cases compared. Changed most: \`late delivery\`.

    **What to do**

    - Is there a new version of the model, or did somebody change a server or a grader? Pin the version if you want the old answers back.
    - Look at the cases above: \`pawl explain CASE\` shows their history. If the new answers are right, there is nothing to do: pull requests are compared with them.
    - If they are wrong, mend the prompt in a pull request.

    Pawl brings this up to date every night, and closes it when main answers as before. If you close it yourself, the same drift does not open another one. \`report: {driftIssue: false}\` in \`pawl.yaml\` switches it off."
  `);
});

test.each([
  [['lasts', 'back'], 'stands'],
  [['back', 'changed'], 'gone'],
  [['back', 'unknown'], 'unknown'],
] as const)('%j: %s', (states, state) => {
  const lasting = states.map((each, at) => ({ ...drift, slot: `slot ${at}`, state: each }));
  expect(driftNews(report(lasting))?.state).toBe(state);
});

test('main that never drifted has no news', () => {
  expect(driftNews(report([]))).toBeNull();
});

test('the last comment says of each slot why it is over', () => {
  const news = driftNews(
    report([
      { ...drift, state: 'back' },
      { ...drift, slot: 'other', state: 'changed' },
    ]),
  );
  expect(news?.closing).toMatchInlineSnapshot(`
    "This drift is over.

    \`triage · gpt\` of \`support\`: it answers as before again.

    \`other\` of \`support\`: what it is asked has changed since, so the old answers say nothing about it."
  `);
});

test('where no slot answers as before, the last comment does not say so', () => {
  const closing = driftNews(report([{ ...drift, state: 'changed' }]))?.closing;
  expect(closing).not.toMatch(/as (it did )?before/);
  expect(closing).toContain('has changed since');
});

test('names of any length leave room for the issue: GitHub takes 65,536 characters', () => {
  const long = 'x'.repeat(5_000);
  const lasting = Array.from({ length: 40 }, (_, at) => ({
    ...drift,
    suite: `${at}${long}`,
    slot: long,
    metrics: [{ ...metric, metric: long }],
  }));
  const text = driftNews(report(lasting))?.text ?? '';
  expect(text.length).toBeLessThan(60_000);
  expect(text).toContain('10 more rows left out.');
});

describe('names of cases, suites and models are hostile', () => {
  const evil = '<!-- pawl-drift:default --> @team | ](https://evil.example) ::error::x\n# big `x`';
  const changedCases = [{ ...metric.changedCases[0], case: evil }];
  const hostile = { ...drift, suite: evil, slot: evil, metrics: [{ ...metric, metric: evil, changedCases }] };

  test('in the issue', () => {
    const news = driftNews(report([hostile]));
    const all = `${news?.title}\n${news?.text}\n${driftNews(report([{ ...hostile, state: 'back' }]))?.closing}`;
    expect(news?.text).not.toContain('<!--');
    expect(all).not.toMatch(/^# big/m);
    // Outside of code nothing of it is left.
    expect(all.replace(/(`+)(?!`).*?[^`]\1(?!`)/g, '')).not.toMatch(/@team|evil\.example/);
    expect(news?.text.split('\n').filter((line) => line.startsWith('| `'))).toHaveLength(1);
  });

  test('in the annotation, which stands at the config of the suite', () => {
    const found = report([], [{ suite: evil, slot: evil, since: drift.since, metrics: hostile.metrics }]);
    const annotations = driftAnnotations(found, [{ id: evil, config: 'evals/x.yaml' }], 'warning');
    expect(annotations).toMatchObject([{ level: 'warning', file: 'evals/x.yaml', line: 1 }]);
    expect(annotations[0]?.title).not.toContain('\n');
    expect(driftAnnotations(found, [], 'warning')).toEqual([]);
  });
});
