import type {
  ArmTally,
  CaseComparison,
  Comparison,
  MetricComparison,
  SlotComparison,
  Transition,
} from '../compare/comparison.ts';
import { isClearLoss } from '../compare/metrics/lost-cases.ts';
import { hasOnlyErrors, namedCases } from '../compare/transitions.ts';

/**
 * What no gate can have found: a comparison that says one thing of a case or a suite, and another of the answers and tests behind it. A file
 * that is wrong in itself may not become a green check. One that lies consistently cannot be told. `accepted`: the cases that somebody is said to have accepted.
 */
export function contradictions({ suites }: Comparison, accepted: ReadonlySet<string>): readonly string[] {
  const ids = suites.map(({ suite }) => suite);
  const twice = ids.length === new Set(ids).size ? [] : ['two suites have the same name'];
  const found = suites.flatMap(({ suite, state }) => {
    if (state.kind === 'skipped') return [];
    const isEmpty = state.kind === 'compared' && state.slots.every(({ cases }) => cases.length === 0);
    const isDead = state.kind === 'unmeasured' && state.why.cause === 'nothing-passes';
    const isLost = state.slots.some((slot) => slot.findings.some(({ outcome }) => outcome === 'convicted'));
    return [
      ...(isDead && isLost ? ['nothing passes in a suite, and a test found a loss in it'] : []),
      ...(isEmpty ? ['a suite that was compared has no cases'] : []),
      ...state.slots.flatMap((slot) => inSlot(suite, slot, accepted)),
    ];
  });
  return [...new Set([...twice, ...found])];
}

function inSlot(suite: string, slot: SlotComparison, accepted: ReadonlySet<string>): readonly string[] {
  const { confirmed, suspected, undecided, stagesOf } = namedCases(slot.findings);
  const isNamed = (id: string) => suspected.has(id) || undecided.has(id);
  const isVaried = slot.findings.some(({ repeats }) => repeats === 'varied');
  const isForeign = slot.findings.some((one) => one.suite !== suite || one.slot !== slot.slot);
  const isUntold =
    slot.findings.length === 0 && slot.metrics.some(({ gate }) => gate) && slot.cases.some(wasCompared);
  const isGainless = slot.findings.some((one) => hasNoGain(one, slot));
  const isMoved = slot.metrics.some((one) => one.name === 'pass' && !isDifference(one));
  const isUnasked =
    slot.findings.some(({ outcome }) => outcome === 'cleared') && slot.cases.every(hasNoAnswer);
  const isUnsaid = slot.cases.some((entry) => entry.accepted && !accepted.has(entry.case));
  return [
    ...(isUnsaid ? ['a case counts as accepted, and nobody is said to have accepted it'] : []),
    ...(isUnasked ? ['no loss was found in cases that no side answered'] : []),
    ...(isGainless ? ['cases are said to have got better, and no test of any is behind it'] : []),
    ...(isMoved ? ['the change of a pass rate is not that of its two sides'] : []),
    ...(isForeign ? ['a finding is about another suite or column than the one it stands in'] : []),
    ...(isUntold
      ? ['a metric blocks, cases were asked on both sides, and no finding says what came of it']
      : []),
    ...slot.cases.flatMap((entry) => {
      const { transition, case: id } = entry;
      // After a conviction, which blocks, cases are shown with their trial's answers alone. What else they answered is not told.
      const isWhole = stagesOf(id).length === 0;
      return [
        ...(transition === 'broken' && !confirmed.has(id) ? ['a broken case that no test confirmed'] : []),
        ...(transition === 'suspected' &&
        !isNamed(id) &&
        !isVaried &&
        !isAllLost(entry) &&
        !isClearLoss(entry)
          ? ['a suspected case that no test named']
          : []),
        ...(isWhole && QUIET.has(transition) && (isPlainlyLost(entry) || isOnlyErrors(entry))
          ? ['a case that only fails or errs here, and passes on main, is not told as one']
          : []),
        ...(sides(entry).some(({ scored, passed, right = 0 }) => Math.max(passed, right) > scored)
          ? ['more samples passed than were scored']
          : []),
      ];
    }),
  ];
}

type Finding = SlotComparison['findings'][number];

/** Whether gains are told or weighed that no test found, or could have found: a case that always passes on main cannot pass more often. */
function hasNoGain({ metric, gains, balance }: Finding, { cases }: SlotComparison): boolean {
  if (!gains?.convicted) return balance !== null;
  const gained = cases.filter((entry) => gains.cases.includes(entry.case));
  const isFull = ({ scored, passed }: ArmTally) => scored > 0 && passed === scored;
  return gains.pValue === null || gained.every((entry) => metric === 'pass' && isFull(entry.baseline));
}

/** Whether a difference is that of both sides, but for traces of rounding. */
function isDifference({ baseline, candidate, difference }: MetricComparison): boolean {
  if (baseline === null || candidate === null || difference === null) return true;
  return Math.abs(candidate - baseline - difference) < 1e-6;
}

/** What cases are called that nothing is held against. */
const QUIET: ReadonlySet<Transition> = new Set<Transition>(['unchanged', 'better', 'flaky']);
/**
 * From this many answers a side on, no gate takes passes alone on main, and failures alone here, for anything but a loss. It may call the case
 * flaky: main's stored answers, which are not told, can have failed before.
 */
const STEADY = 3;

function sides({ baseline, candidate }: CaseComparison): readonly ArmTally[] {
  return [baseline, candidate];
}

function hasNoAnswer(entry: CaseComparison): boolean {
  return sides(entry).every(({ scored, errored }) => scored + errored === 0);
}

function isPlainlyLost({ transition, baseline, candidate, quarantined }: CaseComparison): boolean {
  if (quarantined || transition === 'flaky') return false;
  const isSteady = baseline.scored >= STEADY && candidate.scored >= STEADY;
  return isSteady && baseline.passed === baseline.scored && candidate.passed === 0;
}

/** No answer of this PR passes, or none is right. */
function isAllLost({ candidate: { passed, right = passed } }: CaseComparison): boolean {
  return Math.min(passed, right) === 0;
}

function isOnlyErrors({ baseline, candidate, quarantined }: CaseComparison): boolean {
  return !quarantined && baseline.scored > 0 && hasOnlyErrors(candidate);
}

/** Both sides answered for this run, and their own checks judged it. */
function wasCompared({
  baseline,
  candidate,
  transition,
  editedChecks,
  quarantined,
}: CaseComparison): boolean {
  const isFresh = baseline.scored > 0 && candidate.scored > 0 && !baseline.stored;
  return isFresh && QUIET.has(transition) && editedChecks === undefined && !quarantined;
}
