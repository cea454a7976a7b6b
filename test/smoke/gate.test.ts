import { mkdirSync, symlinkSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ModelServer, serveSimulatedModel } from '../../src/demo/model-server.ts';
import { planSchema } from '../../src/report/plan/plan-schema.ts';
import { documentOf } from '../support/command.ts';
import { type ScratchRepository, scratchRepository } from '../support/files/repository.ts';
import { rulePrompt, ruleSuite } from '../support/suites/rule-suite.ts';
import { pawl } from './command.ts';

let model: ModelServer;
let repository: ScratchRepository;
beforeAll(async () => {
  model = await serveSimulatedModel(1);
  repository = scratchRepository(ruleSuite('evals/gear'));
});
afterAll(async () => {
  repository[Symbol.dispose]();
  await model.close();
});

const PROMPT = 'evals/gear/prompt.txt';
const run = async (...args: string[]) => {
  const before = model.requests();
  const env = { OPENAI_BASE_URL: model.baseUrl, OPENAI_API_KEY: 'simulated' };
  const finished = await pawl(args, repository.root, env);
  return { ...finished, requests: model.requests() - before };
};
const gate = async () => {
  const finished = await run('gate', '--base', 'main', '--format', 'json');
  return { ...finished, document: documentOf(finished) };
};

describe('one suite, from its first gate to its nights', () => {
  test('a pull request that breaks 3 of 12 cases is blocked, and exactly these are named', async () => {
    repository.write({ [PROMPT]: rulePrompt(['compass', 'hatchet', 'snowshoe']) });
    repository.commit('Forget three answers');
    const { code, document } = await gate();
    expect([code, document.verdict]).toEqual([1, 'regressed']);
    const lost = document.suites[0]?.slots[0]?.cases.filter(({ transition }) => transition === 'broken');
    expect(lost?.map(({ id }) => id)).toEqual(['compass', 'hatchet', 'snowshoe']);
  });

  test('what main answers is recorded, and shown', { tags: ['slow'] }, async () => {
    repository.git('switch', '--quiet', 'main');
    const recorded = await run('baseline', 'record');
    expect([recorded.code, recorded.requests, recorded.stdout]).toEqual([
      0,
      12,
      '12 samples were added to refs/pawl/baseline.\n',
    ]);
    const { stdout } = await run('baseline', 'show');
    expect(stdout).toContain(' gear: 12 cases, 12 samples, ');
    repository.git('switch', '--quiet', 'change');
  });

  test('the plan of the next gate asks nothing and knows what is stored; the gate uses it and passes', {
    tags: ['slow'],
  }, async () => {
    repository.write({ [PROMPT]: rulePrompt([], 'You sell fine camping gear.') });
    repository.commit('Reword');
    const planned = await run('plan', '--base', 'main', '--format', 'json');
    const plan = planSchema.parse(JSON.parse(planned.stdout));
    expect([planned.code, planned.requests]).toEqual([0, 0]);
    expect(plan.suites[0]?.run?.stored).toMatchObject({ samples: 12, cells: 12 });
    const { code, document, requests } = await gate();
    expect([code, document.verdict, document.calls.reused, requests]).toEqual([0, 'pass', 12, 36]);
  });

  test('a night fills up each case, and finds main unchanged', { tags: ['slow'] }, async () => {
    repository.git('switch', '--quiet', 'main');
    const { code, requests, stdout } = await run('baseline', 'nightly');
    expect([code, requests]).toEqual([0, 24]);
    expect(stdout).toContain('Pawl: no drift and no loss of main was shown.\n');
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

  test('the base arm runs the base’s own package', { tags: ['slow'] }, async () => {
    using repository = scratchRepository(workspace('right'));
    mkdirSync(`${repository.root}/node_modules`);
    symlinkSync('../packages/answers', `${repository.root}/node_modules/answers`);
    repository.write({ 'packages/answers/index.js': 'module.exports = () => "wrong";\n' });
    repository.commit('Break the shared package');
    const result = await pawl(['gate', '--base', 'main', '--format', 'json'], repository.root);
    const document = documentOf(result);
    expect([result.code, document.verdict]).toEqual([1, 'regressed']);
    const [pass] = document.suites[0]?.slots[0]?.metrics ?? [];
    expect([pass?.baseline, pass?.candidate]).toEqual([1, 0]);
  });
});
