import type { Finding } from '../design/design.ts';
import type { Stage } from '../samples/stage.ts';
import type { ArmTally, Transition } from './comparison.ts';
import { hasGraderFlip } from './grader-flips.ts';
import type { SlotCase } from './slot-cases.ts';

/** What the findings of a slot say of its cases. */
export interface NamedCases {
  /** Cases whose own loss is confirmed, with the smallest adjusted chance. */
  readonly confirmed: ReadonlyMap<string, number>;
  /** Cases on trial in a conviction, and those of them that the pass rate alone put there. */
  readonly suspected: ReadonlySet<string>;
  readonly byPassRate: ReadonlySet<string>;
  /** Cases of a convicted gains trial. */
  readonly better: ReadonlySet<string>;
  /** Stages whose samples of a tried case did not hang on themselves: the ones to count. Empty without a conviction. */
  readonly stages: readonly Stage[];
}

/** Cases that convictions name. What a cleared or undecided hypothesis suspected names nobody. */
export function namedCases(findings: readonly Finding[]): NamedCases {
  const convicted = findings.filter(({ outcome }) => outcome === 'convicted');
  const confirmed = new Map<string, number>();
  for (const { case: id, pValue } of convicted.flatMap((finding) => finding.confirmed)) {
    confirmed.set(id, Math.min(pValue, confirmed.get(id) ?? 1));
  }
  const other = new Set(convicted.flatMap(({ metric, suspects }) => (metric === 'pass' ? [] : suspects)));
  const suspected = new Set(convicted.flatMap(({ suspects }) => suspects));
  return {
    confirmed,
    suspected,
    byPassRate: new Set([...suspected].filter((id) => !other.has(id))),
    stages: convicted[0]?.netStages ?? [],
    better: new Set(convicted.flatMap(({ gains }) => (gains?.convicted ? gains.cases : []))),
  };
}

/** Samples of both arms, counted. */
export interface ArmTallies {
  readonly baseline: ArmTally;
  readonly candidate: ArmTally;
}

/** What happened to one case: the first that holds of the rules below. `tried`: the samples that it is shown with. */
export function transitionOf(
  entry: SlotCase,
  tally: ArmTallies,
  tried: ArmTallies,
  named: NamedCases,
): Transition {
  const id = entry.planned.case;
  if (!entry.onBaseline) return 'added';
  if (!entry.onCandidate) return 'removed';
  if (entry.planned.leftOut !== undefined) return 'left-out';
  const checkedBy = entry.editedChecks?.checkedBy;
  if (checkedBy === 'same-answers') return hasOnlyErrors(tally.candidate) ? 'errored' : 'edited';
  if (entry.planned.status === 'edited' && !entry.comparable) return 'edited';
  if (hasOnlyErrors(tally.baseline) || hasOnlyErrors(tally.candidate)) return 'errored';
  if (entry.accepted) return 'accepted';
  if (named.confirmed.has(id)) return 'broken';
  if (named.suspected.has(id) && !(named.byPassRate.has(id) && lostNothing(tried))) return 'suspected';
  if (named.better.has(id)) return 'better';
  if (entry.planned.status === 'edited') return 'edited'; // shown, whatever came of it
  if (hasGraderFlip(entry)) return 'grader-unstable';
  if (isClearGain(tally)) return 'better';
  return isMixed(tally) ? 'flaky' : 'unchanged';
}

/** Asked, and never answered with a score. */
export function hasOnlyErrors({ scored, errored }: ArmTally): boolean {
  return scored === 0 && errored > 0;
}

/** Passes at least as large a share in this PR as on main: it stood trial beside the case that broke. */
function lostNothing({ baseline, candidate }: ArmTallies): boolean {
  return candidate.passed * baseline.scored >= baseline.passed * candidate.scored;
}

/** Never passed on main, always passes in this PR, in more than one sample each. */
function isClearGain({ baseline, candidate }: ArmTallies): boolean {
  const repeated = baseline.scored >= 2 && candidate.scored >= 2;
  return repeated && baseline.passed === 0 && candidate.passed === candidate.scored;
}

/** Passed at times and failed at times, with no evidence that the change did it. */
function isMixed({ baseline, candidate }: ArmTallies): boolean {
  const passed = baseline.passed + candidate.passed;
  return passed > 0 && passed < baseline.scored + candidate.scored;
}
