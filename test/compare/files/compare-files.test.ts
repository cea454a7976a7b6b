import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareFiles } from '../../../src/compare/files/compare-files.ts';
import { jsonLinesResults } from '../../../src/engine/results/result-json-lines.ts';
import { promptfooResults } from '../../../src/engine/results/result-promptfoo.ts';
import { promptfooLines, promptfooRows } from '../../../src/engine/results/result-promptfoo-rows.ts';
import type { ResultSet } from '../../../src/plan/result-set.ts';
import { titleOf } from '../../../src/report/words/title.ts';
import { judge } from '../../../src/verdict/judge.ts';
import { gateConfig } from '../evidence.ts';

/** JSON Lines in shorthand: `{a: '..F', b: '.'}`, or `{a: [0.5, 0.7]}`; `E` stands for an error. */
type Cases = Readonly<Record<string, string | readonly number[]>>;

function lines(cases: Cases): ResultSet {
  const rows = Object.entries(cases).flatMap(([id, marks]) =>
    [...marks].map((mark) =>
      typeof mark === 'number'
        ? { case_id: id, score: mark }
        : mark === 'E'
          ? { case_id: id, error: 'API error: 500' }
          : { case_id: id, passed: mark === '.' },
    ),
  );
  return jsonLinesResults('file.jsonl', rows.map((row) => JSON.stringify(row)).join('\n'));
}

function judged(baseline: ResultSet, candidate: ResultSet, policy: object = {}) {
  const config = gateConfig(policy);
  return judge(compareFiles({ baseline, candidate, config, seed: 1 }), config.policy);
}

/** Verdict, reasons, and what became of the cases that changed. */
function told(...args: Parameters<typeof judged>): readonly string[] {
  const verdict = judged(...args);
  const cases = verdict.comparison.suites.flatMap(({ state }) =>
    state.kind === 'skipped'
      ? []
      : state.slots.flatMap((slot) =>
          slot.cases.map((one) => `${slot.label}: ${one.case} ${one.transition}`),
        ),
  );
  return [
    `${verdict.outcome}, exit ${verdict.exitCode}`,
    ...verdict.reasons.map(({ text }) => text),
    ...cases.filter((line) => !line.endsWith('unchanged')),
  ];
}

const many = (cases: number, marks: string | readonly number[], from = 0): Cases =>
  Object.fromEntries(Array.from({ length: cases }, (_, at) => [`case ${at + from}`, marks]));

