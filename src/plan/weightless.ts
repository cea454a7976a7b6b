import type { SuitePlan } from './eval-plan.ts';
import { hasFailed, type SuiteArms } from './unmeasured-suite.ts';

/**
 * Names the metrics that gate a suite although main's assertions give them no weight: they cannot show a loss. For a new suite its own
 * assertions count.
 */
export function weightlessNotes(
  suites: readonly SuitePlan[],
  arms: ReadonlyMap<string, SuiteArms>,
  gates: (suite: string) => readonly string[],
): { readonly suite: string; readonly note: string }[] {
  return suites.flatMap(({ suite, action }) => {
    const { baseline = null, candidate = null } = arms.get(suite) ?? {};
    const main = baseline ?? candidate;
    if (action.kind !== 'run' || main === null || hasFailed(main)) return [];
    return gates(suite)
      .filter((name) => main.weightless?.includes(name))
      .map((name) => ({ suite, note: noteOf(name, suite) }));
  });
}

function noteOf(name: string, suite: string): string {
  return name === 'pass'
    ? `Nothing can fail in suite ${suite}, so no loss can show: it has no assertion with a weight. Add \`assert:\` to its tests, or gate another metric.`
    : `Metric \`${name}\` gates suite ${suite} and measures nothing there: all assertions that name it have \`weight: 0\`. Give one of them a weight.`;
}
