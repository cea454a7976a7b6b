import { afterEach, describe, expect, test } from 'vitest';
import { type PlanDocument, planSchema } from '../../../src/report/plan/plan-schema.ts';
import { pawlWith } from '../../support/command.ts';
import { type ScratchRepository, scratchRepository } from '../../support/files/repository.ts';
import { simulatedModels } from '../../support/models/drawn-models.ts';
import { rulePrompt, ruleSuite } from '../../support/suites/rule-suite.ts';

const model = simulatedModels();
const pawl = pawlWith(model);
afterEach(() => {
  expect(model.requests(), 'a plan asks nothing').toBe(0);
});

async function planned({ root }: ScratchRepository, ...args: string[]): Promise<PlanDocument> {
  const finished = await pawl(['plan', '--base', 'main', '--format', 'json', ...args], root);
  expect(finished.stderr, finished.stdout).not.toContain('bug in pawl');
  expect(finished.code).toBe(0);
  return planSchema.parse(JSON.parse(finished.stdout));
}

const suiteOf = ({ suites }: PlanDocument, id: string) => suites.find((suite) => suite.id === id);
const movedIn = (plan: PlanDocument, id: string) =>
  suiteOf(plan, id)?.run?.slots.flatMap(({ moved }) => moved);

/** A retriever of the repository's own, in code that reads its settings from a file. */
const RAG = {
  'evals/rag/promptfooconfig.yaml':
    'prompts: ["Answer {{question}}"]\nproviders:\n  - id: file://rag.mjs\n    config: { k: 4, chunkSize: 512, apiKey: abc }\n' +
    'tests:\n  - { description: parcel, vars: { question: Where is it? }, assert: [{ type: contains, value: it }] }\n',
  'evals/rag/rag.mjs':
    "import { answer } from './answer.mjs';\nexport default class Rag {\n  constructor({ config }) { this.config = config; }\n  id() { return 'rag'; }\n  async callApi(prompt) { return { output: answer(prompt, this.config) }; }\n}\n",
  'evals/rag/answer.mjs':
    "import { readFileSync } from 'node:fs';\nconst settings = readFileSync(new URL('./retriever.yaml', import.meta.url), 'utf8');\nexport const answer = (prompt, { k }) => prompt + k + settings;\n",
  'evals/rag/retriever.yaml': 'embedding: small\nindex: { kind: bm25 }\n',
};
const GEAR = ruleSuite('evals/gear', 'openai:chat:ft:gpt-4o-mini-2024-07-18:shop:support:a1');
const CONFIG = GEAR['evals/gear/promptfooconfig.yaml'] as string;
const CODE = RAG['evals/rag/answer.mjs'];

const subjects: [string, Record<string, string>, string, readonly string[]][] = [
  [
    'a prompt',
    { 'evals/gear/prompt.txt': rulePrompt([], 'You sell fine camping gear.') },
    'gear',
    ['prompt evals/gear/prompt.txt'],
  ],
  [
    'another fine-tune in the same slot',
    { 'evals/gear/promptfooconfig.yaml': CONFIG.replace('shop:support:a1', 'shop:support2:b2') },
    'gear',
    ['model ft:support → ft:support2'],
  ],
  [
    'k of the retriever',
    { 'evals/rag/promptfooconfig.yaml': RAG['evals/rag/promptfooconfig.yaml'].replace('k: 4', 'k: 8') },
    'rag',
    ['setting k 4 → 8'],
  ],
];

