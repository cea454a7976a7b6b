import { expect, test } from 'vitest';
import { documentOf, pawlWith } from '../../support/command.ts';
import { scratchRepository } from '../../support/files/repository.ts';
import { simulatedModels } from '../../support/models/drawn-models.ts';
import { rulePrompt, ruleSuite } from '../../support/suites/rule-suite.ts';

const BROKEN = { 'evals/gear/prompt.txt': rulePrompt(['compass', 'hatchet', 'snowshoe']) };
const env = { OPENAI_API_KEY: 'sk-simulated-0000' };

/** A change that breaks its prompt, in a clone that knows origin's `main`. */
function broken() {
  const made = scratchRepository({ ...ruleSuite('evals/gear'), 'pawl.yaml': '{}\n' });
  const main = made.git('rev-parse', 'HEAD').trim();
  made.git('update-ref', 'refs/remotes/origin/main', main);
  made.write(BROKEN);
  made.commit('Break three answers');
  const gate = (base: string) =>
    pawlWith(simulatedModels())(['gate', '--base', base, '--format', 'json'], made.root, env);
  return { made, main, gate };
}

test.each(['main', 'origin/main', 'main^{}'])(
  'a tag that is called as the branch is not taken for it: %s',
  async (base) => {
    const { made, gate } = broken();
    using _ = made;
    made.git('tag', base.replace('^{}', ''), 'HEAD');
    const { code, stderr } = await gate(base);
    expect([code, stderr]).toEqual([2, expect.stringContaining('trees/ambiguous-base')]);
    expect(stderr).toContain('refs/tags/');
  },
);

test.each(['origin/main', 'origin/main~0'])(
  'a branch that is called as one of a remote is not taken for it: %s',
  async (base) => {
    const { made, gate } = broken();
    using _ = made;
    made.git('checkout', '--quiet', '-b', 'origin/main');
    const { code, stderr } = await gate(base);
    expect([code, stderr]).toEqual([2, expect.stringContaining('trees/ambiguous-base')]);
    expect(stderr).toContain('refs/remotes/origin/main');
    expect((await gate('refs/remotes/origin/main')).code).toBe(1);
  },
);

test('a name that says which is meant is taken, and so is a tag of its own name, or at the same commit', async () => {
  const { made, main, gate } = broken();
  using _ = made;
  made.git('tag', 'origin/main', 'HEAD');
  made.git('tag', 'v1', main);
  made.git('tag', 'main', main);
  for (const base of ['refs/remotes/origin/main', 'v1', 'main']) {
    const finished = await gate(base);
    expect([base, finished.code, documentOf(finished).verdict]).toEqual([base, 1, 'regressed']);
  }
});
