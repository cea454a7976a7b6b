import { describe, expect, test } from 'vitest';
import { attack } from '../../support/attack.ts';
import { rulePrompt, ruleSuite } from '../../support/suites/rule-suite.ts';

const [CONFIG, PROMPT] = ['evals/gear/promptfooconfig.yaml', 'evals/gear/prompt.txt'];
const [head = '', ...cases] = (ruleSuite('evals/gear')[CONFIG] ?? '').split(/(?= {2}- description)/);
/** Suites of these cases each, in folders of their own, over one prompt. */
const suites = (parts: Readonly<Record<string, readonly string[]>>, prompt = rulePrompt()) =>
  Object.fromEntries(
    Object.entries(parts).flatMap(([name, own]) => [
      [`evals/${name}/promptfooconfig.yaml`, head + own.join('')],
      [`evals/${name}/prompt.txt`, prompt],
    ]),
  );
const GONE = { [CONFIG]: null, [PROMPT]: null };
const THREE = { a: cases.slice(0, 4), b: cases.slice(4, 8), c: cases.slice(8) };

describe('a suite that a pull request splits', () => {
  test('in three with the same cases moved: named, and nothing loosens', async () => {
    const { code, document, comment } = await attack({ change: { ...GONE, ...suites(THREE) } });
    expect([code, document.verdict, document.removals]).toEqual([0, 'pass', []]);
    expect(document.ruleChanges).toEqual([
      expect.objectContaining({ rule: 'suite gear', to: 'a, b, c', loosens: false }),
    ]);
    expect(comment).toContain('suite `gear` moved to `a, b, c`');
  });

  test('in two, one of them with most of its text, takes no case out', async () => {
    const two = { a: cases.slice(0, 7), b: cases.slice(7) };
    const { code, document } = await attack({ change: { ...GONE, ...suites(two) } });
    expect([code, document.verdict, document.removals, document.ruleChanges]).toEqual([
      0,
      'pass',
      [],
      [expect.objectContaining({ rule: 'id (suite a)', loosens: false })],
    ]);
    expect(document.suites.find(({ id }) => id === 'a')?.notes.join()).toContain(
      '5 cases of main are in another suite of this PR now, unchanged',
    );
  });

  test.each([
    ['and breaks the prompt of', suites(THREE, rulePrompt(['kettle', 'lantern', 'compass'])), {}],
    ['and leaves a case out of', suites({ ...THREE, c: cases.slice(9) }), {}],
    ['and gates less in', suites(THREE), { 'pawl.yaml': 'metrics: { pass: { gate: false } }\n' }],
    [
      'and gates one of them less in',
      suites(THREE),
      {
        'pawl.yaml':
          'suites:\n  - config: evals/a/promptfooconfig.yaml\n    metrics: { pass: { tolerance: 0.5 } }\n  - config: evals/b/promptfooconfig.yaml\n  - config: evals/c/promptfooconfig.yaml\n',
      },
    ],
    [
      'and marks a case as one that is never tried in',
      suites({
        ...THREE,
        a: THREE.a.map((one) => one.replace(' vars', ' metadata: { repeat: never }\n    vars')),
      }),
      {},
    ],
  ])('%s its parts is dropped', async (_name, change, policy) => {
    const { code, document, firstLines } = await attack({ change: { ...GONE, ...change, ...policy } });
    expect([code, document.verdict]).toEqual([1, 'loosened']);
    expect(firstLines).toMatch(/suite `gear` dropped/);
  });
});

