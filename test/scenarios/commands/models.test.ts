import { symlinkSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { planSchema } from '../../../src/report/plan/plan-schema.ts';
import { documentOf, pawlWith } from '../../support/command.ts';
import { scratchRepository } from '../../support/files/repository.ts';
import { drawnModels } from '../../support/models/drawn-models.ts';
import { type ModelList, serveModelList } from '../../support/servers/model-list.ts';

const OLD = 'ft:gpt-4o-mini-2024-07-18:acme:support:old';
const GONE = 'ft:gpt-4o-mini-2024-07-18:acme:support:gone';
const NEW = 'ft:gpt-4o-mini-2024-07-18:acme:support:new';

let models: ModelList;
/** The new fine-tune has forgotten what it says of refunds. */
const model = drawnModels(({ model, prompt }) =>
  model === NEW && prompt.includes('refund') ? 'I do not know.' : 'Ask a manager.',
);
const pawl = pawlWith(model);
const asked = () => [...new Set(model.asks.map((ask) => ask.model))].sort();
beforeAll(async () => {
  models = await serveModelList(GONE);
});
afterAll(() => models.close());
beforeEach(() => model.reset());

const env = () => models.env();
const policy = (id: string, more = '') => `models:\n  support: { id: 'openai:chat:${id}' }\n${more}`;
const suite = `
prompts: ['Customer: {{message}}']
providers: [pawl:model:support]
defaultTest: { assert: [{ type: contains, value: manager }] }
tests: [{ vars: { message: refund } }, { vars: { message: delivery } }, { vars: { message: invoice } }]
`;
const gate = (cwd: string) => pawl(['gate', '--base', 'main', '--format', 'json'], cwd, env());

test('a new id behind an alias is the event under test: it pairs with the old one in its slot', async () => {
  using repository = scratchRepository({ 'pawl.yaml': policy(OLD), 'evals/promptfooconfig.yaml': suite });
  repository.write({ 'pawl.yaml': policy(NEW) });
  repository.commit('the new fine-tune');
  const run = await gate(repository.root);
  const document = documentOf(run);
  const slot = document.suites[0]?.slots[0];
  expect(document.verdict, run.stderr).toBe('regressed');
  expect(slot?.moved.join()).toContain(`${OLD} → `);
  expect(slot?.cases.filter(({ transition }) => transition === 'broken').map(({ label }) => label)).toEqual([
    expect.stringContaining('refund'),
  ]);
  expect(asked()).toEqual([NEW, OLD]);
});

test('another line of the policy asks no model', async () => {
  using repository = scratchRepository({ 'pawl.yaml': policy(OLD), 'evals/promptfooconfig.yaml': suite });
  repository.write({ 'pawl.yaml': policy(OLD, 'budget: { calls: 100 }\n') });
  repository.commit('a budget');
  const document = documentOf(await gate(repository.root));
  expect([document.verdict, asked()]).toEqual(['pass', []]);
});

test('an alias that nobody knows is an error with the lines to write', async () => {
  using repository = scratchRepository({ 'pawl.yaml': policy(OLD), 'evals/promptfooconfig.yaml': suite });
  repository.write({
    'evals/promptfooconfig.yaml': suite.replace('pawl:model:support', 'pawl:model:suport'),
  });
  repository.commit('a slip');
  const run = await gate(repository.root);
  const { suites } = documentOf(run);
  expect([run.code, asked(), suites[0]?.cause]).toEqual([3, [], 'not-loaded']);
  const [reason] = suites[0]?.reasons ?? [];
  expect(reason?.text).toContain('promptfooconfig.yaml:');
  expect(reason?.text).toContain('There is no model "suport". Known: support.');
  expect(reason?.fix).toMatch(/^write pawl:model:support; or name the model in pawl\.yaml:/);
});

test('a model that is not there is said before a single case is run', async () => {
  using repository = scratchRepository({ 'pawl.yaml': policy(OLD), 'evals/promptfooconfig.yaml': suite });
  repository.write({ 'pawl.yaml': policy(GONE) });
  repository.commit('a fine-tune that was deleted');
  const run = await gate(repository.root);
  const document = documentOf(run);
  expect([run.code, document.verdict, asked()]).toEqual([3, 'not-measured', []]);
  expect(document.reasons.map(({ text }) => text).join()).toContain(
    `The model ${GONE} (support) does not exist`,
  );
});

test.each([
  ['run', ['run']],
  ['a night', ['baseline', 'nightly']],
  ['recording', ['baseline', 'record']],
])('%s asks for a model before a case is run, and says first that it is not there', async (_, args) => {
  using repository = scratchRepository({
    'pawl.yaml': policy(GONE),
    'evals/promptfooconfig.yaml': suite,
    'other/promptfooconfig.yaml': suite.replace('pawl:model:support', 'openai:chat:simulated'),
  });
  const run = await pawl(args, repository.root, env());
  expect([run.code, asked()]).toEqual([3, ['simulated']]);
  const flat = run.stderr.replace(/\s+/g, ' ');
  const said = flat.indexOf(
    `The model ${GONE} (support) does not exist, or this key may not see it. It may have been deleted`,
  );
  expect(said, run.stderr).toBeGreaterThanOrEqual(0);
  expect(said).toBeLessThan(flat.indexOf('plan:'));
  expect(`${run.stdout}${run.stderr}`).toContain('name a model that exists');
});

test('a plan asks for a model, and says that it is not there, that it cannot be asked for, or that it is not known', {
  tags: ['slow'],
}, async () => {
  using repository = scratchRepository({ 'pawl.yaml': policy(OLD), 'evals/promptfooconfig.yaml': suite });
  repository.write({ 'pawl.yaml': policy(GONE) });
  repository.commit('a fine-tune that was deleted');
  const plan = async (own: Record<string, string>) => {
    const { code, stdout } = await pawl(['plan', '--base', 'main', '--format', 'json'], repository.root, own);
    const [only] = planSchema.parse(JSON.parse(stdout)).suites;
    return { code, action: only?.action, text: stdout };
  };
  const gone = await plan(env());
  expect([gone.code, gone.action]).toEqual([0, 'unmeasured']);
  expect(gone.text).toContain(`The model ${GONE} (support) does not exist`);
  const offline = await plan({ ...env(), OPENAI_BASE_URL: 'http://127.0.0.1:9/v1' });
  expect([offline.code, offline.action]).toEqual([0, 'runs']);
  expect(offline.text).toContain(`support: whether ${GONE} is there could not be asked`);
  const keyless = await plan({});
  expect([keyless.code, keyless.action]).toEqual([0, 'runs']);
  expect(keyless.text).toContain(`support: whether ${GONE} is there is not known: no key is set.`);
  expect(asked()).toEqual([]);
});

test('no other key goes to the address of a model than its own', async () => {
  const address = `${env().OPENAI_BASE_URL}`;
  const before = models.authorized.length;
  using repository = scratchRepository({
    'pawl.yaml': `models:\n  support: { id: 'openai:chat:${OLD}', config: { apiBaseUrl: '${address}', apiKeyEnvar: OWN_KEY } }\n`,
    'evals/promptfooconfig.yaml': suite,
  });
  await pawl(['run'], repository.root, { OPENAI_API_KEY: 'simulated', OWN_KEY: 'its own' });
  expect(models.authorized.slice(before)).toEqual(['Bearer its own']);
});

test('the way off a model that is gone is judged all the same: by floors alone while nothing is stored', async () => {
  const floors = `notMeasured: { baseline: warn }\nmetrics: { pass: { floor: 0.9 } }\n`;
  using repository = scratchRepository({
    'pawl.yaml': policy(GONE, floors),
    'evals/promptfooconfig.yaml': suite,
  });
  repository.write({ 'pawl.yaml': policy(OLD, floors) });
  repository.commit('away from it');
  const run = await gate(repository.root);
  expect(documentOf(run).verdict, run.stdout).not.toBe('not-measured');
  expect(asked()).toEqual([OLD]);
});

test('cases that stand in the training file are named, and left out of the verdict where the policy says so', async () => {
  const trained = (id: string) =>
    `models:\n  support: { id: 'openai:chat:${id}', training: train.jsonl, contaminated: leave-out }\n`;
  const question = 'I would like to have a refund of my last order, please.';
  const line = JSON.stringify({
    messages: [
      { role: 'user', content: question },
      { role: 'assistant', content: 'refund' },
    ],
  });
  using repository = scratchRepository({
    'pawl.yaml': trained(OLD),
    'train.jsonl': `${line}\n`,
    'evals/promptfooconfig.yaml': suite.replace('message: refund', `message: "${question}"`),
  });
  repository.write({ 'pawl.yaml': trained(NEW) });
  repository.commit('the new fine-tune');
  const run = await gate(repository.root);
  const document = documentOf(run);
  expect(document.verdict, run.stderr).toBe('pass');
  expect(document.suites[0]?.notes.join()).toMatch(
    /1 case stands in the training file of support, left out of the verdict: ".*refund.*" \(exact, train\.jsonl:1\)/,
  );
  const said = document.suites[0]?.notes ?? [];
  expect(said[0]).toMatch(/^1 case stands in the training file/);
  expect(said.join()).toContain('its training file holds 1 example;');
  expect(document.reasons.map(({ text }) => text)).toEqual(['2 cases compared, no loss found.']);
  const comment = await pawl(['gate', '--base', 'main', '--format', 'markdown'], repository.root, env());
  expect(comment.stdout).toMatch(
    /> Left out of the verdict, .* training data: 1 of 3 cases \(`.*refund.*`\)\. It fails in this PR\./,
  );
  const plan = await pawl(['plan', '--base', 'main'], repository.root, env());
  expect(plan.stdout.replace(/\s+/g, ' ')).toContain(
    '1 looked at on this PR alone (new, edited or left out)',
  );
});

test('cases that a pull request adds to the training file leave the verdict like deleted ones: said first, and neutral', async () => {
  const [refund, invoice] = [
    'How long does a refund take with you?',
    'Where in my account is the last invoice?',
  ];
  const line = (content: string) => `${JSON.stringify({ messages: [{ role: 'user', content }] })}\n`;
  const policyOf = (id: string) =>
    `models:\n  support: { id: 'openai:chat:${id}', training: train.jsonl, contaminated: leave-out }\n`;
  using repository = scratchRepository({
    'pawl.yaml': policyOf(OLD),
    'train.jsonl': line(invoice),
    'evals/promptfooconfig.yaml': suite
      .replace('message: refund', `message: "${refund}"`)
      .replace('message: invoice', `message: "${invoice}"`),
  });
  repository.write({ 'pawl.yaml': policyOf(NEW), 'train.jsonl': `${line(invoice)}${line(refund)}` });
  repository.commit('the new fine-tune, and the case that it forgot in its training data');
  const document = documentOf(await gate(repository.root));
  expect(document.removals).toEqual([{ suite: 'evals', cases: 0, rewritten: 0, leftOut: 1, columns: [] }]);
  const comment = await pawl(['gate', '--base', 'main', '--format', 'markdown'], repository.root, env());
  expect(comment.stdout.split('\n').slice(0, 3).join()).toContain(
    'adds 1 case to the training data, which leaves them out',
  );
});

test('a pull request that asks to leave out cases is judged by all of them', async () => {
  const question = 'I would like to have a refund of my last order, please.';
  const line = JSON.stringify({
    messages: [
      { role: 'user', content: question },
      { role: 'assistant', content: 'refund' },
    ],
  });
  using repository = scratchRepository({
    'pawl.yaml': policy(OLD),
    'evals/promptfooconfig.yaml': suite.replace('message: refund', `message: "${question}"`),
  });
  repository.write({
    'pawl.yaml': `models:\n  support: { id: 'openai:chat:${NEW}', training: train.jsonl, contaminated: leave-out }\n`,
    'train.jsonl': `${line}\n`,
  });
  repository.commit('the new fine-tune, and what it forgot left out');
  const document = documentOf(await gate(repository.root));
  expect(document.verdict).toBe('regressed');
  expect(document.suites[0]?.notes.join()).toContain("holds once it stands in main's policy");
});

test('a training file outside of the repository is not read, nor one behind a link', async () => {
  using repository = scratchRepository({ 'pawl.yaml': policy(OLD), 'evals/promptfooconfig.yaml': suite });
  symlinkSync('/proc/self/environ', path.join(repository.root, 'link.jsonl'));
  for (const training of ['/proc/self/environ', '../outside.jsonl', 'link.jsonl']) {
    repository.write({
      'pawl.yaml': `models:\n  support: { id: 'openai:chat:${NEW}', training: ${training} }\n`,
    });
    repository.commit('a curious path');
    const run = await gate(repository.root);
    expect([run.code, run.stderr]).toEqual([2, expect.stringContaining('is not a file of this repository')]);
  }
});

test('an instruction that every case holds is not a trace of a single one', async () => {
  const line = JSON.stringify({ instruction: 'Answer the customer in a kind way.', input: 'anything' });
  const own = `models:\n  support: { id: 'openai:chat:${OLD}', training: train.jsonl }\n`;
  const told = suite.replace(
    'defaultTest: {',
    "defaultTest: { vars: { instruction: 'Answer the customer in a kind way.' },",
  );
  using repository = scratchRepository({
    'pawl.yaml': own,
    'train.jsonl': `${line}\n`,
    'evals/promptfooconfig.yaml': told,
  });
  repository.write({ 'pawl.yaml': own.replace(OLD, NEW) });
  repository.commit('the new fine-tune');
  const notes = documentOf(await gate(repository.root)).suites[0]?.notes.join();
  expect(notes).toContain('its training file holds 1 example;');
  expect(notes).not.toContain('in the training file of support');
});
