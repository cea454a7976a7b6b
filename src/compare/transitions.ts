import type { Finding } from '../design/design.ts';
import { isRefused } from '../samples/refused.ts';
import type { Sample, Scored } from '../samples/sample.ts';
import type { Stage } from '../samples/stage.ts';
import { isRight } from '../tasks/task.ts';
import type { ArmTallies, ArmTally, Transition } from './comparison.ts';
import { hasGraderFlip } from './grader-flips.ts';
import { isLost } from './metrics/lost-cases.ts';
import type { SlotCase } from './slot-cases.ts';

/** What the findings of a slot say of its cases. */
export interface NamedCases {
  /** Cases whose own loss is confirmed, with the smallest adjusted chance. */
  readonly confirmed: ReadonlyMap<string, number>;
  /** Cases on trial in a conviction, each with the metrics that put it there. */
  readonly suspected: ReadonlyMap<string, readonly string[]>;
  /** Cases that fail with variations of the prompt no more often than on main, as a trial found. */
  readonly borderline: ReadonlySet<string>;
  /** Suspects of a trial that never began or was cut short. */
  readonly undecided: ReadonlySet<string>;
  /** Cases of a convicted gains trial, each with the metrics that put it there. */
  readonly better: ReadonlyMap<string, readonly string[]>;
  /** Metrics whose convicted gains trial was of one case. */
  readonly betterAlone: ReadonlySet<string>;
  /** Stages whose samples of a tried case did not depend on themselves, by the conviction that names it: the ones to count. Empty without a conviction. */
  readonly stagesOf: (id: string) => readonly Stage[];
}

/** Cases that convictions name. What a cleared or undecided hypothesis suspected names nobody. */
export function namedCases(findings: readonly Finding[]): NamedCases {
  const convicted = findings.filter(({ outcome }) => outcome === 'convicted');
  const confirmed = new Map<string, number>();
  const stages = new Map<string, readonly Stage[]>();
  // The answers that confirm a case are the ones to count, and another metric may have tried it in other rounds.
  for (const { confirmed: own, netStages } of convicted) {
    for (const { case: id, pValue } of own) {
      const known = confirmed.get(id);
      if (known !== undefined && known <= pValue) continue;
      confirmed.set(id, pValue);
      stages.set(id, netStages);
    }
  }
  const suspected = new Map<string, string[]>();
  const better = new Map<string, string[]>();
  const betterAlone = new Set<string>();
  const add = (to: Map<string, string[]>, cases: readonly string[], metric: string) => {
    for (const id of cases) to.set(id, [...(to.get(id) ?? []), metric]);
  };
  for (const { metric, suspects, gains, netStages } of convicted) {
    const gained = gains?.convicted ? gains.cases : [];
    add(suspected, suspects, metric);
    add(better, gained, metric);
    if (gained.length === 1) betterAlone.add(metric);
    for (const id of [...suspects, ...gained]) if (!stages.has(id)) stages.set(id, netStages);
  }
  return {
    confirmed,
    suspected,
    stagesOf: (id) => stages.get(id) ?? convicted[0]?.netStages ?? [],
    borderline: new Set(findings.flatMap(({ borderline = [] }) => borderline)),
    undecided: new Set(
      findings.flatMap(({ outcome, suspects }) => (outcome === 'undecided' ? suspects : [])),
    ),
    better,
    betterAlone,
  };
}

/** What happened to one case, and which answers say so: those of its trial, or all that it gave to the prompt as it stands. */
export interface CaseLabel {
  readonly transition: Transition;
  readonly by: 'trial' | 'answers';
}

/** Whether a case's answers in its trial, or all of them where it was not tried, are worse by a metric, or better by it. */
export interface MovedBy {
  readonly gotWorse: (metric: string) => boolean;
  readonly gotBetter: (metric: string) => boolean;
}

/** What happened to one case, whose answers of both sides are counted in `tally`. */
export function toldLabel(entry: SlotCase, tally: ArmTallies, named: NamedCases, moved: MovedBy): CaseLabel {
  const told = toldTransition(entry, tally, named, moved);
  return told
    ? { transition: told, by: 'trial' }
    : { transition: untestedChange(entry, named), by: 'answers' };
}

/** The metrics that put a lost or better case on trial, and that its own answers moved by. */
export function metricsBehind(
  transition: Transition,
  id: string,
  { suspected, better }: NamedCases,
  { gotWorse, gotBetter }: MovedBy,
): readonly string[] {
  if (transition === 'better') return (better.get(id) ?? []).filter(gotBetter);
  return isLost({ transition }) ? (suspected.get(id) ?? []).filter(gotWorse) : [];
}

