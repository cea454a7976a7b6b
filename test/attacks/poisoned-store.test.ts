import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { documentOf, pawlWith } from '../support/command.ts';
import { simulatedModels } from '../support/drawn-models.ts';
import { scratchRepository } from '../support/repository.ts';
import { rulePrompt, ruleSuite } from '../support/rule-suite.ts';
import { temporaryFolder } from '../support/temporary.ts';

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
