import { andFirstOf } from '../numbers.ts';
import type { Arm } from '../samples/sample.ts';
import type { SuitePlan, Unmeasured } from './eval-plan.ts';
import type { SuiteManifest } from './manifest.ts';
import { hasFailed, holdsNoCase, type SuiteArms } from './unmeasured-suite.ts';

/** Metrics that a note names; of more, their number is said. */
const NAMED = 3;

/**
 * Holds suites against metrics that gate although no assertion gives them weight: such metrics show no loss, whatever is answered. A suite
 * that is gated by such metrics alone, on both sides, is not run and not measured. Where only some are like that, or only on main, a note
 * names them. For a new suite its own assertions count. `offered`: a metric that could judge the suite by its task.
 */
export function withoutWeightless(
  suites: readonly SuitePlan[],
  arms: ReadonlyMap<string, LoadedSides>,
  gates: (suite: string) => readonly string[],
  offered: (suite: string) => string | null = () => null,
): readonly SuitePlan[] {
  return suites.map((planned): SuitePlan => {
    const { suite, action } = planned;
    const loaded = loadedArms(arms.get(suite));
    const [main] = loaded;
    if (action.kind !== 'run' || main === undefined) return planned;
    const names = gates(suite);
    const weigh = (arm: SuiteManifest) => names.filter((name) => !arm.weightless?.includes(name));
    if (names.length > 0 && loaded.every((arm) => weigh(arm).length === 0))
      return {
        ...planned,
        action: {
          kind: 'unmeasured',
          why: loaded.every(holdsNoCase) ? NO_CASE : nothingFails(names, offered(suite)),
        },
      };
    const weightless = names.filter((name) => main.weightless?.includes(name));
    const notes = holdsNoCase(main)
      ? [`On main suite ${suite} holds no test case.`]
      : weightless.map((name) => noteOf(name, suite, weigh(main)));
    return {
      ...planned,
      notes: [...new Set([...planned.notes, ...notes])],
      ...(weightless.length > 0 && weigh(main).length > 0 && { weightless }),
    };
  });
}

/** What was loaded of a suite. */
type LoadedSides = Pick<SuiteArms, Arm>;

/** Main's first. An arm that is not there or did not load says nothing. */
function loadedArms(arms: LoadedSides | undefined): readonly SuiteManifest[] {
  return [arms?.baseline ?? null, arms?.candidate ?? null].filter(
    (arm): arm is SuiteManifest => arm !== null && !hasFailed(arm),
  );
}

const NO_CASE: Unmeasured = {
  cause: 'nothing-fails',
  reason: 'Nothing can fail: the suite holds no test case.',
  fix: "Add tests to it, in the suite's config or in the file that it names:\ntests:\n  - vars: { question: Where is my parcel? }\n    assert: [{ type: icontains, value: tracking }]",
};

/** `offered`: the metric that says most of the suite's task. */
function nothingFails(names: readonly string[], offered: string | null): Unmeasured {
  const others = names.filter((name) => name !== 'pass');
  return {
    cause: 'nothing-fails',
    reason: names.includes('pass')
      ? 'Nothing can fail: no test has an assertion with a weight, so no loss could be seen.'
      : `Nothing can fail: all assertions that name ${others.map((name) => `\`${name}\``).join(' or ')} have \`weight: 0\`.`,
    fix: !names.includes('pass')
      ? 'Give one of these assertions a weight.'
      : offered !== null
        ? `Let a metric of its task block, in pawl.yaml:\nmetrics:\n  ${offered}:\n    gate: true`
        : "Say what a good answer holds, in the suite's config:\ndefaultTest:\n  assert:\n    - type: llm-rubric\n      value: answers the question, and makes nothing up",
  };
}

/** `others`: the metrics that gate the suite and measure something on main, as those of a task do. */
function noteOf(name: string, suite: string, others: readonly string[]): string {
  if (name === 'pass' && others.length > 0) {
    const named = andFirstOf(others, NAMED, (other) => `\`${other}\``);
    return `The pass rate of suite ${suite} says nothing: on main no assertion has a weight. Judged by ${named}.`;
  }
  return name === 'pass'
    ? `On main nothing can fail in suite ${suite}: it has no assertion with a weight.`
    : `Metric \`${name}\` gates suite ${suite} and measures nothing there: all assertions that name it have \`weight: 0\`. Give one of them a weight.`;
}
