import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { documentOf, type Finished, pawlWith } from '../../support/command.ts';
import { scratchRepository } from '../../support/files/repository.ts';
import { simulatedModels } from '../../support/models/drawn-models.ts';
import { rulePrompt, ruleSuite } from '../../support/suites/rule-suite.ts';

type Files = Readonly<Record<string, string | null>>;

const GEAR = ruleSuite('evals/gear');
const TWO = ruleSuite('evals/two');
const CONFIG = 'evals/two/promptfooconfig.yaml';
const config = TWO[CONFIG] as string;
const NO_YAML = 'prompts: [file://prompt.txt\nproviders: {';
const REWORDED = { 'evals/gear/prompt.txt': rulePrompt([], 'You sell the best camping gear.') };
const BROKEN_GEAR = { 'evals/gear/prompt.txt': rulePrompt(['kettle', 'lantern', 'compass']) };

async function gate(main: Record<string, string>, change: Files) {
  using repository = scratchRepository(main);
  for (const [file, text] of Object.entries(change)) if (text === null) repository.git('rm', '--quiet', file);
  repository.write(
    Object.fromEntries(
      Object.entries(change).flatMap(([file, text]) => (text === null ? [] : [[file, text]])),
    ),
  );
  repository.commit('Change');
  const pawl = pawlWith(simulatedModels());
  const result = await pawl(['gate', '--base', 'main', '--format', 'json'], repository.root);
  const page = path.join(repository.root, '.pawl/comment.md');
  return { ...result, comment: existsSync(page) ? readFileSync(page, 'utf8') : '' };
}

const suitesOf = (run: Finished) =>
  documentOf(run).suites.map(({ id, verdict, cause }) => [id, verdict, cause]);
const GEAR_PASSED = ['gear', 'pass', null];

describe('a suite that this PR breaks', () => {
  const BREAKS: readonly [string, Files, RegExp][] = [
    [
      'a YAML syntax error',
      { [CONFIG]: NO_YAML },
      /evals\/two\/promptfooconfig\.yaml:\d+:\d+: .*not valid YAML/,
    ],
    ['an empty config', { [CONFIG]: '' }, /evals\/two\/promptfooconfig\.yaml/],
    ['a missing prompt file', { 'evals/two/prompt.txt': null }, /evals\/two\/prompt\.txt/],
    [
      'an unknown provider',
      { [CONFIG]: config.replace('openai:chat', 'opnai:chat') },
      /evals\/two\/promptfooconfig\.yaml:2:13: .*opnai:chat/,
    ],
    [
      'a cyclic reference',
      {
        [CONFIG]: 'prompts: [hi]\nproviders: [echo]\ntests: file://a.yaml\n',
        'evals/two/a.yaml': '- file://a.yaml\n',
      },
      /a\.yaml/,
    ],
  ];
  const blocks = async (...[_name, broken, words]: (typeof BREAKS)[number]) => {
    const run = await gate({ ...GEAR, ...TWO }, { ...REWORDED, ...broken });
    expect([run.code, suitesOf(run)]).toEqual([3, [GEAR_PASSED, ['two', 'not-measured', 'not-loaded']]]);
    const [reason] = documentOf(run).reasons;
    expect(reason?.text).toMatch(words);
    expect(reason?.fix).not.toBe('');
    expect(run.comment.split('\n')[1]).toContain('could not measure `two`');
  };
  test.each(BREAKS.slice(0, 1))('%s: it is not measured and blocks, and the others are judged', (...row) =>
    blocks(...row),
  );
  test.each(BREAKS.slice(1))(
    '%s: it is not measured and blocks, and the others are judged',
    { tags: ['slow'] },
    (...row) => blocks(...row),
  );

  test('beside a suite that got worse: the loss stands first, the broken suite after it', async () => {
    const run = await gate({ ...GEAR, ...TWO }, { ...BROKEN_GEAR, [CONFIG]: NO_YAML });
    expect([run.code, documentOf(run).verdict]).toEqual([1, 'regressed']);
    expect(run.comment).toContain('1 suite could not be measured');
    expect(run.comment).toContain('not valid YAML');
  });

  test('no line of `notMeasured` lets it pass', async () => {
    const lax = 'notMeasured: { provider: warn, baseline: warn, secrets: warn, budget: warn }\n';
    const run = await gate({ ...GEAR, ...TWO, 'pawl.yaml': lax }, { [CONFIG]: NO_YAML });
    expect(run.code).toBe(3);
  });

  test('a suite that the policy lists breaks alone, too', async () => {
    const policy = `suites: [{ config: evals/gear/promptfooconfig.yaml }, { config: ${CONFIG} }]\n`;
    const run = await gate({ ...GEAR, ...TWO, 'pawl.yaml': policy }, { ...REWORDED, [CONFIG]: NO_YAML });
    expect([run.code, suitesOf(run)]).toEqual([3, [GEAR_PASSED, ['two', 'not-measured', 'not-loaded']]]);
  });

  test('one whose config this PR deletes and its policy still lists breaks alone, too', async () => {
    const policy = `suites: [{ config: evals/gear/promptfooconfig.yaml }, { config: ${CONFIG} }]\n`;
    const run = await gate({ ...GEAR, ...TWO, 'pawl.yaml': policy }, { ...REWORDED, [CONFIG]: null });
    expect([run.code, suitesOf(run)]).toEqual([3, [GEAR_PASSED, ['two', 'not-measured', 'not-loaded']]]);
    expect(documentOf(run).reasons[0]?.text).toContain(`There is no file \`${CONFIG}\``);
  });

  test('a policy with a mistake stays an error', async () => {
    const run = await gate({ ...GEAR, ...TWO }, { ...REWORDED, 'pawl.yaml': 'suites: [\n' });
    expect([run.code, run.stdout]).toEqual([2, '']);
    expect(run.stderr).toMatch(/pawl\.yaml:\d+:\d+/);
  });
});

