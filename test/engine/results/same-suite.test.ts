import { describe, expect, test } from 'vitest';
import { compareFiles } from '../../../src/compare/files/compare-files.ts';
import { jsonLinesResults } from '../../../src/engine/results/result-json-lines.ts';
import { promptfooResults } from '../../../src/engine/results/result-promptfoo.ts';
import { recordResults } from '../../../src/engine/results/result-records.ts';
import { inOneForm } from '../../../src/engine/results/same-suite.ts';
import { caseNames } from '../../../src/engine/results/vars-names.ts';
import { digestValue } from '../../../src/engine/worker/digest.ts';
import { PawlError } from '../../../src/errors.ts';
import type { ResultSet } from '../../../src/plan/result-set.ts';
import type { Sample } from '../../../src/samples/sample.ts';
import { gateConfig } from '../../compare/evidence.ts';
import { sampleWith } from '../../support/builders/sample.ts';

const scored = (passed: boolean) =>
  ({ kind: 'scored', passed, score: passed ? 1 : 0, metrics: {}, failed: [] }) as const;

/** A promptfoo file of columns `[prompt label, provider label]` and rows of vars. */
function promptfoo(
  columns: readonly (readonly [prompt: string, provider: string])[],
  cases: readonly Readonly<Record<string, unknown>>[],
  passes: (column: number, row: number) => boolean = () => true,
): ResultSet {
  const rows = cases.flatMap((vars, testIdx) =>
    columns.map(([label, provider], promptIdx) => ({
      promptIdx,
      testIdx,
      provider: { id: 'mine', label: provider },
      prompt: { raw: `${label} rendered`, label },
      vars,
      testCase: { vars, description: null, assert: [], metadata: {} },
      success: passes(promptIdx, testIdx),
      score: passes(promptIdx, testIdx) ? 1 : 0,
      failureReason: passes(promptIdx, testIdx) ? 0 : 1,
    })),
  );
  const heads = columns.map(([label, provider]) => ({ raw: label, label, display: label, provider }));
  return promptfooResults('results.json', { columns: heads, rows } as never);
}

function records(
  entries: readonly (readonly [slot: string, id: string, passed: boolean, over?: object])[],
): ResultSet {
  const samples = entries.map(([slot, id, passed, over]) =>
    sampleWith({ suite: 'shop', slot, case: id, result: scored(passed), ...over } as Partial<Sample>),
  );
  return recordResults('samples.jsonl', {
    header: { pawl: 'samples', schemaVersion: 2, status: 'complete' },
    samples,
    problems: [],
  } as never);
}

const nameOf = (vars: object) =>
  `vars:${digestValue(vars, { root: '/nowhere', base: '/nowhere' }).slice(0, 12)}`;
const COLUMNS = [
  ['terse: one.txt: one {{w}}', 'small'],
  ['two.txt: two {{w}}', 'small'],
  ['Say plainly {{w}}', 'small'],
  ['terse: one.txt: one {{w}}', 'big'],
  ['two.txt: two {{w}}', 'big'],
  ['Say plainly {{w}}', 'big'],
] as const;
const SLOTS = [
  'terse · small',
  'two · small',
  'prompt 3 · small',
  'terse · big',
  'two · big',
  'prompt 3 · big',
];
const VARS = [
  { tone: 'calm', w: 'apple', n: 1 },
  { tone: 'calm', w: 'pear', n: 2 },
];

/** Each case of each column: `slot: case transition`. */
function told(pair: readonly [ResultSet, ResultSet]): readonly string[] {
  const [baseline, candidate] = inOneForm(...pair);
  const { suites } = compareFiles({ baseline, candidate, config: gateConfig(), seed: 1 });
  return suites.flatMap(({ state }) =>
    state.kind === 'skipped'
      ? []
      : state.slots.flatMap((slot) =>
          slot.cases.map((one) => [`${slot.label}: ${one.transition}`, ...slot.moved].join(', ')),
        ),
  );
}

const complaint = (pair: readonly [ResultSet, ResultSet]): string => {
  try {
    inOneForm(...pair);
    return 'none';
  } catch (error) {
    return error instanceof PawlError ? `${error.help.code} ${error.help.what}` : String(error);
  }
};

