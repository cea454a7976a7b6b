import { expect, test } from 'vitest';
import { judgedBy } from '../../../src/commands/opening/judging.ts';
import { loadGateConfig } from '../../../src/config/load-gate-config.ts';
import { scratchRepository } from '../../support/files/repository.ts';
import { ruleSuite } from '../../support/suites/rule-suite.ts';

/** What judges a pull request that asks for the promptfoo of its repository. */
function judgedWith(main: Record<string, string>) {
  const before = scratchRepository({ ...ruleSuite('evals/gear'), ...main });
  const after = scratchRepository({ ...ruleSuite('evals/gear'), 'pawl.yaml': 'engine: workspace\n' });
  try {
    const arms = {
      baseline: { root: before.root, commit: null },
      candidate: { root: after.root, commit: null },
      changed: ['pawl.yaml'],
    } as unknown as Parameters<typeof judgedBy>[0];
    const own = loadGateConfig({ root: after.root });
    const { config, changes } = judgedBy(arms, own, { env: {} } as Parameters<typeof judgedBy>[2]);
    const loosened = changes.filter(({ loosens }) => loosens).map(({ rule }) => rule);
    return [config.policy.engine, loosened];
  } finally {
    before[Symbol.dispose]();
    after[Symbol.dispose]();
  }
}

test('the promptfoo of the repository runs a pull request where main asks for it, or has no gate', () => {
  expect(judgedWith({ 'pawl.yaml': '{}\n' })).toEqual(['bundled', ['engine']]);
  expect(judgedWith({ 'pawl.yaml': 'engine: workspace\n' })).toEqual(['workspace', []]);
  expect(judgedWith({})).toEqual(['workspace', []]);
});
