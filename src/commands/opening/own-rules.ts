import type { GateConfig } from '../../config/gate-config.ts';
import { policyOn } from '../../config/policy/policy-keys.ts';

/**
 * Whether main is run by the rules that it has itself. A pull request cannot break main's tree, but the lines of its
 * policy that bear on running start main too: where it changes them, a main that does not run may be its doing, and is
 * no state of main.
 */
export function isRunByOwnRules(main: GateConfig | null, change: GateConfig): boolean {
  if (main === null) return false;
  const rules = ({ policy, suites }: GateConfig) => {
    // Both arms are measured by this PR's task.
    const tasks = main.suites.map(({ id }) => suites.find((suite) => suite.id === id)?.task ?? null);
    return JSON.stringify([policyOn(policy, 'running'), tasks]);
  };
  return rules(main) === rules(change);
}
