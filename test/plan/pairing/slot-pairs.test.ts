import { describe, expect, test } from 'vitest';
import type { ManifestSlot } from '../../../src/plan/manifest.ts';
import { modelName, withoutAddressSecrets } from '../../../src/plan/pairing/slot-names.ts';
import { slotPairs } from '../../../src/plan/pairing/slot-pairs.ts';
import { manifest, manifestSlot } from '../../support/builders/manifest.ts';

type Column = Partial<ManifestSlot>;

/** Columns of one prompt with these providers, in order. */
const providers = (...columns: readonly Column[]) =>
  columns.map((column, at) => manifestSlot({ providerIndex: at, ...column }));
/** Columns of these prompts with one provider, in order. */
const prompts = (...columns: readonly Column[]) =>
  columns.map((column, at) => manifestSlot({ promptIndex: at, ...column }));

const paired = (
  before: readonly Omit<ManifestSlot, 'index'>[],
  after: readonly Omit<ManifestSlot, 'index'>[],
) => {
  const { slots, notes } = slotPairs(manifest([], before), manifest([], after));
  return [
    ...slots.map(
      (slot) =>
        `${slot.baselineIndex} → ${slot.candidateIndex} | ${slot.slot} | ${slot.label} | ${slot.moved.join(', ')}`,
    ),
    ...notes,
  ];
};

test.each([
  ['openai:chat:gpt-4o-mini', 'gpt-4o-mini'],
  ['openai:gpt-4o', 'gpt-4o'],
  ['openai:chat:ft:gpt-4o-mini-2024-07-18:acme:triage:9xYz', 'ft:triage'],
  ['openai:ft:gpt-4o-mini-2024-07-18:acme::9xYz', 'ft:gpt-4o-mini-2024-07-18'],
  ['anthropic:messages:claude-sonnet-4', 'claude-sonnet-4'],
  ['bedrock:anthropic.claude-3-haiku-20240307-v1:0', 'anthropic.claude-3-haiku-20240307-v1:0'],
  ['ollama:chat:llama3:8b', 'llama3:8b'],
  ['openrouter:meta-llama/llama-3', 'llama-3'],
  ['python:src/answer.py', 'answer.py'],
  ['file://../providers/rag.js', 'rag.js'],
  ['https://api.example.com/chat/', 'api.example.com/chat'],
  ['echo', 'echo'],
  ['openai:', 'openai'],
  ['', ''],
])('%s is called %s', (id, name) => {
  expect(modelName(id)).toBe(name);
});

test.each([
  ['https://me:pa55@llm.example.com/v1', 'https://llm.example.com/v1'],
  [
    'websocket:wss://me:p@55@llm.example.com/ws?a=1&api_key=pa55',
    'websocket:wss://llm.example.com/ws?a=1&api_key=***',
  ],
  ['https://llm.example.com/v1/@me', 'https://llm.example.com/v1/@me'],
  ['vertex:claude-sonnet@20250514', 'vertex:claude-sonnet@20250514'],
])('%s is shown without a login as %s', (id, shown) => {
  expect(withoutAddressSecrets(id)).toBe(shown);
});

