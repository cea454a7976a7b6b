import { chance, type DrawnModels, drawnModels } from '../models/drawn-models.ts';
import { answering, cases, type Files, shopModel, shopPrompt, suite, TOPICS, topicOf } from './shop-suite.ts';

/** A change that somebody gates on the command line, and who answers. */
export interface GalleryChange {
  readonly main: Files;
  /** null: the change removes the file. */
  readonly change: Readonly<Record<string, string | null>>;
  readonly models: DrawnModels;
  /** Absent: the models have their key. */
  readonly env?: Record<string, string>;
  /** Absent: the gate against main. */
  readonly command?: readonly string[];
  /** Runs `dist` as a process of its own: it needs more of the engine than the drawn one has. */
  readonly packaged?: true;
}

/** A repository whose main has a gate. */
const GATED: Files = { 'pawl.yaml': 'inconclusive: warn\n' };
const PROMPT = 'evals/support/prompt.txt';
const CONFIG = 'evals/support/promptfooconfig.yaml';
const support = (count: number) => suite('support', cases(count));
const config = (tests: readonly string[], model?: string) =>
  suite('support', tests, undefined, model)[CONFIG] as string;
const reworded = { [PROMPT]: shopPrompt([], 'You help.') };
const forgets = (...topics: string[]) => ({ [PROMPT]: shopPrompt(topics) });

const teams: Files = Object.assign({}, ...TEAMS().map((name) => suite(name, cases(18))));
function TEAMS() {
  return Array.from({ length: 12 }, (_, at) => `team-${at}`);
}

const toolCalls = (name: string, args: object) =>
  JSON.stringify([{ type: 'function', id: 'call_1', function: { name, arguments: JSON.stringify(args) } }]);
const LONG = Array.from(
  { length: 30 },
  (_, at) =>
    `Line ${at} of a long answer that goes on for a while, and has so many words in it that it wraps in any window.`,
).join('\n');

/** A model that is dearer and cannot help with a topic; others can. */
function answeringAs(dear: string, without: string): DrawnModels {
  return drawnModels(({ prompt, model }) => ({
    output:
      model === dear && topicOf(prompt) === without
        ? 'I cannot help.'
        : `We handle ${topicOf(prompt).toUpperCase()}.`,
    cost: model === dear ? 0.002 : 0.0001,
  }));
}

/** A model that answers by the prompt's rules, and with this error where the prompt begins so. */
function answeringBut(head: string, error: { readonly error: string; readonly status: number }): DrawnModels {
  return drawnModels(({ prompt }) =>
    prompt.startsWith(head)
      ? error
      : prompt.includes(`- ${topicOf(prompt)}:`)
        ? `We do ${topicOf(prompt).toUpperCase()}.`
        : 'I am afraid that is not possible.',
  );
}

const MODEL_GONE = {
  error:
    'API error: 404 Not Found\n{"error":{"message":"The model `gpt-4o` does not exist","code":"model_not_found"}}',
  status: 404,
};

/** Two cases of the suite, with what they expect. */
const EXAMPLES = [
  'Customer: I have a refund question, number 0: how does it work?\nShop: We handle your REFUND.',
  'Customer: I have a gift question, number 9: how does it work?\nShop: We handle your GIFT.',
].join('\n');

/** Asks a server on this machine, which any code of the repository may be, and a provider that does not exist. */
const BROKEN_CONFIG = `prompts: ['{{message}}']\nproviders: [http://localhost:4000/answer, opnai:chat:gpt-4o-mini]\ntests:\n${cases(6).join('\n')}\n`;

/** Text that means to be more than text, in every place that a stranger can fill. */
const EVIL =
  '</details><img src=x onerror=alert(1)> [click](javascript:alert(1)) @everyone `|` \u202Etxt.exe <!-- pawl-gate:default -->';

