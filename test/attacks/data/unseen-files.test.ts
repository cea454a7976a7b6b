import { describe, expect, test } from 'vitest';
import { attack, BROKEN } from '../../support/attack.ts';
import type { ScratchRepository } from '../../support/files/repository.ts';
import { rulePrompt, ruleSuite } from '../../support/suites/rule-suite.ts';

/** A suite whose code, on main and in the pull request alike, loads what no text of it names. */
const [config = ''] = Object.values(ruleSuite('evals/gear'));
const code = {
  'evals/gear/promptfooconfig.yaml': `${config}defaultTest: { options: { transform: file://clean.cjs } }\n`,
  'evals/gear/clean.cjs':
    "const rules = require('./' + '../../lib/' + 'rules.cjs');\nmodule.exports = (output) => output;\n",
  'lib/rules.cjs': 'module.exports = 1;\n',
};
/** The prompt as main has it: nothing of the suite that can be seen is edited. */
const unbroken = { 'evals/gear/prompt.txt': rulePrompt() };
const listed = (inputs: string) =>
  `suites:\n  - { config: evals/gear/promptfooconfig.yaml, inputs: ${inputs} }\n`;

describe('a pull request that edits only what its suite loads by a made-up name', () => {
  const hidden = { ...unbroken, 'lib/rules.cjs': 'module.exports = 2;\n' };

  test('is measured, and the file is named with the reason', async () => {
    const { document, comment, models } = await attack({ main: code, change: hidden });
    expect(document.verdict).toBe('pass');
    expect(models.requests()).toBeGreaterThan(0);
    const why =
      '`lib/rules.cjs` changed. No suite of main names it, and `gear` may read it: evals/gear/clean.cjs imports modules whose names are made while it runs.';
    expect(document.suites[0]?.notes.join('\n')).toContain(why);
    expect(comment).toContain('`lib/rules.cjs` changed');
  });

  test('is measured although a suite that it adds names the file', async () => {
    const added = 'prompts: [file://../../lib/rules.cjs]\nproviders: [echo]\ntests: [{ vars: { a: b } }]\n';
    const { document } = await attack({
      main: code,
      change: { ...hidden, 'evals/tiny/promptfooconfig.yaml': added },
    });
    const gear = document.suites.find(({ id }) => id === 'gear');
    expect([gear?.skipped, gear?.notes.join()]).toEqual([
      false,
      expect.stringContaining('`lib/rules.cjs` changed. No suite of main names it'),
    ]);
  });

  test('is measured although it says in its own policy that the suite reads nothing else', async () => {
    const {
      code: exit,
      document,
      models,
    } = await attack({
      main: code,
      change: { ...hidden, 'pawl.yaml': listed('[]') },
    });
    expect(models.requests()).toBeGreaterThan(0);
    expect([exit, document.verdict]).toEqual([1, 'loosened']);
    expect(document.ruleChanges[0]).toMatchObject({ rule: 'inputs (suite gear)', loosens: true });
  });

  test.each([
    ['not measured where main says that the suite reads nothing else', '[]', false],
    ['measured where main lists the file', '[lib/**]', true],
  ])('is %s', async (_name, inputs, runs) => {
    const { code: exit, models } = await attack({
      main: { ...code, 'pawl.yaml': listed(inputs) },
      change: hidden,
    });
    expect([exit, models.requests() > 0]).toEqual([0, runs]);
  });

  test('is not measured where it edits a page', async () => {
    const { models } = await attack({ main: code, change: { ...unbroken, 'README.md': 'Hello' } });
    expect(models.requests()).toBe(0);
  });
});

describe('a pull request that edits only what its suite reads in a way that names nothing', () => {
  test.each<[string, string, string, Readonly<Record<string, string>>]>([
    [
      'asks for its presence',
      'clean.cjs',
      "const off = require('node:fs').existsSync(require('node:path').join(__dirname, '..', '..', 'lib', 'o' + 'ff'));\nmodule.exports = (output) => (off ? '' : output);\n",
      { 'lib/off': '' },
    ],
    [
      'imports from a folder that its code adds',
      'clean.py',
      "import os, sys\nsys.path.insert(0, os.path.join(os.path.dirname(__file__), '..', '..', 'lib'))\nfrom rules import KEEPS\ndef get_transform(output, context):\n    return output if KEEPS else ''\n",
      { 'lib/rules.py': 'KEEPS = False\n' },
    ],
  ])('and that %s, is measured, and the file is named', async (_name, file, text, change) => {
    const { comment, models } = await attack({
      main: {
        'evals/gear/promptfooconfig.yaml': `${config}defaultTest: { options: { transform: file://${file} } }\n`,
        [`evals/gear/${file}`]: text,
        'lib/on': '',
        'lib/rules.py': 'KEEPS = True\n',
      },
      change: { ...unbroken, ...change },
    });
    expect(models.requests()).toBeGreaterThan(0);
    expect(comment).toContain(Object.keys(change)[0]);
    expect(comment).not.toContain('may read it');
  });
});

