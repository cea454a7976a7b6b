import { describe, expect, test } from 'vitest';
import { simulatedReply } from '../../../src/demo/simulated-model.ts';
import { BROKEN } from '../../support/attack.ts';
import { answerOf, CONFIG, config, dataGate, eachCase, PROMPT } from '../../support/data-gate.ts';
import type { ChatRequest } from '../../support/servers/chat-server.ts';
import { rulePrompt } from '../../support/suites/rule-suite.ts';

// The real engine: what a metric beside the pass rate is made of.

/** Answers with as many tokens as its prompt has characters; one model counts none. */
const { gate } = dataGate(({ prompt, settings: { model } }: ChatRequest) => {
  const content = simulatedReply(prompt, 0.5);
  const count = prompt.length;
  return {
    body: JSON.stringify({
      ...{ id: 'x', object: 'chat.completion', model },
      choices: [{ index: 0, finish_reason: 'stop', message: { role: 'assistant', content } }],
      ...(model !== 'silent' && {
        usage: { prompt_tokens: count, completion_tokens: 500, total_tokens: count + 500 },
      }),
    }),
  };
});

const asked = (provider: string) => config.replace(/^providers: .*$/m, `providers: [${provider}]`);
const gated = (metric: string, more = '') => ({
  'pawl.yaml': `metrics: { ${more}${metric}: { gate: true } }\n`,
});
const isBroken = (one: string) => BROKEN.some((word) => one.includes(`description: ${word}\n`));

describe('a pull request that asks a model which is dearer, where cost gates,', () => {
  test.each([
    ['and says that it costs nothing', '{ id: openai:chat:gpt-4o, config: { cost: 0 } }', '`cost` is edited'],
    [
      'and says that its prompt costs nothing',
      '{ id: openai:chat:gpt-4o, config: { inputCost: 0, outputCost: 0 } }',
      '`inputCost` is edited',
    ],
  ])('%s is not a plain green', async (_, provider, said) => {
    const { document, firstLines } = await gate({
      main: gated('cost'),
      broken: [],
      change: { [CONFIG]: asked(provider) },
    });
    expect(firstLines).toContain(said);
    expect(document?.verdict).toBe('pass');
  });

  test('is regressed where it says nothing of it', async () => {
    const { document } = await gate({
      main: gated('cost'),
      broken: [],
      change: { [CONFIG]: asked('openai:chat:gpt-4o') },
    });
    expect(document?.verdict).toBe('regressed');
  });
});

test.each([
  ['cost', 'openai:chat:nobody-knows-it'],
  ['tokens', 'openai:chat:silent'],
])(
  'a pull request after which no answer says its %s, which gates, is inconclusive',
  async (metric, provider) => {
    const { code, document, firstLines } = await gate({
      main: gated(metric),
      broken: [],
      change: { [CONFIG]: asked(provider), [PROMPT]: rulePrompt([], 'You sell camping gear. '.repeat(20)) },
    });
    expect([code, document?.verdict]).toEqual([0, 'inconclusive']);
    expect(firstLines).toContain(`Main's answers say something of ${metric}, and none of this PR's does.`);
  },
);

describe('a pull request that breaks its prompt, where a slice of its task gates,', () => {
  const suite = (langOf: (one: string) => string) =>
    eachCase(config, (one) =>
      one.replace(/assert: .*/, `metadata: { want: "${answerOf(one)}", lang: ${langOf(one)} }`),
    );
  const main = {
    [CONFIG]: suite((one) => (isBroken(one) ? 'de' : 'en')),
    'pawl.yaml': `suites:\n  - config: ${CONFIG}\n    task: { kind: classification, expected: want, slices: [lang] }\n    metrics: { pass: { gate: false }, "accuracy@lang=de": { gate: true } }\n`,
  };

  test('and takes what broke out of the slice is regressed', async () => {
    const change = { [CONFIG]: suite((one) => (isBroken(one) ? 'fr' : 'de')) };
    const { code, document, firstLines } = await gate({ main, change });
    expect([code, document?.verdict]).toEqual([1, 'regressed']);
    expect(firstLines).toContain('`lang of case kettle in gear` de → fr');
  });

  test('and only gives one case another slice passes, and names it, where the prompt is as good', async () => {
    const change = { [CONFIG]: suite((one) => (isBroken(one) && !one.includes('kettle') ? 'de' : 'en')) };
    const { code, document, firstLines } = await gate({
      main,
      broken: [],
      change: { ...change, [PROMPT]: rulePrompt([], 'You sell fine camping gear.') },
    });
    expect([code, document?.verdict]).toEqual([0, 'pass']);
    expect(firstLines).toContain('`lang of case kettle in gear` de → en');
  });
});

