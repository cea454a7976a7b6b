import { describe, expect, test } from 'vitest';
import { attack } from '../../support/attack.ts';
import { rulePrompt, ruleSuite } from '../../support/suites/rule-suite.ts';

const [CONFIG, PROMPT] = ['evals/gear/promptfooconfig.yaml', 'evals/gear/prompt.txt'];
const config = ruleSuite('evals/gear')[CONFIG] as string;
const better = rulePrompt([], 'You sell fine camping gear.');
/** Each case with one more variable. */
const having = (variable: string) => config.replaceAll('vars: { ', `vars: { ${variable}, `);
let row = 0;
const numbered = config.replaceAll('vars: { ', () => `vars: { note: "row ${++row}", `);

/** Each case with an option of its own: `$` is its number. */
function setting(option: string): string {
  let at = 0;
  return config.replaceAll(
    '    assert',
    () => `    options: { ${option.replace('$', String(++at))} }\n    assert`,
  );
}

/** What leaves the questions of all cases unchanged. */
const SAME: readonly (readonly [string, Readonly<Record<'main' | 'change', Record<string, string>>>])[] = [
  ['a column that nothing reads', { main: {}, change: { [CONFIG]: numbered } }],
  [
    'a new name for a variable',
    { main: {}, change: { [CONFIG]: config.replaceAll('{ message:', '{ question:') } },
  ],
  ['a word for the prompt that is the same in all', { main: {}, change: { [CONFIG]: having('tone: kind') } }],
  [
    'a value of all cases in one place',
    {
      main: { [CONFIG]: having('tone: kind') },
      change: { [CONFIG]: `${config}defaultTest: { vars: { tone: kind } }\n` },
    },
  ],
  [
    'a setting for the provider that all cases share',
    {
      main: {},
      change: { [CONFIG]: `${config}defaultTest: { options: { response_format: { type: text } } }\n` },
    },
  ],
  ['a number for the provider', { main: {}, change: { [CONFIG]: setting('temperature: 0') } }],
  [
    'the settings for the provider that each has on main',
    {
      main: { [CONFIG]: setting('user: "row $"') },
      change: { [CONFIG]: `${setting('user: "row $"')}# As on main.\n` },
    },
  ],
  ['numbers as texts', { main: { [CONFIG]: having('most: 3') }, change: { [CONFIG]: having('most: "3"') } }],
];

const reading = (text: string, config: string) => {
  const named = config.includes('question:') ? text.replace('{{message}}', '{{question}}') : text;
  return config.includes('tone: kind') ? `Be {{tone}}.\n${named}` : named;
};

describe('a pull request that gives its cases', () => {
  const passes = async (...[_name, { main, change }]: (typeof SAME)[number]) => {
    const prompt = reading(better, change[CONFIG] ?? '');
    const { code, document, models } = await attack({
      main,
      change: { ...change, [PROMPT]: prompt },
    });
    expect([code, document.verdict, document.removals, document.ruleChanges]).toEqual([0, 'pass', [], []]);
    expect(models.requests()).toBeGreaterThan(0);
  };
  test.each(SAME.slice(0, 1))('%s, and a better prompt, passes', (...row) => passes(...row));
  test.each(SAME.slice(1))('%s, and a better prompt, passes', { tags: ['slow'] }, (...row) => passes(...row));

  const isBlocked = async (...[_name, { main, change }]: (typeof SAME)[number]) => {
    const broken = rulePrompt(['kettle', 'lantern', 'compass', 'hammock', 'blanket', 'canteen', 'hatchet']);
    const prompt = reading(broken, change[CONFIG] ?? '');
    const { code, document } = await attack({ main, change: { ...change, [PROMPT]: prompt } });
    expect([code, document.verdict]).toEqual([1, 'regressed']);
  };
  test.each(SAME.slice(0, 1))('%s, and breaks its prompt, is blocked', (...row) => isBlocked(...row));
  test.each(SAME.slice(1))('%s, and breaks its prompt, is blocked', { tags: ['slow'] }, (...row) =>
    isBlocked(...row),
  );
});

test('a pull request that gives each case a text for the provider alone asks something else', async () => {
  const { code, document } = await attack({ change: { [CONFIG]: setting('user: "row $"') } });
  expect([code, document.removals]).toEqual([
    0,
    [{ suite: 'gear', cases: 0, rewritten: 12, leftOut: 0, columns: [] }],
  ]);
});

test('a pull request that gives each case its answer, for a broken prompt to repeat, asks something else', async () => {
  const { code, document, firstLines } = await attack({
    change: {
      [PROMPT]: 'Say: {{hint}}\n\nCustomer: {{message}}\n',
      [CONFIG]: config.replaceAll(
        /vars: \{ (.*? assert: \[\{ type: contains, value: ("[^"]*"))/gs,
        'vars: { hint: $2, $1',
      ),
    },
  });
  expect([code, document.removals]).toEqual([
    0,
    [{ suite: 'gear', cases: 0, rewritten: 12, leftOut: 0, columns: [] }],
  ]);
  expect(firstLines).toContain('rewrites 12 cases of `gear`');
});

describe('a suite over HTTP whose assertions check each answer with a variable,', () => {
  const text = `${config.replace(/ \}\n +assert: .*value: "([^"]*)".*/g, ', want: "$1" }')}defaultTest: { assert: [{ type: contains, value: '{{want}}' }] }\n`;
  const asked = (settings: object) => ({
    [CONFIG]: text.replace(
      'openai:chat:simulated',
      JSON.stringify({ id: 'https://llm.example.com/ask', config: { method: 'POST', ...settings } }),
    ),
  });
  const main = asked({ body: { text: '{{prompt}}' } });

  test.each<readonly [string, object]>([
    ['a template', { body: { text: '{{prompt}} {{want}}' } }],
    ['code by its name', { transformRequest: '(p, vars) => ({ text: p + vars.want })' }],
    ['code without its name', { transformRequest: '(p, v) => ({ text: p + Object.values(v).join() })' }],
  ])('and a pull request that sends it by %s: it rewrites its cases', async (_name, settings) => {
    const { code, document, firstLines } = await attack({ main, change: asked(settings) });
    expect([code, document.verdict]).toEqual([0, 'inconclusive']);
    expect(firstLines).toContain('this PR rewrites 12 cases of `gear`');
  });

  test('and a pull request whose code sends the prompt alone: it regressed', async () => {
    const change = asked({ transformRequest: '(p) => ({ messages: [{ content: p }] })' });
    const { code, document } = await attack({ main, change });
    expect([code, document.verdict]).toEqual([1, 'regressed']);
  });
});
