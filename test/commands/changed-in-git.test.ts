import { expect, test } from 'vitest';
import { runCli } from '../../src/cli/run-cli.ts';
import type { OpenEngine } from '../../src/commands/opening/open-engine.ts';
import { cleanEnv } from '../support/command.ts';
import { scratchRepository } from '../support/files/repository.ts';
import { openDrawnEngine } from '../support/models/drawn-engine.ts';
import { simulatedModels } from '../support/models/drawn-models.ts';
import { rulePrompt, ruleSuite } from '../support/suites/rule-suite.ts';

test('a file of the change that a step has written since is not taken for what everybody sees in git', async () => {
  using repository = scratchRepository(ruleSuite('evals/gear'));
  repository.write({
    'evals/gear/prompt.txt': rulePrompt(['compass']),
    'evals/gear/words.txt': 'OWN_SECRET="No idea."\n',
    'evals/gear/job.txt': 'JOB_SECRET=\n',
  });
  repository.commit('Name the files of an `envPath`');
  repository.write({ 'evals/gear/job.txt': 'JOB_SECRET="only the job"\n' });

  const seen: unknown[] = [];
  const openEngine: OpenEngine = (config, env, root, arms) => {
    seen.push(arms?.changedInGit, arms?.edited);
    return openDrawnEngine(simulatedModels())(config, env, root, arms);
  };
  const silent = { write: () => true };
  await runCli(
    ['gate', '--base', 'main'],
    {
      stdout: silent,
      stderr: silent,
      env: cleanEnv({ OPENAI_API_KEY: 'simulated' }),
      cwd: () => repository.root,
    },
    openEngine,
  );
  expect(seen).toEqual([['evals/gear/prompt.txt', 'evals/gear/words.txt'], ['evals/gear/job.txt']]);
});
