import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { simulatedReply } from '../../src/demo/simulated-model.ts';
import { BROKEN } from '../support/attack.ts';
import { documentOf, pawlWith } from '../support/command.ts';
import { commit, git, scratchRepository } from '../support/files/repository.ts';
import { drawnModels } from '../support/models/drawn-models.ts';
import { rulePrompt, ruleSuite } from '../support/suites/rule-suite.ts';

const MODULES = '[submodule "evals"]\n\tpath = evals\n\turl = ../evals\n';
const GOOD = rulePrompt([], 'You sell fine camping gear.');

/** What a pull request does: `inside` the submodule, whose new commit it takes, and beside it. */
interface Edit {
  readonly inside?: Readonly<Record<string, string>>;
  /** A folder that the new commit lacks. */
  readonly without?: string;
  readonly beside?: Readonly<Record<string, string>>;
  /** Main does not have the submodule yet. */
  readonly isNew?: boolean;
}

/** The gate on a pull request to a repository whose suites lie in a submodule, and are found there. */
async function gate(
  { inside = {}, without, beside = {}, isNew = false }: Edit,
  more: readonly string[] = [],
) {
  using library = scratchRepository({ ...ruleSuite('gear') });
  using made = scratchRepository({ 'pawl.yaml': '{}\n', 'README.md': 'Shop\n' });
  const take = () => {
    const head = git(path.join(made.root, 'evals'), 'rev-parse', 'HEAD');
    made.write({ '.gitmodules': MODULES });
    made.git('update-index', '--add', '--cacheinfo', `160000,${head},evals`);
  };
  made.git('clone', '--quiet', library.root, 'evals');
  if (!isNew) {
    take();
    made.commit('Have the suites in a submodule');
  }
  made.git('branch', '--force', 'main');
  const evals = path.join(made.root, 'evals');
  if (without !== undefined) git(evals, 'rm', '--quiet', '-r', without);
  if (Object.keys(inside).length > 0 || without !== undefined) commit(evals, inside);
  take();
  made.write(beside);
  made.commit('Change');
  const models = drawnModels(({ prompt }) => simulatedReply(prompt, 0.5));
  const args = ['gate', '--base', 'main', '--format', 'json', ...more];
  const run = await pawlWith(models)(args, made.root, { OPENAI_API_KEY: 'sk-simulated-0000' });
  if (run.stdout === '') throw new Error(run.stderr);
  const document = documentOf(run);
  const asked = document.suites.filter(({ skipped }) => !skipped).map(({ id }) => id);
  return { code: run.code, document, asked };
}

describe('suites that are found in a submodule', () => {
  test('are still there where a pull request edits a file beside it', async () => {
    const { code, document, asked } = await gate({ beside: { 'README.md': 'Our shop\n' } });
    expect([code, document.verdict, asked]).toEqual([0, 'pass', []]);
  });

  test.each([
    ['as good', GOOD, 0, 'pass'],
    ['broken', rulePrompt(BROKEN), 1, 'regressed'],
  ])('are judged where a pull request takes a commit of it that is %s', async (_, prompt, exit, verdict) => {
    const { code, document, asked } = await gate({ inside: { 'gear/prompt.txt': prompt } });
    expect([code, document.verdict, asked]).toEqual([exit, verdict, ['gear']]);
  });

  test('are seen where a pull request takes a commit that adds one', async () => {
    const { code, document, asked } = await gate({ inside: ruleSuite('tents') });
    expect([code, document.verdict, asked]).toEqual([0, 'pass', ['tents']]);
  });

  test('are seen where a pull request adds the submodule', async () => {
    const { code, document, asked } = await gate({ isNew: true });
    expect([code, document.verdict, asked]).toEqual([0, 'pass', ['gear']]);
  });

  test('can be asked for by their ids', async () => {
    const { code, asked } = await gate({ inside: { 'gear/prompt.txt': GOOD } }, ['--suite', 'gear']);
    expect([code, asked]).toEqual([0, ['gear']]);
  });

  test('are missed where a pull request takes a commit without one', async () => {
    const { code, document } = await gate({ without: 'gear' });
    expect([code, document.verdict]).toEqual([1, 'loosened']);
  });
});