describe('a pull request that edits only an installed package that the repository holds', () => {
  test.each([
    [
      'of Node',
      'clean.cjs',
      "const rules = require('rules');\nmodule.exports = (output) => output;\n",
      'node_modules/rules/index.js',
    ],
    [
      'of Python',
      'clean.py',
      'from rules import clean\ndef get_transform(output, context):\n    return output\n',
      '.venv/lib/python3.13/site-packages/rules/__init__.py',
    ],
  ])('%s is measured, and the file is named', async (_name, file, text, inside) => {
    const { comment, models } = await attack({
      main: {
        'evals/gear/promptfooconfig.yaml': `${config}defaultTest: { options: { transform: file://${file} } }\n`,
        [`evals/gear/${file}`]: text,
        [inside]: '1\n',
        '.gitignore': '.pawl/\n',
      },
      change: { ...unbroken, [inside]: '2\n' },
    });
    expect(models.requests()).toBeGreaterThan(0);
    expect(comment).toContain(inside);
    expect(comment).not.toContain('may read it');
  });
});

describe('a pull request that edits only the application that a suite of main asks', () => {
  const asking = (url: string) => ({
    'evals/gear/promptfooconfig.yaml': config.replace('openai:chat:simulated', url),
    'server/app.ts': 'export const kind = true;\n',
  });
  const edited = { ...unbroken, 'server/app.ts': 'export const kind = false;\n' };

  test.each(['http://localhost:3000/ask', 'http://app:3000/ask', 'http://172.18.0.4:3000/ask'])(
    'at %s is not called untouched',
    async (url) => {
      const { code: exit, document } = await attack({ main: asking(url), change: edited });
      expect([exit, document.verdict, document.suites[0]?.cause]).toEqual([
        3,
        'not-measured',
        'shared-server',
      ]);
      expect(document.suites[0]?.notes.join()).toContain('`server/app.ts` changed');
    },
  );

  test.each([
    ['at a public address', 'https://api.example.com/ask', edited],
    ['and edits a page alone', 'http://app:3000/ask', { ...unbroken, 'README.md': 'Hello' }],
  ])('%s asks nothing', async (_name, url, change) => {
    const { code: exit, document, models } = await attack({ main: asking(url), change });
    expect([exit, document.verdict, models.requests()]).toEqual([0, 'pass', 0]);
  });
});

describe('a pull request in a sparse checkout', () => {
  const elsewhere = (name: string) => ({
    'evals/gear/promptfooconfig.yaml': config.replace('file://prompt.txt', name),
    'prompts/gear.txt': rulePrompt(),
  });
  const sparse = (made: ScratchRepository) => {
    made.commit('Change');
    made.git('sparse-checkout', 'set', 'evals');
  };

  test('that leaves out the prompt which it breaks is not measured', async () => {
    const broken = { ...unbroken, 'prompts/gear.txt': rulePrompt(BROKEN) };
    const main = elsewhere('file://../../prompts/gear.txt');
    const { code: exit, document } = await attack({ main, change: broken }, [], sparse);
    expect([exit, document.verdict]).toEqual([3, 'not-measured']);
    expect(JSON.stringify(document.suites[0])).toContain('the checkout is sparse');
  });

  test('that leaves out another file which it edits is not judged by it', async () => {
    const change = { ...unbroken, 'pages/index.txt': 'Hi' };
    const { code: exit, document } = await attack(
      { main: { 'pages/index.txt': 'Hello' }, change },
      [],
      sparse,
    );
    expect([exit, document.verdict]).toEqual([0, 'pass']);
  });
});

test('a pull request beside a suite that reads files with nearly the names of git’s own, and of credentials, passes', async () => {
  const read = {
    '.github/prompts/tone.md': 'Be kind.\n',
    '.gitignore': '.pawl/\n',
    '.gitattributes': '*.txt text\n',
    'docs/credentials.md': 'Ask for them in the office.\n',
  };
  const names = Object.keys(read).map((file, at) => `file${at}: file://../../${file}`);
  const vars = [...names, "shown: 'cat .git/config'", "path: '../.git/hooks'"].join(', ');
  const withFiles = config.replaceAll('vars: {', `vars: { ${vars},`);
  const { code, document, models } = await attack({
    main: { ...read, 'evals/gear/promptfooconfig.yaml': withFiles },
    change: { 'evals/gear/prompt.txt': rulePrompt([], 'You sell fine gear.') },
  });
  expect([code, document.verdict]).toEqual([0, 'pass']);
  expect(models.requests()).toBeGreaterThan(0);
});