describe('a suite that main broke', () => {
  const broken = { ...GEAR, ...TWO, [CONFIG]: NO_YAML };
  const unknown = { ...GEAR, ...TWO, [CONFIG]: config.replace('openai:chat', 'opnai:chat') };

  test.each([
    ['a YAML syntax error', broken],
    ['an unknown provider', unknown],
  ])('%s: a pull request that leaves it alone is not held to it', async (_name, main) => {
    const run = await gate(main, REWORDED);
    expect([run.code, documentOf(run).verdict]).toEqual([0, 'pass']);
    expect(suitesOf(run)).toEqual([GEAR_PASSED, ['two', 'pass', null]]);
  });

  test('what cannot be read on either side is named all the same', async () => {
    const run = await gate(broken, REWORDED);
    expect(documentOf(run).notes.join()).toMatch(
      /`two` is broken on main already, and this PR does not touch it: .*promptfooconfig\.yaml:1:10/,
    );
    const { comment } = run;
    expect(comment).toContain(
      'Not measured, because its config can be read neither on main nor in this PR: `two`.',
    );
    expect(comment).not.toContain('nothing it depends on changed');
  });

  test('a config that its policy lists and nobody has holds back no pull request', async () => {
    const policy = `suites: [{ config: evals/gear/promptfooconfig.yaml }, { config: ${CONFIG} }]\n`;
    const run = await gate({ ...GEAR, 'pawl.yaml': policy }, REWORDED);
    expect([run.code, documentOf(run).verdict]).toEqual([0, 'pass']);
    expect(documentOf(run).notes.join()).toMatch(/`two` is broken on main already.*There is no file/);
    const lost = await gate({ ...GEAR, 'pawl.yaml': policy }, BROKEN_GEAR);
    expect([lost.code, documentOf(lost).verdict]).toEqual([1, 'regressed']);
  });

  const CHANGES: readonly [string, Files, string | null, number][] = [
    ['a page for people', { 'README.md': '# Read me\n' }, null, 0],
    ['code elsewhere', { 'src/app.js': 'export const a = 1;\n' }, null, 0],
    ['another suite', REWORDED, null, 0],
    ['a file beside it', { 'answers.csv': 'a\n' }, 'baseline', 3],
  ];
  const goesOn = async (...[_name, change, cause, code]: (typeof CHANGES)[number]) => {
    const run = await gate({ ...GEAR, 'promptfooconfig.yaml': NO_YAML }, change);
    expect(run.code).toBe(code);
    expect(suitesOf(run).find(([id]) => id !== 'gear')?.[2] ?? null).toBe(cause);
  };
  test.each(CHANGES.slice(0, 1))(
    'at the root of the repository, it holds back no change of something else: %s',
    (...row) => goesOn(...row),
  );
  test.each(CHANGES.slice(1))(
    'at the root of the repository, it holds back no change of something else: %s',
    { tags: ['slow'] },
    (...row) => goesOn(...row),
  );

  test.each([
    ['a YAML syntax error', broken],
    ['an unknown provider', unknown],
  ])('%s: a pull request that repairs it is judged alone', async (_name, main) => {
    const run = await gate(main, { [CONFIG]: config });
    expect([run.code, documentOf(run).verdict]).toEqual([0, 'pass']);
    expect(documentOf(run).title).toMatch(/^Main cannot run and nothing is stored of it/);
  });

  test('a pull request that gives it the name or the pace that the error asks for is judged alone', async () => {
    const slow = await gate(
      { ...GEAR, ...TWO, [CONFIG]: `${config}evaluateOptions: { delay: 9999999999 }\n` },
      { [CONFIG]: config },
    );
    expect([slow.code, documentOf(slow).title]).toEqual([
      0,
      expect.stringMatching(/^Main cannot run and nothing is stored of it/),
    ]);
    const odd = 'evals/two [1]';
    const renamed = await gate(
      { ...GEAR, ...ruleSuite(odd) },
      { [`${odd}/promptfooconfig.yaml`]: null, [`${odd}/prompt.txt`]: null, ...ruleSuite('evals/two -1') },
    );
    expect([renamed.code, documentOf(renamed).verdict]).toEqual([0, 'pass']);
  });

  test('a pull request that repairs it, and edits another suite: no regression is claimed of it', async () => {
    const run = await gate(broken, { ...REWORDED, [CONFIG]: config });
    expect(documentOf(run).title).toBe('No regression in `gear`. Nothing of main to compare with: `two`.');
  });

  test('a pull request that repairs it is held to its floor', async () => {
    const policy = 'metrics: { pass: { floor: 0.9 } }\n';
    const bad = {
      [CONFIG]: config,
      'evals/two/prompt.txt': rulePrompt(['kettle', 'lantern', 'compass', 'hammock']),
    };
    const run = await gate({ ...broken, 'pawl.yaml': policy }, bad);
    expect([run.code, documentOf(run).verdict]).toEqual([1, 'regressed']);
  });

  test.each([
    ['a YAML syntax error', broken],
    ['an unknown provider', unknown],
  ])('%s: a pull request that edits it and leaves it broken is not measured', async (_name, main) => {
    const run = await gate(main, { 'evals/two/prompt.txt': 'Hello. {{message}}' });
    expect([run.code, suitesOf(run)[1]]).toEqual([3, ['two', 'not-measured', 'baseline']]);
    expect(documentOf(run).reasons[0]?.text).toContain('neither on main nor in this PR');
  });
});

