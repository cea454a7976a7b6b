import { describe, expect, test } from 'vitest';
import { compareFiles } from '../../../src/compare/files/compare-files.ts';
import type { MetricPolicy } from '../../../src/config/policy/policy.ts';
import { promptfooResults } from '../../../src/engine/results/result-promptfoo.ts';
import { promptfooRows } from '../../../src/engine/results/result-promptfoo-rows.ts';
import type { ResultSet } from '../../../src/plan/result-set.ts';
import { titleOf } from '../../../src/report/words/title.ts';
import type { TaskSpec } from '../../../src/tasks/task.ts';
import { judge } from '../../../src/verdict/judge.ts';
import { gateConfig } from '../evidence.ts';

const TASK: TaskSpec = { kind: 'classification', expected: 'label', slices: ['lang'] };
const LABELS = ['a', 'b', 'c'];

/** Results of promptfoo without assertions: 60 cases of three labels, `repeats` of each, answered by `answer`. */
function file(answer: (label: string, at: number) => string, repeats = 3, task: TaskSpec = TASK): ResultSet {
  const results = Array.from({ length: 60 }, (_, at) => {
    const label = LABELS[at % 3] as string;
    const testCase = {
      description: `case ${at}`,
      vars: { text: `t ${at}` },
      metadata: { label, lang: at % 2 ? 'de' : 'en' },
    };
    const row = {
      promptIdx: 0,
      testIdx: at,
      testCase,
      success: true,
      score: 1,
      response: { output: answer(label, at) },
    };
    return Array.from({ length: repeats }, () => row);
  }).flat();
  const document = { results: { results, prompts: [{ raw: 'p', label: 'p', provider: 'x' }] } };
  const text = JSON.stringify(document);
  return promptfooResults('results.json', promptfooRows('results.json', text, document), task);
}

function judged(baseline: ResultSet, candidate: ResultSet, metrics: Record<string, MetricPolicy>) {
  const suites = [{ id: 'intents', config: 'evals/intents.yaml', paths: [], metrics, task: TASK }];
  const config = { ...gateConfig(), suites };
  return judge(compareFiles({ baseline, candidate, config, seed: 1 }), config.policy);
}

const right = (label: string) => label;

describe('two files of promptfoo by a task', () => {
  test('a label that is lost is regressed by macro F1', () => {
    const verdict = judged(
      file(right),
      file((label, at) => (label === 'b' && at < 40 ? 'c' : label)),
      { 'macro-f1': { gate: true } },
    );
    expect([verdict.outcome, verdict.exitCode]).toEqual(['regressed', 1]);
    expect(verdict.reasons[0]?.text).toMatch(/The metric `macro-f1` fell from 100 % to 7\d/);
    const state = verdict.suites[0]?.comparison.state;
    const task = state?.kind === 'compared' ? state.slots[0]?.task : undefined;
    expect(task?.confusions).toEqual([{ expected: 'b', answer: 'c', baseline: 0, candidate: 13 }]);
    expect(task?.slices.map(({ value, cases }) => [value, cases])).toEqual([
      ['de', 30],
      ['en', 30],
    ]);
  });

  test('nothing is when nothing moved, nor by another label', () => {
    expect(judged(file(right), file(right), { 'macro-f1': { gate: true } }).outcome).toBe('pass');
    const lost = file((label) => (label === 'b' ? 'none' : label));
    expect(judged(file(right), lost, { 'recall/a': { gate: true } }).outcome).toBe('pass');
  });

  test('a metric of repeats is said not to judge files', () => {
    const metrics = { 'same answer': { gate: true }, accuracy: { gate: true } };
    const { outcome, suites } = judged(file(right), file(right), metrics);
    expect(outcome).toBe('pass');
    expect(suites[0]?.comparison.notes).toContainEqual(
      expect.stringMatching(/^Metric `same answer` is about repeats .* files are not judged by it\.$/),
    );
  });

  test('beside a pass rate that nothing weighs in, there is nothing left to judge by', () => {
    const metrics = { 'same answer': { gate: true }, pass: { gate: true } };
    const { outcome, reasons } = judged(file(right), file(right), metrics);
    expect([outcome, reasons[0]?.text]).toEqual([
      'not-measured',
      'Nothing can fail: no test has an assertion with a weight, so no loss could be seen.',
    ]);
  });

  test('the title says which metric fell, where no single case is sure', () => {
    const some = file((label, at) => (label === 'b' && at < 40 ? 'c' : label), 1);
    const verdict = judged(file(right, 1), some, { 'macro-f1': { gate: true } });
    expect(titleOf(verdict)).toMatch(
      /^`results` got worse\. The metric `macro-f1` fell from 100 % to 7[\d.]+ %: at least one of \d+ suspected cases got worse\./,
    );
  });

  test('results that expect nothing readable are left out, and a note says so', () => {
    const set = file(right, 1, { ...TASK, labels: ['a', 'b'] });
    expect(set.notes).toEqual([
      "20 results have no `label` that the suite's task can read: left out of its metrics.",
    ]);
    expect([...(set.suites[0]?.samples ?? [])].filter(({ result }) => 'task' in result)).toHaveLength(40);
  });

  test('a JSON Schema that is none is an error of its own', () => {
    expect(() => file(right, 1, { ...TASK, schema: { type: 'strnig' } })).toThrow(
      'The `schema` of the suite’s task is not a JSON Schema.',
    );
  });
});

