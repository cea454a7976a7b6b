import type { EvalPlan, RunPlan, SuitePlan } from '../../plan/eval-plan.ts';
import type { FileSample, ResultSet, ResultSuite } from '../../plan/result-set.ts';
import { runPlan } from '../../plan/run-plan.ts';
import type { SuiteArms } from '../../plan/unmeasured-suite.ts';
import type { Arm, Sample } from '../../samples/sample.ts';

/** Two files of results as a plan that nobody has to run, and its samples. */
export interface FilePairs {
  readonly plan: EvalPlan;
  readonly samples: readonly Sample[];
  /** What each file holds of a suite. */
  readonly arms: ReadonlyMap<string, Pick<SuiteArms, Arm>>;
}

interface SuitePair {
  readonly baseline: ResultSuite | null;
  readonly candidate: ResultSuite | null;
}

/** Pairs the suites of two files by id (a lone suite with a lone suite), and in them slots and cases as a run does. */
export function filePairs(baseline: ResultSet, candidate: ResultSet): FilePairs {
  const pairs = suitePairs(baseline.suites, candidate.suites);
  const suites = pairs.map((pair) => pairedSuite(pair, candidate.file));
  const arms = pairs.map((pair, at): [string, Pick<SuiteArms, Arm>] => [
    suites[at]?.plan.suite ?? '',
    { baseline: pair.baseline?.manifest ?? null, candidate: pair.candidate?.manifest ?? null },
  ]);
  return {
    plan: { suites: suites.map(({ plan }) => plan), calls: { atLeast: 0, atMost: 0 } },
    samples: suites.flatMap(({ samples }) => samples),
    arms: new Map(arms),
  };
}

function suitePairs(
  baseline: readonly ResultSuite[],
  candidate: readonly ResultSuite[],
): readonly SuitePair[] {
  const [main] = baseline;
  const [pull] = candidate;
  if (main && pull && baseline.length === 1 && candidate.length === 1)
    return [{ baseline: main, candidate: pull }];
  const left = new Map(baseline.map((suite) => [suite.manifest.suite, suite]));
  const pairs = candidate.map((suite): SuitePair => {
    const partner = left.get(suite.manifest.suite) ?? null;
    left.delete(suite.manifest.suite);
    return { baseline: partner, candidate: suite };
  });
  return [...pairs, ...[...left.values()].map((suite) => ({ baseline: suite, candidate: null }))];
}

function pairedSuite(
  { baseline, candidate }: SuitePair,
  config: string,
): { readonly plan: SuitePlan; readonly samples: readonly Sample[] } {
  const suite = (candidate ?? baseline)?.manifest.suite ?? '';
  const known = { suite, config, changedInputs: [] };
  if (candidate === null) {
    const action = {
      kind: 'skip',
      reason: 'the candidate file does not hold the suite',
      removed: true,
    } as const;
    return { plan: { ...known, action, notes: [] }, samples: [] };
  }
  const { action, notes } = runPlan(baseline?.manifest ?? null, candidate.manifest);
  const samples = [
    ...(baseline ? armSamples(suite, 'baseline', baseline, action) : []),
    ...armSamples(suite, 'candidate', candidate, action),
  ];
  if (candidate.manifest.cells.length > 0) return { plan: { ...known, action, notes }, samples };
  const why = {
    cause: 'empty',
    reason: 'The candidate file holds no result.',
    fix: 'write it again, whole',
  } as const;
  return { plan: { ...known, action: { kind: 'unmeasured', why }, notes }, samples: [] };
}

function armSamples(suite: string, arm: Arm, { samples }: ResultSuite, run: RunPlan): readonly Sample[] {
  const names: { readonly slot: string; readonly case: string }[] = [];
  for (const cell of run.cells) {
    const index = cell[arm];
    if (index !== null) names[index] = cell;
  }
  const found: Sample[] = [];
  for (const sample of samples) {
    const name = names[sample.cell];
    if (name) found.push(named(sample, suite, name.slot, name.case, arm));
  }
  return found;
}

/** Field by field, since of a million samples a spread would take twice the memory. */
function named(sample: FileSample, suite: string, slot: string, testCase: string, arm: Arm): Sample {
  return {
    suite,
    slot,
    case: testCase,
    arm,
    round: sample.round,
    stage: 'uniform',
    repeat: sample.repeat,
    result: sample.result,
    output: sample.output,
    latencyMs: sample.latencyMs,
    target: sample.target,
    grader: sample.grader,
    calls: sample.calls,
    cached: sample.cached,
    at: sample.at,
  };
}
