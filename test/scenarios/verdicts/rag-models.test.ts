import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { documentOf, pawlWith } from '../../support/command.ts';
import { scratchRepository } from '../../support/files/repository.ts';
import { drawnModels } from '../../support/models/drawn-models.ts';
import { type ModelList, serveModelList } from '../../support/servers/model-list.ts';

const [OLD, NEW, GONE] = [
  'ft:gpt-4o-mini:acme::old',
  'ft:gpt-4o-mini:acme::new',
  'ft:gpt-4o-mini:acme::gone',
];

let models: ModelList;
/** The new fine-tune has forgotten what it says of refunds. */
const model = drawnModels(({ model, prompt }) =>
  model === NEW && prompt.endsWith('refunds') ? 'I do not know.' : 'Ask a manager.',
);
const pawl = pawlWith(model);
beforeAll(async () => {
  models = await serveModelList(GONE);
});
afterAll(() => models.close());
beforeEach(() => model.reset());

const env = () => models.env();
const policy = (id: string, more = '') => `models:\n  support: { id: 'openai:chat:${id}' }\n${more}`;
const suite = (answering: string, id = OLD, more = '') => ({
  'pawl.yaml': policy(id, more),
  'docs/shop.md': '# Refunds\nA manager decides on refunds.\n\n# Delivery\nDelivery takes three days.\n',
  'evals/answer.txt': '{{passages}}\nQuestion: {{question}}',
  'evals/rag.yaml': `retriever: embedded\nk: 1\ncorpus: { files: file://../docs/*.md }\n${answering}`,
  'evals/promptfooconfig.yaml': `prompts: ['{{message}}']
providers: [{ id: 'pawl:rag:rag.yaml', label: help }]
defaultTest: { assert: [{ type: contains, value: manager }] }
tests: [{ vars: { message: refunds } }, { vars: { message: delivery } }, { vars: { message: docs } }]
`,
});
const ANSWER = "answer: { model: 'pawl:model:support', prompt: file://answer.txt }\n";
const gate = (cwd: string) => pawl(['gate', '--base', 'main', '--format', 'json'], cwd, env());
const asked = () => [...new Set(model.asks.map((ask) => ask.model))].sort();

test.each([
  ['without stored samples', ''],
  ['with stored samples of the old one', 'baseline: { store: "dir:.pawl-store" }\n'],
])('a new id of the model that answers behind a retriever is judged, %s', async (_, more) => {
  using repository = scratchRepository(suite(ANSWER, OLD, more));
  if (more) await pawl(['baseline', 'record'], repository.root, env());
  repository.write({ 'pawl.yaml': policy(NEW, more) });
  repository.commit('the new fine-tune');
  const run = await gate(repository.root);
  const document = documentOf(run);
  const slot = document.suites[0]?.slots[0];
  expect([run.code, document.verdict], run.stderr).toEqual([1, 'regressed']);
  expect(slot?.moved).toEqual([`setting answer.model openai:chat:${OLD} → openai:chat:${NEW}`]);
  expect(slot?.cases.filter(({ transition }) => transition === 'broken').map(({ label }) => label)).toEqual([
    expect.stringContaining('refunds'),
  ]);
});

test('so is a new id of the model that rewrites questions', { tags: ['slow'] }, async () => {
  const rewrite = "rewrite: { model: 'pawl:model:support', prompt: file://rewrite.txt }\n";
  using repository = scratchRepository({
    ...suite(rewrite),
    'evals/rewrite.txt': 'Say it in other words: {{question}}',
  });
  repository.write({ 'pawl.yaml': policy(NEW) });
  repository.commit('the new fine-tune');
  const { suites } = documentOf(await gate(repository.root));
  expect(suites[0]?.slots[0]?.moved).toEqual([
    `setting rewrite.model openai:chat:${OLD} → openai:chat:${NEW}`,
  ]);
  expect(asked()).toEqual([NEW, OLD]);
});

test('its settings in pawl.yaml are part of it', { tags: ['slow'] }, async () => {
  using repository = scratchRepository(suite(ANSWER));
  repository.write({
    'pawl.yaml': `models:\n  support: { id: 'openai:chat:${OLD}', config: { temperature: 1 } }\n`,
  });
  repository.commit('warmer');
  const { suites } = documentOf(await gate(repository.root));
  expect(suites[0]?.slots[0]?.moved).toEqual(['setting answer.config.temperature unset → 1']);
  expect(model.asks.map(({ config }) => config.temperature)).toContain(1);
});