describe('slots pair', () => {
  test('unchanged', () => {
    expect(paired(providers({}), providers({}))).toEqual([
      '0 → 0 | triage · gpt-4o-mini | triage · gpt-4o-mini | ',
    ]);
  });

  test('a new fine-tune in the same place is the thing under test', () => {
    const tuned = (end: string) => ({ providerId: `openai:chat:ft:gpt-4o-mini:acme:ner:${end}` });
    expect(paired(providers({}, tuned('old1')), providers({}, tuned('new2')))).toMatchInlineSnapshot(`
      [
        "0 → 0 | triage · gpt-4o-mini | triage · gpt-4o-mini | ",
        "1 → 1 | triage · ft:ner | triage · ft:ner | model openai:chat:ft:gpt-4o-mini:acme:ner:old1 → openai:chat:ft:gpt-4o-mini:acme:ner:new2",
      ]
    `);
  });

  test('a replaced model keeps the name that the slot has on main', () => {
    expect(paired(providers({}), providers({ providerId: 'openai:chat:gpt-4.1' }))).toEqual([
      '0 → 0 | triage · gpt-4o-mini | triage · gpt-4.1 | model gpt-4o-mini → gpt-4.1',
    ]);
  });

  test('an inserted provider does not shift the others', () => {
    const [a, b, c] = ['openai:a', 'openai:b', 'openai:c'].map((providerId) => ({ providerId }));
    expect(paired(providers(a!, b!), providers(c!, a!, b!))).toMatchInlineSnapshot(`
      [
        "null → 0 | triage · c | triage · c | ",
        "0 → 1 | triage · a | triage · a | ",
        "1 → 2 | triage · b | triage · b | ",
      ]
    `);
  });

  test.each([
    ['a, b', 'new, a, worse', ['b → worse', 'null → new']],
    ['a, b', 'a, worse, new', ['b → worse', 'null → new']],
    ['a, b, c', 'x, b, y', ['a → x', 'c → y']],
    ['a, b', 'b, x', ['a → x']],
    [
      'chat:ft:m:acme:ner:1',
      'x, chat:ft:m:acme:ner:2',
      ['chat:ft:m:acme:ner:1 → chat:ft:m:acme:ner:2', 'null → x'],
    ],
  ])('%s becomes %s', (before, after, expected) => {
    const columns = (ids: string) =>
      providers(...ids.split(', ').map((id) => ({ providerId: `openai:${id}` })));
    const [main, pull] = [columns(before), columns(after)];
    const { slots } = slotPairs(manifest([], main), manifest([], pull));
    const name = (column: (typeof main)[number] | undefined) =>
      column?.providerId.replace('openai:', '') ?? 'null';
    const moved = slots
      .map(({ baselineIndex, candidateIndex }) => [
        name(main[baselineIndex ?? -1]),
        name(pull[candidateIndex ?? -1]),
      ])
      .filter(([old, now]) => old !== now && now !== 'null');
    expect(moved.map((pair) => pair.join(' → ')).sort()).toEqual([...expected].sort());
  });

  test('another provider does not take the place of one that is still there', () => {
    const [old, now, other] = ['anthropic:claude-3', 'anthropic:claude-4', 'openai:gpt-4o'].map(
      (providerId) => ({ providerId }),
    );
    expect(paired(providers(old!), providers(other!, now!))).toMatchInlineSnapshot(`
      [
        "null → 0 | triage · gpt-4o | triage · gpt-4o | ",
        "0 → 1 | triage · claude-3 | triage · claude-4 | model claude-3 → claude-4",
      ]
    `);
    expect(paired(providers(old!), providers(other!))).toMatchInlineSnapshot(`
      [
        "0 → 0 | triage · claude-3 | triage · gpt-4o | model claude-3 → gpt-4o",
      ]
    `);
  });

  test('a label beats ids and order', () => {
    const fast = { providerLabel: 'fast', providerId: 'openai:a' };
    const smart = { providerLabel: 'smart', providerId: 'openai:b' };
    expect(
      paired(providers(fast, smart), providers({ ...smart, providerId: 'openai:a' }, fast)),
    ).toMatchInlineSnapshot(`
        [
          "1 → 0 | triage · smart | triage · smart | model b → a",
          "0 → 1 | triage · fast | triage · fast | ",
        ]
      `);
  });

  test('a renamed label is compared with the old one, and said', () => {
    expect(
      paired(
        providers({ providerLabel: 'assistant' }),
        providers({ providerLabel: 'assistant v2', providerId: 'openai:b' }),
      ),
    ).toMatchInlineSnapshot(`
      [
        "0 → 0 | triage · assistant | triage · assistant v2 | model gpt-4o-mini → b",
        "The provider labelled "assistant" on main is "assistant v2" in this PR: the two are compared with each other.",
      ]
    `);
  });

  test('one model twice, with other settings: each with its own', () => {
    const [cold, hot] = [{ providerDigest: 'cold' }, { providerDigest: 'hot' }];
    expect(paired(providers(cold, hot), providers(hot, { providerDigest: 'warm' }))).toMatchInlineSnapshot(`
      [
        "1 → 0 | triage · gpt-4o-mini | triage · gpt-4o-mini | ",
        "0 → 1 | triage · gpt-4o-mini#2 | triage · gpt-4o-mini#2 | provider settings",
      ]
    `);
  });

  test('prompts by file, renamed ones by their text, inline ones by order', () => {
    const file = (name: string, digest: string) => ({
      promptFile: `prompts/${name}.txt`,
      promptDigest: digest,
    });
    const inline = (digest: string) => ({ promptFile: null, promptDigest: digest });
    expect(
      paired(
        prompts(file('a', '1'), file('b', '2'), file('c', '3'), inline('4')),
        prompts(file('b', '1'), file('a', '9'), file('d', '3'), inline('5'), inline('6')),
      ),
    ).toMatchInlineSnapshot(`
      [
        "1 → 0 | b · gpt-4o-mini | b · gpt-4o-mini | prompt prompts/b.txt",
        "0 → 1 | a · gpt-4o-mini | a · gpt-4o-mini | prompt prompts/a.txt",
        "2 → 2 | c · gpt-4o-mini | d · gpt-4o-mini | ",
        "3 → 3 | prompt 4 · gpt-4o-mini | prompt 4 · gpt-4o-mini | prompt",
        "2 → 4 | c · gpt-4o-mini#2 | prompt 5 · gpt-4o-mini | prompt",
      ]
    `);
  });

  test('prompt and provider move at once, and a column that is gone is kept', () => {
    const grid = (promptDigest: string, ids: readonly string[]) =>
      ids.map((providerId, at) => manifestSlot({ promptDigest, providerId, providerIndex: at }));
    expect(
      paired(grid('1', ['openai:a', 'openai:b', 'openai:c']), grid('2', ['openai:a', 'openai:x'])),
    ).toMatchInlineSnapshot(`
        [
          "0 → 0 | triage · a | triage · a | prompt prompts/triage.txt",
          "1 → 1 | triage · b | triage · x | prompt prompts/triage.txt, model b → x",
          "2 → null | triage · c | triage · c | ",
        ]
      `);
  });

  test('a prompt that another model answers, where models are for some prompts alone', () => {
    const [a, b] = [
      { promptFile: 'a.txt', promptDigest: '1', promptIndex: 0 },
      { promptFile: 'b.txt', promptDigest: '2', promptIndex: 1 },
    ];
    const [one, two] = [
      { providerId: 'openai:a', providerIndex: 0 },
      { providerId: 'openai:b', providerIndex: 1 },
    ];
    expect(
      paired(
        [manifestSlot({ ...a, ...one }), manifestSlot({ ...b, ...two })],
        [manifestSlot({ ...a, ...two }), manifestSlot({ ...b, ...one })],
      ),
    ).toMatchInlineSnapshot(`
      [
        "0 → 0 | a · a | a · b | model a → b",
        "1 → 1 | b · b | b · a | model b → a",
      ]
    `);
  });
});
