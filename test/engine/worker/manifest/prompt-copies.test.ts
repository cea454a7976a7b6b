import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { SuiteManifest } from '../../../../src/plan/manifest.ts';
import { drawnModels } from '../../../support/models/drawn-models.ts';
import { type ScratchEngine, scratchEngine } from '../../scratch-suite.ts';

let engine: ScratchEngine;
let small: ScratchEngine;
beforeAll(() => {
  engine = scratchEngine({ OPENAI_API_KEY: 'sk-none' }, { here: true });
  small = scratchEngine({}, { models: drawnModels(() => 'x') });
});
afterAll(() => Promise.all([engine.close(), small.close()]));

const QUESTIONS = [
  'I sent the tent back three weeks ago and still wait for my money.',
  'Where is my parcel?',
  'Please deliver my order to the new address of my office instead.',
  'The invoice of last Friday names the wrong company, can you correct it?',
];
const [HELD = ''] = QUESTIONS;
const HANDBOOK = [
  'Refunds of tents are paid within ten days, to the card that was charged.',
  'Parcels leave our house on the day of the order, and arrive within three days.',
  'Orders are sent to another address as long as they were not handed to the carrier.',
  'Invoices are corrected by the bookkeeping, which answers on the next working day.',
];
const EXAMPLE = `Customer: ${HELD}\nLabel: refund`;

type Vars = (question: string, at: number) => Record<string, unknown>;

function suite(
  prompts: Readonly<Record<string, string>>,
  vars: Vars = (q) => ({ q }),
  more = '',
  files: Record<string, string> = {},
) {
  const names = Object.keys(prompts).map((name) => `file://${name}`);
  const tests = QUESTIONS.map((question, at) => ({
    vars: vars(question, at),
    assert: [{ type: 'contains', value: 'x' }],
  }));
  const config = `prompts: ${JSON.stringify(names)}\nproviders: [openai:chat:gpt-4o-mini]\n${more}\ntests: ${JSON.stringify(tests)}\n`;
  return { 'promptfooconfig.yaml': config, ...prompts, ...files };
}

/** The prompts that hold a case, each with the cases. */
const held = ({ slots, cells }: SuiteManifest) =>
  slots.map(({ index, promptFile }) => [
    promptFile,
    cells.flatMap((cell) =>
      cell.slot === index && cell.inPrompt !== undefined && !cell.inPassages ? [cell.case] : [],
    ),
  ]);

/** Each of them holds the first case alone. */
const HOLDING = {
  'text.txt': `${EXAMPLE}\nCustomer: {{q}}`,
  'shared.txt': 'Label it.\n{{examples}}\nCustomer: {{q}}\n',
  'list.txt': '{% for each in list %}{{each.in}} -> {{each.out}}\n{% endfor %}Customer: {{q}}',
  'condition.txt': `Label it.\n{% if q == "${HELD}" %}Say refund.{% endif %}\nCustomer: {{q}}`,
  'chat.yaml':
    '- role: user\n  content: >-\n    I sent the tent back three weeks\n    ago and still wait for my money.\n- role: assistant\n  content: refund\n- role: user\n  content: "{{q}}"\n',
  'chat.json': JSON.stringify([
    { role: 'system', content: `Label it. ${EXAMPLE}` },
    { role: 'user', content: '{{q}}' },
  ]),
  'code.js': `module.exports = ({ vars }) => [{ role: 'system', content: ${JSON.stringify(EXAMPLE)} }, { role: 'user', content: vars.q }];`,
};

describe('a case in the prompt that the others are asked with is found', () => {
  test('in its text, a file or a list that all cases share, a condition, the messages of a chat, and what a function writes', async () => {
    const list = JSON.stringify([{ in: HELD, out: 'refund' }]);
    const more = `defaultTest: { vars: { examples: file://examples.txt, list: ${list} } }`;
    const manifest = await engine.open(suite(HOLDING, undefined, more, { 'examples.txt': EXAMPLE }));
    expect(held(manifest)).toEqual(Object.keys(HOLDING).map((file) => [file, [0]]));
  });

  test('in words that are put before each prompt', async () => {
    const more = `defaultTest: { options: { prefix: ${JSON.stringify(`${EXAMPLE}\n`)} } }`;
    const manifest = await engine.open(suite({ 'p.txt': 'Customer: {{q}}' }, undefined, more));
    expect(held(manifest)).toEqual([['p.txt', [0]]]);
  });
});

