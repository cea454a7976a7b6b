import { rmSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { BROKEN } from '../support/attack.ts';
import { documentOf, pawlWith } from '../support/command.ts';
import { simulatedModels } from '../support/drawn-models.ts';
import { scratchRepository } from '../support/repository.ts';
import { rulePrompt, ruleSuite } from '../support/rule-suite.ts';

test.each([
  ['the link that it is', 'evals/gear/prompt.txt', '../../prompts/broken.txt'],
  ['a link that leads to a link', 'prompts/now.txt', 'broken.txt'],
])('a pull request that turns %s to a broken prompt is regressed', async (_, name, link) => {
  const { 'evals/gear/promptfooconfig.yaml': config = '' } = ruleSuite('evals/gear');
  using made = scratchRepository({
    'evals/gear/promptfooconfig.yaml': config,
    'evals/gear/prompt.txt': { link: '../../prompts/now.txt' },
    'prompts/now.txt': { link: 'good.txt' },
    'prompts/good.txt': rulePrompt(),
    'prompts/broken.txt': rulePrompt(BROKEN),
  });
  rmSync(path.join(made.root, name));
  made.write({ [name]: { link } });
  made.commit('Change');
  const run = await pawlWith(simulatedModels())(['gate', '--base', 'main', '--format', 'json'], made.root, {
    OPENAI_API_KEY: 'sk-simulated-0000',
  });
  expect([run.code, documentOf(run).verdict]).toEqual([1, 'regressed']);
});
