import { readdirSync, rmSync } from 'node:fs';
import { expect, test } from 'vitest';
import { openWithStore } from '../../src/commands/gate/store-ahead.ts';
import type { GateOptions } from '../../src/commands/opening/gate-options.ts';
import { type Change, resolveChange } from '../../src/commands/opening/resolve-change.ts';
import { serveArms } from '../../src/commands/opening/serve-arms.ts';
import { openStore } from '../../src/samples/store/open-store.ts';
import { gitIn } from '../../src/trees/git/git.ts';
import { sampleWith } from '../support/builders/sample.ts';
import { cleanEnv } from '../support/command.ts';
import { scratchRepository } from '../support/files/repository.ts';
import { openDrawnEngine } from '../support/models/drawn-engine.ts';
import { simulatedModels } from '../support/models/drawn-models.ts';
import { rulePrompt, ruleSuite } from '../support/suites/rule-suite.ts';

const model = simulatedModels();

/** A reworded suite whose main has a sample stored in a folder beside the repository, and what a gate of it is told. */
async function rewordedSuite(policy = '') {
  const repository = scratchRepository({ ...ruleSuite('evals/gear'), 'pawl.yaml': '{}\n' });
  const folder = `${repository.root}-store`;
  repository.git('switch', '--quiet', 'main');
  repository.write({ 'pawl.yaml': `baseline: { store: 'dir:${folder}' }\n${policy}` });
  repository.commit('Store samples');
  repository.git('switch', '--quiet', '--create', 'reworded');
  repository.write({ 'evals/gear/prompt.txt': rulePrompt([], 'You sell fine camping gear.') });
  repository.commit('Reword');
  const store = openStore(
    { place: { kind: 'dir', folder }, keep: { samples: 100, days: 90 } },
    { root: repository.root, git: gitIn(repository.root, process.env), pause: async () => {} },
  );
  await store.append('gear', [sampleWith({ suite: 'gear', arm: 'baseline' })]);
  const options: GateOptions = {
    cwd: repository.root,
    base: 'main',
    env: cleanEnv({ OPENAI_API_KEY: 'simulated' }),
    openEngine: openDrawnEngine(model),
    event: null,
    secretsWithheld: null,
    log: () => {},
    onEvent: () => {},
    clock: () => 0,
    words: [],
    runUrl: null,
  };
  const change = (await resolveChange(options)) as Change;
  const dispose = async () => {
    await change.arms.close();
    rmSync(folder, { recursive: true, force: true });
    repository[Symbol.dispose]();
  };
  return { folder, options, change, [Symbol.asyncDispose]: dispose };
}

test("main's store is read from when it is known which suites a change touches: before code of one runs", async () => {
  await using made = await rewordedSuite();
  const opened = await openWithStore(made.change, made.options, serveArms);
  // Whatever the suites do to the store by now.
  await opened.close();
  expect(readdirSync(made.folder)).not.toEqual([]);
  rmSync(made.folder, { recursive: true });
  const { samples, notes } = await opened.ahead.read([{ id: 'gear', storedAs: 'gear' }]);
  expect([samples.length, notes]).toEqual([1, []]);
});

test('nothing is begun where samples choose nothing, and what is wanted all the same is read then', async () => {
  await using made = await rewordedSuite('effort: uniform\n');
  const opened = await openWithStore(made.change, made.options, serveArms);
  await opened.close();
  rmSync(made.folder, { recursive: true });
  const { samples } = await opened.ahead.read([{ id: 'gear', storedAs: 'gear' }]);
  expect(samples).toEqual([]);
});
