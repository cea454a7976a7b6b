import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ModelServer, serveSimulatedModel } from '../../src/demo/model-server.ts';
import { scratchRepository } from '../support/repository.ts';
import { rulePrompt, ruleSuite } from '../support/rule-suite.ts';
import { documentOf, pawl } from './command.ts';
import { type RetiringProvider, serveRetiringProvider } from './retired-model.ts';

let model: ModelServer;
let provider: RetiringProvider;
beforeAll(async () => {
  model = await serveSimulatedModel(1);
  provider = await serveRetiringProvider(model.baseUrl);
});
afterAll(() => Promise.all([provider.close(), model.close()]));

test('a model that changed under its name is told apart from the pull request', async () => {
  const env = { OPENAI_BASE_URL: provider.baseUrl, OPENAI_API_KEY: 'simulated' };
  using repository = scratchRepository(ruleSuite('evals/gear', 'openai:chat:steady'));
  repository.git('switch', '--quiet', 'main');
  const recorded = await pawl(['baseline', 'record'], repository.root, env);
  expect(recorded.code).toBe(0);
  repository.git('switch', '--quiet', 'change');
  repository.write({ 'evals/gear/prompt.txt': rulePrompt([], 'You sell fine camping gear.') });
  repository.commit('Reword the prompt');
  provider.changed.add('steady');

  const finished = await pawl(['gate', '--base', 'main', '--format', 'json'], repository.root, env);
  const document = documentOf(finished);
  expect([finished.code, document.blocked]).toEqual([0, false]);
  expect(document.verdict).not.toBe('regressed');
  expect(document.suites[0]?.slots[0]?.drift).toEqual([
    expect.objectContaining({ metric: 'pass', stored: 1, fresh: 0, compared: 12 }),
  ]);
  const comment = readFileSync(path.join(repository.root, '.pawl/comment.md'), 'utf8');
  expect(comment).toContain('Main itself answers differently than on');
  expect(comment).toContain('The model changed, not your pull request.');
});