describe('two files of promptfoo by other kinds of tasks', () => {
  /** Results of 40 cases, each expecting what `gold` says, answered by `answer`. */
  function filed(task: TaskSpec, gold: (at: number) => unknown, answer: (at: number) => unknown): ResultSet {
    const results = Array.from({ length: 40 }, (_, at) => ({
      promptIdx: 0,
      testIdx: at,
      testCase: {
        description: `case ${at}`,
        vars: { text: `t ${at}` },
        metadata: { gold: gold(at), lang: at % 2 ? 'de' : 'en' },
      },
      success: true,
      score: 1,
      response: { output: answer(at) },
    }));
    const document = { results: { results, prompts: [{ raw: 'p', label: 'p', provider: 'x' }] } };
    const text = JSON.stringify(document);
    return promptfooResults('results.json', promptfooRows('results.json', text, document), task);
  }
  function verdictOf(
    task: TaskSpec,
    metrics: Record<string, MetricPolicy>,
    gold: (at: number) => unknown,
    before: (at: number) => unknown,
    after: (at: number) => unknown,
  ) {
    const suites = [{ id: 'a', config: 'a.yaml', paths: [], metrics, task }];
    const compared = compareFiles({
      baseline: filed(task, gold, before),
      candidate: filed(task, gold, after),
      config: { ...gateConfig(), suites },
      seed: 1,
    });
    const verdict = judge(compared, gateConfig().policy);
    const state = verdict.suites[0]?.comparison.state;
    const slot = state?.kind === 'compared' ? state.slots[0] : undefined;
    return {
      outcome: verdict.outcome,
      text: verdict.reasons[0]?.text,
      metric: (name: string) => slot?.metrics.find((one) => one.name === name),
      slices: slot?.task?.slices.map(({ value, metrics: rows }) => [value, rows[0]?.candidate]),
    };
  }

  const sets: TaskSpec = { kind: 'multi-label', expected: 'gold', slices: ['lang'] };
  const tags: TaskSpec = { kind: 'token-classification', expected: 'gold' };
  const numbers: TaskSpec = { kind: 'number', expected: 'gold', slices: ['lang'] };
  const gold = (at: number) => (at % 2 ? ['a', 'b'] : ['b']);

  test('sets of labels: one that is left out is regressed, and nothing is where the order alone changed', () => {
    const lost = verdictOf(sets, { 'macro-f1': { gate: true } }, gold, gold, () => ['b']);
    expect([lost.outcome, lost.text]).toEqual([
      'regressed',
      expect.stringMatching(/The metric `macro-f1` fell from 100 % to 50 %/),
    ]);
    expect(lost.metric('subset-accuracy')).toMatchObject({ baseline: 1, candidate: 0.5 });
    expect(lost.slices).toEqual([
      ['de', expect.closeTo(2 / 3, 9)],
      ['en', 1],
    ]);
    const turned = verdictOf(sets, { 'macro-f1': { gate: true } }, gold, gold, (at) => gold(at).toReversed());
    expect(turned.outcome).toBe('pass');
  });

  test('tags of tokens', () => {
    const tagged = () => 'DET NOUN VERB';
    const lost = verdictOf(tags, { accuracy: { gate: true } }, tagged, tagged, () => 'DET NOUN NOUN');
    expect([lost.outcome, lost.metric('accuracy')?.candidate]).toEqual([
      'regressed',
      expect.closeTo(2 / 3, 9),
    ]);
  });

  test('numbers: a larger error is regressed, a smaller one is not, whatever the size of the numbers', () => {
    const size = (at: number) => 1_000 + at;
    const near = (at: number) => size(at) + 1;
    const far = (at: number) => size(at) + (at % 2 ? 30 : 20);
    const rose = verdictOf(numbers, { mae: { gate: true, tolerance: 2 } }, size, near, far);
    expect([rose.outcome, rose.text]).toEqual([
      'regressed',
      expect.stringMatching(/The metric `mae` rose from 1 to 25/),
    ]);
    expect(rose.slices).toEqual([
      ['de', 30],
      ['en', 20],
    ]);
    const interval = rose.metric('mae')?.interval ?? [0, 0];
    expect(interval[0]).toBeGreaterThan(15);
    expect(interval[1]).toBeLessThan(35);
    expect(verdictOf(numbers, { mae: { gate: true } }, size, far, near).outcome).toBe('pass');
    expect(verdictOf(numbers, { mae: { gate: true } }, size, size, size).outcome).toBe('pass');
    expect(verdictOf(numbers, { rmse: { gate: true, tolerance: 25 } }, size, near, far).outcome).toBe('pass');
  });
});

