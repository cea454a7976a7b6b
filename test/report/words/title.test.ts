import { expect, test } from 'vitest';
import { ended, endingsText, type PlacedCase, placedCases } from '../../../src/report/case-groups.ts';
import { kindBlock, lostHeading } from '../../../src/report/markdown/case-blocks.ts';
import { headlineOf, titleOf } from '../../../src/report/words/title.ts';
import { scenarios } from '../scenarios.ts';
import * as make from '../verdicts.ts';

test('every scenario has its sentence', () => {
  const lines = Object.entries(scenarios).map(
    ([name, { verdict, context }]) => `${name}: ${headlineOf(verdict, context)}`,
  );
  expect(lines.join('\n')).toMatchInlineSnapshot(`
    "regressed: \`support-triage\` got worse. 3 of 60 cases broke, confirmed on fresh runs of both sides. Merging is blocked.
    regressed-not-enforced: \`support-triage\` got worse. 3 of 60 cases broke, confirmed on fresh runs of both sides. This would have blocked; \`enforce: false\` only reports.
    regressed-suspected: \`support-triage\` got worse. At least one of 2 suspected cases broke, confirmed on fresh runs of both sides. Merging is blocked.
    regressed-several: 2 suites got worse: \`support-triage\` (3 of 60 cases), \`docs-rag\` (1 of 12 cases). Confirmed on fresh runs of both sides. 1 suite could not be measured. Merging is blocked.
    regressed-metric: \`support-triage\` got worse. Cost / 1,000 rose from $0.41 to $0.61, confirmed on fresh runs of both sides. Merging is blocked.
    pass: No regression in \`support-triage\`.
    pass-drifted: No regression in \`support-triage\`.
    pass-against-stored: No regression in \`support-triage\` against stored samples.
    regressed-against-stored: \`support-triage\` got worse against stored samples. 3 of 60 cases broke. Merging is blocked.
    pass-few-cases: No regression in \`support-triage\`.
    pass-within-tolerance: No regression in \`support-triage\`. 1 case got worse, within the tolerance of 2 points.
    nothing-touched: No suite depends on what changed. Nothing was run.
    mixed: A trade-off in \`support-triage\`. 7 cases got better, 3 broke; on balance no worse. Not blocked (\`mixed: warn\`).
    inconclusive: Could not tell whether \`support-triage\` got worse. The budget was spent before 2 suspected cases were confirmed or cleared. Not blocked (\`inconclusive: warn\`).
    not-measured: Could not measure \`support-triage\`. The provider answered 401 to 12 of 12 requests: the key in \`OPENAI_API_KEY\` is not accepted. Merging is blocked.
    no-suite: No promptfoo suite was found in this repository. Merging is blocked."
  `);
});

test('what blocks stands first: edits of its own judging that block nothing come behind a loss', () => {
  const cases = [make.aCase('gone', 'broken'), ...make.cases(9)];
  const suites = [
    make.suite('regressed', [make.slot({ cases, findings: [make.finding({ outcome: 'convicted' })] })]),
  ];
  const removals = [{ suite: 'docs', cases: 2, rewritten: 0, leftOut: 0, columns: [] }];
  const title = (loosened: boolean) => titleOf({ ...make.verdict('regressed', suites), removals, loosened });
  expect(title(false)).toMatch(/^`support-triage` got worse\. .* This PR removes 2 cases of `docs`\.$/);
  expect(title(true)).toMatch(/^This PR removes 2 cases of `docs`\. `support-triage` got worse\. /);
  const passed = make.verdict('pass', [make.suite('pass', [make.slot()])]);
  expect(titleOf({ ...passed, removals })).toMatch(/^This PR removes 2 cases of `docs`\. No regression/);
  const more = ['a', 'b', 'c', 'd'].map((suite) => ({ ...removals[0]!, suite }));
  expect(titleOf({ ...passed, removals: more.slice(0, 2) })).toContain(
    'removes 2 cases of `a` and removes 2 cases of `b`.',
  );
  expect(titleOf({ ...passed, removals: more })).toContain(
    'removes 2 cases of `c` and does so in 1 more suite.',
  );
});

