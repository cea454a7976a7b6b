import type { GateConfig } from '../../config/gate-config.ts';
import type { Policy } from '../../config/policy/policy.ts';

/** Lines of the policy that both arms are run by: what they say can keep main from running. */
const RUN_BY = [
  'engine',
  'setup',
  'serve',
  'pass-env',
  'limits',
] as const satisfies readonly (keyof Policy)[];

/**
 * Whether main is run by the rules that it has itself. A pull request cannot break main's tree, but these lines of its
 * policy start main too: where it changes them, a main that does not run may be its doing, and is no state of main.
 */
export function isRunByOwnRules(main: GateConfig | null, change: GateConfig): boolean {
  if (main === null) return false;
  const rules = ({ policy, suites }: GateConfig) => {
    // Both arms are measured by this PR's task.
    const tasks = main.suites.map(({ id }) => suites.find((suite) => suite.id === id)?.task ?? null);
    return JSON.stringify([RUN_BY.map((line) => policy[line] ?? null), tasks]);
  };
  return rules(main) === rules(change);
}