test('one that is not there is said before a case is run, and an alias that nobody knows when the suite is read', async () => {
  using repository = scratchRepository(suite(ANSWER));
  repository.write({ 'pawl.yaml': policy(GONE) });
  const gone = documentOf(await gate(repository.root));
  expect([gone.verdict, asked(), gone.suites[0]?.reasons[0]?.text]).toEqual([
    'not-measured',
    [],
    expect.stringContaining(GONE),
  ]);
  repository.write({
    'pawl.yaml': policy(OLD),
    'evals/rag.yaml': suite(ANSWER.replace('support', 'suport'))['evals/rag.yaml'],
  });
  const slip = documentOf(await gate(repository.root));
  expect(slip.suites[0]?.reasons[0]?.text).toContain('There is no model "suport". Known: support.');
});

test('cases that stand in its training file are named', async () => {
  using repository = scratchRepository(suite(ANSWER));
  const example = {
    messages: [
      { role: 'user', content: 'refunds' },
      { role: 'assistant', content: 'x' },
    ],
  };
  repository.write({
    'pawl.yaml': `models:\n  support: { id: 'openai:chat:${NEW}', training: t.jsonl }\n`,
    't.jsonl': `${JSON.stringify(example)}\n`,
  });
  const { suites } = documentOf(await gate(repository.root));
  expect(suites[0]?.notes.join()).toContain('its training file holds 1 example');
});

test('a model behind a retriever does not go by the name of the retriever', async () => {
  const answer = `answer: { model: 'openai:chat:${OLD}', prompt: file://answer.txt }\n`;
  const own = suite(answer);
  using repository = scratchRepository({
    ...own,
    'pawl.yaml': "models:\n  help: { id: 'pawl:rag:rag.yaml' }\n",
    'evals/promptfooconfig.yaml': own['evals/promptfooconfig.yaml'].replace(
      'pawl:rag:rag.yaml',
      'pawl:model:help',
    ),
  });
  const listed = await pawl(['models', '--format', 'json'], repository.root, env());
  const { models } = JSON.parse(listed.stdout);
  expect(models.map(({ id, alias }: { id: string; alias: string | null }) => [id, alias])).toEqual([
    [`openai:chat:${OLD}`, null],
  ]);
});

test('pawl models lists what answers behind a retriever, by the name that the policy gives it', async () => {
  using repository = scratchRepository(suite(ANSWER));
  const listed = await pawl(['models'], repository.root, env());
  expect(listed.stdout).toContain(`support (openai:chat:${OLD})`);
  expect(listed.stdout).not.toContain('pawl:rag');
});

describe('a model that its maker ends, behind a retriever', () => {
  beforeEach(() => {
    vi.useFakeTimers({ now: new Date('2026-11-27T09:00:00Z'), toFake: ['Date'] });
    return () => vi.useRealTimers();
  });
  const direct = (kind: string) =>
    `${kind}: { model: 'openai:chat:gpt-4o-mini', prompt: file://answer.txt }\n`;

  test.each(['answer'])('is named by plan and by pawl models: %s', isNamed);
  test.each(['rewrite'])('is named by plan and by pawl models: %s', { tags: ['slow'] }, isNamed);

  async function isNamed(kind: string): Promise<void> {
    using repository = scratchRepository(suite(direct(kind)));
    repository.write({ 'docs/shop.md': '# Refunds\nA manager decides.\n' });
    const plan = await pawl(['plan', '--base', 'main'], repository.root);
    expect(plan.stdout).toContain('Model gpt-4o-mini ends on 2027-01-14');
    const listed = await pawl(['models'], repository.root);
    expect(listed.stdout).toContain('openai:chat:gpt-4o-mini\n    in evals');
  }

  test.each(['named by the settings', 'named by the policy'])(
    'is replaced by pawl migrate: %s',
    async (how) => {
      const answering = how === 'named by the policy' ? ANSWER : direct('answer');
      using repository = scratchRepository(suite(answering, 'gpt-4o-mini'));
      const run = await pawl(
        ['migrate', 'openai:gpt-4o-mini', `openai:chat:${NEW}`, '--format', 'json'],
        repository.root,
      );
      const document = documentOf(run);
      expect([run.code, document.verdict, asked()], run.stderr).toEqual([
        1,
        'regressed',
        [NEW, 'gpt-4o-mini'],
      ]);
      expect(document.suites[0]?.slots[0]?.moved).toEqual([
        `setting answer.model openai:chat:gpt-4o-mini → openai:chat:${NEW}`,
      ]);
    },
  );
});
