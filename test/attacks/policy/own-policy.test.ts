import { describe, expect, test } from 'vitest';
import { attack } from '../../support/attack.ts';
import { rulePrompt, ruleSuite } from '../../support/suites/rule-suite.ts';

/** The policy of a pull request (null: it deletes main's), how it is named, and main's own. */
type Edited = [string, string | null, RegExp, string?];

const policy = (text: string) => ({ 'pawl.yaml': text });

describe('a pull request that breaks its prompt and edits its own policy is judged by main’s', () => {
  const edits: Edited[] = [
    ['tolerance: 1', 'metrics:\n  pass: { tolerance: 1 }\n', /tolerance of pass` 0 → 1 \(`pawl\.yaml:2`\)/],
    ['enforce: false', 'enforce: false\n', /enforce`? true → false \(`pawl\.yaml:1`\)/],
    ['no gate', 'metrics: { pass: { gate: false } }\n', /gate of pass/],
    ['a block that is none', 'block: net\n', /block`? strict → net/, 'block: strict\n'],
    ['a block of clear losses alone', 'block: clear\n', /block`? net → clear/],
    [
      'warn where nothing is measured',
      'notMeasured: { budget: warn }\nbudget: { calls: 1 }\n',
      /notMeasured\.budget/,
    ],
    ['errors that count for nothing', 'limits: { errors: 1 }\n', /limits\.errors/],
    ['a promptfoo that guards less', 'engine: workspace\n', /engine` bundled → workspace/],
    ['an alpha that convicts nobody', 'alpha: 0.0000001\n', /alpha/],
    ['no policy where main has one', null, /tolerance|floor|block/, 'block: strict\n'],
  ];
  const isJudged = async (...[, text, named, main = '{}\n']: Edited) => {
    const { code, document, firstLines } = await attack({
      main: policy(main),
      change: { 'pawl.yaml': text },
    });
    expect([code, document.verdict, document.blocked]).toEqual([1, 'regressed', true]);
    expect(firstLines).toMatch(/loosens its own gate/);
    expect(firstLines).toMatch(named);
  };
  test.each(edits.slice(0, 2))('%s', (...edit) => isJudged(...edit));
  // That no mix of two policies judges more loosely than main's: test/trust/judging-config.test.ts.
  test.each(edits.slice(2))('%s', { tags: ['slow'] }, (...edit) => isJudged(...edit));

  test.each([
    ['a budget of one call', 'budget: { calls: 1 }\n', /budget\.calls/],
    ['another title', 'report: { title: Safety }\n', /report\.title/],
    ['no comment', 'report: { comment: "off" }\n', /report\.comment/],
    ['another store', 'baseline: { store: "ref:refs/pawl/mine" }\n', /baseline\.store/],
    ['the cheapest effort', 'effort: low\n', /effort/],
  ])('%s changes nothing now, and is named', { tags: ['slow'] }, async (_name, text, named) => {
    const { code, document, firstLines } = await attack({ change: policy(text) });
    expect([code, document.verdict]).toEqual([1, 'regressed']);
    expect(firstLines).toMatch(named);
  });
});

describe('a pull request that breaks its prompt and is run with `--policy FILE`', () => {
  const LOOSE = 'metrics:\n  pass: { tolerance: 1 }\n';
  const CI = { CIRCLECI: 'true' };

  const FILES: readonly [string, string, Record<string, string>][] = [
    ['an edited file of main', 'pawl.yaml', {}],
    ['an edited file of main, in a CI', 'pawl.yaml', CI],
    ['a file of its own, in a CI', 'mine.yaml', CI],
    ['a file of its own, in a CI that no table knows', 'mine.yaml', { CI: 'true' }],
  ];
  const isJudged = async (...[_name, file, env]: (typeof FILES)[number]) => {
    const { code, document, firstLines } = await attack({ change: { [file]: LOOSE }, env }, [
      '--policy',
      file,
    ]);
    expect([code, document.verdict]).toEqual([1, 'regressed']);
    expect(firstLines).toMatch(/loosens its own gate/);
    expect(firstLines).toContain(`tolerance of pass\` 0 → 1 (\`${file}:2\`)`);
  };
  test.each(FILES.slice(0, 1))('%s, is judged by main’s rules', (...row) => isJudged(...row));
  test.each(FILES.slice(1))('%s, is judged by main’s rules', { tags: ['slow'] }, (...row) =>
    isJudged(...row),
  );

  test('and has commands in it, in a CI, prepares main’s tree by main’s own', async () => {
    const setup = `setup: "echo 'no' > evals/gear/prompt.txt"\n`;
    const { code, document } = await attack({ change: { 'mine.yaml': setup }, env: CI }, [
      '--policy',
      'mine.yaml',
    ]);
    expect([code, document.verdict]).toEqual([1, 'regressed']);
  });
});

