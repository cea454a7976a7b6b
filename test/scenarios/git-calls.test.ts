import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { BROKEN } from '../support/attack.ts';
import { pawlWith } from '../support/command.ts';
import { scratchRepository } from '../support/files/repository.ts';
import { temporaryFolder } from '../support/files/temporary.ts';
import { simulatedModels } from '../support/models/drawn-models.ts';
import { rulePrompt, ruleSuite } from '../support/suites/rule-suite.ts';

/** What a gate on a change of these files asks git for, git's own words for each process, pawl's settings left out. */
async function askedOfGit(change: Record<string, string>): Promise<readonly string[]> {
  using made = scratchRepository({ ...ruleSuite('evals/gear'), 'README.md': 'Gear.\n', 'pawl.yaml': '{}\n' });
  made.write(change);
  made.commit('Change');
  const trace = path.join(temporaryFolder(), 'trace');
  // Some of git is started with this process's own environment.
  process.env.GIT_TRACE = trace;
  onTestFinished(() => {
    delete process.env.GIT_TRACE;
  });
  const pawl = pawlWith(simulatedModels());
  const { stderr } = await pawl(['gate', '--base', 'main'], made.root, {
    OPENAI_API_KEY: 'simulated',
    GIT_TRACE: trace,
  });
  expect(existsSync(trace), stderr).toBe(true);
  return [...readFileSync(trace, 'utf8').matchAll(/trace: built-in: git (.*)/g)].map(
    ([, words = '']) => words,
  );
}

test.each([
  ['a change that touches no suite', { 'README.md': 'Gear and more.\n' }, 15],
  ['a change of a prompt', { 'evals/gear/prompt.txt': rulePrompt(BROKEN) }, 20],
])(
  "%s: the repository is opened once, main's tree listed once, and little of git started",
  async (_, change, most) => {
    const asked = await askedOfGit(change);
    const times = (word: string) => asked.filter((words) => words.includes(word)).length;
    expect({ opened: times('--show-toplevel'), listed: times('ls-tree') }).toEqual({ opened: 1, listed: 1 });
    expect(asked.length, asked.join('\n')).toBeLessThanOrEqual(most);
  },
);