describe('two files of JSON Lines', () => {
  test('too few to show any loss, and what they say is one', () => {
    expect(told(lines(many(3, '.')), lines(many(3, 'F'))).slice(0, 2)).toEqual([
      'inconclusive, exit 0',
      'Pass rate shows a loss, and 3 cases with so few answers could not prove one, whatever they said.',
    ]);
    expect(told(lines(many(5, '.')), lines(many(5, 'F')))[0]).toBe('regressed, exit 1');
    expect(told(lines(many(3, 'F')), lines(many(3, '.')))[0]).toBe('pass, exit 0');
  });

  test('the same results', () => {
    expect(told(lines(many(30, '.')), lines(many(30, '.')))).toMatchInlineSnapshot(`
      [
        "pass, exit 0",
        "30 cases compared, no loss found.",
      ]
    `);
  });

  test('three of twelve cases break', () => {
    const after = { ...many(12, '...'), ...many(3, 'FFF') };
    expect(told(lines(many(12, '...')), lines(after))).toMatchInlineSnapshot(`
      [
        "regressed, exit 1",
        "3 of 12 cases pass on main and fail here: 3 of 3 → 0 of 3 each; chance of seeing this if nothing changed: 1 in 8,000.",
        "all: case 0 suspected",
        "all: case 1 suspected",
        "all: case 2 suspected",
      ]
    `);
  });

  test('one sample each: ten of a hundred tell, three do not', () => {
    const before = lines(many(100, '.'));
    expect(told(before, lines({ ...many(100, '.'), ...many(10, 'F') })).slice(0, 3)).toMatchInlineSnapshot(`
      [
        "regressed, exit 1",
        "10 of 100 cases pass on main and fail here: 1 of 1 → 0 of 1 each; chance of seeing this if nothing changed: 1 in 1,000.",
        "all: case 0 suspected",
      ]
    `);
    expect(told(before, lines({ ...many(100, '.'), ...many(3, 'F') })).slice(0, 3)).toMatchInlineSnapshot(`
      [
        "pass, exit 0",
        "100 cases compared, no loss found.",
        "all: case 0 unclear",
      ]
    `);
  });

  test('a tolerance holds against the net drop', () => {
    const after = lines({ ...many(100, '...'), ...many(3, 'FFF') });
    const policy = (tolerance: number) => ({ metrics: { pass: { tolerance } } });
    expect(told(lines(many(100, '...')), after, policy(0.03)).slice(0, 2)).toMatchInlineSnapshot(`
      [
        "pass, exit 0",
        "3 of 100 cases pass on main and fail here: 3 of 3 → 0 of 3 each; within the tolerance: a net loss of 3 points, and the policy accepts 3 points.",
      ]
    `);
    expect(judged(lines(many(100, '...')), after, policy(0.02)).outcome).toBe('regressed');
  });

  test('graded scores, above 1 and below 0 too', () => {
    const before = lines(many(20, [1.5, 1.7, -0.2]));
    const verdict = judged(before, lines(many(20, [1.1, 0.2, -0.9])));
    expect(told(before, lines(many(20, [1.1, 0.2, -0.9]))).slice(0, 2)).toMatchInlineSnapshot(`
      [
        "regressed, exit 1",
        "Score fell from 1 to 0.133; chance of seeing this if nothing changed: 1 in 2,000.",
      ]
    `);
    const [suite] = verdict.comparison.suites;
    const slots = suite?.state.kind === 'compared' ? suite.state.slots : [];
    expect(slots[0]?.metrics.map(({ name, gate }) => [name, gate])).toEqual([['score', true]]);
  });

  test('the interval of scores that all fell a little does not reach past 0 beside the confirmed loss', () => {
    const scores = (less: number) =>
      lines(
        Object.fromEntries(Array.from({ length: 40 }, (_, at) => [`case ${at}`, [0.9 - at / 100 - less]])),
      );
    const [suite] = judged(scores(0), scores(0.06)).comparison.suites;
    const slots = suite?.state.kind === 'compared' ? suite.state.slots : [];
    expect(slots[0]?.metrics.find(({ name }) => name === 'score')).toMatchObject({
      difference: expect.closeTo(-0.06, 6),
      interval: [expect.closeTo(-0.109, 3), expect.closeTo(-0.011, 3)],
    });
  });

  test('added and removed cases are shown and judge nothing', () => {
    const before = { ...many(10, '.'), gone: '.' };
    expect(told(lines(before), lines({ ...many(10, '.'), new: 'F' }))).toMatchInlineSnapshot(`
      [
        "pass, exit 0",
        "10 cases compared, no loss found.",
        "all: new added",
        "all: gone removed",
      ]
    `);
  });

  test('unequal numbers of samples', () => {
    const after = { ...many(6, '..'), 'case 0': 'FF', 'case 1': 'FFF', 'case 2': 'FFFF' };
    expect(told(lines(many(6, '.....')), lines(after))).toMatchInlineSnapshot(`
      [
        "regressed, exit 1",
        "3 of 6 cases pass on main and fail here: 15 of 15 runs passed → 0 of 9; chance of seeing this if nothing changed: 1 in 150,000.",
        "all: case 0 suspected",
        "all: case 1 suspected",
        "all: case 2 broken",
      ]
    `);
  });

  test.each([
    ['no case in common', many(3, '.'), many(3, '.', 100)],
    [
      'errors above the limit',
      many(10, '..'),
      { ...many(10, '..'), 'case 0': '.E', 'case 1': 'E.', 'case 2': '.E' },
    ],
    ['a case of errors alone', many(20, '..'), { ...many(20, '..'), 'case 0': 'EE' }],
  ] as const)('%s: not measured', (_, before, after) => {
    expect(told(lines(before), lines(after)).slice(0, 2)).toMatchSnapshot();
  });

  test('a note that holds for both files is said once', () => {
    const file = jsonLinesResults('file.jsonl', '{"name": "a", "passed": true}');
    const notes = judged(file, file).comparison.suites[0]?.notes ?? [];
    expect(notes.filter((note) => note.startsWith('Read `name`'))).toHaveLength(1);
  });

  test('what is said of any two files', () => {
    const { comparison } = judged(lines(many(2, '..')), lines(many(2, '..')));
    expect(comparison.calls).toEqual({ candidate: 0, baseline: 0, grader: 0, reused: 8 });
    expect(comparison.usage).toEqual({ target: {}, grader: {} });
    expect(comparison.suites[0]?.sideBySide).toBe(false);
    expect(comparison.suites[0]?.notes).toMatchInlineSnapshot(`
      [
        "Not run side by side: a drift of the service between the two runs cannot be told apart from the change.",
      ]
    `);
  });
});