describe('a suite that a pull request drops', () => {
  const other = ruleSuite('evals/boots');

  test.each([
    [
      'leaves out of the policy',
      'pawl.yaml',
      { 'pawl.yaml': 'suites:\n  - config: evals/boots/promptfooconfig.yaml\n' },
    ],
    ['ignores', 'pawl.yaml', { 'pawl.yaml': 'ignore: [evals/gear/]\n' }],
    [
      'has git ignore',
      'evals/.gitignore',
      { '.gitignore': '.pawl/\nnode_modules/\n', 'evals/.gitignore': 'gear/\n' },
    ],
  ])('and only %s is judged all the same', async (_name, file, change) => {
    const { code, document, firstLines } = await attack({ main: other, change });
    expect([code, document.verdict]).toEqual([1, 'regressed']);
    expect(firstLines.replaceAll('`', '')).toContain(`loosens its own gate: suite gear dropped (${file})`);
  });

  test('is a loosened gate, whatever else passes', async () => {
    const { code, document, firstLines } = await attack({
      main: other,
      change: { 'evals/gear/promptfooconfig.yaml': null, 'evals/gear/prompt.txt': null },
    });
    expect([code, document.verdict]).toEqual([1, 'loosened']);
    expect(firstLines).toMatch(/suite `gear` dropped \(`evals\/gear\/promptfooconfig\.yaml`\)/);
  });

  test('and replaces by one that always passes is dropped', async () => {
    const { code, document } = await attack({
      change: {
        'evals/gear/promptfooconfig.yaml': null,
        'evals/gear/prompt.txt': null,
        'evals/new/promptfooconfig.yaml':
          'prompts: ["{{q}}"]\nproviders: [echo]\ntests: [{ vars: { q: a }, assert: [{ type: contains, value: a }] }]\n',
      },
    });
    expect([code, document.verdict]).toEqual([1, 'loosened']);
  });
});

describe('cases', () => {
  const [config = ''] = Object.values(ruleSuite('evals/gear'));
  const without = (count: number) => {
    const [head = '', ...cases] = config.split(/(?= {2}- description)/);
    return head + cases.slice(count).join('');
  };

  test('that are deleted are said first, and the rest is judged', async () => {
    const { code, document, firstLines } = await attack({
      change: { 'evals/gear/promptfooconfig.yaml': without(9) },
    });
    expect([code, document.verdict]).toEqual([0, 'pass']);
    expect(document.removals).toEqual([{ suite: 'gear', cases: 9, rewritten: 0, leftOut: 0, columns: [] }]);
    expect(firstLines).toMatch(/removes 9 cases of `gear`/);
  });

  test.each([
    ['cases', {}, without(1), { cases: 1, rewritten: 0, leftOut: 0, columns: [] }],
    [
      'a model',
      {
        'evals/gear/promptfooconfig.yaml': config.replace(
          /providers: .*/,
          'providers: [openai:chat:a, openai:chat:b]',
        ),
      },
      config.replace(/providers: .*/, 'providers: [openai:chat:a]'),
      { cases: 0, rewritten: 0, leftOut: 0, columns: ['prompt · b'] },
    ],
  ])(
    '%s that are deleted beside nothing else are said first, and block nothing',
    async (_name, main, text, gone) => {
      const { code, document, models } = await attack({
        main,
        change: { 'evals/gear/prompt.txt': rulePrompt(), 'evals/gear/promptfooconfig.yaml': text },
      });
      expect([code, document.verdict, models.requests()]).toEqual([0, 'pass', 0]);
      expect(document.removals).toEqual([{ suite: 'gear', ...gone }]);
      expect(document.suites[0]?.reasons[0]?.code).toBe('same-inputs');
    },
  );

  test('that are deleted block where main says so', async () => {
    const { code, document } = await attack({
      main: policy('removals: block\n'),
      change: { 'pawl.yaml': 'removals: block\n', 'evals/gear/promptfooconfig.yaml': without(9) },
    });
    expect([code, document.verdict]).toEqual([1, 'loosened']);
  });

  test('that are told never to be repeated are repeated as main has it', async () => {
    const never = config.replaceAll(/( {2}- description: \w+\n)/g, '$1    metadata: { repeat: never }\n');
    const { code, document } = await attack({
      change: { 'evals/gear/promptfooconfig.yaml': never },
    });
    expect([code, document.verdict]).toEqual([1, 'regressed']);
  });

  const marked = (mark: string) =>
    config.replaceAll(/( {2}- description: \w+\n)/g, `$1    metadata: { ${mark} }\n`);
  const unbroken = { 'evals/gear/prompt.txt': rulePrompt() };
  test.each([
    ['never repeated', config, marked('repeat: never'), '`repeat of 12 cases in gear` none → never'],
    ['no longer critical', marked('critical: true'), config, '`critical of 12 cases in gear` true → none'],
  ])('that are %s from the next pull request on are named', async (_, before, after, said) => {
    const name = 'evals/gear/promptfooconfig.yaml';
    const { code, document, firstLines } = await attack({
      main: { [name]: before },
      change: { ...unbroken, [name]: after },
    });
    expect([code, document.verdict]).toEqual([0, 'pass']);
    expect(firstLines).toContain(`It also changes what judges later pull requests: ${said}`);
  });

  test.each([
    ['repeated again', marked('repeat: never'), config],
    ['made critical', config, marked('critical: true')],
  ])('that are %s are named nowhere', { tags: ['slow'] }, async (_, before, after) => {
    const name = 'evals/gear/promptfooconfig.yaml';
    const { comment } = await attack({ main: { [name]: before }, change: { ...unbroken, [name]: after } });
    expect(comment).not.toContain('later pull requests');
  });
});