describe('a suite that main broke, and that only may read a changed file', () => {
  /** Its provider does not exist, and it asks a server on this machine, which any code of the repository may be. */
  const asking = config.replace('openai:chat', 'http://localhost:4000/answer, opnai:chat');
  const main = { ...GEAR, ...TWO, [CONFIG]: asking, 'src/app.js': 'export const a = 1;\n' };
  const APP = { 'src/app.js': 'export const a = 2;\n' };

  test('a pull request of something else is not held to it, and is not green either', async () => {
    const run = await gate(main, APP);
    expect([run.code, suitesOf(run)[1]]).toEqual([0, ['two', 'not-measured', 'broken-on-main']]);
    expect(documentOf(run).verdict).toBe('not-measured');
    expect(documentOf(run).title).toMatch(/^Could not measure `two`\. The suite is broken on main already/);
    expect(run.comment).toContain('Not blocked (`notMeasured: {nothing-passes: warn}`)');
    expect(documentOf(run).reasons[0]?.text).toMatch(
      /^The suite is broken on main already, and this PR leaves it as it is: .*opnai:chat/,
    );
  });

  test('beside a suite that is judged, it is named', async () => {
    const run = await gate(main, { ...APP, ...REWORDED });
    expect([run.code, documentOf(run).verdict]).toEqual([0, 'pass']);
    expect(suitesOf(run)).toEqual([GEAR_PASSED, ['two', 'not-measured', 'broken-on-main']]);
    expect(documentOf(run).title).toContain('Not measured, because main broke it already: `two`.');
  });

  test.each<[string, Files]>([
    ['edits its config', { [CONFIG]: `# Two\n${asking}` }],
    ['edits its prompt', { 'evals/two/prompt.txt': 'Hello. {{message}}' }],
    ['breaks it in another way', { [CONFIG]: asking.replace('opnai', 'opnia') }],
  ])('a pull request that %s is held to it', async (_name, change) => {
    const run = await gate(main, { ...APP, ...change });
    expect([run.code, suitesOf(run)[1]]).toEqual([3, ['two', 'not-measured', 'baseline']]);
  });

  test('a team that blocks what cannot show a loss blocks it', async () => {
    const policy = 'notMeasured: { nothing-passes: block }\n';
    const run = await gate({ ...main, 'pawl.yaml': policy }, APP);
    expect([run.code, suitesOf(run)[1]?.[2]]).toEqual([3, 'broken-on-main']);
  });
});

