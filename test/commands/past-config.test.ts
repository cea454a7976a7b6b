import { describe, expect, test } from 'vitest';
import { pastConfig } from '../../src/commands/backtest/past-config.ts';
import { loadGateConfig } from '../../src/config/load-gate-config.ts';
import { temporaryTree } from '../support/files/temporary.ts';

const suite = 'prompts: [hello]\nproviders: [echo]\ntests: [{ description: a }]\n';
const TODAY = `
suites:
  - { id: one, config: evals/one.yaml, paths: [src/**], metrics: { pass: { tolerance: 0.2 } } }
  - { id: two, config: evals/two.yaml }
metrics: { pass: { tolerance: 0.1 } }
setup: npm ci
alpha: 0.01
`;
const today = (policy = TODAY) =>
  loadGateConfig({
    root: temporaryTree({ 'evals/one.yaml': suite, 'evals/two.yaml': suite, 'pawl.yaml': policy }),
  });

describe('an earlier tree', () => {
  test('from before the policy has the suites that today lists, as far as it holds them', () => {
    const config = pastConfig(
      temporaryTree({ 'evals/one.yaml': suite, 'x.yaml': suite }),
      today(),
      undefined,
    );
    expect(config.suites.map(({ id, paths }) => [id, paths])).toEqual([['one', ['src/**']]]);
    expect([config.policy.alpha, config.policy.setup]).toEqual([0.01, 'npm ci']);
    expect(config.suites[0]?.metrics.pass?.tolerance).toBe(0.2);
  });

  test('with a policy of its own keeps its suites and its setup, under today’s numbers', () => {
    const own = `suites: [{ id: old, config: old.yaml, metrics: { pass: { tolerance: 0.9 } } }]\nsetup: yarn\nalpha: 0.5\n`;
    const config = pastConfig(temporaryTree({ 'old.yaml': suite, 'pawl.yaml': own }), today(), undefined);
    expect(config.suites.map(({ id }) => id)).toEqual(['old']);
    expect(config.suites[0]?.metrics.pass?.tolerance).toBe(0.1);
    expect([config.policy.alpha, config.policy.setup]).toEqual([0.01, 'yarn']);
  });

  test('whose policy cannot be read today is one without', () => {
    const root = temporaryTree({ 'evals/two.yaml': suite, 'pawl.yaml': 'alpha: many\n' });
    expect(pastConfig(root, today(), undefined).suites.map(({ id }) => id)).toEqual(['two']);
  });

  test('has the suites that are found in it where nobody lists any, but for what is ignored today', () => {
    const root = temporaryTree({
      'a/promptfooconfig.yaml': suite,
      'examples/b/promptfooconfig.yaml': suite,
    });
    const config = pastConfig(root, today('ignore: [examples/]\n'), undefined);
    expect(config.suites.map(({ config: file }) => file)).toEqual(['a/promptfooconfig.yaml']);
  });

  test('is read by the policy that is named, as far as it has it', () => {
    const files = { 'old.yaml': suite, 'ci/gate.yaml': 'suites: [{ id: named, config: ../old.yaml }]\n' };
    const named = pastConfig(temporaryTree(files), today(), 'ci/gate.yaml');
    expect(named.suites.map(({ id }) => id)).toEqual(['named']);
  });
});