test.each([
  ['sample records, which do not hold bars of cases, are said not to be judged by them', 'pawl', true],
  ['results that may hold them are not', 'promptfoo', false],
] as const)('%s', (_, kind, isSaid) => {
  const records = { ...lines(many(2, '..')), kind };
  const notes = judged(records, records).comparison.suites[0]?.notes.join(' ') ?? '';
  expect(notes.includes('which cases have a bar (`atLeast`), so no bar is judged here')).toBe(isSaid);
});

describe('two files of promptfoo', () => {
  const file = (
    providers: readonly string[],
    pass: (testIdx: number, provider: string) => boolean,
  ): ResultSet => {
    const prompts = providers.map((provider) => ({
      raw: 'Say {{x}}',
      label: 'prompts/say.txt: Say {{x}}',
      provider,
    }));
    const results = Array.from({ length: 8 }, (_, testIdx) =>
      providers.map((provider, promptIdx) => ({
        testIdx,
        promptIdx,
        provider: { id: provider },
        testCase: { vars: { x: testIdx }, assert: [{ type: 'equals', value: 'x' }] },
        response: { output: 'x', cost: 0.01 },
        success: pass(testIdx, provider),
        score: pass(testIdx, provider) ? 1 : 0,
        latencyMs: 10,
        failureReason: 0,
      })),
    ).flat();
    const document = { results: { version: 3, prompts, results } };
    return promptfooResults(
      'results.json',
      promptfooRows('results.json', JSON.stringify(document), document),
    );
  };

  test('another model in the same place is what is compared, an inserted one is added', () => {
    const before = file(['openai:a', 'openai:b'], () => true);
    const after = file(
      ['openai:new', 'openai:a', 'openai:worse'],
      (_, provider) => provider !== 'openai:worse',
    );
    const verdict = judged(before, after);
    const [suite] = verdict.comparison.suites;
    const slots = suite?.state.kind === 'compared' ? suite.state.slots : [];
    expect(
      slots.map(({ slot, label, moved, cases }) => [slot, label, ...moved, cases[0]?.transition]),
    ).toMatchInlineSnapshot(`
      [
        [
          "say · new",
          "say · new",
          "added",
        ],
        [
          "say · a",
          "say · a",
          "unchanged",
        ],
        [
          "say · b",
          "say · worse",
          "model b → worse",
          "suspected",
        ],
      ]
    `);
    expect(verdict.reasons.map(({ text }) => text)).toMatchInlineSnapshot(`
      [
        "say · worse: 8 of 8 cases pass on main and fail here: 1 of 1 → 0 of 1 each; chance of seeing this if nothing changed: 1 in 130.",
      ]
    `);
  });
});

describe('two files of promptfoo in which nothing can fail', () => {
  const file = (tests: object | null, success = true, name = 'results.json') => {
    const prompts = [{ raw: 'Say {{x}}', label: 'say', provider: 'openai:a' }];
    const results = Array.from({ length: 12 }, (_, testIdx) => ({
      testIdx,
      promptIdx: 0,
      provider: { id: 'openai:a' },
      ...(tests && { testCase: { vars: { x: testIdx }, ...tests } }),
      vars: { x: testIdx },
      response: { output: 'x' },
      success,
      score: success ? 1 : 0,
      failureReason: success ? 0 : 1,
    }));
    const document = { results: { version: 3, prompts, results } };
    return promptfooResults(name, promptfooRows(name, JSON.stringify(document), document));
  };
  const equal = { type: 'equals', value: 'x' };

  test.each([
    ['no test has an assertion', { assert: [] }],
    ['no test says one', {}],
    ['all assertions weigh nothing', { assert: [{ ...equal, weight: 0 }] }],
    ['a set of them weighs nothing', { assert: [{ type: 'assert-set', weight: 0, assert: [equal] }] }],
  ])('are not measured: %s', (_name, tests) => {
    expect(told(file(tests), file(tests)).slice(0, 2)).toEqual([
      'not-measured, exit 0',
      'Nothing can fail: no test has an assertion with a weight, so no loss could be seen.',
    ]);
  });

  test.each([
    ['an assertion weighs', file({ assert: [equal] })],
    ['something else is in the list', file({ assert: ['equals'] })],
    ['the file does not say which assertions there are', file(null)],
  ])('are judged: %s', (_name, set) => {
    expect(told(set, set)[0]).toBe('pass, exit 0');
  });

  test('are judged where an answer fails all the same, or this PR adds the assertions', () => {
    expect(told(file({}), file({}, false))[0]).toBe('regressed, exit 1');
    expect(told(file({}), file({ assert: [equal] }))[0]).not.toContain('not-measured');
  });
});