describe('before a single call, the moved subject is named', () => {
  const isNamed = async (...[, change, id, moved]: (typeof subjects)[number]) => {
    using repository = scratchRepository({ ...GEAR, ...RAG, 'README.md': 'Gear\n' });
    repository.write(change);
    repository.commit('Change');
    const plan = await planned(repository);
    expect(movedIn(plan, id)).toEqual(moved);
    expect(plan.suites.map(({ action }) => action).sort()).toEqual(['runs', 'skipped']);
    const run = suiteOf(plan, id)?.run;
    const cases = id === 'gear' ? 12 : 1;
    expect(run?.cells).toMatchObject({ compared: cases, looked: 0, same: 0 });
    expect(run?.calls.expected).toBeGreaterThanOrEqual(4 * cases);
    expect(JSON.stringify(plan)).not.toContain('abc');
  };
  test.each(subjects.slice(0, 2))('%s', isNamed);
  test.each(subjects.slice(2))('%s', { tags: ['slow'] }, isNamed);

  test('an assertion: its case alone is looked at, the others are the same on both sides', async () => {
    using repository = scratchRepository({ ...GEAR, ...RAG });
    repository.write({ 'evals/gear/promptfooconfig.yaml': CONFIG.replace('Kettles whistle', 'Kettles') });
    repository.commit('Ask for less');
    const plan = await planned(repository);
    const run = suiteOf(plan, 'gear')?.run;
    expect(run?.cases).toMatchObject({ edited: 1, editedAssertions: 1, editedVars: 0, paired: 11 });
    expect(run?.cells).toMatchObject({ compared: 0, looked: 1, same: 11 });
    expect(plan.calls).toEqual({ atLeast: 1, usual: 1, expected: 1, atMost: 1 });
  });

  test('code that a provider imports, and the settings that this code reads', async () => {
    using repository = scratchRepository({ ...GEAR, ...RAG });
    repository.write({
      'evals/rag/answer.mjs': CODE.replace('prompt + k', 'k + prompt'),
      'evals/rag/retriever.yaml': 'embedding: large\nindex: { kind: dense }\n',
    });
    repository.commit('Retrieve otherwise');
    const plan = await planned(repository);
    expect(suiteOf(plan, 'rag')?.files).toEqual([
      { file: 'evals/rag/answer.mjs', kind: 'code', settings: [] },
      {
        file: 'evals/rag/retriever.yaml',
        kind: 'data',
        settings: ['setting embedding small → large', 'setting index.kind bm25 → dense'],
      },
    ]);
    expect(suiteOf(plan, 'rag')?.run?.cells.compared).toBe(1);
    expect(suiteOf(plan, 'gear')?.action).toBe('skipped');
  });
});

test('what a confirmed loss adds is told in text, Markdown and JSON, with the bound of its search', {
  tags: ['slow'],
}, async () => {
  using repository = scratchRepository({ ...GEAR, 'pawl.yaml': 'budget: { calls: 900 }\n' });
  repository.write({ 'evals/gear/prompt.txt': rulePrompt(['kettle', 'lantern', 'whistle']) });
  repository.commit('Forget three topics');
  const plan = await planned(repository);
  // Three changed lines of one prompt: 8 calls for each, and 30.
  expect(plan.afterLoss).toEqual({ isTriedAgain: true, search: 54, budget: 900 });
  const told =
    'A suspected loss takes more calls: fresh runs that confirm or clear it, and at most 54 calls to find the lines and settings behind it. The limit is the budget of 900 calls.';
  for (const format of ['text', 'markdown']) {
    const { stdout } = await pawl(['plan', '--base', 'main', '--format', format], repository.root);
    expect(stdout.replace(/\s+/g, ' ')).toContain(told);
  }
  using other = scratchRepository({ ...GEAR, 'pawl.yaml': 'diagnose: { lines: false }\n' });
  other.write({ 'evals/gear/prompt.txt': rulePrompt(['kettle', 'lantern']) });
  other.commit('Forget two topics');
  expect((await planned(other)).afterLoss).toEqual({ isTriedAgain: true, search: 0, budget: 3000 });
});

test('a plan claims no fresh runs where a loss is read off one round', { tags: ['slow'] }, async () => {
  const said = async (policy: string) => {
    using repository = scratchRepository({ ...GEAR, 'pawl.yaml': policy });
    repository.write({ 'evals/gear/prompt.txt': rulePrompt(['kettle', 'lantern', 'whistle']) });
    repository.commit('Forget three topics');
    const { stdout } = await pawl(['plan', '--base', 'main'], repository.root);
    return { plan: await planned(repository), text: stdout.replace(/\s+/g, ' ') };
  };
  const searched = await said('effort: uniform\n');
  expect(searched.plan.afterLoss).toEqual({ isTriedAgain: false, search: 54, budget: 3000 });
  expect(searched.text).toContain(
    'A loss takes more calls: at most 54 to find the lines and settings behind it. The limit is the budget of 3,000 calls.',
  );
  const quiet = await said('effort: uniform\ndiagnose: { lines: false, settings: false }\n');
  expect(quiet.plan.afterLoss).toBeNull();
  expect(quiet.text).not.toContain('A loss takes');
});

