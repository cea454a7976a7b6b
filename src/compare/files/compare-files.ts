import type { GateConfig, SuiteConfig } from '../../config/gate-config.ts';
import type { Evidence } from '../../design/design.ts';
import { designPlanOf } from '../../design/design-plan.ts';
import { uniformDesign } from '../../design/uniform/uniform.ts';
import { gateNames, gatingMetrics } from '../../metrics/metric-rules.ts';
import { reliabilityOf } from '../../metrics/reliability.ts';
import { type AbsentMetric, absentInFiles, absentMetrics } from '../../plan/absent-metrics.ts';
import type { SuitePlan, Unmeasured } from '../../plan/eval-plan.ts';
import type { ResultSet } from '../../plan/result-set.ts';
import { withoutWeightless } from '../../plan/weightless.ts';
import type { Sample } from '../../samples/sample.ts';
import { compareEvidence } from '../compare-evidence.ts';
import type { Comparison, SuiteComparison } from '../comparison.ts';
import { filePairs } from './file-pairs.ts';

/** Two result files that are read already, and what they are judged by. */
export interface FilesInput {
  readonly baseline: ResultSet;
  readonly candidate: ResultSet;
  /** The policy whose metrics, limits and alpha hold. */
  readonly config: GateConfig;
  readonly seed: number;
}

const NO_BARS =
  'Records of Pawl do not say which cases have a bar (`atLeast`), so no bar is judged here. `pawl gate` judges them.';

const APART =
  'Not run side by side: a drift of the service between the two runs cannot be told apart from the change.';

/**
 * Two files of finished results judged as given: one exact one-sided stratified permutation test over all paired cases
 * for each gating metric, Holm over them. No call is made.
 */
export function compareFiles({ baseline, candidate, config, seed }: FilesInput): Comparison {
  const pairs = filePairs(baseline, candidate);
  const judged = baseline.judged === 'score' || candidate.judged === 'score' ? 'score' : 'pass';
  const rules = {
    ...config,
    suites: pairs.plan.suites.map(({ suite }) => suiteRules(config, suite, judged)),
  };
  const judging = (suite: string) =>
    gatingMetrics(rules, suite).filter(({ name }) => reliabilityOf(name) === null);
  const gates = (suite: string) => judging(suite).map(({ name }) => name);
  const plan = { ...pairs.plan, suites: withoutWeightless(pairs.plan.suites, pairs.arms, gates) };
  const { samples } = pairs;
  const evidence: Evidence = { fresh: samples, stored: [], budgetSpent: false };
  const {
    alpha,
    samples: { repeats },
  } = config.policy;
  const designed = designPlanOf(plan, {
    effort: 'uniform',
    alpha,
    seed,
    repeats,
    gating: judging,
  });
  const step = uniformDesign(designed, evidence);
  const findings = step.kind === 'done' ? step.findings : [];
  const absent = (suite: string) => absentIn(samples, rules, suite).map(absentInFiles);
  const named = plan.suites.map((planned) => withWrongGates(planned, absent(planned.suite)));
  const found = compareEvidence({
    plan: { ...plan, suites: named },
    config: rules,
    findings,
    evidence,
    sideBySide: false,
  });
  const unread = new Set(
    plan.suites.flatMap(({ suite }) => gatingMetrics(rules, suite).map(({ name }) => name)),
  );
  const apart = [...unread].filter((name) => reliabilityOf(name) !== null).map(notOfFiles);
  const bars = candidate.kind === 'pawl' ? [NO_BARS] : [];
  const notes = [...new Set([...baseline.notes, ...candidate.notes]), ...apart, ...bars, APART];
  return {
    suites: found.suites.map((suite) => fileSuite(suite, judged, notes)),
    calls: { candidate: 0, baseline: 0, grader: 0, reused: samples.length },
    usage: { target: {}, grader: {} },
  };
}

