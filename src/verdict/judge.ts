import type { Comparison, SuiteComparison } from '../compare/comparison.ts';
import type { Policy } from '../config/policy/policy.ts';
import { submoduleHelp } from '../config/submodule-help.ts';
import type { RuleChange } from '../trust/rule-change.ts';
import { exitCodeOf, notMeasuredLine } from './exit-code.ts';
import { judgingChanges } from './judging-changes.ts';
import { type Reading, readingsOf } from './readings.ts';
import type { CodedReason } from './reason-codes.ts';
import { RULES } from './rules.ts';
import { type Outcome, type Reason, type SuiteVerdict, type Verdict, WORST_FIRST } from './verdict.ts';

const NO_SUITE: CodedReason = {
  code: 'no-suite',
  text: 'No promptfoo suite was found, so nothing was measured.',
  suite: null,
  fix: 'add a promptfooconfig.yaml, or name your suites in pawl.yaml:\nsuites:\n  - config: evals/promptfooconfig.yaml',
};

/** Why there is no suite although configs were found: by the one that a line of the policy would run, else by a submodule that is not there, else by the first. */
function noSuite({ notRun = [] }: Comparison): Reason {
  const listable = notRun.find(({ runsIfListed }) => runsIfListed);
  const submodule = listable ? null : submoduleHelp(notRun);
  if (submodule) return { ...NO_SUITE, text: `${NO_SUITE.text} ${submodule.why}`, fix: submodule.fix };
  const found = listable ?? notRun[0];
  if (found === undefined) return NO_SUITE;
  const { config, reason, runsIfListed } = found;
  return {
    ...NO_SUITE,
    text: `${NO_SUITE.text} ${config}: ${reason}.`,
    fix: runsIfListed
      ? `name it in pawl.yaml:\nsuites:\n  - config: ${JSON.stringify(config)}`
      : 'add a promptfooconfig.yaml that has prompts, providers and `tests` of its own.',
  };
}

const NO_SUITE_LEFT: CodedReason = {
  ...NO_SUITE,
  text: 'This PR removes every suite, so nothing was measured.',
};
const UNTOUCHED: CodedReason = {
  code: 'untouched',
  text: 'No suite depends on what changed.',
  suite: null,
  fix: null,
};
const SAME_INPUTS: CodedReason = {
  ...UNTOUCHED,
  code: 'same-inputs',
  text: 'No answer or score depends on what changed.',
};

/**
 * What the policy makes of a comparison: the outcome of each suite and of all, why, and the exit code. `ruleChanges` is what
 * the change edits of the rules that judge it.
 */
export function judge(
  comparison: Comparison,
  policy: Policy,
  ruleChanges: readonly RuleChange[] = [],
): Verdict {
  const suites = comparison.suites.map((suite) => suiteVerdict(suite, policy));
  const left = comparison.suites.filter(({ state }) => state.kind !== 'skipped' || state.removed !== true);
  const none = left.length === 0;
  const telling = suites.filter((suite) => !isSilent(suite, policy));
  const isMeasured = telling.some(({ comparison: { state } }) => state.kind !== 'skipped');
  const outcome = none
    ? 'not-measured'
    : worst((isMeasured ? telling : suites).map((suite) => suite.outcome));
  const judging = judgingChanges(comparison, ruleChanges, policy);
  const suitesExit = none ? 3 : exitCodeOf(suites, policy);
  const wouldExit = judging.blocks ? 1 : suitesExit;
  const exitCode = policy.enforce ? wouldExit : 0;
  return {
    outcome,
    reasons: none ? [suites.length === 0 ? noSuite(comparison) : NO_SUITE_LEFT] : topReasons(outcome, suites),
    suites,
    comparison,
    exitCode,
    blocked: exitCode !== 0,
    wouldExit,
    ruleChanges,
    removals: judging.removals,
    inPrompt: judging.inPrompt,
    weakened: judging.weakened,
    loosened: judging.blocks,
  };
}

/** A suite in which nothing passes, or nothing can fail, says nothing of the change: the answer of all is that of the other suites. */
function isSilent({ cause }: SuiteVerdict, { notMeasured }: Policy): boolean {
  return notMeasuredLine(cause) === 'nothing-passes' && notMeasured['nothing-passes'] === 'warn';
}

function suiteVerdict(suite: SuiteComparison, policy: Policy): SuiteVerdict {
  const judged = readingsOf(suite).map((reading) => judgedReading(reading, policy));
  const outcome = worst(judged.map((entry) => entry.outcome));
  const told = bySeverity(judged.filter((entry) => outcome === 'pass' || entry.outcome !== 'pass'));
  return {
    suite: suite.suite,
    outcome,
    cause: outcome === 'not-measured' && suite.state.kind === 'unmeasured' ? suite.state.why.cause : null,
    reasons: told.map(({ reason }) => reason),
    comparison: suite,
  };
}

function judgedReading(
  reading: Reading,
  policy: Policy,
): { readonly outcome: Outcome; readonly reason: Reason } {
  const rule = RULES.find(({ when }) => when(reading, policy));
  if (!rule) throw new Error('the last rule holds for every reading');
  const { state, suite } = reading.suite;
  const ofRule = typeof rule.fix === 'function' ? rule.fix(reading) : (rule.fix ?? null);
  const fix = state.kind === 'unmeasured' && rule.code === 'not-measured' ? state.why.fix : ofRule;
  return { outcome: rule.outcome, reason: { code: rule.code, text: rule.reason(reading), suite, fix } };
}

/** For a pass: what was compared, or that nothing was, then what could not be. Else every suite that did not pass, the worst first. */
function topReasons(outcome: Outcome, suites: readonly SuiteVerdict[]): readonly Reason[] {
  const run = suites.filter(({ comparison }) => comparison.state.kind !== 'skipped');
  if (run.length === 0) return [isAllUntouched(suites) ? UNTOUCHED : SAME_INPUTS];
  const [passed, others] = [
    run.filter((suite) => suite.outcome === 'pass'),
    run.filter((suite) => suite.outcome !== 'pass'),
  ];
  const told = outcome === 'pass' ? [...passed, ...others] : bySeverity(others);
  return told.flatMap(({ reasons }) => reasons);
}

function isAllUntouched(suites: readonly SuiteVerdict[]): boolean {
  return suites.every(({ comparison: { state, changedInputs } }) => {
    return state.kind === 'skipped' && (state.removed === true || changedInputs.length === 0);
  });
}

function worst(outcomes: readonly Outcome[]): Outcome {
  return WORST_FIRST.find((outcome) => outcomes.includes(outcome)) ?? 'not-measured';
}

function bySeverity<T extends { readonly outcome: Outcome }>(entries: readonly T[]): readonly T[] {
  return [...entries].sort((a, b) => WORST_FIRST.indexOf(a.outcome) - WORST_FIRST.indexOf(b.outcome));
}
