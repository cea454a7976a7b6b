import type {
  CaseComparison,
  Comparison,
  EditedChecks,
  SlotComparison,
  SuiteComparison,
} from '../compare/comparison.ts';
import type { Policy } from '../config/policy/policy.ts';
import type { RuleChange } from '../trust/rule-change.ts';
import { type InPrompt, isLoosening, type Removal, type Verdict, type Weakened } from './verdict.ts';

/** What a change does to its own judging, beside what it does to the answers. */
export interface JudgingChanges {
  readonly removals: readonly Removal[];
  readonly inPrompt: readonly InPrompt[];
  readonly weakened: readonly Weakened[];
  /** By main's own policy something of it blocks, whatever the suites say. */
  readonly blocks: boolean;
}

/** What a change weakens of the rules that judge it, what it takes out of its suites, and which cases its prompts hold. */
export function judgingChanges(
  { suites }: Comparison,
  ruleChanges: readonly RuleChange[],
  { loosening, removals: removing }: Policy,
): JudgingChanges {
  const removals = suites.flatMap(removalsOf);
  const inPrompt = suites.flatMap(inPromptOf);
  const weakened = suites.flatMap(weakenedIn);
  const isLoosened = isLoosening({ ruleChanges, weakened });
  return {
    removals,
    inPrompt,
    weakened,
    blocks:
      (isLoosened && loosening === 'block') ||
      (removals.length + inPrompt.length > 0 && removing === 'block'),
  };
}

function removalsOf({ suite, state, sideBySide }: SuiteComparison): readonly Removal[] {
  // Two files without a case in common are of two suites: neither took anything from the other.
  const isOfOtherFiles = !sideBySide && state.kind === 'unmeasured' && state.why.cause === 'empty';
  if (state.kind === 'skipped' || isOfOtherFiles) return [];
  const isGone = ({ transition }: CaseComparison) => transition === 'removed';
  const [gone, kept] = [
    state.slots.filter(({ cases }) => cases.length > 0 && cases.every(isGone)),
    state.slots.filter(({ cases }) => !cases.every(isGone)),
  ];
  const cases = new Set(kept.flatMap((slot) => slot.cases.filter(isGone).map((entry) => entry.case))).size;
  const isRewritten = (entry: CaseComparison) =>
    entry.editedChecks === undefined ? entry.transition === 'edited' : isReplaced(entry, entry.editedChecks);
  const rewritten = new Set(
    kept.flatMap((slot) => slot.cases.filter(isRewritten).map((entry) => entry.case)),
  );
  const columns = [...gone.map(({ label }) => label), ...new Set(state.slots.flatMap(unmeasuredGates))];
  const trainedOn = kept.flatMap((slot) => slot.cases.filter(({ leftOutByChange }) => leftOutByChange));
  const leftOut = new Set(trainedOn.map((entry) => entry.case)).size;
  if (cases + rewritten.size + leftOut + columns.length === 0) return [];
  return [{ suite, cases, rewritten: rewritten.size, leftOut, columns }];
}

function inPromptOf({ suite, state }: SuiteComparison): readonly InPrompt[] {
  if (state.kind === 'skipped') return [];
  const found = state.slots.flatMap(({ cases }) => cases.filter(({ copied }) => copied !== undefined));
  if (found.length === 0) return [];
  const labels = new Map(found.map((entry) => [entry.case, entry.label]));
  const places = new Map(
    found.flatMap(({ copied }) => {
      const { file = null, line = null } = copied ?? {};
      return file === null ? [] : [[`${file}:${line}`, { file, line }] as const];
    }),
  );
  return [{ suite, cases: [...labels.values()], places: [...places.values()] }];
}

/** Metrics that block, and that edited assertions no longer measure in any case. */
function unmeasuredGates({ cases, metrics, findings }: SlotComparison): readonly string[] {
  if (!cases.some(({ editedChecks }) => editedChecks?.checkedBy === 'candidate')) return [];
  const isMeasured = (name: string) => metrics.some((row) => row.name === name && row.candidate !== null);
  return findings
    .filter(({ metric, outcome }) => outcome === 'untested' && metric !== 'pass' && !isMeasured(metric))
    .map(({ metric }) => metric);
}

/**
 * Whether edited assertions replace main's: they pass what main's fail, and no answer of main is known to pass them. It is also true
 * if nobody knows what main's assertions say: the budget ended, a grader failed, or nothing that blocks is measured any more.
 */
function isReplaced({ baseline, candidate }: CaseComparison, checks: EditedChecks): boolean {
  const { checkedBy, answers, passesOld, own } = checks;
  // What passes on neither side any more can lose nothing, whatever the answers became.
  const hidesAll = checkedBy === 'candidate' && baseline.passed + candidate.passed === 0;
  if (hidesAll && (own?.baseline ?? 0) > 0) return true;
  const isUnknown =
    checkedBy === 'candidate' && answers === 0 && (candidate.scored > 0 || passesOld === true);
  return isUnknown || (isLooser(checks) && passesOld !== true);
}

/** Whether this PR's assertions judged both sides, and pass an answer of this PR which main's fail. */
export function isLooser({ checkedBy, baseline, candidate }: EditedChecks): boolean {
  return checkedBy === 'candidate' && candidate > baseline;
}

/**
 * Edited assertions that pass an answer which main's fail could be other checks or easier ones. They are easier where they pass
 * what main answered before, too: an honest change of format rejects it.
 */
function weakenedIn({ suite, state }: SuiteComparison): readonly Weakened[] {
  if (state.kind === 'skipped') return [];
  const found = state.slots.flatMap((slot) =>
    slot.cases.filter((entry) => {
      const { editedChecks: checks, accepted } = entry;
      if (checks === undefined || !isLooser(checks) || checks.passesOld !== true) return false;
      return accepted !== true && !hidesNothing(slot, entry, checks);
    }),
  );
  const cases = [...new Set(found.map((entry) => entry.case))];
  return cases.length === 0 ? [] : [{ suite, cases }];
}

/**
 * Whether a case can lose nothing by main's assertions, and win nothing by this PR's: all that main answered fails by the former and passes by
 * the latter. So does a wrong expectation that is mended. Nobody knows that of other metrics that gate, and a floor or a bar speaks of
 * this PR alone.
 */
function hidesNothing(
  { findings, metrics }: SlotComparison,
  { bar }: CaseComparison,
  { own }: EditedChecks,
): boolean {
  const isPassAlone = findings.every(({ metric }) => metric === 'pass');
  const isHeldAlone = bar !== undefined || metrics.some(({ floor }) => floor !== undefined);
  return isPassAlone && !isHeldAlone && own?.baseline === 0 && own.candidate === own.answers;
}

/** The word for a run as a whole: its outcome, unless the change loosens its own judging and nothing worse is known. */
export function verdictWord({ outcome, loosened }: Verdict): Verdict['outcome'] | 'loosened' {
  return loosened && outcome !== 'regressed' ? 'loosened' : outcome;
}