test('a case of a script without spaces is found', async () => {
  const chinese = [
    '我想退掉上周买的帐篷。',
    '你们送货到加拿大吗？',
    '如何重置我的密码？',
    '应用程序一打开就崩溃。',
  ];
  const prompt = `示例：${chinese[0]} -> 退货\n{{q}}`;
  const manifest = await small.open(suite({ 'p.txt': prompt }, (_q, at) => ({ q: chinese[at] })));
  expect(held(manifest)).toEqual([['p.txt', [0]]]);
});

describe('a pull request does not hide a case that all prompts hold', () => {
  const shared = `defaultTest: { vars: { examples: ${JSON.stringify(EXAMPLE)} } }`;
  const reading = 'Label it.\n{{examples}}\nCustomer: {{q}}\n';
  const found = async (prompt: string, vars?: Vars) =>
    held(await small.open(suite({ 'p.txt': prompt }, vars, shared)));

  test.each<[string, string, Vars?]>([
    [
      'by a column that nothing reads and that holds it in every row',
      reading,
      (q, at) => ({ q, note: `${at}\n${EXAMPLE}` }),
    ],
    ['by the name of the turns before', `${reading}(_conversation)`],
    [
      'by a column with more different values',
      `${reading}{{note}}`,
      (q, at) => ({ q, note: `row ${at} of them` }),
    ],
  ])('%s', async (_name, prompt, vars) => {
    expect(await found(prompt, vars)).toEqual([['p.txt', [0]]]);
  });

  test('by the name of the variable for passages: what it calls so is told apart', async () => {
    const vars: Vars = (context, at) => ({ context, note: `row ${at} of them` });
    const { cells } = await small.open(
      suite({ 'p.txt': `{{examples}}\n{{note}}\nCustomer: {{context}}` }, vars, shared),
    );
    expect(cells.map(({ inPrompt, inPassages }) => [inPrompt !== undefined, inPassages])).toEqual([
      [true, true],
      ...Array(3).fill([false, undefined]),
    ]);
  });
});