/** The first that holds of the rules below; null where neither a trial nor the plan says what became of the case. */
function toldTransition(
  entry: SlotCase,
  tally: ArmTallies,
  named: NamedCases,
  { gotWorse, gotBetter }: MovedBy,
): Transition | null {
  const id = entry.planned.case;
  if (!entry.onBaseline) return 'added';
  if (!entry.onCandidate) return 'removed';
  if (entry.planned.leftOut !== undefined) return 'left-out';
  const checkedBy = entry.editedChecks?.checkedBy;
  if (checkedBy === 'same-answers') return hasOnlyErrors(tally.candidate) ? 'errored' : 'edited';
  if (entry.planned.status === 'edited' && !entry.comparable) return 'edited';
  if (entry.accepted && hasOnlyErrors(tally.candidate) && entry.samples.candidate.every(isRefused))
    return 'accepted';
  if (hasOnlyErrors(tally.baseline) || hasOnlyErrors(tally.candidate)) return 'errored';
  if (entry.accepted) return 'accepted';
  if (named.confirmed.has(id)) return 'broken';
  // It stood trial beside the cases that broke. Its own answers may have got no worse.
  if (named.suspected.get(id)?.some(gotWorse)) return 'suspected';
  if (named.better.get(id)?.some(gotBetter)) return 'better';
  if (entry.planned.status === 'edited') return 'edited'; // shown, whatever came of it
  if (hasGraderFlip(entry)) return 'grader-unstable';
  return null;
}

/** What a case's own answers say where no test says more: main's stored and fresh ones against this PR's. */
function untestedChange(entry: SlotCase, named: NamedCases): Transition {
  const { stored, samples } = entry;
  const good = goodBy([...stored, ...samples.baseline, ...samples.candidate]);
  const fresh = good(samples.baseline);
  const main = [...good(stored), ...fresh];
  const change = good(samples.candidate);
  if (isClearGain(main, change)) return 'better';
  if (named.borderline.has(entry.planned.case) && hasFailed(entry)) return 'borderline';
  if (isUntriedLoss(entry, main, change, named) || isOpenSuspect(entry, main, change, named))
    return 'suspected';
  if (isFlaky(main, change, fresh)) return 'flaky';
  return isUnclear(main, change) ? 'unclear' : 'unchanged';
}

/**
 * Failed in this run, in whatever white space. A case that an earlier push was convicted of stands trial again as well: once it is mended it passes
 * everything, and nothing about it is borderline.
 */
function hasFailed({ samples }: SlotCase): boolean {
  return [...samples.baseline, ...samples.candidate].some(
    ({ result }) => result.kind === 'scored' && !result.passed,
  );
}

/** Asked, and never answered with a score. */
export function hasOnlyErrors({ scored, errored }: ArmTally): boolean {
  return scored === 0 && errored > 0;
}

/** Never passed on main, always passes in this PR, in more than one sample each. */
function isClearGain(main: readonly boolean[], change: readonly boolean[]): boolean {
  return main.length >= 2 && change.length >= 2 && !main.includes(true) && change.every(Boolean);
}

/** From this many answers of main on, all passes, a failure is not taken for flakiness. */
const STEADY_SAMPLES = 3;

/**
 * Always passed on main, never in this PR, and no trial convicted it: a trial takes a limited number of cases, and a budget may end
 * before it. Where a trial is due, or others were convicted, one look is enough. Else it takes two.
 */
function isUntriedLoss(
  { planned, comparable }: SlotCase,
  main: readonly boolean[],
  change: readonly boolean[],
  named: NamedCases,
): boolean {
  const due = named.undecided.has(planned.case) || named.suspected.size > 0;
  return (
    comparable &&
    main.length >= STEADY_SAMPLES &&
    main.every(Boolean) &&
    !change.includes(true) &&
    change.length >= (due ? 1 : 2)
  );
}

/**
 * A suspect whose trial the budget cut short, which always passed on main and has failed in this PR: whether it is flaky is what the trial
 * would have found out.
 */
function isOpenSuspect(
  { planned, comparable }: SlotCase,
  main: readonly boolean[],
  change: readonly boolean[],
  named: NamedCases,
): boolean {
  const isSteady = main.length >= STEADY_SAMPLES && main.every(Boolean);
  return comparable && isSteady && named.undecided.has(planned.case) && change.includes(false);
}

/** Both outcomes on one side under the same keys, and a failure in this run: it need not be the change. */
function isFlaky(main: readonly boolean[], change: readonly boolean[], fresh: readonly boolean[]): boolean {
  const isMixed = (own: readonly boolean[]) => own.includes(true) && own.includes(false);
  return isMixed(change) || (isMixed(main) && [...fresh, ...change].includes(false));
}

/** One outcome on each side, and not the same one: too few answers to say more. */
function isUnclear(main: readonly boolean[], change: readonly boolean[]): boolean {
  const isOne = (own: readonly boolean[]) => own.length > 0 && own.every((passed) => passed === own[0]);
  return isOne(main) && isOne(change) && main[0] !== change[0];
}

/**
 * What makes answers of a case good: for each scored one to the prompt as it stands, that it passes. Where all of `answers` pass, or none, passing
 * tells nothing: then that it is right by the task, if there is one.
 */
function goodBy(answers: readonly Sample[]): (samples: readonly Sample[]) => readonly boolean[] {
  const all = asItStands(answers);
  const tells = all.some(({ passed }) => passed !== all[0]?.passed);
  return (samples) =>
    asItStands(samples).map(({ passed, task }) => (tells || !task ? passed : isRight(task)));
}

function asItStands(samples: readonly Sample[]): readonly Scored[] {
  return samples.flatMap(({ result, variation }) =>
    result.kind === 'scored' && variation === undefined ? [result] : [],
  );
}
