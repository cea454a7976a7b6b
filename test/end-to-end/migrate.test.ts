import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ModelServer, serveSimulatedModel } from '../../src/demo/model-server.ts';
import { scratchRepository } from '../support/repository.ts';
import { ruleSuite } from '../support/rule-suite.ts';
import { documentOf, pawl } from './command.ts';

let model: ModelServer;
beforeAll(async () => {
  model = await serveSimulatedModel(1);
});
afterAll(() => model.close());
const env = () => ({ OPENAI_BASE_URL: model.baseUrl, OPENAI_API_KEY: 'simulated' });

/** Knows nothing: the suite's exam is failed by it. */
const BLANK =
  'module.exports = class { id() { return "blank"; } async callApi() { return { output: "No idea." }; } };';

test('a new model in every suite that uses the old one: worst suite first, the others not asked', async () => {
  using repository = scratchRepository({
    ...ruleSuite('evals/one', 'openai:chat:simulated-old'),
    ...ruleSuite('evals/two', 'openai:chat:simulated-old'),
    ...ruleSuite('evals/other', 'openai:chat:simulated-other'),
    'blank.js': BLANK,
  });
  const same = await pawl(
    ['migrate', 'openai:chat:simulated-old', 'openai:chat:simulated-new', '--format', 'json'],
    repository.root,
    env(),
  );
  const document = documentOf(same);
  expect([same.code, document.verdict], same.stderr).toEqual([0, 'pass']);
  expect(document.suites.map(({ id }) => id)).toEqual(['one', 'two']);
  expect(document.suites[0]?.slots[0]?.moved.join()).toContain('simulated-old → ');

  const worse = await pawl(
    ['migrate', 'openai:chat:simulated-old', `file://${repository.root}/blank.js`, '--format', 'json'],
    repository.root,
    env(),
  );
  expect([worse.code, documentOf(worse).verdict], worse.stderr).toEqual([1, 'regressed']);
});

test('a model that no suite uses is a mistake, and nothing is asked', async () => {
  using repository = scratchRepository(ruleSuite('evals/one', 'openai:chat:simulated-old'));
  const before = model.requests();
  const run = await pawl(['migrate', 'openai:chat:gone', 'openai:chat:new'], repository.root, env());
  expect([run.code, run.stderr]).toEqual([2, expect.stringContaining('No suite uses openai:chat:gone')]);
  expect(model.requests()).toBe(before);
});

test('a suite that cannot be loaded may use the model: it is said, and not green', async () => {
  using repository = scratchRepository({
    ...ruleSuite('evals/one', 'openai:chat:simulated-old'),
    'evals/odd/promptfooconfig.yaml':
      "prompts: ['{{x}}']\nproviders: [nonsense:old]\ntests: [{ vars: { x: 1 } }]\n",
  });
  const run = await pawl(
    ['migrate', 'openai:chat:simulated-old', 'openai:chat:simulated-new', '--format', 'json'],
    repository.root,
    env(),
  );
  const document = documentOf(run);
  expect(document.suites.map(({ id, verdict }) => [id, verdict])).toEqual([
    ['odd', 'not-measured'],
    ['one', 'pass'],
  ]);
  expect([run.code, document.verdict]).toEqual([3, 'not-measured']);
});

const aliases =
  'models:\n  here: { id: openai:chat:simulated-old }\n  there: { id: openai:chat:simulated-old }\n';
test.each([
  ['openai:chat:simulated-old', 'openai:chat:simulated-old'],
  ['here', 'there'],
  ['pawl:model:here', 'openai:chat:simulated-old'],
])('%s against %s is nothing to compare', async (from, to) => {
  using repository = scratchRepository({
    ...ruleSuite('evals/one', 'openai:chat:simulated-old'),
    'pawl.yaml': aliases,
  });
  const run = await pawl(['migrate', from, to], repository.root, env());
  expect([run.code, run.stderr]).toEqual([2, expect.stringContaining('are the same model')]);
});

test('graders that are the old model stay it; suites that only grade by it do not use it', async () => {
  const graded = (provider: string, id: string) => `
prompts: ['About {{word}}']
providers: [{ id: '${id}', label: shop }]
defaultTest: { options: { provider: '${provider}' } }
tests: [{ vars: { word: kettle }, assert: [{ type: llm-rubric, value: is an answer }] }]
`;
  const grader = 'file://grader.js';
  const code = (name: string) =>
    `module.exports = class { id() { return '${name}'; } async callApi(prompt) { return { output: JSON.stringify({ pass: '${name}' === 'old', score: 1, reason: '${name}' }) }; } };`;
  using repository = scratchRepository({
    'one/promptfooconfig.yaml': graded(grader, grader),
    'one/grader.js': code('old'),
    'two/promptfooconfig.yaml': graded(grader, 'openai:chat:simulated-other'),
    'two/grader.js': code('old'),
    'new.js': code('new'),
  });
  const run = await pawl(
    ['migrate', grader, `file://${repository.root}/new.js`, '--format', 'json'],
    repository.root,
    env(),
  );
  const document = documentOf(run);
  expect(
    document.suites.map(({ id, verdict }) => [id, verdict]),
    run.stderr,
  ).toEqual([['one', 'pass']]);
});
