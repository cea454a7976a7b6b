import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ModelServer, serveSimulatedModel } from '../../src/demo/model-server.ts';
import type { ResultDocument } from '../../src/report/documents/result-schema.ts';
import { documentOf, pawl } from './command.ts';
import { rulePrompt, ruleSuite } from './rule-suite.ts';
import { scratchRepository } from './scratch-repository.ts';

let model: ModelServer;
beforeAll(async () => {
  model = await serveSimulatedModel(1);
});
afterAll(() => model.close());

const env = () => ({ OPENAI_BASE_URL: model.baseUrl, OPENAI_API_KEY: 'simulated' });
const gate = (cwd: string, extra: string[] = [], variables: Record<string, string> = env()) =>
  pawl(['gate', '--base', 'main', '--format', 'json', ...extra], cwd, variables);

const transitions = (document: ResultDocument, wanted: string[]): string[] =>
  document.suites.flatMap((suite) =>
    suite.slots.flatMap((slot) =>
      slot.cases.filter((entry) => wanted.includes(entry.transition)).map((entry) => entry.id),
    ),
  );

describe('pawl gate', () => {
  test('blocks a pull request that breaks 3 of 12 cases, and names exactly these', async () => {
    using repository = scratchRepository(ruleSuite('evals/gear'));
    repository.write({ 'evals/gear/prompt.txt': rulePrompt(['compass', 'hatchet', 'snowshoe']) });
    repository.commit('Forget three answers');
    const result = await gate(repository.root);
    expect(result.stderr).not.toContain('at ');
    const document = documentOf(result);
    expect([result.code, document.verdict]).toEqual([1, 'regressed']);
    expect(transitions(document, ['broken', 'suspected'])).toEqual(['compass', 'hatchet', 'snowshoe']);
    expect(document.suites[0]?.slots[0]?.cases).toHaveLength(12);
  });

  test('makes no call and needs no key when only the README changed', async () => {
    using repository = scratchRepository({ ...ruleSuite('evals/gear'), 'README.md': 'One\n' });
    repository.write({ 'README.md': 'Two\n' });
    repository.commit('Edit the README');
    const before = model.requests();
    const result = await gate(repository.root, [], {});
    const document = documentOf(result);
    expect([result.code, document.verdict, document.calls]).toEqual([
      0,
      'pass',
      { candidate: 0, baseline: 0, grader: 0, reused: 0 },
    ]);
    expect(document.reasons.map((reason) => reason.text).join()).toMatch(/no suite depends on what changed/i);
    expect(model.requests()).toBe(before);
  });

  test('runs the one suite of five that was edited', async () => {
    const names = ['one', 'two', 'three', 'four', 'five'];
    using repository = scratchRepository(
      Object.assign({}, ...names.map((name) => ruleSuite(`evals/${name}`, `openai:chat:model-${name}`))),
    );
    repository.write({ 'evals/three/prompt.txt': rulePrompt([], 'You sell the best camping gear.') });
    repository.commit('Reword one prompt');
    const document = documentOf(await gate(repository.root));
    expect(document.verdict).toBe('pass');
    const run = document.suites.filter((suite) => suite.slots.length > 0).map((suite) => suite.id);
    expect(run).toEqual(['three']);
    expect(document.suites).toHaveLength(5);
  });

  test('an unreachable provider is not measured: exit 3', async () => {
    using repository = scratchRepository(ruleSuite('evals/gear'));
    repository.write({ 'evals/gear/prompt.txt': rulePrompt([], 'Hello.') });
    repository.commit('Reword');
    const dead = { OPENAI_BASE_URL: 'http://127.0.0.1:9/v1', OPENAI_API_KEY: 'simulated' };
    const result = await gate(repository.root, [], dead);
    expect([result.code, documentOf(result).verdict]).toEqual([3, 'not-measured']);
  });

  test('judges uncommitted edits and untracked files locally', async () => {
    using repository = scratchRepository(ruleSuite('evals/gear'));
    repository.write({ 'evals/gear/prompt.txt': rulePrompt(['kettle', 'canteen', 'whistle', 'rucksack']) });
    const document = documentOf(await gate(repository.root));
    expect(document.verdict).toBe('regressed');
  });

  test('an HTTP provider on localhost never passes without serve', async () => {
    const url = `${new URL(model.baseUrl).origin}/chat`;
    const provider = `{ id: http, config: { url: "${url}", method: POST, body: { prompt: "{{prompt}}" } } }`;
    using repository = scratchRepository(ruleSuite('evals/gear', provider));
    repository.write({ 'evals/gear/prompt.txt': rulePrompt([], 'Hello.') });
    repository.commit('Reword');
    const result = await gate(repository.root);
    const document = documentOf(result);
    expect([result.code, document.verdict]).toEqual([3, 'not-measured']);
    expect(JSON.stringify(document.reasons)).toContain('same server');
  });

  test('no suite at all is not measured', async () => {
    using repository = scratchRepository({ 'README.md': 'One\n' });
    repository.write({ 'README.md': 'Two\n' });
    repository.commit('Edit');
    const result = await gate(repository.root);
    expect([result.code, documentOf(result).verdict]).toEqual([3, 'not-measured']);
  });

  test('stops at the plan above the budget, and says what it would cost', async () => {
    using repository = scratchRepository({
      ...ruleSuite('evals/gear'),
      'pawl.yaml': 'budget: { calls: 20 }\n',
    });
    repository.write({ 'evals/gear/prompt.txt': rulePrompt([], 'Hello.') });
    repository.commit('Reword');
    const before = model.requests();
    const result = await gate(repository.root);
    expect([result.code, documentOf(result).verdict]).toEqual([3, 'not-measured']);
    expect(JSON.stringify(documentOf(result).reasons)).toMatch(/budget: \{calls: \d+\}/);
    expect(model.requests()).toBe(before);
  });
});

describe('in an npm-workspaces repository', () => {
  const workspace = (answer: string) => ({
    'package.json': '{"name":"mono","private":true,"workspaces":["packages/*"]}\n',
    'packages/answers/package.json': '{"name":"answers","version":"1.0.0","main":"index.js"}\n',
    'packages/answers/index.js': `module.exports = () => ${JSON.stringify(answer)};\n`,
    'evals/provider.js':
      "const answer = require('answers');\nmodule.exports = class { id() { return 'own'; } async callApi() { return { output: answer() }; } };\n",
    'evals/promptfooconfig.yaml':
      'prompts: ["{{q}}"]\nproviders: [file://provider.js]\ntests:\n' +
      [1, 2, 3, 4, 5]
        .map(
          (n) =>
            `  - description: case ${n}\n    vars: { q: "${n}" }\n    assert: [{ type: contains, value: right }]`,
        )
        .join('\n'),
  });

  test('the base arm runs the base’s own package', async () => {
    using repository = scratchRepository(workspace('right'));
    const { symlinkSync, mkdirSync } = await import('node:fs');
    mkdirSync(`${repository.root}/node_modules`);
    symlinkSync('../packages/answers', `${repository.root}/node_modules/answers`);
    repository.write({ 'packages/answers/index.js': 'module.exports = () => "wrong";\n' });
    repository.commit('Break the shared package');
    const result = await gate(repository.root);
    const document = documentOf(result);
    expect([result.code, document.verdict]).toEqual([1, 'regressed']);
    const [pass] = document.suites[0]?.slots[0]?.metrics ?? [];
    expect([pass?.baseline, pass?.candidate]).toEqual([1, 0]);
  });
});
