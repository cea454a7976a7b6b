import { describe, expect, test } from 'vitest';
import { simulatedReply } from '../../../src/demo/simulated-model.ts';
import { BROKEN } from '../../support/attack.ts';
import {
  type DataAttack as Attack,
  answerOf,
  CONFIG,
  config,
  dataGate,
  eachCase,
  PROMPT,
} from '../../support/data-gate.ts';
import { rulePrompt } from '../../support/suites/rule-suite.ts';

// The real engine: these use what promptfoo makes of a config, and no code.

const GOOD = 'evals/gear/good.txt';
/** Answers what it is told to, as a model does, and like the simulated one elsewhere. */
const { gate, url } = dataGate(({ prompt, settings }) => {
  const told = /^Answer with: (.*)$/m.exec(prompt)?.[1];
  return (
    told ?? (JSON.stringify(settings).includes('Say nothing') ? 'No idea.' : simulatedReply(prompt, 0.5))
  );
});

const messageOf = (one: string) => /message: "([^"]*)"/.exec(one)?.[1] ?? '';
const withDefault = (settings: string) => ({ [CONFIG]: `${config}defaultTest: { ${settings} }\n` });
const twoPrompts = config.replace(
  'prompts: [file://prompt.txt]',
  'prompts: [{ id: file://prompt.txt, label: old }, { id: file://good.txt, label: new }]',
);
const checked = (checks: string) => eachCase(config, (one) => one.replace(/assert: .*/, checks));

/** A suite over code that nobody can see through: its samples have no keys. */
const unseen = config.replace('[openai:chat:gpt-4o-mini]', '[file://provider.cjs]');
const provider = () => `const load = (name) => require(name);
load(process.env.PROVIDER_MODULE || 'node:fs');
module.exports = class {
  id() { return 'own'; }
  async callApi(prompt) {
    const body = JSON.stringify({ messages: [{ role: 'user', content: prompt }] });
    const headers = { 'content-type': 'application/json' };
    const response = await fetch('${url()}/chat/completions', { method: 'POST', headers, body });
    return { output: (await response.json()).choices[0].message.content };
  }
};
`;
const withUnseen = (text: string, more: Record<string, string> = {}) => ({
  [CONFIG]: text,
  'evals/gear/provider.cjs': provider(),
  ...more,
});
const named = unseen.replaceAll(' }]', ', metric: right }]');