describe('a command without a verdict, where one suite is not valid YAML', () => {
  const policy = `suites: [{ config: evals/gear/promptfooconfig.yaml }, { config: ${CONFIG} }]\n`;
  const broken = { ...GEAR, ...TWO, [CONFIG]: NO_YAML };

  const COMMANDS: readonly [string, string[], Record<string, string>][] = [
    ['run', ['run'], broken],
    ['run, with suites that the policy lists', ['run'], { ...broken, 'pawl.yaml': policy }],
    ['baseline record', ['baseline', 'record'], broken],
    ['baseline nightly', ['baseline', 'nightly'], broken],
  ];
  const goesOn = async (...[_name, words, files]: (typeof COMMANDS)[number]) => {
    using repository = scratchRepository(files);
    const run = await pawlWith(simulatedModels())(words, repository.root);
    expect(run.code, run.stderr).toBe(3);
    const said = `${run.stdout}${run.stderr}`;
    expect(said.match(/not valid YAML/g)).toHaveLength(1);
    expect(said).toMatch(/two`?: evals\/two\/promptfooconfig\.yaml:\d+:\d+: /);
    expect(said).toMatch(/\b[1-9]\d* samples\b/);
  };
  test.each(COMMANDS.slice(0, 1))(
    '%s: the other suite is sampled, and the broken one is named once',
    (...row) => goesOn(...row),
  );
  test.each(COMMANDS.slice(1))(
    '%s: the other suite is sampled, and the broken one is named once',
    { tags: ['slow'] },
    (...row) => goesOn(...row),
  );

  test.each([
    ['run', ['run']],
    ['baseline record', ['baseline', 'record']],
  ])('%s: a suite whose prompt is a pointer of Git LFS is not asked', async (_name, words) => {
    const pointer = 'version https://git-lfs.github.com/spec/v1\noid sha256:4d7a\nsize 12345\n';
    using repository = scratchRepository({ ...GEAR, ...TWO, 'evals/two/prompt.txt': pointer });
    const models = simulatedModels();
    const run = await pawlWith(models)(words, repository.root);
    expect([run.code, models.requests()]).toEqual([3, 12]);
    expect(`${run.stdout}${run.stderr}`).toMatch(/two: evals\/two\/prompt\.txt:1: .*pointer of Git LFS/);
  });

  test('variants compares the columns of the other suite, and calls the broken one not measured', async () => {
    using repository = scratchRepository(broken);
    const pawl = pawlWith(simulatedModels());
    const whole = await pawl(['variants', '--suite', 'gear', '--repeats', '1'], repository.root);
    expect([whole.code, whole.stderr.includes('not valid YAML')]).toEqual([0, false]);
    const none = await pawl(['variants', '--suite', 'two', '--repeats', '1'], repository.root);
    expect([none.code, none.stderr.match(/not valid YAML/g)?.length]).toEqual([3, 1]);
  });
});