describe('a pull request that breaks a prompt, and takes the cases that would show it to a copy of the old one', () => {
  const BROKEN = rulePrompt(['kettle', 'lantern', 'compass']);
  const left = head + cases.slice(3).join('');
  const rest = { [CONFIG]: left, [PROMPT]: BROKEN };

  test.each([
    ['with these cases alone', cases.slice(0, 3)],
    ['with all cases', cases],
  ])('%s, takes these cases out', async (_name, own) => {
    const { document, firstLines } = await attack({ change: { ...rest, ...suites({ copy: own }) } });
    expect(document.removals).toMatchObject([{ suite: 'gear', cases: 3 }]);
    expect(firstLines).toContain('removes 3 cases of `gear`');
  });

  test('does so where the prompt stands in the config', async () => {
    const inline = (own: readonly string[], prompt: string) =>
      (head + own.join('')).replace('file://prompt.txt', () => JSON.stringify(prompt));
    const { document } = await attack({
      main: { [CONFIG]: inline(cases, rulePrompt()) },
      change: {
        [CONFIG]: inline(cases.slice(3), BROKEN),
        'evals/copy/promptfooconfig.yaml': inline(cases, rulePrompt()),
      },
    });
    expect(document.removals).toMatchObject([{ suite: 'gear', cases: 3 }]);
  });

  test('does so where it is the model that it changes', async () => {
    const { document } = await attack({
      change: {
        ...rest,
        [PROMPT]: rulePrompt(),
        [CONFIG]: left.replace('openai:chat:simulated', 'openai:chat:small'),
        ...suites({ copy: cases }),
      },
    });
    expect(document.removals).toMatchObject([{ suite: 'gear', cases: 3 }]);
  });

  test('drops the suite, where another one asks the broken prompt something else', async () => {
    const other = head.replace('prompt.txt', '../gear/prompt.txt') + cases.slice(11).join('');
    const { code, document, firstLines } = await attack({
      change: {
        [CONFIG]: null,
        [PROMPT]: BROKEN,
        'evals/other/promptfooconfig.yaml': other,
        ...suites(THREE),
      },
    });
    expect([code, document.verdict]).toEqual([1, 'loosened']);
    expect(firstLines).toMatch(/suite `gear` dropped/);
  });
});

describe('suites of several folders that share a prompt and a model of code', () => {
  /** Answers by the prompt's own rule for the word that the customer says. */
  const MODEL = `module.exports = class {
  id() { return 'rules'; }
  async callApi(prompt) {
    const word = /Customer: About (\\w+)/.exec(prompt)[1];
    return { output: new RegExp('When ' + word + '[^:]*: (.*)').exec(prompt)[1] };
  }
};\n`;
  const FILE = 'evals/gear/model.cjs';
  const own = head.replace('openai:chat:simulated', 'file://model.cjs');
  const away = own.replaceAll('file://', 'file://../gear/');
  const KIT = 'evals/kit/promptfooconfig.yaml';
  const two = {
    [CONFIG]: own + cases.slice(0, 7).join(''),
    [KIT]: away + cases.slice(7).join(''),
    [FILE]: MODEL,
  };
  const one = { [CONFIG]: own + cases.join(''), [KIT]: null };

  test('are merged into one: named, and nothing loosens', async () => {
    const { code, document } = await attack({ main: two, change: { ...one, [PROMPT]: rulePrompt() } });
    expect([code, document.verdict]).toEqual([0, 'pass']);
    expect(document.ruleChanges).toEqual([
      expect.objectContaining({ rule: 'suite kit', to: 'gear', loosens: false }),
    ]);
  });

  test('come from one: no case is taken out', async () => {
    const { code, document } = await attack({
      main: { ...two, [CONFIG]: one[CONFIG] ?? '', [KIT]: null },
      change: { ...two, [PROMPT]: rulePrompt() },
    });
    expect([code, document.verdict, document.removals]).toEqual([0, 'pass', []]);
  });

  test.each([
    ['the prompt breaks', { [PROMPT]: rulePrompt(['hatchet', 'whistle', 'binocular']) }],
    [
      'the model breaks',
      { [PROMPT]: rulePrompt(), [FILE]: MODEL.replace('[1] }', "[1].replace('see', '') }") },
    ],
    ['a case is left out', { [PROMPT]: rulePrompt(), [CONFIG]: own + cases.slice(0, 11).join('') }],
  ])('are merged into one, and %s: one is dropped', async (_name, change) => {
    const { code, firstLines } = await attack({ main: two, change: { ...one, ...change } });
    expect(code).toBe(1);
    expect(firstLines).toMatch(/suite `kit` dropped/);
  });
});

test('suites that a pull request merges into one moved', async () => {
  const { code, document } = await attack({
    main: { ...GONE, ...suites(THREE) },
    change: {
      [PROMPT]: rulePrompt(),
      ...Object.fromEntries(Object.keys(suites(THREE)).map((file) => [file, null])),
      ...suites({ all: cases }),
    },
  });
  expect([code, document.verdict, document.removals]).toEqual([0, 'pass', []]);
  expect(document.ruleChanges.filter(({ loosens }) => loosens)).toEqual([]);
  expect(document.ruleChanges.filter(({ to }) => to === 'all')).toHaveLength(3);
});