describe('a pull request that takes passages out of its retrieval, where finding them gates,', () => {
  const RAG = 'evals/gear/rag.yaml';
  const nameOf = (one: string) => /description: (\w+)/.exec(one)?.[1] ?? '';
  const suite = (relevant: (one: string) => string) =>
    eachCase(config, (one) =>
      one.replace(/assert: .*/, `metadata: { ${relevant(one)} }\n    assert: [{ type: regex, value: . }]`),
    )
      .replace('file://prompt.txt', "'{{message}}'")
      .replace('openai:chat:gpt-4o-mini', '"pawl:rag:rag.yaml"');
  const found = (one: string) => `relevant: [docs/${nameOf(one)}.md]`;
  const docs = (names: readonly string[], text: string) =>
    Object.fromEntries(names.map((name) => [`evals/gear/docs/${name}.md`, text.replaceAll('$', name)]));
  const all = [...config.matchAll(/description: (\w+)/g)].map(([, name = '']) => name);
  const main = {
    [CONFIG]: suite(found),
    [RAG]: 'retriever: embedded\nk: 1\ncorpus: { files: file://docs/*.md }\n',
    ...docs(all, 'About $, $care and $use.\n'),
    ...gated('"recall@k"', 'pass: { gate: false }, '),
  };
  const broken = docs(BROKEN, 'Nothing.\n');

  test('is regressed where it leaves alone what should be found', async () => {
    const { document } = await gate({ main, change: broken });
    expect(document?.verdict).toBe('regressed');
  });

  test.each<readonly [string, (one: string) => string]>([
    ['what should be found', () => 'other: 1'],
    ['to what is found', () => 'relevant: [docs/rucksack.md]'],
  ])('and edits %s there is not a plain green', async (_, edit) => {
    const change = { ...broken, [CONFIG]: suite((one) => (isBroken(one) ? edit(one) : found(one))) };
    const { firstLines } = await gate({ main, change });
    expect(firstLines).toContain('this PR rewrites 9 cases of `gear`');
  });

  test('and says for the first time what should be found is judged without a word of that', async () => {
    const { document, firstLines } = await gate({
      main: { ...main, [CONFIG]: suite((one) => (isBroken(one) ? 'other: 1' : found(one))) },
      broken: [],
      change: { [CONFIG]: suite(found), ...docs(['rucksack'], 'About $, $care, $use and more.\n') },
    });
    expect(document?.verdict).toBe('pass');
    expect(firstLines).not.toContain('rewrites');
  });
});

test('a pull request that breaks its prompt, and adds checks that pass, where the score gates, weakens its checks', async () => {
  const passing = Array(9).fill('{ type: not-contains, value: zzz }').join(', ');
  const { code, document } = await gate({
    main: { 'pawl.yaml': 'metrics: { pass: { gate: false }, score: { gate: true, tolerance: 0.2 } }\n' },
    change: { [CONFIG]: config.replaceAll(' }]', ` }, ${passing}]`) },
  });
  expect([code, document?.verdict]).toEqual([1, 'loosened']);
});

describe('a pull request, where a metric gates that code says of right answers alone,', () => {
  const coded = (more: string) =>
    eachCase(config, (one) =>
      one.replace(
        /assert: .*/,
        `assert: [{ type: javascript, value: "({ pass: true, score: 1, reason: '', namedScores: { ${more}...(output.includes('${answerOf(one)}') ? { right: 1 } : {}) } })" }]`,
      ),
    );
  const main = { [CONFIG]: coded(''), ...gated('right', 'pass: { gate: false }, ') };

  test('that breaks its prompt is not a plain green: nine cases say nothing of it any more', async () => {
    const { document, firstLines } = await gate({ main, change: {} });
    expect(document?.verdict).toBe('inconclusive');
    expect(firstLines).toContain("In 9 cases main's answers say something of `right`, and this PR's do not.");
  });

  test('that breaks four cases is told of them, although chance may take so few', async () => {
    const { document, firstLines } = await gate({ main, broken: BROKEN.slice(0, 4), change: {} });
    expect(document?.verdict).toBe('pass');
    expect(firstLines).toContain(
      "In 4 cases of `gear` main's answers say something of `right`, and this PR's do not.",
    );
  });

  test('that breaks nothing passes', async () => {
    const { code, document, firstLines } = await gate({
      main,
      broken: [],
      change: { [PROMPT]: rulePrompt([], 'You sell gear.') },
    });
    expect([code, document?.verdict]).toEqual([0, 'pass']);
    expect(firstLines).not.toContain('say something');
  });
});