describe('two files of promptfoo by the bars of cases', () => {
  /** Ten answers to each of six cases; the first has a bar, and so many of its answers pass. */
  function filed(passing: number, bar: unknown): ResultSet {
    const results = Array.from({ length: 6 }, (_, at) =>
      Array.from({ length: 10 }, (_each, repeat) => {
        const passes = at > 0 || repeat < passing;
        return {
          promptIdx: 0,
          testIdx: at,
          testCase: {
            description: `case ${at}`,
            vars: { text: `t ${at}` },
            assert: [{ type: 'contains', value: 'yes' }],
            ...(at === 0 && { metadata: { atLeast: bar } }),
          },
          success: passes,
          score: Number(passes),
          response: { output: passes ? `yes ${repeat}` : `no ${repeat}` },
        };
      }),
    ).flat();
    const document = { results: { results, prompts: [{ raw: 'p', label: 'p', provider: 'x' }] } };
    const text = JSON.stringify(document);
    return promptfooResults('results.json', promptfooRows('results.json', text, document));
  }
  function verdictOf(passing: number, bar: unknown = '3/5') {
    const config = gateConfig();
    return judge(
      compareFiles({ baseline: filed(passing, bar), candidate: filed(passing, bar), config, seed: 1 }),
      config.policy,
    );
  }

  test.each([
    [6, 'pass', 'held'],
    [5, 'inconclusive', 'unclear'],
    [3, 'inconclusive', 'unclear'],
    [2, 'regressed', 'missed'],
  ])('%d of 10 answers of a case that must pass 3 of 5: %s', (passing, outcome, state) => {
    const verdict = verdictOf(passing);
    expect(verdict.outcome).toBe(outcome);
    const compared = verdict.suites[0]?.comparison.state;
    const cases = compared?.kind === 'compared' ? compared.slots[0]?.cases : [];
    expect(cases?.find(({ label }) => label === 'case 0')?.bar).toMatchObject({ answered: 10, state });
  });

  test('what is not a bar in a file is none', () => {
    expect(verdictOf(0, 'often').outcome).toBe('pass');
  });
});
