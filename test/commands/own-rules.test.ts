import { expect, test } from 'vitest';
import { isRunByOwnRules } from '../../src/commands/opening/own-rules.ts';
import { gateConfig } from '../compare/evidence.ts';

/**
 * What a pull request can do to a main that then does not run. Its tree, its config and its files come from main's own
 * commit; the environment is the job's, the same for both arms; what is left are the lines of the policy that start both.
 */
test.each<[string, object, boolean]>([
  ['nothing', {}, true],
  [
    'how it judges',
    { alpha: 0.01, block: 'strict', notMeasured: { baseline: 'warn' }, budget: { calls: 9 } },
    true,
  ],
  ['the engine', { engine: 'workspace' }, false],
  ['what is set up', { setup: 'npm run other' }, false],
  ['the application', { serve: { command: 'node other.js' } }, false],
  ['the environment that suites see', { 'pass-env': ['GITHUB_TOKEN'] }, false],
  ['a time limit', { limits: { timeoutSeconds: 1 } }, false],
])('a pull request that changes %s', (_, policy, own) => {
  expect(isRunByOwnRules(gateConfig(), gateConfig(policy))).toBe(own);
});

test('a main whose policy cannot be read has none of its own', () => {
  expect(isRunByOwnRules(null, gateConfig())).toBe(false);
});