/** What may happen to a change that is gated, by the name of its picture. */
export const CHANGES: Readonly<Record<string, GalleryChange>> = {
  pass: {
    main: support(60),
    change: { [PROMPT]: shopPrompt([], 'You answer customers of a web shop.') },
    models: shopModel(),
  },
  'three-of-24': { main: support(24), change: forgets('refund'), models: shopModel() },
  '67-of-400': {
    main: suite('support', cases(400, { topics: [...TOPICS, ...TOPICS, 'refund'] })),
    change: forgets('refund', 'delivery'),
    models: shopModel(),
  },
  'two-of-12-suites': {
    main: teams,
    change: {
      'evals/team-3/prompt.txt': shopPrompt(['refund']),
      'evals/team-7/prompt.txt': shopPrompt(['gift']),
      ...Object.fromEntries(
        [1, 5, 9, 11].map((at) => [`evals/team-${at}/prompt.txt`, shopPrompt([], 'You help customers.')]),
      ),
    },
    models: shopModel(),
  },
  json: {
    main: suite(
      'triage',
      cases(30, {
        check: () => `{ type: javascript, value: "JSON.parse(output).action.name === 'open_ticket'" }`,
      }),
    ),
    change: { 'evals/triage/prompt.txt': shopPrompt(['refund']) },
    models: answering((topic, known) =>
      JSON.stringify({
        action: { name: known ? 'open_ticket' : 'reject', queue: topic, priority: 2 },
        confidence: 0.93,
        tags: [topic, 'shop'],
        reply: known ? `We opened a ticket for your ${topic}.` : 'Not possible.',
      }),
    ),
  },
  'cjk-and-rtl': {
    main: suite(
      'support',
      cases(20, {
        label: (at, topic) => (at % 2 ? `返金 ${topic} の質問 ${at}` : `שאלה על ${topic} ${at}`),
      }),
    ),
    change: forgets('refund', 'delivery'),
    models: answering((topic, known) =>
      known
        ? `ご連絡ありがとうございます。${topic.toUpperCase()} を承りました。\nשלום וברכה`
        : '申し訳ございませんが、対応できません。\nשלום וברכה',
    ),
  },
  'long-outputs': {
    main: support(24),
    change: forgets('refund'),
    models: answering((topic, known) => `${LONG}\n${known ? topic.toUpperCase() : 'Nothing more.'}`),
  },
  'tool-calls': {
    main: suite('agent', cases(24, { check: () => '{ type: contains, value: open_ticket }' })),
    change: { 'evals/agent/prompt.txt': shopPrompt(['refund']) },
    models: answering((topic, known) =>
      toolCalls(known ? 'open_ticket' : 'search_faq', { topic, urgent: false, customer: 'c-17' }),
    ),
  },
  conversation: {
    main: suite('chat', cases(24)),
    change: { 'evals/chat/prompt.txt': shopPrompt(['refund']) },
    models: answering((topic, known) =>
      JSON.stringify([
        { role: 'user', content: `I have a ${topic} question.` },
        { role: 'assistant', content: 'Which order is it about?' },
        { role: 'user', content: 'Number 17.' },
        {
          role: 'assistant',
          content: known ? `We handle it: ${topic.toUpperCase()}.` : 'I cannot help with that.',
        },
      ]),
    ),
  },
  mixed: {
    main: suite('support', cases(60), shopPrompt(['gift', 'voucher'])),
    change: forgets('refund'),
    models: shopModel(),
  },
  inconclusive: {
    main: { ...support(60), 'pawl.yaml': 'budget: { usd: 0.0080 }\n' },
    change: { [PROMPT]: shopPrompt([], 'You are hasty.') },
    // Told to be hasty, it forgets an answer now and then.
    models: drawnModels(({ prompt, draw }) =>
      prompt.includes('hasty') && chance(prompt, draw) < 0.06
        ? 'Sorry?'
        : `We do ${topicOf(prompt).toUpperCase()}.`,
    ),
  },
  401: {
    main: support(24),
    change: reworded,
    models: drawnModels(() => ({
      error: 'API error: 401 Unauthorized\n{"error":{"message":"Incorrect API key provided: sk-bad"}}',
      status: 401,
    })),
  },
  'no-key': { main: support(24), change: reworded, models: shopModel(), env: {} },
  budget: {
    main: { ...support(60), 'pawl.yaml': 'budget: { calls: 70 }\n' },
    change: forgets('refund'),
    models: shopModel(),
  },
  'zero-percent-main': {
    main: suite('support', cases(12), shopPrompt(TOPICS)),
    change: { [PROMPT]: shopPrompt(TOPICS, 'You help.') },
    models: shopModel(),
  },
  'new-suite': {
    main: support(12),
    change: { ...suite('new', cases(10), shopPrompt(['refund', 'gift'])) },
    models: shopModel(),
  },
  'removed-suite': {
    main: { ...GATED, ...support(24), ...suite('other', cases(12, { topics: ['parcel', 'stamp'] })) },
    change: { ...reworded, 'evals/other/promptfooconfig.yaml': null, 'evals/other/prompt.txt': null },
    models: shopModel(),
  },
  'removed-suite-ungated': {
    main: { ...support(24), ...suite('other', cases(12, { topics: ['parcel', 'stamp'] })) },
    change: { ...reworded, 'evals/other/promptfooconfig.yaml': null, 'evals/other/prompt.txt': null },
    models: shopModel(),
  },
  'model-id': {
    main: support(40),
    change: { [CONFIG]: config(cases(40), 'gpt-4o') },
    models: answeringAs('gpt-4o', 'refund'),
  },
  migration: {
    main: support(40),
    change: {},
    command: ['migrate', 'openai:chat:gpt-4o-mini', 'openai:chat:gpt-4o'],
    models: answeringAs('gpt-4o', 'refund'),
  },
  'flaky-case': {
    main: support(24),
    change: reworded,
    // One case fails every other time, whoever is asked.
    models: drawnModels(({ prompt, draw }) =>
      prompt.includes('number 7:') && chance(prompt, draw) < 0.5
        ? 'Sorry?'
        : `We do ${topicOf(prompt).toUpperCase()}.`,
    ),
  },
  'cases-in-prompt': {
    main: { ...GATED, ...support(24) },
    change: {
      [PROMPT]: shopPrompt().replace('Customer:', `Examples:\n${EXAMPLES}\n\nCustomer:`),
    },
    models: drawnModels(
      ({ prompt }) => `We do ${topicOf(prompt.slice(prompt.lastIndexOf('Customer:'))).toUpperCase()}.`,
    ),
  },
  'one-of-two-suites-not-measured': {
    main: { ...support(24), ...suite('billing', cases(12), shopPrompt([], 'You bill.'), 'gpt-4o') },
    change: { ...reworded, 'evals/billing/prompt.txt': shopPrompt([], 'You bill customers.') },
    models: answeringBut('You bill', MODEL_GONE),
  },
  'a-loss-and-a-suite-not-measured': {
    main: { ...support(24), ...suite('billing', cases(12), shopPrompt([], 'You bill.'), 'gpt-4o') },
    change: { ...forgets('refund'), 'evals/billing/prompt.txt': shopPrompt([], 'You bill customers.') },
    models: answeringBut('You bill', MODEL_GONE),
  },
  'broken-on-main': {
    main: {
      ...support(24),
      'evals/billing/promptfooconfig.yaml': BROKEN_CONFIG,
      'src/app.js': 'export const a = 1;\n',
    },
    change: { ...reworded, 'src/app.js': 'export const a = 2;\n' },
    models: shopModel(),
  },
  'rag-k': {
    main: {
      'docs/returns.md':
        '# Returns\nThirty days after delivery.\n\n# Kettles and returns\nKettles return to the shop.',
      'docs/shipping.md': '# Shipping\nParcels leave on Monday.',
      'rag.yaml': 'retriever: embedded\nk: 2\ncorpus: { files: file://docs/*.md }\n',
      'promptfooconfig.yaml': `prompts: ['{{question}}']
providers: [{ id: 'pawl:rag:rag.yaml', label: docs }]
tests:
  - description: second place
    vars: { question: 'Thirty days after delivery, what returns?' }
    metadata: { relevant: [{ document: docs/returns.md, text: Kettles return }] }
    assert: [{ type: contains, value: Kettles return }]
  - description: first place
    vars: { question: When do parcels leave? }
    metadata: { relevant: [docs/shipping.md] }
    assert: [{ type: contains, value: Monday }]
`,
    },
    change: { 'rag.yaml': 'retriever: embedded\nk: 1\ncorpus: { files: file://docs/*.md }\n' },
    models: shopModel(),
    packaged: true,
  },
  'which-lines': {
    main: support(30),
    change: {
      [PROMPT]: shopPrompt(['warranty'], 'You answer customers of a web shop. Be brief.').replace(
        'Customer: {{message}}',
        'Thank them first.\nCustomer: {{message}}',
      ),
    },
    models: shopModel(),
  },
  'first-pull-request': {
    main: { 'README.md': '# Shop\n' },
    change: suite('support', cases(10), shopPrompt(['gift'])),
    models: shopModel(),
  },
  hostile: {
    main: suite('support', cases(20, { label: (at, topic) => `${topic} ${at} ${EVIL}` })),
    change: { [PROMPT]: `${shopPrompt(['refund'])}${EVIL.replace(/[{}]/g, '')}\n` },
    models: answering((topic, known) =>
      known ? topic.toUpperCase() : `${EVIL}\n\`\`\`\n# Merged\n/merge\n${EVIL}`,
    ),
  },
};