describe('what must not move the verdict', () => {
  const marks = fc.string({ unit: fc.constantFrom('.', 'F'), minLength: 1, maxLength: 4 });
  const isPassing = (cases: readonly (readonly string[])[]) => cases.flat().join().includes('.');
  /** Something passes in it: else there is nothing to judge. */
  const suite = fc.array(fc.tuple(marks, marks), { minLength: 1, maxLength: 12 }).filter(isPassing);
  const sides = (cases: readonly (readonly [string, string])[], name = (at: number) => `case ${at}`) =>
    [0, 1].map((arm) =>
      lines(Object.fromEntries(cases.map((pair, at) => [name(at), pair[arm as 0 | 1]]))),
    ) as [ResultSet, ResultSet];
  const outcome = (files: [ResultSet, ResultSet]) => judged(...files).outcome;
  const pValue = (files: [ResultSet, ResultSet]) => {
    const [first] = judged(...files).comparison.suites;
    return first?.state.kind === 'compared' ? first.state.slots[0]?.metrics[0]?.pValue : null;
  };

  test('the order and the names of cases', () => {
    fc.assert(
      fc.property(suite, (cases) => {
        expect(pValue(sides(cases.toReversed(), (at) => `other ${at}`))).toBeCloseTo(
          pValue(sides(cases)) as number,
          12,
        );
      }),
    );
  });

  test('a steady case more, but that it may be the one that was missing for a verdict', () => {
    fc.assert(
      fc.property(suite, (cases) => {
        const [before, after] = [outcome(sides(cases)), outcome(sides([...cases, ['...', '...']]))];
        expect(before === 'inconclusive' ? ['inconclusive', 'pass'] : [before]).toContain(after);
      }),
    );
  });

  test('identical files, whichever is which: pass, unless nothing in them does', () => {
    fc.assert(
      fc.property(suite, (cases) => {
        const passes = isPassing(cases.map(([before]) => [before]));
        const expected = passes ? 'pass' : 'not-measured';
        expect(outcome(sides(cases.map(([before]) => [before, before])))).toBe(expected);
      }),
    );
  });

  test('no number of a comparison is NaN or infinite', () => {
    const graded = fc.array(fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e6, max: 1e6 }), {
      minLength: 1,
      maxLength: 3,
    });
    fc.assert(
      fc.property(fc.array(fc.tuple(graded, graded), { minLength: 1, maxLength: 4 }), (cases) => {
        const side = (arm: 0 | 1) =>
          lines(Object.fromEntries(cases.map((pair, at) => [`case ${at}`, pair[arm]])));
        const { comparison } = judged(side(0), side(1));
        JSON.stringify(comparison, (key, value: unknown) => {
          if (typeof value === 'number') expect(Number.isFinite(value), key).toBe(true);
          return value;
        });
      }),
      { numRuns: 50 },
    );
  });
});

describe('a metric of the policy that neither file holds', () => {
  const file = (name: string) => {
    const results = [...'......'].map((_, at) => ({
      ...{ promptIdx: 0, testIdx: at, vars: { q: `q${at}` }, prompt: { raw: 'p' } },
      ...{ provider: { id: 'echo' }, success: true, score: 1, namedScores: { tone: 1 } },
    }));
    const text = results.map((row) => JSON.stringify(row)).join('\n');
    return promptfooResults(name, promptfooLines(name, text));
  };

  test.each([
    ['that gates', { tome: { gate: true } }],
    ['with a floor', { tome: { floor: 0.5 } }],
  ])('%s is named first, with the nearest', (_name, metrics) => {
    const verdict = judged(file('a.jsonl'), file('b.jsonl'), { metrics });
    expect(titleOf(verdict)).toMatch(
      /^Metric `tome` is in the policy, but neither file has it: did you mean `tone`\?/,
    );
  });

  test('is not said of one that a file has, of ours, or of a task', () => {
    const metrics = { tone: { gate: true }, latency: { gate: true }, 'same answer': { gate: true } };
    expect(titleOf(judged(file('a.jsonl'), file('b.jsonl'), { metrics }))).not.toContain('in the policy');
    expect(titleOf(judged(lines(many(6, '.')), lines(many(6, '.')), { metrics }))).toContain(
      'Metric `tone` is in the policy, but neither file has it.',
    );
  });
});