test('cases whose assertions a change weakens are called as people call them', () => {
  const cases = [make.aCase('vars:0f93f8848978', 'edited', { label: 'topic: order 1' })];
  const suite = make.suite('pass', [make.slot({ cases })]);
  const weakened = [{ suite: suite.suite, cases: ['vars:0f93f8848978', 'gone'] }];
  expect(titleOf({ ...make.verdict('pass', [suite]), weakened })).toContain('(`topic: order 1`, `gone`)');
});

const reason = (code: string, text: string) => ({ code, text, suite: 'support-triage', fix: null });
const loss = make.finding({ outcome: 'convicted', pValue: 0.001 });

test.each([
  [
    'a floor that is missed',
    make.suite('regressed', [make.slot()], {}),
    reason('floor-missed', 'Pass rate is 82 %, below the floor of 90 %.'),
    '`support-triage` misses a floor. Pass rate is 82 %, below the floor of 90 %.',
  ],
  [
    'a floor that is missed beside a tolerated loss',
    make.suite('regressed', [make.slot({ cases: [make.aCase('a', 'broken')], findings: [loss] })]),
    reason('floor-missed', 'Pass rate is 82 %, below the floor of 90 %.'),
    '`support-triage` misses a floor. Pass rate is 82 %, below the floor of 90 %.',
  ],
  [
    'a critical case',
    make.suite('regressed', [
      make.slot({
        cases: [make.aCase('a', 'broken', { critical: true }), make.aCase('b', 'broken')],
        findings: [loss],
      }),
    ]),
    reason('critical-case-broke', 'told elsewhere'),
    '`support-triage` got worse. 2 of 2 cases broke (1 critical), confirmed on fresh runs of both sides.',
  ],
  [
    'a trade-off that is worse on balance',
    make.suite('regressed', [
      make.slot({
        cases: [make.aCase('a', 'broken'), make.aCase('b', 'broken'), make.aCase('c', 'better')],
        findings: [loss],
      }),
    ]),
    reason('trade-off-on-balance-worse', 'told elsewhere'),
    '`support-triage` got worse. 2 of 3 cases broke, 1 got better; on balance worse, confirmed on fresh runs of both sides.',
  ],
  [
    'a trade-off by another metric, with cases that pass as often as before',
    make.suite('regressed', [
      make.slot({
        cases: [
          make.aCase('a', 'broken'),
          make.aCase('b', 'suspected', {
            baseline: { scored: 8, passed: 0, errored: 0 },
            candidate: { scored: 8, passed: 0, errored: 0 },
          }),
          make.aCase('c', 'better'),
        ],
        findings: [{ ...loss, metric: 'macro-f1', balance: { pValue: 0.003, difference: -0.2 } }],
      }),
    ]),
    reason('trade-off-on-balance-worse', 'told elsewhere'),
    '`support-triage` got worse. 2 of 3 cases got worse, 1 got better; on balance worse in `macro-f1`, confirmed on fresh runs of both sides.',
  ],
  [
    'files that were not run side by side',
    make.suite('regressed', [make.slot({ cases: [make.aCase('a', 'broken')], findings: [loss] })], {
      sideBySide: false,
    }),
    reason('loss', 'told elsewhere'),
    '`support-triage` got worse. 1 of 1 case broke.',
  ],
  [
    'nothing in common',
    make.suite('inconclusive', [make.slot()]),
    reason('incomparable', 'Main and this PR have no case in common, so nothing can be compared.'),
    'Could not tell whether `support-triage` got worse. Main and this PR have no case in common, so nothing can be compared.',
  ],
  [
    'a new suite',
    make.suite('pass', [make.slot({ cases: [make.aCase('a', 'added')] })]),
    reason('new-suite', 'Every case is new: main has nothing to compare with.'),
    '`support-triage` is new: main has nothing to compare with. Its one case passes.',
  ],
  [
    'a new suite with failing cases',
    make.suite('pass', [
      make.slot({
        cases: [
          make.aCase('a', 'added'),
          make.aCase('b', 'added', { candidate: { scored: 2, passed: 1, errored: 0 } }),
        ],
      }),
    ]),
    reason('new-suite', 'Every case is new: main has nothing to compare with.'),
    '`support-triage` is new: main has nothing to compare with. 1 of 2 cases fails.',
  ],
  [
    'new cases that fail, beside others',
    make.suite('pass', [
      make.slot({
        cases: [
          make.aCase('a', 'unchanged'),
          make.aCase('b', 'added', { candidate: { scored: 1, passed: 0, errored: 0 } }),
        ],
      }),
    ]),
    reason('no-loss', '60 cases compared, no loss found.'),
    'No regression in `support-triage`. The new case fails.',
  ],
  [
    'a suite with a hostile name',
    make.suite('pass', [make.slot()], { suite: '`@octocat` \x1b[31m<img>' }),
    reason('no-loss', '60 cases compared, no loss found.'),
    "No regression in `'@octocat' ␛[31m<img>`.",
  ],
] as const)('%s', (_, suite, why, expected) => {
  expect(titleOf(make.verdict(suite.outcome, [{ ...suite, reasons: [why] }]))).toBe(expected);
});