describe('a file of promptfoo and records of the same suite', () => {
  // In records the columns stand in the order in which they were sampled, and `tone` comes from `defaultTest`.
  const own = records(
    SLOTS.toReversed().flatMap((slot) =>
      VARS.map(({ w, n }) => [slot, nameOf({ w, n: String(n) }), slot !== 'two · big'] as const),
    ),
  );
  const other = promptfoo(COLUMNS, VARS, (column) => column !== 4);

  test.each([
    ['records second', [other, own] as const],
    ['records first', [own, other] as const],
  ])('%s: paired by label, prompt and provider, and by what a case asks', (_, pair) => {
    const lines = told(pair);
    expect(lines).toHaveLength(12);
    expect(new Set(lines)).toEqual(new Set(SLOTS.map((slot) => `${slot}: unchanged`)));
  });

  test('the last column that is left on both sides is the same one', () => {
    const renamed = records(
      SLOTS.flatMap((slot) =>
        VARS.map((_, at) => [slot.replace('two · big', 'two · huge'), `c${at}`, true] as const),
      ),
    );
    expect(complaint([other, renamed])).toBe('none');
  });

  test('a name that fits two columns is an error that names both', () => {
    const columns = [
      ['Answer {{w}}', 'small'],
      ['Answer {{w}} at once', 'small'],
    ] as const;
    expect(complaint([promptfoo(columns, VARS), records([['small', 'a', true]])])).toMatchInlineSnapshot(
      `"results/ambiguous-column The column "small" of \`samples.jsonl\` could be "prompt 1 · small" or "prompt 2 · small" of \`results.json\`."`,
    );
  });

  test('columns that nothing pairs are not paired by their order', () => {
    const strange = records([
      ['x', 'a', true],
      ['y', 'a', true],
    ]);
    expect(complaint([other, strange])).toMatch(/^results\/ambiguous-column The column "x" of/);
  });

  test('several suites are not one', () => {
    const two = records([
      ['terse · small', 'a', true],
      ['terse · small', 'a', true, { suite: 'other' }],
    ]);
    expect(complaint([other, two])).toMatch(/^results\/several-suites/);
  });

  test('JSON Lines name a column by its model alone', () => {
    const lines = jsonLinesResults(
      'lines.jsonl',
      ['small', 'big'].map((model) => JSON.stringify({ id: 'a', model, pass: true })).join('\n'),
    );
    const columns = [
      ['Say {{w}}', 'small'],
      ['Say {{w}}', 'big'],
    ] as const;
    const [, named] = inOneForm(promptfoo(columns, VARS), lines);
    expect(named.suites[0]?.manifest.slots.map(({ providerLabel }) => providerLabel)).toEqual([
      'small',
      'big',
    ]);
    expect(named.notes).toEqual(['Read `id` as `case_id`, `pass` as `passed`, `model` as `slot`.']);
  });
});

test('the name of variables is the one that the engine makes of them', () => {
  const vars = [
    { b: 'x\r\ny', a: 1, flag: true, deep: { z: [1, { q: 'r' }], a: null }, file: 'none.txt' },
    { b: 'x\r\ny', a: 2, flag: true, deep: {}, file: 'none.txt' },
  ];
  const names = caseNames(vars);
  expect(names.constants).toEqual(['b', 'flag', 'file']);
  for (const [at, each] of vars.entries()) {
    const { b: _, ...rest } = { ...each, a: String(each.a), flag: String(each.flag) };
    expect(names.nameOf(at, new Set(['b']))).toBe(nameOf(rest));
  }
});

test('slices come from whichever file says the tags', () => {
  const task = { kind: 'classification', labels: ['a', 'b'], expected: 'want', slices: ['lang'] };
  const config = gateConfig();
  const rules = {
    ...config,
    suites: [{ id: 'shop', config: 's.yaml', paths: [], metrics: config.policy.metrics, task }],
  } as never;
  const counted = (id: string, lang: string) =>
    ['classify', id, true, { tags: { lang }, result: { ...scored(true), task: { 'hit/a': 1 } } }] as const;
  const set = records([counted('1', 'en'), counted('2', 'de')]);
  const { suites } = compareFiles({ baseline: set, candidate: set, config: rules, seed: 1 });
  const state = suites[0]?.state;
  const slots = state?.kind === 'compared' ? state.slots : [];
  expect(slots[0]?.task?.slices.map(({ tag, value }) => `${tag}=${value}`).sort()).toEqual([
    'lang=de',
    'lang=en',
  ]);
});