test('a README edit: nothing would run, and that is exit 0', async () => {
  using repository = scratchRepository({ ...GEAR, 'README.md': 'Gear\n' });
  repository.write({ 'README.md': 'Fine gear\n' });
  repository.commit('Say more');
  const plan = await planned(repository);
  expect(plan.suites.map(({ action }) => action)).toEqual(['skipped']);
  expect(plan.calls).toEqual({ atLeast: 0, usual: 0, expected: 0, atMost: 0 });
  const { stdout, code } = await pawl(['plan', '--base', 'main'], repository.root);
  expect([code, stdout]).toEqual([0, expect.stringContaining('0 calls · nothing was called')]);
});

test('an application under test is not started, and its suite is planned all the same', async () => {
  using repository = scratchRepository({
    'pawl.yaml': 'serve: { command: "node -e process.exit(7)", port: APP_PORT }\n',
    'evals/app/promptfooconfig.yaml':
      'prompts: ["{{question}}"]\nproviders:\n  - id: "http://localhost:{{env.APP_PORT}}/answer"\n    config: { body: { q: "{{prompt}}" } }\n' +
      'tests:\n  - { description: one, vars: { question: a }, assert: [{ type: contains, value: a }] }\n',
  });
  const config = 'evals/app/promptfooconfig.yaml';
  const before = repository.git('show', `main:${config}`);
  repository.write({ [config]: `${before.replace('value: a', 'value: b')}\n` });
  repository.commit('Expect another answer');
  const plan = await planned(repository);
  expect(plan.suites[0]?.action).toBe('runs');
  expect(plan.notes.join(' ')).toContain('was not started');
});

describe('what stands in the way is said', () => {
  test('a key that is not there: the plan is made without it', { tags: ['slow'] }, async () => {
    using repository = scratchRepository(GEAR);
    repository.write({ 'evals/gear/prompt.txt': rulePrompt([], 'You sell fine gear.') });
    repository.commit('Reword');
    const { stdout, code } = await pawl(['plan', '--base', 'main', '--format', 'json'], repository.root, {});
    const plan = planSchema.parse(JSON.parse(stdout));
    expect([code, plan.suites[0]?.action]).toEqual([0, 'runs']);
    expect(plan.notes.join(' ')).toContain('Not set here: OPENAI_API_KEY.');
  });

  test('a budget that the plan exceeds: the gate would stop, the plan is shown', async () => {
    using repository = scratchRepository({ ...GEAR, 'pawl.yaml': 'budget: { calls: 10 }\n' });
    repository.write({ 'evals/gear/prompt.txt': rulePrompt([], 'You sell fine gear.') });
    repository.commit('Reword');
    const plan = await planned(repository);
    expect(plan.over).toMatchObject({ cause: 'budget' });
    expect(plan.suites[0]?.action).toBe('runs');
  });

  test('a store that cannot be read', { tags: ['slow'] }, async () => {
    using repository = scratchRepository({
      ...GEAR,
      'pawl.yaml': 'baseline: { store: "dir:README.md" }\n',
      'README.md': 'Gear\n',
    });
    repository.write({ 'evals/gear/prompt.txt': rulePrompt([], 'You sell fine gear.') });
    repository.commit('Reword');
    const plan = await planned(repository);
    expect(plan.notes.join(' ')).toContain('Stored samples of main could not be read');
  });

  test.each([[['--suite', 'nothing']], [['--format', 'junit']], [['--base', 'no-such-branch']]])(
    'wrong usage %j is exit 2',
    async (args) => {
      using repository = scratchRepository(GEAR);
      const { code, stderr } = await pawl(['plan', ...args], repository.root);
      expect([code, stderr]).toEqual([2, expect.stringContaining('To fix:')]);
    },
  );
});
