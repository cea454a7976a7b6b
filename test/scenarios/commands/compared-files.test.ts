import { mkdirSync, readdirSync, readFileSync, renameSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { pawlWith } from '../../support/command.ts';
import { scratchRepository } from '../../support/files/repository.ts';
import { simulatedModels } from '../../support/models/drawn-models.ts';
import { ruleSuite } from '../../support/suites/rule-suite.ts';

const pawl = pawlWith(simulatedModels());

test('two files of other cases: what is wrong comes first, and nothing is called removed, whatever blocks removals', async () => {
  using repository = scratchRepository({ ...ruleSuite('evals/gear'), 'pawl.yaml': 'removals: block\n' });
  const rows = (name: string) =>
    Array.from({ length: 24 }, (_, at) => JSON.stringify({ case_id: `${name} ${at}`, passed: true }));
  repository.write({ 'a.jsonl': rows('a').join('\n'), 'b.jsonl': rows('b').join('\n') });
  const { code, stdout } = await pawl(['compare', 'a.jsonl', 'b.jsonl'], repository.root);
  expect(code).toBe(3);
  const [, answer = ''] = stdout.split('NOT MEASURED  ');
  expect(answer.replaceAll(/\s+/g, ' ')).toMatch(
    /^Could not measure `results`\. The two files have no case in common\. To fix: compare results of the same suite/,
  );
});

test('two files of partly the same cases: what the second leaves out is said first', async () => {
  using repository = scratchRepository(ruleSuite('evals/gear'));
  const rows = (from: number) =>
    Array.from({ length: 20 }, (_, at) => JSON.stringify({ case_id: `case ${from + at}`, passed: true }));
  repository.write({ 'a.jsonl': rows(0).join('\n'), 'b.jsonl': rows(5).join('\n') });
  const { stdout } = await pawl(['compare', 'a.jsonl', 'b.jsonl'], repository.root);
  expect(stdout).toMatch(/removes 5 cases of\s+`results`/);
});

test('two files whose texts hold a key of the environment: its name stands in everything that is printed and written', async () => {
  using repository = scratchRepository(ruleSuite('evals/gear'));
  const key = 'Qz7-planted+key/"<&>0123456789';
  const row = (passed: boolean) => ({
    success: passed,
    score: Number(passed),
    response: { output: key },
    error: passed ? null : `Bad ${key}`,
  });
  const test = {
    description: `About ${key}`,
    vars: { word: key },
    assert: [{ type: 'contains', value: key }],
  };
  for (const [file, passed] of [
    ['a.json', true],
    ['b.json', false],
  ] as const)
    repository.write({
      [file]: JSON.stringify({
        results: {
          version: 3,
          prompts: [{ provider: 'openai:chat:m', raw: 'p', label: 'p' }],
          results: [{ testIdx: 0, promptIdx: 0, vars: test.vars, testCase: test, ...row(passed) }],
        },
      }),
    });
  for (const format of ['text', 'json', 'markdown', 'junit']) {
    const run = await pawl(
      ['compare', 'a.json', 'b.json', '--format', format, '--out', 'out'],
      repository.root,
      {
        OPENAI_API_KEY: key,
      },
    );
    expect(run.stdout).toContain('About [OPENAI_API_KEY]');
    expect(run.stdout).not.toContain('Qz7');
  }
  const files = readdirSync(path.join(repository.root, 'out')).map((name) =>
    readFileSync(path.join(repository.root, 'out', name), 'utf8'),
  );
  expect([files.length > 2, files.join('').includes('Qz7')]).toEqual([true, false]);
});

describe('two result files are told apart', () => {
  test.each([
    ['a/samples.jsonl', 'b/samples.jsonl', 'a/samples.jsonl → b/samples.jsonl'],
    ['runs/a/x/samples.jsonl', 'runs/b/x/samples.jsonl', 'a/x/samples.jsonl → b/x/samples.jsonl'],
    ['old.jsonl', 'b/new.jsonl', 'old.jsonl → new.jsonl'],
    ['samples.jsonl', 'b/samples.jsonl', 'samples.jsonl → b/samples.jsonl'],
  ])('%s and %s', async (before, after, shown) => {
    using repository = scratchRepository(ruleSuite('evals/gear'));
    for (const file of [before, after]) {
      await pawl(['run', '--out', 'run'], repository.root);
      mkdirSync(path.dirname(path.join(repository.root, file)), { recursive: true });
      renameSync(path.join(repository.root, 'run/samples.jsonl'), path.join(repository.root, file));
    }
    const { code, stdout } = await pawl(['compare', before, after], repository.root);
    expect(code).toBe(0);
    expect(stdout).toContain(`pawl compare  ${shown}\n`);
  });
});

describe('a metric of the policy that neither file has', () => {
  const rows = Array.from({ length: 24 }, (_, at) =>
    JSON.stringify({ case_id: `case ${at}`, passed: true, scores: { tone: 1 } }),
  );
  const compared = async (metrics: string, shared = '') => {
    using repository = scratchRepository({
      ...ruleSuite('evals/gear'),
      'pawl.yaml': `${shared}suites:\n  - config: evals/gear/promptfooconfig.yaml\n    metrics: ${metrics}\n`,
      'a.jsonl': rows.join('\n'),
    });
    return await pawl(['compare', 'a.jsonl', 'a.jsonl'], repository.root);
  };

  test.each(['{ gate: true }', '{ floor: 0.5 }'])(
    '%s in the line of its suite is refused, with its line',
    async (rule) => {
      const { code, stderr } = await compared(`{ helpfulness: ${rule} }`);
      expect([code, stderr]).toEqual([
        2,
        expect.stringMatching(
          /^pawl.yaml:3:16: `suites\[0\]\.metrics\.helpfulness` cannot gate.*Neither file has a metric of that name/s,
        ),
      ]);
    },
  );

  test('is not refused where no answer of the files was scored: they are not measured', async () => {
    using repository = scratchRepository({
      ...ruleSuite('evals/gear'),
      'pawl.yaml':
        'suites:\n  - config: evals/gear/promptfooconfig.yaml\n    metrics: { helpfulness: { gate: true } }\n',
      'a.jsonl': Array.from({ length: 24 }, (_, at) =>
        JSON.stringify({ case_id: `case ${at}`, error: 'no answer' }),
      ).join('\n'),
    });
    const { code, stderr } = await pawl(['compare', 'a.jsonl', 'a.jsonl'], repository.root);
    expect([code, stderr]).toEqual([3, expect.not.stringContaining('cannot gate')]);
  });

  test('that gates nothing, or stands in a line for all suites, is named first', async () => {
    for (const { code, stdout } of [
      await compared('{ helpfulness: { direction: higher } }'),
      await compared('{}', 'metrics: { helpfulness: { gate: true } }\n'),
    ]) {
      expect([code, stdout.replaceAll(/\s+/g, ' ')]).toEqual([
        0,
        expect.stringContaining('Metric `helpfulness` is in the policy, but neither file has it.'),
      ]);
    }
  });
});