const passing = { scored: 1, passed: 1, errored: 0 };
const failing = { scored: 1, passed: 0, errored: 0 };
test.each([
  [
    'new-suite',
    ['a'],
    [passing, passing],
    '`support-triage` is new: main has nothing to compare with. Its one case passes.',
  ],
  [
    'new-suite',
    ['a', 'b'],
    [passing, failing],
    '`support-triage` is new: main has nothing to compare with. All 2 cases fail.',
  ],
  [
    'new-beside-same',
    ['a', 'b', 'c'],
    [passing, passing],
    'Main has nothing to compare with what is added to `support-triage`. All 3 cases pass. All else has the same inputs on both sides.',
  ],
  ['no-loss', ['a', 'b'], [failing, failing], 'No regression in `support-triage`. All 2 new cases fail.'],
] as const)('%s: new cases %j count once, in however many columns they are', (code, ids, columns, said) => {
  const slots = columns.map((candidate, at) =>
    make.slot({ slot: `${at}`, cases: ids.map((id) => make.aCase(id, 'added', { candidate })) }),
  );
  const suite = { ...make.suite('pass', slots), reasons: [reason(code, 'Told elsewhere.')] };
  expect(titleOf(make.verdict('pass', [suite]))).toBe(said);
});

test('one case on the losing side of a trade-off by another metric is one', () => {
  const cases = [
    make.aCase('a', 'broken', { baseline: passing, candidate: passing }),
    make.aCase('c', 'better'),
  ];
  const suite = {
    ...make.suite('regressed', [make.slot({ cases, findings: [loss] })]),
    reasons: [reason('trade-off-on-balance-worse', 'Told elsewhere.')],
  };
  expect(titleOf(make.verdict('regressed', [suite]))).toContain('1 of 2 cases got worse, 1 got better');
});

test('several suites are named up to three', () => {
  const suites = ['a', 'b', 'c', 'd', 'e'].map((name) => ({
    ...make.suite('regressed', [make.slot()]),
    suite: name,
  }));
  expect(titleOf(make.verdict('regressed', suites))).toBe(
    '5 suites got worse: `a`, `b`, `c` and 2 more. Confirmed on fresh runs of both sides.',
  );
});

test.each([
  ['new-suite', '`support-triage` is new: main has nothing to compare with. Its one case passes.'],
  [
    'new-beside-same',
    'Main has nothing to compare with what is added to `support-triage`. Its one case passes. All else has the same inputs on both sides.',
  ],
])('%s: a floor that is kept says nothing of main', (code, said) => {
  const slot = make.slot({ cases: [make.aCase('a', 'added', { candidate: passing })] });
  const reasons = [reason('floor-held', 'Pass rate keeps its floor.'), reason(code, 'Told elsewhere.')];
  expect(titleOf(make.verdict('pass', [{ ...make.suite('pass', [slot]), reasons }]))).toBe(said);
});

