import { existsSync, rmSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { BROKEN } from '../../support/attack.ts';
import { documentOf, pawlWith } from '../../support/command.ts';
import { scratchRepository } from '../../support/files/repository.ts';
import { simulatedModels } from '../../support/models/drawn-models.ts';
import { rulePrompt, ruleSuite } from '../../support/suites/rule-suite.ts';

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
  const run = await gate(made.root);
  expect([run.code, documentOf(run).verdict]).toEqual([1, 'regressed']);
});

test('a pull request that puts a folder with main’s prompt in the place of a link to its own loosens its gate', async () => {
  const { 'evals/gear/promptfooconfig.yaml': config = '' } = ruleSuite('evals/gear');
  using made = scratchRepository({
    'pawl.yaml': '{}\n',
    'evals/gear/promptfooconfig.yaml': config.replace('prompt.txt', 'now/prompt.txt'),
    'evals/gear/now': { link: '../../prompts' },
    'prompts/prompt.txt': rulePrompt(),
  });
  rmSync(path.join(made.root, 'evals/gear/now'));
  made.write({ 'evals/gear/now/prompt.txt': rulePrompt(), 'prompts/prompt.txt': rulePrompt(BROKEN) });
  made.commit('Change');
  const run = await gate(made.root);
  expect([run.code, documentOf(run).verdict]).toEqual([1, 'loosened']);
});

test('a pull request that has git write its prompt in another encoding is regressed', async () => {
  using made = scratchRepository(ruleSuite('evals/gear'));
  const prompt = 'evals/gear/prompt.txt';
  made.write({ '.gitattributes': `${prompt} working-tree-encoding=UTF-16\n` });
  made.git('add', '.gitattributes');
  made.git('commit', '--quiet', '-m', 'Change');
  rmSync(path.join(made.root, prompt));
  made.git('checkout', '--', prompt);
  const run = await gate(made.root);
  expect([run.code, documentOf(run).verdict]).toEqual([1, 'regressed']);
});

test('a ref that puts the broken prompt in the place of main’s, or its commit in that of main, is not heard', async () => {
  using made = scratchRepository(ruleSuite('evals/gear'));
  const prompt = 'evals/gear/prompt.txt';
  made.write({ [prompt]: rulePrompt(BROKEN) });
  made.commit('Change');
  const [main, head] = ['main', 'HEAD'].map((commit) => made.git('rev-parse', `${commit}:${prompt}`));
  made.git('replace', main as string, head as string);
  const byFile = await gate(made.root);
  expect([byFile.code, documentOf(byFile).verdict]).toEqual([1, 'regressed']);
  made.git('replace', 'main', 'HEAD');
  const byCommit = await gate(made.root);
  expect([byCommit.code, documentOf(byCommit).verdict]).toEqual([1, 'regressed']);
});

test('a pull request that gives git a filter, by a file of settings that the clone includes, starts nothing', async () => {
  using made = scratchRepository(ruleSuite('evals/gear'));
  const mark = path.join(made.root, 'ran');
  made.write({
    '.gitconfig': `[core]\n\tattributesFile = ${made.root}/attributes\n[filter "x"]\n\tsmudge = touch ${mark} && sed 's/whistle/vanish/'\n`,
    attributes: 'prompt.txt filter=x\n',
    'evals/gear/prompt.txt': rulePrompt(BROKEN),
  });
  made.commit('Change');
  made.git('config', 'include.path', '../.gitconfig');
  const run = await gate(made.root);
  expect([run.code, existsSync(mark)]).toEqual([2, false]);
  expect(run.stderr).toContain('`.gitconfig` sets `core.attributesfile`');
});

test('a pull request that changes attributes of git, and no file by them, asks nothing', async () => {
  using made = scratchRepository(ruleSuite('evals/gear'));
  made.write({ '.gitattributes': '*.png binary\n' });
  made.commit('Change');
  const models = simulatedModels();
  const run = await gate(made.root, models);
  expect([run.code, models.requests()]).toEqual([0, 0]);
});

function gate(root: string, models = simulatedModels()) {
  return pawlWith(models)(['gate', '--base', 'main', '--format', 'json'], root, {
    OPENAI_API_KEY: 'sk-simulated-0000',
  });
}
