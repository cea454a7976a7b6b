import { describe, expect, test } from 'vitest';
import { attack } from '../../support/attack.ts';
import { rulePrompt, ruleSuite } from '../../support/suites/rule-suite.ts';

const CONFIG = 'evals/gear/promptfooconfig.yaml';
const PROMPT = 'evals/gear/prompt.txt';
const config = ruleSuite('evals/gear')[CONFIG] as string;

const TOOLS = 'evals/gear/tools.json';
const tools = (...words: string[]) =>
  JSON.stringify([
    {
      type: 'function',
      function: {
        name: 'shelf',
        description: ['Looks up on which shelf of the shop an article lies', ...words].join(' '),
      },
    },
  ]);
/** A model with the tools of each file. */
const asking = (...files: string[]) =>
  config.replace(
    'openai:chat:simulated',
    files
      .map((file, at) => `{ id: 'openai:chat:simulated', label: m${at}, config: { tools: file://${file} } }`)
      .join(', '),
  );
const main = { [CONFIG]: asking('tools.json'), [TOOLS]: tools() };
const own = { [PROMPT]: rulePrompt() };
const copy = { 'evals/gear/fine.json': tools() };
const broken = { [TOOLS]: tools('and says nothing') };

describe('a pull request that breaks a file of its model’s settings, and has a copy of main’s tested in its place', () => {
  test.each([
    ['by another name', { ...broken, ...copy, [CONFIG]: asking('fine.json') }],
    [
      'beside the broken one, for a model that it adds',
      { ...broken, ...copy, [CONFIG]: asking('fine.json', 'tools.json') },
    ],
    ['in its config', { ...broken, [CONFIG]: asking('tools.json').replace('file://tools.json', tools()) }],
  ])('%s, loosens its gate', async (_name, change) => {
    const { code, document, firstLines } = await attack({ main, change: { ...own, ...change } });
    expect([code, document.blocked]).toEqual([1, true]);
    expect(firstLines).toContain(
      'loosens its own gate: `evals/gear/tools.json` is edited and no longer tested by gear',
    );
  });

  test('after it moved the broken one, loosens its gate', async () => {
    const change = {
      [TOOLS]: null,
      'app/tools.json': broken[TOOLS] as string,
      ...copy,
      [CONFIG]: asking('fine.json'),
    };
    const { code, firstLines } = await attack({ main, change: { ...own, ...change } });
    expect(code).toBe(1);
    expect(firstLines).toContain(
      '`evals/gear/tools.json` is moved, edited and no longer tested by gear (`app/tools.json`)',
    );
  });

  test('by a model of its policy, loosens its gate', async () => {
    const named = (file: string) =>
      `models: { support: { id: 'openai:chat:simulated', config: { tools: file://${file} } } }\n`;
    const { code, firstLines } = await attack({
      main: {
        [CONFIG]: config.replace('openai:chat:simulated', '"pawl:model:support"'),
        'pawl.yaml': named('tools.json'),
        [TOOLS]: tools(),
      },
      change: { ...own, ...broken, ...copy, 'pawl.yaml': named('fine.json') },
    });
    expect(code).toBe(1);
    expect(firstLines).toContain('`evals/gear/tools.json` is edited and no longer tested by gear');
  });
});

describe('an honest change of such a file', () => {
  test.each([
    ['edits it', { [TOOLS]: tools('quickly') }],
    [
      'gives it another name, and edits it',
      { [TOOLS]: null, 'evals/gear/more/all.json': tools('quickly'), [CONFIG]: asking('more/all.json') },
    ],
    [
      'puts it into the config',
      { [TOOLS]: null, [CONFIG]: asking('tools.json').replace('file://tools.json', tools('quickly')) },
    ],
    [
      'edits it, and adds a model that has it too',
      { [TOOLS]: tools('quickly'), [CONFIG]: asking('tools.json', 'tools.json') },
    ],
    [
      'has code read it',
      {
        [TOOLS]: tools('quickly'),
        'evals/gear/all.cjs': "module.exports = require('./tools.json');\n",
        [CONFIG]: asking('all.cjs'),
      },
    ],
    [
      'leaves it as it is, and tests another one',
      { 'evals/gear/new.json': tools('quickly'), [CONFIG]: asking('new.json') },
    ],
  ])('that %s passes without a word', async (_name, change) => {
    const { code, document } = await attack({ main, change: { ...own, ...change } });
    expect([code, document.verdict, document.ruleChanges]).toEqual([0, 'pass', []]);
  });
});