describe('no case is found', () => {
  test('in a prompt that says nothing of it, and among the turns that went before', async () => {
    const prompts = {
      'upper.txt': 'Customer: {{q | upper}}',
      'turns.txt': '{% for turn in _conversation %}{{turn.input}}\n{% endfor %}Customer: {{q}}',
    };
    expect(held(await engine.open(suite(prompts)))).toEqual([
      ['upper.txt', []],
      ['turns.txt', []],
    ]);
  });

  test('in a conversation that each case brings', async () => {
    const prompts = { 'p.txt': '{% for turn in turns %}{{turn.content}}\n{% endfor %}' };
    const turns: Vars = (_q, at) => ({
      turns: QUESTIONS.slice(0, at + 1).map((content) => ({ role: 'user', content })),
    });
    expect(held(await engine.open(suite(prompts, turns)))).toEqual([['p.txt', []]]);
  });

  const SILENT: readonly (readonly [string, string, Vars])[] = [
    [
      'among passages that a case brings, although they ask the same',
      'Answer by this:\n{{context}}\nCustomer: {{q}}',
      (q) => ({ q, context: QUESTIONS.filter((each) => each !== q).join('\n') }),
    ],
    [
      'in a text that all cases have',
      '{{rules}}\nCustomer: {{q}}',
      (q) => ({ q, rules: 'You answer customers of a shop that sells tents and boots.' }),
    ],
    [
      'in a document that most cases have',
      'Parcels take three days. Refunds take two weeks.\n{{doc}}\nCustomer: {{q}}',
      (q, at) => ({ q, doc: at === 3 ? 'None at all.' : 'Parcels take three days. Refunds take two weeks.' }),
    ],
    [
      'in passages that the prompt holds whole',
      `Our handbook: ${HANDBOOK.join(' ')}\n{{context}}\nCustomer: {{q}}`,
      (q, at) => ({ q, context: HANDBOOK[at] }),
    ],
    [
      'where one text is translated to several languages',
      'Translate to {{to}}: {{text}}',
      (_q, at) => ({ to: ['French', 'German', 'Dutch', 'Greek'][at], text: HELD }),
    ],
    [
      'in a tone that some cases ask for',
      'Answer in one short sentence.\n{{q}}\n{{tone}}',
      (q, at) => ({ q, tone: at < 2 ? 'Answer in one short sentence.' : 'Be long.' }),
    ],
    [
      'in a document of two cases',
      `Our handbook: ${HANDBOOK.join(' ')}\n{{doc}}\nCustomer: {{q}}`,
      (q, at) => ({ q, doc: HANDBOOK[at % 2] }),
    ],
    [
      'in the names of products',
      'We sell: Trailblazer Pro Two Person Tent, Storm Jacket, Kettle.\n{{q}} {{product}}',
      (q, at) => ({ q, product: ['Trailblazer Pro Two Person Tent', 'Storm Jacket', 'Kettle', 'Rope'][at] }),
    ],
    [
      'in a field that cases share',
      'Plans: basic, premium annual subscription plan.\n{{who}}',
      (q, at) => ({ who: [q, at % 2 ? 'premium annual subscription plan' : 'basic'] }),
    ],
    [
      'in what is said last in several conversations',
      '"Thanks, that is all." ends the chat.\n{{turns}}',
      (q) => ({ turns: [q, 'It is on its way.', 'Thanks, that is all.'] }),
    ],
    [
      'of one or two words',
      'Labels: refund, lost parcel.\n{{q}}',
      (_q, at) => ({ q: ['refund', 'lost parcel', 'Refund!', 'thanks'][at] }),
    ],
  ];
  test.each(SILENT)('%s', async (_name, prompt, vars) => {
    expect(held(await small.open(suite({ 'p.txt': prompt }, vars)))).toEqual([['p.txt', []]]);
  });
});

describe('a case in what the models of a retrieval are told', () => {
  const asking = 'Answer from these.\n{{passages}}\nCustomer: {{question}}\n';
  const retrieval = (files: Readonly<Record<string, string>>, more = '') => ({
    'promptfooconfig.yaml': `prompts: ['{{q}}']\nproviders: ['pawl:rag:rag.yaml']\ntests: ${JSON.stringify(
      QUESTIONS.map((q) => ({ vars: { q }, assert: [{ type: 'contains', value: 'x' }] })),
    )}\n`,
    'rag.yaml': `retriever: embedded\ncorpus: { files: file://docs/*.md }\nanswer: { model: 'openai:chat:m', prompt: file://answer.txt${more} }\nrewrite: { model: 'openai:chat:m', prompt: file://rewrite.txt }\n`,
    'answer.txt': asking,
    'rewrite.txt': 'Say it in other words: {{question}}\n',
    'docs/handbook.md': HANDBOOK.join('\n'),
    ...files,
  });

  test.each([
    ['the prompt of the answer', retrieval({ 'answer.txt': `${EXAMPLE}\n${asking}` }), 1],
    ['the prompt that rewrites', retrieval({ 'rewrite.txt': `${EXAMPLE}\n{{question}}\n` }), 1],
    ['settings of the model', retrieval({}, `, config: { system: ${JSON.stringify(EXAMPLE)} }`), 1],
    ['a passage', retrieval({ 'docs/faq.md': EXAMPLE }), 0],
    ['nothing of it', retrieval({}), 0],
  ])('in %s', async (_name, files, count) => {
    const { cells } = await small.open(files);
    expect(cells.filter(({ inPrompt }) => inPrompt !== undefined)).toHaveLength(count);
  });
});
