import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { documentOf, pawlWith } from '../../support/command.ts';
import { type Files, type ScratchRepository, scratchRepository } from '../../support/files/repository.ts';
import { temporaryFolder } from '../../support/files/temporary.ts';
import { simulatedModels } from '../../support/models/drawn-models.ts';
import { rulePrompt, ruleSuite } from '../../support/suites/rule-suite.ts';

const BROKEN = ['kettle', 'lantern', 'compass'];

/** Every stored sample in a folder now says that main failed. */
function poison(folder: string): number {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return files.reduce((changed, { parentPath, name }) => {
    const file = path.join(parentPath, name);
    const text = readFileSync(file, 'utf8');
    const failed = text.replaceAll('"passed":true,"score":1', '"passed":false,"score":0');
    writeFileSync(file, failed);
    return changed + Number(failed !== text);
  }, 0);
}

test('a store in which main never passes hides no case that breaks', async () => {
  const store = temporaryFolder();
  using made = scratchRepository({
    ...ruleSuite('evals/gear'),
    'pawl.yaml': `baseline: { store: 'dir:${store}' }\n`,
  });
  const pawl = pawlWith(simulatedModels());
  const env = { OPENAI_API_KEY: 'sk-simulated' };
  await pawl(['baseline', 'record'], made.root, env);
  expect(poison(store)).toBeGreaterThan(0);
  made.write({ 'evals/gear/prompt.txt': rulePrompt(BROKEN) });
  made.commit('Forget three answers');
  const finished = await pawl(['gate', '--base', 'main', '--format', 'json'], made.root, env);
  const { verdict, calls } = documentOf(finished);
  expect([finished.code, verdict, calls.reused > 0]).toEqual([1, 'regressed', true]);
});

/** What moves a folder of the repository elsewhere, with a link to it in its place. */
function linked(made: ScratchRepository, folder: string, target: string): void {
  cpSync(path.join(made.root, folder), path.join(made.root, target), { recursive: true });
  rmSync(path.join(made.root, folder), { recursive: true });
  made.write({ [folder]: { link: path.relative(path.dirname(folder), target) } });
}

test.each<[string, string, Files, (made: ScratchRepository) => void]>([
  ['by files in it', '.pawl/store', {}, () => {}],
  ['by a link in its place', '.pawl/store', {}, (made) => linked(made, '.pawl/store', 'planted')],
  ['by a link above it', '.pawl/store', {}, (made) => linked(made, '.pawl', 'planted')],
  ['by files behind a link of main', 'there/store', { 'kept/.keep': '', there: { link: 'kept' } }, () => {}],
])(
  'a store of the checkout that the pull request fills %s is not used',
  async (_name, store, main, plant) => {
    const policy = `baseline: { store: 'dir:${store}' }\n`;
    using made = scratchRepository({ ...ruleSuite('evals/gear'), 'pawl.yaml': policy, ...main });
    const pawl = pawlWith(simulatedModels());
    const env = { OPENAI_API_KEY: 'sk-simulated' };
    await pawl(['baseline', 'record'], made.root, env);
    expect(poison(path.join(made.root, store))).toBeGreaterThan(0);
    plant(made);
    made.git('add', '--force', '--all', '.pawl');
    made.write({ 'evals/gear/prompt.txt': rulePrompt(BROKEN) });
    made.commit('Forget three answers');
    const finished = await pawl(
      ['gate', '--base', 'main', '--format', 'json', '--out', 'out'],
      made.root,
      env,
    );
    const { verdict, calls } = documentOf(finished);
    expect([finished.code, verdict, calls.reused]).toEqual([1, 'regressed', 0]);
    expect(finished.stdout).toContain(`This PR changes files in dir:${store}`);
  },
);