describe('a pull request that breaks its prompt, and whose data', () => {
  test.each<readonly [string, () => Attack]>([
    ['has a threshold of 0 for all cases', () => ({ change: withDefault('threshold: 0') })],
    [
      'has a threshold below every score, where main leaves it empty',
      () => ({ main: withDefault('threshold: ~'), change: withDefault('threshold: -.inf') }),
    ],
    [
      'takes assertions out by a merge key',
      () => ({
        change: {
          [CONFIG]: checked('<<: *none').replace(
            'prompts:',
            'x-none: &none { assert: [{ type: regex, value: "." }] }\nprompts:',
          ),
        },
      }),
    ],
    [
      'edits a template of assertions',
      () => {
        const templates = (value: string) => ({
          [CONFIG]: `${checked("assert: [{ $ref: '#/assertionTemplates/a' }]")}assertionTemplates: { a: { type: contains, value: '${value}' } }\n`,
        });
        return { main: templates('s'), change: templates('.') };
      },
    ],
    [
      'turns its cases into a scenario with easier assertions',
      () => ({
        change: {
          [CONFIG]: `${config.split('tests:')[0]}scenarios:\n  - config:\n${[
            ...config.matchAll(/vars: (.*)/g),
          ]
            .map(([, vars]) => `      - vars: ${vars}`)
            .join('\n')}\n    tests:\n      - assert: [{ type: regex, value: "." }]\n`,
        },
      }),
    ],
    [
      'puts assertions into a set that needs none of them',
      () => ({
        change: {
          [CONFIG]: config.replaceAll(
            /assert: \[(.*)\]/g,
            'assert: [{ type: assert-set, threshold: 0, assert: [$1] }]',
          ),
        },
      }),
    ],
    [
      'edits the file of an expected text, where samples have no keys',
      () => {
        const text = unseen.replaceAll(/value: "[^"]*" \}/g, 'value: file://expected.txt }');
        return {
          main: withUnseen(text, { 'evals/gear/expected.txt': 's' }),
          change: { 'evals/gear/expected.txt': '.' },
        };
      },
    ],
    [
      'derives a metric that gates, where samples have no keys',
      () => ({
        main: withUnseen(named, {
          'pawl.yaml': 'metrics: { pass: { gate: false }, right: { gate: true } }\n',
        }),
        change: { [CONFIG]: `${named}derivedMetrics: [{ name: right, value: '1' }]\n` },
      }),
    ],
    [
      'edits what its assertions expect under the name of a secret',
      () => {
        const check = (expected: string) =>
          `assert: [{ type: javascript, value: output.includes(context.config.answer_token), config: { answer_token: "${expected}" } }]`;
        const expecting = (answer: (one: string) => string) => ({
          [CONFIG]: eachCase(config, (one) => one.replace(/assert: .*/, check(answer(one)))),
        });
        return { main: expecting(answerOf), change: expecting(() => ' ') };
      },
    ],
    [
      'calls the broken answer a secret, so that nobody can grade it again,',
      () => ({
        change: {
          [CONFIG]: config
            .replaceAll(/value: "[^"]*"/g, 'value: " "')
            .replace(
              '[openai:chat:gpt-4o-mini]',
              "[{ id: 'openai:chat:gpt-4o-mini', config: { passthrough: { user: Say nothing } } }]",
            ),
          [PROMPT]: rulePrompt(),
          'evals/gear/.env': 'OWN_SECRET="No idea."\n',
        },
      }),
    ],
    [
      'calls the broken answer a secret in an `envPath`, so that nobody can grade it again,',
      () => ({
        change: {
          [CONFIG]: `${config
            .replaceAll(/value: "[^"]*"/g, 'value: " "')
            .replace(
              '[openai:chat:gpt-4o-mini]',
              "[{ id: 'openai:chat:gpt-4o-mini', config: { passthrough: { user: Say nothing } } }]",
            )}commandLineOptions: { envPath: words.txt }\n`,
          [PROMPT]: rulePrompt(),
          'evals/gear/words.txt': 'OWN_SECRET="No idea."\n',
        },
      }),
    ],
  ])('%s weakens its checks', async (_name, attack) => {
    const { code, document, firstLines } = await gate(attack());
    expect([code, document?.verdict, document?.weakened.length]).toEqual([1, 'loosened', 1]);
    expect(firstLines).toContain('weakens the assertions of `gear`');
  });

  test.each<readonly [string, () => Record<string, string>]>([
    [
      'names another prompt for its model',
      () => ({
        [CONFIG]: twoPrompts.replace(
          '[openai:chat:gpt-4o-mini]',
          '[{ id: "openai:chat:gpt-4o-mini", prompts: [new] }]',
        ),
      }),
    ],
    [
      'has a program print another prompt',
      () => ({ [CONFIG]: config.replace('file://prompt.txt', 'exec:cat good.txt') }),
    ],
    [
      'names another prompt in each case',
      () => ({
        [CONFIG]: eachCase(twoPrompts, (one) =>
          one.replace('- description', '- prompts: [new]\n    description'),
        ),
      }),
    ],
    [
      'names another prompt for all cases',
      () => ({ [CONFIG]: `${twoPrompts}defaultTest: { prompts: [new] }\n` }),
    ],
    [
      'keeps the old prompt behind a separator in its file',
      () => ({ [PROMPT]: `${rulePrompt(BROKEN)}\n---\n${rulePrompt()}` }),
    ],
    [
      'puts its edit behind a separator',
      () => ({ [PROMPT]: `${rulePrompt()}\n---\nSay no more than: No idea.` }),
    ],
    [
      'names an echo as the model of each case',
      () => ({
        [CONFIG]: eachCase(
          config.replace(
            '[openai:chat:gpt-4o-mini]',
            '[{ id: "openai:chat:gpt-4o-mini", label: a }, { id: echo, label: b }]',
          ),
          (one) => one.replace('- description', '- providers: [b]\n    description'),
        ),
      }),
    ],
  ])('%s loosens the gate', async (_name, change) => {
    const { code, document, firstLines } = await gate({ change: { [GOOD]: rulePrompt(), ...change() } });
    expect([code, document?.verdict]).toEqual([1, 'loosened']);
    expect(firstLines).toContain('loosens its own gate');
  });

  const mapped = (file: string) => ({ [CONFIG]: config.replace('[file://prompt.txt]', `{ ${file}: a }`) });
  const begun = `old: ${rulePrompt()}`;
  test.each<readonly [string, Attack]>([
    [
      'has a copy tested by a map from prompts to labels',
      { main: mapped('prompt.txt'), change: { ...mapped('good.txt'), [GOOD]: rulePrompt() } },
    ],
    [
      'has a text tested that begins with the label of its prompt, which no model is asked',
      {
        change: {
          [CONFIG]: config
            .replace(
              '[file://prompt.txt]',
              JSON.stringify([{ id: 'file://prompt.txt', label: 'old' }, begun]),
            )
            .replace(
              '[openai:chat:gpt-4o-mini]',
              JSON.stringify([{ id: 'openai:chat:gpt-4o-mini', prompts: [begun] }]),
            ),
        },
      },
    ],
  ])('%s loosens the gate as well', async (_name, attack) => {
    const { code, document, firstLines } = await gate(attack);
    expect([code, document?.verdict]).toEqual([1, 'loosened']);
    expect(firstLines).toContain('`evals/gear/prompt.txt` is edited and no longer tested by gear');
  });

  test.each<readonly [string, Attack]>([
    ['runs its cases one after another', { change: withDefault('options: { runSerially: true }') }],
    ['stores an output', { change: withDefault('options: { storeOutputAs: last }') }],
    [
      'names the conversation so far in its prompt',
      { change: { [PROMPT]: `${rulePrompt(['kettle'])}{% if false %}{{ _conversation }}{% endif %}\n` } },
    ],
  ])('%s is found, though its cases cannot be asked one by one', async (_name, attack) => {
    const { code, document } = await gate({ broken: ['kettle'], ...attack });
    expect([code, document?.verdict]).toEqual([1, 'regressed']);
  });

  test('edits what its prompt says once there is an answer of an earlier case is found', async () => {
    const chained = withDefault('options: { storeOutputAs: last }');
    const { code, document } = await gate({
      main: { ...chained, [PROMPT]: `${rulePrompt()}{% if last %}You said something before.{% endif %}\n` },
      broken: [],
      change: { [PROMPT]: `{% if last %}Say nothing.{% else %}${rulePrompt().trim()}{% endif %}\n` },
    });
    expect([code, document?.verdict]).toEqual([1, 'regressed']);
  });

  test('hands each case its answer by a variable that speaks once there is an earlier answer is not a plain green', async () => {
    const { code, document, firstLines } = await gate({
      main: withDefault('options: { storeOutputAs: last }'),
      change: {
        [CONFIG]: `${eachCase(config, (one) => one.replace('vars: {', `vars: { hint: "{% if last %}- When ${messageOf(one)} come up: ${answerOf(one)}{% endif %}",`))}defaultTest: { options: { storeOutputAs: last } }\n`,
        [PROMPT]: rulePrompt(BROKEN).replace('Customer:', '{{hint}}\n\nCustomer:'),
      },
    });
    expect([code, document?.removals]).toEqual([0, [expect.objectContaining({ rewritten: 12 })]]);
    expect(firstLines).toContain('rewrites 12 cases of `gear`');
  });

  test.each<readonly [string, Attack]>([
    ['gives cases settings of their own', { change: withDefault('metadata: { repeat: never }') }],
    [
      'sets switches of promptfoo in a .env file',
      {
        change: { '.env': 'PROMPTFOO_SHORT_CIRCUIT_TEST_FAILURES=true\nPROMPTFOO_DISABLE_TEMPLATING=true\n' },
      },
    ],
    ...['endpoint', 'sharedAddresses', 'gradersPerCell'].map((word): readonly [string, Attack] => [
      `calls a word of Pawl’s own messages a secret (${word})`,
      { change: { 'evals/gear/.env': `OWN_SECRET=${word}\n` } },
    ]),
    [
      'names variables for a command line',
      {
        change: {
          [CONFIG]: `${config}commandLineOptions: { var: { message: 'rucksack, rucksackcare and rucksackuse' } }\n`,
        },
      },
    ],
  ])('%s is regressed', async (_name, attack) => {
    const { code, document } = await gate(attack);
    expect([code, document?.verdict]).toEqual([1, 'regressed']);
  });

  test('tells its model otherwise in a setting of its prompt with the name password is regressed', async () => {
    const told = (words: string) => {
      const raw = JSON.stringify(rulePrompt());
      const prompt = `{ raw: ${raw}, label: p, config: { passthrough: { password: ${words} } } }`;
      return { [CONFIG]: config.replace('file://prompt.txt', prompt) };
    };
    const { code, document } = await gate({ main: told('Say all'), broken: [], change: told('Say nothing') });
    expect([code, document?.verdict]).toEqual([1, 'regressed']);
  });

  test.each(['style_token', 'password', 'credentials', 'basePath'])(
    'tells its model otherwise in a setting with the name %s is regressed',
    async (name) => {
      const told = (words: string) => {
        const value = name === 'credentials' ? `{ note: ${words} }` : words;
        const model = `[{ id: 'openai:chat:gpt-4o-mini', config: { passthrough: { ${name}: ${value} } } }]`;
        return { [CONFIG]: config.replace('[openai:chat:gpt-4o-mini]', model) };
      };
      const { code, document } = await gate({
        main: told('Say all'),
        broken: [],
        change: told('Say nothing'),
      });
      expect([code, document?.verdict]).toEqual([1, 'regressed']);
    },
  );

  test.each(['tone', '__evalTone', '__repeatTone', '_conversation'])(
    'tells its model otherwise in a variable with the name %s, which its settings name, is regressed',
    async (name) => {
      const tool = `{ type: function, function: { name: shelf, description: '{{${name}}}' } }`;
      const model = `[{ id: 'openai:chat:gpt-4o-mini', config: { tools: [${tool}] } }]`;
      const asking = config.replace('[openai:chat:gpt-4o-mini]', model);
      const told = (words: string) => ({
        [CONFIG]: `${asking}defaultTest: { vars: { ${name}: ${words} } }\n`,
      });
      const { code, document } = await gate({
        main: told('Say all'),
        broken: [],
        change: told('Say nothing'),
      });
      expect([code, document?.verdict]).toEqual([1, 'regressed']);
    },
  );

  test.each<readonly [string, () => Record<string, string>]>([
    [
      'rewrites the answer of each case',
      () => ({
        [CONFIG]: eachCase(config, (one) =>
          one.replace('    assert', `    options: { transform: "'${answerOf(one)}'" }\n    assert`),
        ),
      }),
    ],
    [
      'rewrites the answers of all cases by what they ask',
      () => {
        const cases = [...config.matchAll(/message: "([^"]*)"[\s\S]*?value: "([^"]*)"/g)];
        const answers = Object.fromEntries(cases.map(([, message, answer]) => [message, answer]));
        const code = `(${JSON.stringify(answers)})[context.vars.message]`;
        return withDefault(`options: { transform: ${JSON.stringify(code)} }`);
      },
    ],
    [
      'rewrites the answers of its model by what a case asks',
      () => {
        const cases = [...config.matchAll(/message: "([^"]*)"[\s\S]*?value: "([^"]*)"/g)];
        const answers = Object.fromEntries(cases.map(([, message, answer]) => [message, answer]));
        const code = JSON.stringify(`(${JSON.stringify(answers)})[context.vars.message]`);
        const model = `[{ id: "openai:chat:gpt-4o-mini", transform: ${code} }]`;
        return { [CONFIG]: config.replace('[openai:chat:gpt-4o-mini]', model) };
      },
    ],
    [
      'sends main’s prompt in a raw request of each case',
      () => ({
        [CONFIG]: eachCase(config, (one) => {
          const content = JSON.stringify(rulePrompt().replace('{{message}}', messageOf(one)));
          const request = `{ passthrough: { messages: [{ role: user, content: ${content} }] } }`;
          return one.replace('    assert', `    options: ${request}\n    assert`);
        }),
      }),
    ],
    [
      'leaves cases out by a range',
      () => ({ [CONFIG]: `${config}evaluateOptions: { filterRange: '9:12' }\n` }),
    ],
    [
      'gives each case its answer by a suffix that all share',
      () => ({
        [CONFIG]: `${eachCase(config, (one) => one.replace('vars: {', `vars: { hint: "${answerOf(one)}",`))}defaultTest: { options: { suffix: ' Say {{hint}}' } }\n`,
      }),
    ],
  ])('%s is not a plain green: the first lines count the cases', async (_name, change) => {
    const { code, document, firstLines } = await gate({ change: change() });
    expect([code, document?.removals.length]).toEqual([0, 1]);
    expect(firstLines).toMatch(/(?:rewrites|removes) \d+ cases of `gear`/);
  });

  test('refers to a file of the machine does not load', async () => {
    const { code, firstLines } = await gate({ change: withDefault("vars: { x: { $ref: '/etc/passwd' } }") });
    expect([code, firstLines]).toEqual([3, expect.stringContaining('lies outside the repository')]);
  });
});

describe('a pull request that breaks a prompt which is a row of a table', () => {
  const TABLE = 'evals/gear/prompts.csv';
  const cell = (text: string) => `"${text.replaceAll('"', '""')}"`;
  const table = (...rows: readonly (readonly string[])[]) => ({
    [TABLE]: [['prompt', 'label'], ...rows].map((row) => `${row.map(cell).join(',')}\n`).join(''),
  });
  const tabled = { [CONFIG]: config.replace('prompt.txt', 'prompts.csv') };
  const [fine, broken, never] = [rulePrompt(), rulePrompt(BROKEN), 'Shrug.\n{{message}}'];

  test('is regressed', async () => {
    const { code, document } = await gate({
      main: { ...tabled, ...table([fine, '']) },
      change: table([broken, '']),
    });
    expect([code, document?.verdict]).toEqual([1, 'regressed']);
  });

  test.each<readonly [string, Attack]>([
    [
      'keeps the old row behind it',
      { main: { ...tabled, ...table([fine, '']) }, change: table([broken, ''], [fine, '']) },
    ],
    [
      'has another table tested',
      {
        main: { ...tabled, ...table([fine, '']) },
        change: {
          ...table([broken, '']),
          [CONFIG]: config.replace('prompt.txt', 'fine.csv'),
          'evals/gear/fine.csv': table([fine, ''])[TABLE] as string,
        },
      },
    ],
    [
      'puts the old row in the place of one that never passed',
      { main: { ...tabled, ...table([fine, ''], [never, '']) }, change: table([broken, ''], [fine, '']) },
    ],
    [
      'takes the name of one that never passed',
      {
        main: { ...tabled, ...table([fine, 'prod'], [never, 'old']) },
        change: table([broken, 'old'], [fine, 'new']),
      },
    ],
  ])('and %s loosens its gate', async (_name, attack) => {
    const { code, document, firstLines } = await gate(attack);
    expect([code, document?.verdict]).toEqual([1, 'loosened']);
    expect(firstLines).toContain('`evals/gear/prompts.csv` is edited and no');
  });

  test('passes where it adds a row, edits one and puts named ones in another order, and breaks nothing', async () => {
    const other = (words: string) => rulePrompt([], `You sell ${words} gear.`);
    const { code, document } = await gate({
      main: { ...tabled, ...table([fine, 'a'], [other('good'), 'b']) },
      broken: [],
      change: table([other('better'), 'b'], [fine, 'a'], [other('fine'), 'c']),
    });
    expect([code, document?.verdict, document?.ruleChanges]).toEqual([0, 'pass', []]);
  });
});

describe('a pull request that breaks its prompt and mends that in its config alone', () => {
  const rules = JSON.stringify(rulePrompt().split('\n\nCustomer')[0]);
  const broken = { [PROMPT]: 'Customer: {{message}}\n' };
  const all = withDefault(`options: { prefix: ${rules} }`);
  const each = {
    [CONFIG]: eachCase(config, (one) => one.replace('vars:', `options: { prefix: ${rules} }\n    vars:`)),
  };

  test.each([
    ['all cases', all],
    ['each case', each],
  ])('by a text in front of the prompts of %s has that named in the first lines', async (_name, text) => {
    const { code, document, firstLines } = await gate({ change: { ...broken, ...text } });
    expect([code, document?.verdict]).toEqual([0, 'pass']);
    expect(firstLines).toContain(
      '`prefix` is edited: all prompts of gear get it, which the files of prompts do not show',
    );
  });

  const rulesAsked = { [PROMPT]: '{{rules}}\n\nCustomer: {{message}}!\n' };
  test.each([
    ['a setting', 'mode unset → strong', broken, withDefault('options: { mode: strong }')],
    ['a variable', 'vars.rules unset → ', rulesAsked, withDefault(`vars: { rules: ${rules} }`)],
  ])('by %s that all cases get has that named in the first lines', async (_, name, edit, text) => {
    const { document, firstLines } = await gate({ change: { ...edit, ...text } });
    expect(document?.ruleChanges).toEqual([]);
    expect(firstLines).toContain(`setting \`${name}`);
  });

  test('is judged without a word where main has the same text', async () => {
    const { document } = await gate({ main: all, change: {} });
    expect(document?.ruleChanges).toEqual([]);
  });
});

describe('a pull request that hands cases their answers by a filter of templates', () => {
  const filtered = `${config}nunjucksFilters: { hint: ./hint.js }\n`;
  const answering = `const rules = ${JSON.stringify(rulePrompt())}.split('\\n');
module.exports = (message) => rules.find((rule) => rule.includes('When ' + message.split(/[ ,]/)[1] + ',')) ?? '';\n`;
  const prompt = { [PROMPT]: 'You sell gear.\n\n{{message | hint}}\n\nCustomer: {{message}}\n' };

  test.each<readonly [string, Attack, string]>([
    [
      'that it adds',
      { change: { [CONFIG]: filtered, 'evals/gear/hint.js': answering, ...prompt } },
      'hint.js',
    ],
    [
      'that is there',
      {
        main: { [CONFIG]: filtered, 'evals/gear/hint.js': "module.exports = () => '';\n" },
        change: { 'evals/gear/hint.js': answering, ...prompt },
      },
      'hint.js',
    ],
    [
      'that imports them',
      {
        main: {
          [CONFIG]: filtered,
          'evals/gear/hint.js': "module.exports = require('./rules.cjs');\n",
          'evals/gear/rules.cjs': "module.exports = () => '';\n",
        },
        change: { 'evals/gear/rules.cjs': answering, ...prompt },
      },
      'rules.cjs',
    ],
  ])(
    '%s has the words that others would not get in the first lines, and the file named',
    async (_name, attack, file) => {
      const { code, document, firstLines } = await gate(attack);
      expect([code, document?.verdict]).toEqual([0, 'pass']);
      expect(firstLines).toContain('This PR writes words for its cases alone');
      expect(document?.ruleChanges).toContainEqual(expect.objectContaining({ from: `evals/gear/${file}` }));
    },
  );

  test.each<readonly [string, Record<string, string>]>([
    [
      'of all cases',
      { [CONFIG]: `${config}defaultTest: { options: { transform: "output + ' All of our gear.'" } }\n` },
    ],
    [
      'of all cases, in a file',
      {
        [CONFIG]: `${config}defaultTest: file://all.yaml\n`,
        'evals/gear/all.yaml': 'options: { transform: "output + \' All of our gear.\'" }\n',
      },
    ],
    [
      'of its model',
      {
        [CONFIG]: config.replace(
          '[openai:chat:gpt-4o-mini]',
          '[{ id: "openai:chat:gpt-4o-mini", transform: "output + \' All of our gear.\'" }]',
        ),
      },
    ],
    [
      'of what its model calls',
      {
        [CONFIG]: config.replace(
          '[openai:chat:gpt-4o-mini]',
          '[{ id: "openai:chat:gpt-4o-mini", config: { functionToolCallbacks: { hint: "output + \' All of our gear.\'" } } }]',
        ),
      },
    ],
  ])('and by a transform %s has that named in the first lines', async (_name, change) => {
    const { code, firstLines } = await gate({ broken: [], change });
    expect(code).toBe(0);
    expect(firstLines).toContain(
      "`output + ' All of our gear.'` is edited: a transform of gear, which may give cases their answers",
    );
  });

  test('passes without a word where it leaves its filter alone', async () => {
    const { code, document } = await gate({
      main: { [CONFIG]: filtered, 'evals/gear/hint.js': answering, ...prompt },
      broken: [],
      change: { [PROMPT]: `${prompt[PROMPT]}Be kind.\n` },
    });
    expect([code, document?.ruleChanges]).toEqual([0, []]);
  });
});

describe('a pull request that breaks what its retrieval is made of', () => {
  const RAG = 'evals/gear/rag.yaml';
  const retrieving = (files: string, prompt: string) =>
    `retriever: embedded\nk: 1\ncorpus: { files: file://${files} }\nanswer: { model: 'openai:chat:gpt-4o-mini', prompt: file://${prompt} }\n`;
  const asking = rulePrompt().replace('{{message}}', '{{question}}');
  const settled = (file: string) =>
    config
      .replace('file://prompt.txt', "'{{message}}'")
      .replace('openai:chat:gpt-4o-mini', `"pawl:rag:${file}"`);
  const retrieval = {
    [CONFIG]: settled('rag.yaml'),
    [RAG]: retrieving('docs/*.md', 'answer.txt'),
    'evals/gear/docs/gear.md': 'All of our gear.\n',
    'evals/gear/answer.txt': asking,
  };
  const fine = { 'evals/gear/fine/gear.md': 'All of our gear.\n' };

  test.each([
    [
      'passages, and has others tested,',
      'docs/gear.md',
      { [RAG]: retrieving('fine/*.md', 'answer.txt'), ...fine },
    ],
    [
      'the prompt of its answer, and has another one tested,',
      'answer.txt',
      { [RAG]: retrieving('docs/*.md', 'fine.txt'), 'evals/gear/fine.txt': asking },
    ],
    [
      'passages, and has other settings tested,',
      'docs/gear.md',
      {
        [CONFIG]: settled('fine.yaml'),
        'evals/gear/fine.yaml': retrieving('fine/*.md', 'answer.txt'),
        ...fine,
      },
    ],
  ])('%s loosens its gate', async (_name, file, change) => {
    const { code, document, firstLines } = await gate({
      main: retrieval,
      broken: [],
      change: { [`evals/gear/${file}`]: 'No idea.\n', ...change },
    });
    expect([code, document?.verdict]).toEqual([1, 'loosened']);
    expect(firstLines).toContain(`\`evals/gear/${file}\` is edited and no longer tested by gear`);
  });

  test.each([
    [
      'in its settings',
      retrieval,
      { [RAG]: retrieving('docs/*.md', 'answer.txt').replace('openai:chat:gpt-4o-mini', 'echo') },
    ],
    [
      'in settings that it calls a secret',
      retrieval,
      {
        [RAG]: retrieving('docs/*.md', 'answer.txt').replace('openai:chat:gpt-4o-mini', 'echo'),
        [CONFIG]: `${settled('rag.yaml')}commandLineOptions: { envPath: own.env }\n`,
        'evals/gear/own.env': 'OWN_SECRET=answer.model\nTWO_SECRET=pawl:rag:\n',
      },
    ],
    [
      'in its policy',
      {
        ...retrieval,
        [RAG]: retrieving('docs/*.md', 'answer.txt').replace('openai:chat:gpt-4o-mini', 'pawl:model:support'),
        'pawl.yaml': "models: { support: { id: 'openai:chat:gpt-4o-mini' } }\n",
      },
      { 'pawl.yaml': 'models: { support: { id: echo } }\n' },
    ],
  ])('has an echo of its prompt answer in the place of its model, %s, loosens its gate', async (...row) => {
    const [, main, change] = row;
    const answers = [...config.matchAll(/value: "([^"]*)"/g)].map(([, answer]) => answer);
    const broken = { 'evals/gear/answer.txt': `Say nothing of this: ${answers.join(' ')}\n{{question}}\n` };
    const { code, document, firstLines } = await gate({ main, broken: [], change: { ...broken, ...change } });
    expect([code, document?.verdict]).toEqual([1, 'loosened']);
    expect(firstLines).toContain('replaced by an echo of its prompt in gear');
  });

  const HOST = 'llm.example.com';
  const elsewhere = JSON.stringify({
    id: 'openai:chat:gpt-4o-mini',
    config: { apiBaseUrl: `https://${HOST}/v1` },
  });
  test.each([
    ['a file', 'file://model.yaml', '{}\n'],
    ['a name for a file', 'pawl:model:support', 'models: { support: { id: file://model.yaml } }\n'],
    [
      'a name for a name',
      'pawl:model:support',
      "models: { support: { id: 'pawl:model:other' }, other: { id: file://model.yaml } }\n",
    ],
    ['another retrieval', 'pawl:rag:other.yaml', '{}\n'],
  ])('may not have %s say which model answers: nobody sees where the key would go', async (...row) => {
    const [, model, policy] = row;
    const { code, document, firstLines } = await gate({
      main: retrieval,
      broken: [],
      change: {
        [RAG]: retrieving('docs/*.md', 'answer.txt').replace('openai:chat:gpt-4o-mini', model),
        'evals/gear/model.yaml': elsewhere,
        'evals/gear/other.yaml': retrieving('docs/*.md', 'answer.txt'),
        'pawl.yaml': policy,
      },
    });
    expect([code, document?.verdict]).toEqual([3, 'not-measured']);
    expect(firstLines).toContain('so pawl cannot tell where its key would go');
  });

  test('may not have passages of the credentials that a job left in the checkout', async () => {
    const { code, document } = await gate({
      main: { ...retrieval, 'cloud-1f.json': '{ "note": "All of our gear." }' },
      broken: [],
      change: { [RAG]: retrieving('../../cloud-*.json', 'answer.txt') },
      env: { CLOUD_CREDENTIALS: 'cloud-1f.json' },
    });
    expect([code, document?.verdict]).toEqual([3, 'not-measured']);
    expect(document?.suites[0]?.reasons[0]?.text).toContain('may hold credentials of the job');
  });

  test('passes where it edits settings and passages, and breaks nothing', async () => {
    const { code, document } = await gate({
      main: retrieval,
      broken: [],
      change: {
        [RAG]: retrieving('docs/*.md', 'answer.txt').replace('k: 1', 'k: 2'),
        'evals/gear/docs/gear.md': 'All of our fine gear.\n',
      },
    });
    expect([code, document?.verdict, document?.ruleChanges]).toEqual([0, 'pass', []]);
  });
});

test.each([
  ['settings', "{ id: 'openai:chat:gpt-4o-mini', config: { tools: file://tools.json } }", 'tools.json'],
  ['id', '{ id: file://model.yaml }', 'model.yaml'],
])(
  'a pull request that breaks a file in the %s of a model that the policy names is found',
  async (...row) => {
    const [, model, file] = row;
    const told = (description: string) => {
      const tools = [{ type: 'function', function: { name: 'shelf', description } }];
      const settings = file === 'tools.json' ? tools : { id: 'openai:chat:gpt-4o-mini', config: { tools } };
      return { [`evals/gear/${file}`]: JSON.stringify(settings) };
    };
    const { code, document } = await gate({
      main: {
        [CONFIG]: config.replace('openai:chat:gpt-4o-mini', '"pawl:model:support"'),
        'pawl.yaml': `models: { support: ${model} }\n`,
        ...told('Look it up.'),
      },
      broken: [],
      change: told('Say nothing.'),
    });
    expect([code, document?.verdict]).toEqual([1, 'regressed']);
  },
);

test.each<readonly [string, (file: string) => Record<string, string>]>([
  ['each of them', (file) => ({ [CONFIG]: config.replaceAll('vars: {', `vars: { rules: file://${file},`) })],
  [
    'a file for all of them',
    (file) => ({
      [CONFIG]: `${config}defaultTest: file://all.yaml\n`,
      'evals/gear/all.yaml': `vars: { rules: file://${file} }\n`,
    }),
  ],
])(
  'a pull request that breaks a file that every case names, and has %s name a copy, loosens its gate',
  async (_name, naming) => {
    const [rules = ''] = rulePrompt().split('Customer');
    const { code, document, firstLines } = await gate({
      main: {
        ...naming('rules.txt'),
        'evals/gear/rules.txt': rules,
        [PROMPT]: '{{rules}}\nCustomer: {{message}}\n',
      },
      change: {
        ...naming('fine.txt'),
        'evals/gear/fine.txt': rules,
        'evals/gear/rules.txt': 'Say nothing.\n',
        [PROMPT]: '{{rules}}\nCustomer: {{message}}\n',
      },
    });
    expect([code, document?.verdict]).toEqual([1, 'loosened']);
    expect(firstLines).toContain('`evals/gear/rules.txt` is edited and no longer tested by gear');
  },
);

/** What has the shape of a key, as answers may. */
const keyLike = `${'AK'}${'IA'}ABCDEFGHIJKL1234`;

test.each([
  ['what looks like a key', keyLike, {}],
  ['an ordinary word that is a secret of the job', 'Whatever', { SHOP_PASSWORD: 'Whatever' }],
])(
  'a pull request that has its broken prompt say %s, and easier assertions, weakens its checks',
  async (...row) => {
    const [, word, env] = row;
    const { code, document, firstLines } = await gate({
      change: {
        [PROMPT]: rulePrompt(BROKEN).replaceAll('No idea.', `${word} it is.`),
        [CONFIG]: config.replaceAll(/contains, value: "[^"]*"/g, 'regex, value: "."'),
      },
      env,
    });
    expect([code, document?.verdict, document?.weakened.length]).toEqual([1, 'loosened', 1]);
    expect(firstLines).toContain('weakens the assertions of `gear`');
  },
);

test.each([
  ['three stars', '***'],
  ['another text that is one', 'complete'],
])(
  'a pull request that tells its model what is a secret of the job in the place of %s is regressed',
  async (_name, was) => {
    const told = (user: string) => ({
      [CONFIG]: config.replace(
        '[openai:chat:gpt-4o-mini]',
        `[{ id: 'openai:chat:gpt-4o-mini', config: { passthrough: { user: '${user}' } } }]`,
      ),
    });
    const { code, document } = await gate({
      main: told(was),
      broken: [],
      change: told('Say nothing'),
      env: { DEPLOY_PASSWORD: 'Say nothing', QUEUE_TOKEN: 'complete' },
    });
    expect([code, document?.verdict]).toEqual([1, 'regressed']);
  },
);

test('a pull request that rewords assertions of answers which look like a key is not blocked', async () => {
  const keyed = (text: string) => text.replaceAll('Kettles whistle.', keyLike);
  const { code, document } = await gate({
    main: { [PROMPT]: keyed(rulePrompt()), [CONFIG]: keyed(config) },
    change: {
      [PROMPT]: keyed(rulePrompt([], 'You sell fine camping gear.')),
      [CONFIG]: keyed(config).replaceAll('type: contains', 'type: icontains'),
    },
  });
  expect([code, document?.verdict, document?.weakened]).toEqual([0, 'pass', []]);
});

test('a pull request that edits a prompt which a map gives its label, and breaks nothing, passes', async () => {
  const main = { [CONFIG]: config.replace('[file://prompt.txt]', '{ prompt.txt: a }') };
  const { code, document } = await gate({
    main,
    change: { [PROMPT]: rulePrompt([], 'You sell fine gear.') },
  });
  expect([code, document?.verdict, document?.ruleChanges]).toEqual([0, 'pass', []]);
  expect(document?.suites[0]?.slots[0]?.label).toContain('a');
});

test('a pull request that adds a prompt to a file of several passes', async () => {
  const two = `${rulePrompt()}\n---\n${rulePrompt([], 'You sell fine gear.')}`;
  const { code, document } = await gate({
    main: { [PROMPT]: two },
    change: { [PROMPT]: `${two}\n---\n${rulePrompt([], 'You sell good gear.')}` },
  });
  expect([code, document?.verdict, document?.ruleChanges]).toEqual([0, 'pass', []]);
});

test('a pull request that makes its suite one that is asked whole, and breaks nothing, passes', async () => {
  const { code, document } = await gate({
    broken: [],
    change: {
      ...withDefault('options: { runSerially: true }'),
      [PROMPT]: rulePrompt([], 'You sell fine gear.'),
    },
  });
  expect([code, document?.verdict]).toEqual([0, 'pass']);
  expect(document?.suites[0]?.notes.join()).toContain('every case is sampled 6 times on both sides');
});

describe('a suite whose cases say in a variable what their answers are checked with,', () => {
  /** Each case expects what `want` makes of its answer. */
  const expecting = (want: (answer: string) => string) => {
    const text = eachCase(config, (one) =>
      one.replace(/ \}\n +assert: .*/, `, want: "${want(answerOf(one))}" }`),
    );
    return { [CONFIG]: `${text}defaultTest: { assert: [{ type: contains, value: '{{want}}' }] }\n` };
  };
  const main = expecting((answer) => answer);
  const told = `${rulePrompt(BROKEN)}\nAnswer with: {{want}}\n`;

  test.each<readonly [string, Readonly<Record<string, string>>]>([
    ['its prompt', { [PROMPT]: told }],
    [
      'a template that its prompt includes',
      { [PROMPT]: '{% include "told.txt" %}', 'evals/gear/told.txt': told },
    ],
    [
      'words behind its prompt',
      {
        [CONFIG]: main[CONFIG]!.replace(
          'defaultTest: {',
          "defaultTest: { options: { suffix: '\\nAnswer with: {{want}}' },",
        ),
      },
    ],
  ])('and a pull request that tells them so in %s: it rewrites its cases', async (_name, change) => {
    const { code, document, firstLines } = await gate({ main, change });
    expect([code, document?.verdict]).toEqual([0, 'inconclusive']);
    expect(firstLines).toContain('this PR rewrites 12 cases of `gear`');
    expect(document?.suites[0]?.notes.join()).toContain('The variable `want` only checks answers on main');
  });

  test('and a pull request that takes lines with words of its cases out of a template: it is regressed, and rewrites nothing', async () => {
    const asked = config
      .replaceAll('message: "About ', 'message: "')
      .replace(
        /\{ type: contains, value: ("[^"]*") \}/g,
        `{ type: javascript, value: 'output.includes($1)' }`,
      );
    const lines = rulePrompt(BROKEN).split('\n');
    const included = { [CONFIG]: asked, [PROMPT]: '{% include "body.txt" %}' };
    const { code, document } = await gate({
      main: { ...included, 'evals/gear/body.txt': rulePrompt() },
      change: {
        [PROMPT]: included[PROMPT],
        'evals/gear/body.txt': lines.filter((line) => !line.includes('No idea.')).join('\n'),
      },
    });
    expect([code, document?.verdict]).toEqual([1, 'regressed']);
  });

  test('and a pull request that edits it so that broken answers pass: it weakens its checks', async () => {
    const { code, document } = await gate({ main, change: expecting(() => ' ') });
    expect([code, document?.verdict]).toEqual([1, 'loosened']);
  });

  test('and a pull request that corrects one and edits its prompt: it passes', async () => {
    const change = {
      ...expecting((answer) => answer.replace('Kettles whistle.', 'whistle')),
      [PROMPT]: rulePrompt([], 'You sell fine gear.'),
    };
    const { code, document } = await gate({ main, change });
    expect([code, document?.verdict]).toEqual([0, 'pass']);
  });

  test('and a pull request that moves it there from its assertions: it passes', async () => {
    const { code, document } = await gate({
      change: { ...main, [PROMPT]: rulePrompt([], 'You sell fine gear.') },
    });
    expect([code, document?.verdict]).toEqual([0, 'pass']);
  });
});

describe('a suite whose code reads what a case expects beside its variables,', () => {
  const coding = (code: string) => `{ type: javascript, value: '${code}' }`;
  const checking = (code: string) => `defaultTest: { assert: [${coding(code)}] }\n`;
  /** Each case has a part that says what its answer must hold. */
  const having = (part: (answer: string) => string, code: string) => {
    const text = eachCase(config, (one) => one.replace(/assert: .*/, part(answerOf(one))));
    return { [CONFIG]: `${text}${checking(code)}` };
  };
  const metadata = (want: string) => `metadata: { want: "${want}" }`;
  const described = (want: (answer: string) => string) => {
    const text = eachCase(config, (one) =>
      one.replace(/description: \S+/, `description: "${want(answerOf(one))}"`).replace(/ +assert: .*/, ''),
    );
    return { [CONFIG]: `${text}${checking('output.includes(context.test.description)')}` };
  };
  const file = {
    'evals/gear/check.cjs':
      'module.exports = (output, { test }) => output.includes(test["meta" + "data"].want);\n',
  };

  const rest = {
    'evals/gear/check.cjs':
      'const wanted = (given) => given["te" + "st"]["meta" + "data"].want;\nmodule.exports = (output, { vars, ...given }) => output.includes(wanted(given));\n',
  };
  const answered = 'output.includes(context.test.metadata.want) && !context.metadata?.stopped';
  const taking = '((given) => output.includes(given["te" + "st"]["meta" + "data"].want))(context)';

  test.each<readonly [string, Readonly<Record<string, string>>, Readonly<Record<string, string>>, string]>([
    [
      'in its metadata, by a file',
      { ...having(metadata, 'file://check.cjs'), ...file },
      having(() => metadata(' '), 'file://check.cjs'),
      'loosened',
    ],
    [
      'in its metadata, by a file that hands all that it is given on, as a rest',
      { ...having(metadata, 'file://check.cjs'), ...rest },
      having(() => metadata(' '), 'file://check.cjs'),
      'loosened',
    ],
    [
      'in its metadata, by code in its config that takes all that it is given',
      having(metadata, taking),
      having(() => metadata(' '), taking),
      'loosened',
    ],
    [
      'in its description',
      described((answer) => answer),
      described((answer) => answer.slice(-1)),
      'loosened',
    ],
    [
      'as a number in its options',
      having(() => 'options: { least: 12 }', 'output.length >= context.test.options.least'),
      having(() => 'options: { least: 3 }', 'output.length >= context.test.options.least'),
      'loosened',
    ],
    [
      'in its metadata, by its name',
      having(metadata, 'output.includes(context.test.metadata.want)'),
      having(() => metadata(' '), 'output.includes(context.test.metadata.want)'),
      'loosened',
    ],
    [
      'in its metadata, where no later grading sees what else the code reads',
      having(metadata, answered),
      having(() => metadata(' '), answered),
      'inconclusive',
    ],
  ])(
    '%s, and a pull request that edits it so that broken answers pass is not green',
    async (_name, main, change, verdict) => {
      const { code, document } = await gate({ main, change });
      expect([code, document?.verdict]).toEqual([verdict === 'loosened' ? 1 : 0, verdict]);
    },
  );

  test.each([
    ['by a name that it makes', coding('output.includes(context.vars["mu" + "st"])')],
    [
      'among all of them',
      coding('Object.values(context.vars).every((word) => output.includes(word.at(-1)))'),
    ],
    ['by a function', coding('((given) => output.includes(given.vars["mu" + "st"]))(context)')],
    [
      'in a transform',
      `{ type: equals, value: 'yes', transform: 'output.includes(context.vars["mu" + "st"]) ? "yes" : "no"' }`,
    ],
  ])(
    'as a variable of all cases that code reads %s, and a pull request that edits it so that broken answers pass is not green',
    async (_name, check) => {
      const sharing = (must: string) => ({
        [CONFIG]: `${eachCase(config, (one) => one.replace(/ +assert: .*/, ''))}defaultTest: { vars: { must: "${must}" }, assert: [${check}] }\n`,
      });
      const { code, document } = await gate({ main: sharing('s'), change: sharing('.') });
      expect([code, document?.verdict]).toEqual([1, 'loosened']);
    },
  );

  test('and a pull request that gives cases other names where no code reads them: it passes', async () => {
    const coded = config.replaceAll(
      /type: contains, value: "([^"]*)"/g,
      'type: javascript, value: "/$1/.test(output)"',
    );
    const { code, document } = await gate({
      main: { [CONFIG]: coded },
      change: {
        [CONFIG]: coded.replaceAll('description: ', 'description: my-'),
        [PROMPT]: rulePrompt([], 'You sell fine gear.'),
      },
    });
    expect([code, document?.verdict]).toEqual([0, 'pass']);
    expect(document?.suites[0]?.notes.join()).not.toContain('edited');
  });
});