test('a pass claims nothing of suites that have no main', () => {
  const pass = (name: string, code = 'no-loss') => ({
    ...make.suite('pass', [make.slot()]),
    suite: name,
    reasons: [{ ...reason(code, 'Said elsewhere.'), suite: name }],
  });
  const titled = (...suites: ReturnType<typeof pass>[]) => titleOf(make.verdict('pass', suites));
  expect(titled(pass('a'), pass('b', 'new-suite'))).toBe(
    'No regression in `a`. Nothing of main to compare with: `b`.',
  );
  expect(titled(pass('a'), pass('b'), pass('c', 'main-gone-nothing-stored'))).toBe(
    'No regression in 2 suites. Nothing of main to compare with: `c`.',
  );
  expect(titled(pass('b', 'new-suite'), pass('c', 'new-suite'))).toBe(
    'Nothing of main to compare with: `b`, `c`.',
  );
});

test('a command that gates nothing speaks of no merge', () => {
  const { verdict } = scenarios.regressed!;
  expect(headlineOf(verdict, make.context({ command: 'compare' }))).toBe(titleOf(verdict));
});

test.each([
  ['all of them fail now', [8, 0], {}, '2 of 2 cases pass on main and fail here'],
  ['one passes as before and is worse by another metric', [8, 8], {}, '2 of 2 cases are worse here'],
  ['one passes as before and lost its label', [8, 8], { right: 0 }, '2 of 2 cases are worse here'],
  ['one passes more often and is worse by another metric', [4, 8], {}, '2 of 2 cases are worse here'],
])('cases that broke beside a suspected one: %s', (_name, [before, after], now, text) => {
  const arm = (passed = 0, right: object = {}) => ({ scored: 8, passed, errored: 0, ...right });
  const label = Object.keys(now).length > 0 ? { right: 8 } : {};
  const cases = [
    make.aCase('a', 'broken', { baseline: arm(before, label), candidate: arm(after, now) }),
    make.aCase('b', 'suspected', { baseline: arm(8), candidate: arm(0) }),
  ];
  const suite = make.suite('regressed', [make.slot({ cases, findings: [loss] })], {});
  expect(titleOf(make.verdict('regressed', [suite]))).toContain(`${text}. 1 is confirmed on fresh runs`);
});

test('the same flaky cases in two columns are counted once among those that chance alone would make fail', () => {
  const cases = ['a', 'b', 'c', 'd', 'e'].map((id) => make.aCase(id, id === 'a' ? 'broken' : 'suspected'));
  const slots = [1.6, 2.4].map((byChance, at) =>
    make.slot({ slot: `${at}`, cases, findings: [loss], seenFailing: { cases: 5, byChance } }),
  );
  expect(titleOf(make.verdict('regressed', [make.suite('regressed', slots, {})]))).toContain(
    '5 of 5 cases pass on main and fail here. 1 is confirmed on fresh runs of both sides; about 2 of the others would fail by chance.',
  );
});

test('a confirmed loss that others outweigh: the policy that blocks it is named, and a metric that rose is not blamed', () => {
  const metric = make.metric('macro-f1', {
    baseline: 0.5,
    candidate: 0.7,
    difference: 0.2,
    unit: 'rate',
    gate: true,
  });
  const finding = make.finding({ metric: 'macro-f1', outcome: 'convicted', pValue: 0.001 });
  const cases = [make.aCase('a', 'broken'), make.aCase('b', 'better'), make.aCase('c', 'better')];
  const slot = make.slot({ cases, metrics: [metric], findings: [finding] });
  const told = (code: string) =>
    titleOf(
      make.verdict('regressed', [
        { ...make.suite('regressed', [slot], {}), reasons: [reason(code, 'Lost.')] },
      ]),
    );
  expect(told('loss-under-strict')).toBe(
    '`support-triage` got worse. 1 of 3 cases broke, confirmed on fresh runs of both sides. 2 cases got better, which `block: strict` does not weigh against it.',
  );
  expect(told('loss')).toBe(
    '`support-triage` got worse. 1 of 3 cases broke, confirmed on fresh runs of both sides.',
  );
});