/** Metrics that the policy names for a suite of two files, and that neither has, each with the suite of the policy whose rules these are. */
export function absentInBoth({ baseline, candidate, config }: Omit<FilesInput, 'seed'>) {
  const { plan, samples } = filePairs(baseline, candidate);
  return plan.suites.flatMap(({ suite: id }) => {
    const suite = suiteOfPolicy(config, id);
    const rules = { ...config, suites: [suiteRules(config, id, 'pass')] };
    return suite && isScored(samples, id)
      ? absentIn(samples, rules, id).map((absent) => ({ ...absent, suite }))
      : [];
  });
}

/** Whether both files have answers of a suite: a file of errors alone does not say which metrics it has. */
function isScored(samples: readonly Sample[], suite: string): boolean {
  const arms = samples.flatMap((sample) =>
    sample.suite === suite && sample.result.kind === 'scored' ? [sample.arm] : [],
  );
  return new Set(arms).size === 2;
}

function absentIn(samples: readonly Sample[], rules: GateConfig, suite: string): readonly AbsentMetric[] {
  return absentMetrics([{ named: namesOf(samples, suite) }], gateNames(rules, suite));
}

/** The metrics that assertions of a suite name, as far as the files have answers. */
function namesOf(samples: readonly Sample[], suite: string): readonly string[] {
  const scored = new Set(
    samples.flatMap((sample) =>
      sample.suite === suite && sample.result.kind === 'scored' ? [sample.result.metrics] : [],
    ),
  );
  return [...new Set([...scored].flatMap((metrics) => Object.keys(metrics)))];
}

function withWrongGates(planned: SuitePlan, wrongGates: readonly string[]): SuitePlan {
  return wrongGates.length === 0 ? planned : { ...planned, wrongGates };
}

/** Nobody knows of a file which of its repeats were chosen, and why. */
function notOfFiles(name: string): string {
  return `Metric \`${name}\` is about repeats of a case that are drawn for it. Only a gate draws them, so files are not judged by it.`;
}

/** The policy's metrics for a suite (its only one where the file names none of them), and its task; where files never say what passed, the score gates in place of the pass rate. */
function suiteRules(config: GateConfig, id: string, judged: ResultSet['judged']): SuiteConfig {
  const known = suiteOfPolicy(config, id);
  const metrics = known?.metrics ?? config.policy.metrics;
  const { score, ...others } = metrics;
  const graded = { ...others, pass: { gate: false }, score: { ...score, gate: true } };
  return {
    id,
    config: known?.config ?? '',
    paths: [],
    metrics: judged === 'score' ? graded : metrics,
    ...(known?.task && { task: known.task }),
  };
}

function suiteOfPolicy({ suites }: GateConfig, id: string): SuiteConfig | undefined {
  return suites.find((suite) => suite.id === id) ?? (suites.length === 1 ? suites[0] : undefined);
}

function fileSuite(
  suite: SuiteComparison,
  judged: ResultSet['judged'],
  notes: readonly string[],
): SuiteComparison {
  const state = suite.state;
  if (state.kind === 'skipped') return suite;
  const slots = state.slots.map((slot) =>
    judged === 'score' ? { ...slot, metrics: slot.metrics.filter(({ name }) => name !== 'pass') } : slot,
  );
  const apart = slots.every(({ cases }) =>
    cases.every(({ transition }) => transition === 'added' || transition === 'removed'),
  );
  const kept =
    state.kind === 'unmeasured' ? { ...state, slots } : apart ? nothingInCommon(slots) : { ...state, slots };
  return { ...suite, state: kept, notes: [...suite.notes, ...notes] };
}

function nothingInCommon(
  slots: Extract<SuiteComparison['state'], { kind: 'compared' }>['slots'],
): SuiteComparison['state'] {
  const why: Unmeasured = {
    cause: 'empty',
    reason: 'The two files have no case in common.',
    fix: 'compare results of the same suite; a case is known by its metadata.id, its description, or its vars.',
  };
  return { kind: 'unmeasured', why, slots };
}