describe('honest changes of the policy', () => {
  const mended = { 'evals/gear/prompt.txt': rulePrompt([], 'You sell fine camping gear.') };

  test.each([
    ['a stricter rule', 'block: strict\nmetrics: { pass: { floor: 0.5 } }\n'],
    ['a rule that only reports', 'mixed: block\n'],
  ])('%s passes without a word', async (_name, text) => {
    const { code, document, comment } = await attack({ change: { ...mended, ...policy(text) } });
    expect([code, document.verdict, document.ruleChanges]).toEqual([0, 'pass', []]);
    expect(comment).not.toMatch(/loosens|next change/);
  });

  test('a first policy in a repository whose main runs no gate is only named', async () => {
    const { code, document } = await attack({
      main: { 'pawl.yaml': null },
      change: { ...mended, ...policy('metrics: { pass: { tolerance: 0.02 } }\n') },
    });
    expect([code, document.verdict, document.ruleChanges.length]).toEqual([0, 'pass', 1]);
  });

  test.each([
    ['.github/workflows/evals.yml', 'jobs: { gate: { steps: [{ uses: pawl-dev/pawl@v0 }] } }\n'],
    ['.circleci/config.yml', 'jobs: { gate: { steps: [{ run: npx @pawl-dev/pawl gate }] } }\n'],
  ])('the same first policy is a loosened gate where main runs one, in %s', async (file, text) => {
    const workflow = { [file]: text };
    const { code, document } = await attack({
      main: { 'pawl.yaml': null, ...workflow },
      change: { ...mended, ...policy('metrics: { pass: { tolerance: 0.02 } }\n') },
    });
    expect([code, document.verdict]).toEqual([1, 'loosened']);
  });

  test('a policy that somebody tries for one run judges it, and a note says so', async () => {
    const tried = { 'tried.yaml': 'metrics: { pass: { tolerance: 0.02 } }\n' };
    const { code, document } = await attack({ change: { ...mended, ...tried } }, ['--policy', 'tried.yaml']);
    expect([code, document.ruleChanges]).toEqual([0, []]);
    expect(document.notes).toContainEqual(expect.stringMatching(/^Judged by tried\.yaml, as asked: main/));
  });

  test('where main says `loosening: warn` a note says so, and nothing is blocked', async () => {
    const { code, document, firstLines } = await attack({
      main: policy('loosening: warn\n'),
      change: { ...mended, ...policy('loosening: warn\nmetrics: { pass: { tolerance: 0.02 } }\n') },
    });
    expect([code, document.verdict]).toEqual([0, 'pass']);
    expect(firstLines).toMatch(/loosens its own gate/);
  });
});