test.each([
  [0.4, 'The metric `macro-f1` fell from 50 % to 40 %, confirmed on fresh runs of both sides.'],
  [
    0.4998,
    'The metric `macro-f1` fell slightly, at 50 % on both sides, confirmed on fresh runs of both sides.',
  ],
  [0.7, 'At least one case got worse by macro-f1.'],
])(
  'a confirmed loss without a named case, and the metric at %d: it is named where it explains the loss',
  (candidate, said) => {
    const moved = { baseline: 0.5, candidate, difference: candidate - 0.5 };
    const metric = make.metric('macro-f1', { ...moved, unit: 'rate', gate: true });
    const slot = make.slot({
      cases: [make.aCase('a', 'unchanged')],
      metrics: [metric],
      findings: [make.finding({ metric: 'macro-f1', outcome: 'convicted', pValue: 0.001 })],
    });
    const suite = {
      ...make.suite('regressed', [slot], {}),
      reasons: [reason('loss', 'At least one case got worse by macro-f1.')],
    };
    expect(titleOf(make.verdict('regressed', [suite]))).toBe(`\`support-triage\` got worse. ${said}`);
  },
);

test.each([
  [['macro-f1'], ['one'], '`macro-f1` fell from 50 % to 40 %'],
  [
    ['macro-f1'],
    ['one', 'two'],
    '`macro-f1` fell from 50 % to 40 % in `one`; `macro-f1` fell from 50 % to 40 % in `two`',
  ],
  [
    ['precision', 'recall'],
    ['one', 'two'],
    '`precision` fell from 50 % to 40 % in `one`; `recall` fell from 50 % to 40 % in `one`; `precision` fell from 50 % to 40 % in `two`; 1 more got worse',
  ],
])(
  '%j of columns %j: a title names the columns where there are several, and three moves',
  (names, labels, said) => {
    const moved = { baseline: 0.5, candidate: 0.4, difference: -0.1, unit: 'rate' as const, gate: true };
    const slots = labels.map((label) => ({
      ...make.slot({
        cases: [make.aCase('a', 'unchanged')],
        metrics: names.map((name) => make.metric(name, moved)),
        findings: names.map((metric) => make.finding({ metric, outcome: 'convicted', pValue: 0.001 })),
      }),
      label,
    }));
    const suite = { ...make.suite('regressed', slots, {}), reasons: [reason('loss', 'Lost.')] };
    expect(titleOf(make.verdict('regressed', [suite]))).toBe(
      `\`support-triage\` got worse. The metric ${said}, confirmed on fresh runs of both sides.`,
    );
  },
);

test.each([
  [[true], ''],
  [[true, false], ' in `column 1`'],
  [[false, true, true], ' in 2 of 3 columns'],
  [[true, true], ''],
])('of columns that lost cases or not, %j: a title that counts cases names those that did', (lost, where) => {
  const slots = lost.map((isLost, at) => ({
    ...make.slot({
      cases: [make.aCase('a', isLost ? 'broken' : 'unchanged')],
      findings: [isLost ? loss : make.finding({ pValue: 0.4 })],
    }),
    label: `column ${at + 1}`,
  }));
  const suite = { ...make.suite('regressed', slots), reasons: [reason('loss', 'Lost.')] };
  expect(titleOf(make.verdict('regressed', [suite]))).toBe(
    `\`support-triage\` got worse${where}. 1 of 1 case broke, confirmed on fresh runs of both sides.`,
  );
});

test('where nothing got better there is nothing that the policy does not weigh', () => {
  const slot = make.slot({ cases: [make.aCase('a', 'broken')], findings: [loss] });
  const suite = {
    ...make.suite('regressed', [slot], {}),
    reasons: [reason('loss-under-strict', 'Lost.')],
  };
  expect(titleOf(make.verdict('regressed', [suite]))).not.toContain('does not weigh');
});

