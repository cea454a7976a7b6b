import { rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { simulatedReply } from '../../../src/demo/simulated-model.ts';
import { BROKEN } from '../../support/attack.ts';
import { documentOf, pawlWith } from '../../support/command.ts';
import { commit, git, scratchRepository, withoutPast } from '../../support/files/repository.ts';
import { drawnModels } from '../../support/models/drawn-models.ts';
import { rulePrompt, ruleSuite } from '../../support/suites/rule-suite.ts';

const CONFIG = 'evals/gear/promptfooconfig.yaml';
const FOLDER = 'evals/gear/prompts';
const config = (ruleSuite('evals/gear')[CONFIG] as string).replace('prompt.txt', 'prompts/prompt.txt');
const MODULES = `[submodule "prompts"]\n\tpath = ${FOLDER}\n\turl = ../prompts\n`;

/** The gate on a pull request whose suite has its prompt in a submodule. */
async function gate(
  prompt: string,
  files: Readonly<Record<string, string>> = {},
  more: (inside: string, root: string) => void = () => {},
) {
  using library = scratchRepository({ 'prompt.txt': rulePrompt() });
  using made = scratchRepository({ 'pawl.yaml': '{}\n', '.gitmodules': MODULES, [CONFIG]: config });
  const inside = path.join(made.root, FOLDER);
  made.git('clone', '--quiet', library.root, FOLDER);
  made.commit('Have the prompt in a submodule');
  made.git('branch', '--force', 'main');
  if (prompt !== rulePrompt()) commit(inside, { 'prompt.txt': prompt });
  made.write(files);
  made.git('add', FOLDER);
  made.git('update-index', '--add', '--cacheinfo', `160000,${git(inside, 'rev-parse', 'HEAD')},${FOLDER}`);
  made.commit('Change');
  more(inside, made.root);
  const models = drawnModels(({ prompt: asked, model }) =>
    model === 'bad' ? 'No idea.' : simulatedReply(asked, 0.5),
  );
  const run = await pawlWith(models)(['gate', '--base', 'main', '--format', 'json'], made.root, {
    OPENAI_API_KEY: 'sk-simulated-0000',
  });
  if (run.stdout === '') throw new Error(run.stderr);
  return { code: run.code, document: documentOf(run) };
}

describe('a suite with its prompt in a submodule', () => {
  test.each([
    ['openly', {}],
    ['and has git ignore it', { '.gitmodules': `${MODULES}\tignore = all\n` }],
  ])('is regressed where a pull request takes a broken commit of it %s', async (_, files) => {
    const { code, document } = await gate(rulePrompt(BROKEN), files);
    expect([code, document.verdict]).toEqual([1, 'regressed']);
  });

  test('is regressed where a pull request breaks its model beside it', { tags: ['slow'] }, async () => {
    const { code, document } = await gate(rulePrompt(), { [CONFIG]: config.replace('simulated', 'bad') });
    expect([code, document.verdict]).toEqual([1, 'regressed']);
  });

  test.each([
    ['main’s commit of it cannot be had', rulePrompt(BROKEN), (inside: string) => withoutPast(inside)],
    [
      'it holds more than git does, and is shared',
      rulePrompt(),
      (inside: string) => writeFileSync(path.join(inside, 'built.txt'), 'x'),
    ],
  ])('is not measured where %s', async (_, prompt, more) => {
    const { code, document } = await gate(prompt, { [CONFIG]: config.replace('simulated', 'bad') }, more);
    expect([code, document.suites[0]?.cause]).toEqual([3, 'baseline']);
  });

  test.each([
    ['in its place', FOLDER, config],
    ['elsewhere', 'evals/gear', config.replace('prompts/prompt.txt', 'prompt.txt')],
  ])('is not measured where a pull request puts a broken prompt %s', async (_, folder, text) => {
    const { code, document } = await gate(rulePrompt(), {}, (inside, root) => {
      rmSync(inside, { recursive: true });
      git(root, 'rm', '--quiet', '--cached', FOLDER);
      git(root, 'rm', '--quiet', '-f', '.gitmodules');
      commit(root, { [`${folder}/prompt.txt`]: rulePrompt(BROKEN), [CONFIG]: text });
    });
    expect([code, document.suites[0]?.cause]).toEqual([3, 'baseline']);
  });

  test('passes where a pull request takes a commit of it that is as good', async () => {
    const { code, document } = await gate(rulePrompt([], 'You sell fine camping gear.'));
    expect([code, document.verdict, document.suites[0]?.skipped]).toEqual([0, 'pass', false]);
  });
});

/** The gate on a pull request that takes another commit of a submodule, which lies in a submodule and holds the prompt. */
async function nestedGate(
  prompt: string,
): Promise<{ code: number; document: ReturnType<typeof documentOf> }> {
  const below = (folder: string) => `[submodule "one"]\n\tpath = ${folder}\n\turl = ../one\n`;
  using inner = scratchRepository({ 'prompt.txt': rulePrompt() });
  using outer = scratchRepository({ '.gitmodules': below('inside') });
  outer.git('clone', '--quiet', inner.root, 'inside');
  outer.commit('Have a submodule');
  const text = config.replace('prompts/prompt.txt', 'prompts/inside/prompt.txt');
  using made = scratchRepository({ 'pawl.yaml': '{}\n', '.gitmodules': below(FOLDER), [CONFIG]: text });
  made.git('clone', '--quiet', outer.root, FOLDER);
  const [folder, inside] = [path.join(made.root, FOLDER), path.join(made.root, FOLDER, 'inside')];
  made.git('clone', '--quiet', inner.root, inside);
  made.commit('Have the prompt in a submodule of a submodule');
  made.git('branch', '--force', 'main');
  commit(inside, { 'prompt.txt': prompt });
  commit(folder, {});
  made.commit('Change');
  const models = drawnModels(({ prompt: asked }) => simulatedReply(asked, 0.5));
  const run = await pawlWith(models)(['gate', '--base', 'main', '--format', 'json'], made.root);
  return { code: run.code, document: documentOf(run) };
}

describe('a suite with its prompt in a submodule of a submodule', () => {
  test.each([
    ['is regressed where a pull request takes a broken commit', rulePrompt(BROKEN), 1, 'regressed'],
    ['passes where it is as good', rulePrompt([], 'You sell fine camping gear.'), 0, 'pass'],
  ])('%s', async (_, prompt, exit, verdict) => {
    const { code, document } = await nestedGate(prompt);
    expect([code, document.verdict]).toEqual([exit, verdict]);
    expect(document.suites[0]?.slots[0]?.cases[0]?.baseline.scored).toBeGreaterThan(0);
  });
});