test.each([
  ['misses a floor', ['floor-unclear']],
  ['misses a bar and a floor', ['case-bar-unclear', 'floor-unclear']],
  ['got worse', ['undecided']],
  ['got worse', ['undecided', 'floor-unclear']],
])('what could not be told: whether it %s, by %j', (what, codes) => {
  const suite = {
    ...make.suite('inconclusive', [make.slot()], {}),
    reasons: codes.map((code) => reason(code, 'Too few cases.')),
  };
  expect(titleOf(make.verdict('inconclusive', [suite]))).toMatch(
    new RegExp(`^Could not tell whether \`support-triage\` ${what}\\.`),
  );
});

test('a bar that is missed beside what could not be told is all that is known', () => {
  const suite = {
    ...make.suite('regressed', [make.slot()], {}),
    reasons: [reason('case-bar-missed', 'A case misses its bar.'), reason('undecided', 'Open.')],
  };
  expect(titleOf(make.verdict('regressed', [suite]))).toMatch(/^`support-triage` misses a bar\./);
});

test('a case that broke in one column and is suspected in another counts once', () => {
  const convicted = (slot: string, confirmed: readonly string[]) =>
    make.finding({
      slot,
      outcome: 'convicted',
      pValue: 0.001,
      suspects: ['a', 'b'],
      confirmed: confirmed.map((id) => ({ case: id, pValue: 0.001 })),
    });
  const quiet = make.aCase('c', 'unchanged');
  const slots = [
    make.slot({
      slot: 'one',
      cases: [make.aCase('a', 'broken'), make.aCase('b', 'suspected'), quiet],
      findings: [convicted('one', ['a'])],
    }),
    make.slot({
      slot: 'two',
      cases: [make.aCase('a', 'suspected'), make.aCase('b', 'broken'), quiet],
      findings: [convicted('two', ['b'])],
    }),
  ];
  const told = titleOf(make.verdict('regressed', [make.suite('regressed', slots)]));
  expect(told).toContain('2 of 3 cases broke');
  expect(told).not.toContain('suspected');
});

test('headings count the cases that the title counts, and say in how many columns they are', () => {
  const lost = ['a', 'b', 'd', 'e', 'f', 'g'];
  const slotOf = (name: string) =>
    make.slot({
      slot: name,
      label: name,
      cases: [
        ...lost.map((id) => make.aCase(id, id === 'g' && name === 'two' ? 'suspected' : 'broken')),
        make.aCase('c', 'unchanged'),
      ],
      findings: [
        make.finding({
          slot: name,
          outcome: 'convicted',
          pValue: 0.001,
          suspects: lost,
          confirmed: lost.map((id) => ({ case: id, pValue: 0.001 })),
        }),
      ],
    });
  const verdict = make.verdict('regressed', [make.suite('regressed', [slotOf('one'), slotOf('two')])]);
  expect(titleOf(verdict)).toContain('6 of 7 cases broke');
  const cases = placedCases(verdict);
  expect(lostHeading(ended(cases, 'broken', 'suspected'), true)).toMatch(
    /^6 (?:newly failing cases|cases got worse) in 2 columns$/,
  );
  expect(endingsText(cases, ['unchanged'])).toBe('1 unchanged in 2 columns');
  // A case that broke in one column is not counted again as one that is unchanged in the other.
  const other = { ...slotOf('two'), cases: [...lost, 'c'].map((id) => make.aCase(id, 'unchanged')) };
  const half = placedCases(make.verdict('regressed', [make.suite('regressed', [slotOf('one'), other])]));
  expect(endingsText(half, ['broken', 'unchanged'])).toBe('6 newly failing · 1 unchanged in 2 columns');
  const [first, ...others] = ended(cases, 'broken', 'suspected');
  const kind = { cases: [first as PlacedCase, ...others] as const, checks: ['contains "x"'] };
  expect(kindBlock(kind, make.context())).toMatch(/^\*\*6 cases in 2 columns, one way of/);
  const one = cases.filter(({ slot }) => slot === 'one');
  expect(lostHeading(ended(one, 'broken'), true)).not.toContain('column');
});
