import type { GatingMetric } from '../../metrics/metric-rules.ts';
import type { SampleRequest } from '../../plan/eval-plan.ts';
import { independentSamples } from '../../samples/cached.ts';
import type { Arm, Sample } from '../../samples/sample.ts';
import { AFTER_CONVICTION, type Stage } from '../../samples/stage.ts';
import { driftTest } from '../../stats/over-time/drift-test.ts';
import { farMoves } from '../../stats/over-time/far-moves.ts';
import { triedFall } from '../../stats/over-time/tried-fall.ts';
import { seededRandom } from '../../stats/random.ts';
import { askedRound } from '../asked-round.ts';
import {
  type DriftCase,
  gradedMetrics,
  TRIED_STAGES,
  type TriedDistance,
  triedDistance,
} from '../belief/tried-drift.ts';
import type { DesignPlan, DesignStep } from '../design.ts';
import { attempts, valuesOf } from '../evidence/case-values.ts';
import type { SlotEvidence } from '../evidence/sorted-evidence.ts';
import { readMetric } from '../trial/dataset-trial.ts';
import { isFewLost } from './gains-that-count.ts';
import { roomAfter } from './gains-trial.ts';
import type { SearchState } from './search-state.ts';

/**
 * Standard deviations that tried cases must show. From the first on main is asked about some other cases, and from the second on about all. Of runs that broke one of 100 cases, while main
 * did not change, one in twenty showed more than two; of those in which main had changed, one in six showed less.
 */
const TRIED = { doubt: 1.3, sure: 4.5 } as const;
/** The same where a graded metric chose cases as well: they pass less often than stored passes lead to expect, though nothing changed. */
const TRIED_GRADED = { doubt: 2.5, sure: 4.5 } as const;
/** The same where so many were tried that most are broken: what they moved by matters more than a call a case, and any doubt is enough. */
const TRIED_MANY = { passes: 2, graded: 2.5 } as const;
/** What tried cases and those others must show together; and where about one case was lost, so that most that were tried are flaky ones. */
const TOGETHER = { others: 3.3, oneLost: 4.2 } as const;

/** The round whose cases no look chose. */
const CHECKED_STAGES: readonly Stage[] = ['main-check'];
/** Standard deviations that these must show where tried ones tell nothing; and of graded metrics, by how much the level is higher. A wrong guess costs a call a case. */
const WORTH_ASKING_CHECKED = 1.3;
const CHECKED_LEVEL = 2;
/** Cases in a trial from which they are too many broken ones to tell of a drift by themselves. */
const MANY_TRIED = 20;
/** Main is asked about one in so many of all cases, and about so many at most; at least so many where the loss of one case leaves no room for more. */
const CHECKED = { oneIn: 3, most: 200, least: 5 } as const;
/** From so many of them on it takes more standard deviations: of a drift, these grow with the root of the number. */
const FEW_CHECKED = 100;

/**
 * The last round: where main no longer answers as it did when its samples were stored, it is asked once in all cases that this PR was asked. Its answers of today then stand in
 * the change in place of stored ones. The verdict is reached before.
 *
 * Tried cases say first whether it does. They were chosen for looking bad, so that flaky ones which happened to pass while they were stored are among them more often than any
 * prediction holds. Where they leave it open, or are too many, some other cases decide: no look chose them.
 */
export function mainAgainRound(state: SearchState): DesignStep | null {
  const { plan, sorted } = state;
  if (sorted.count('main-again') > 0) return null;
  const open = sorted.slots.filter(({ slot, copies }) => slot.together === 'cell' && !copies());
  const told = open.map((own) => ({ own, doubt: triedDoubt(plan, own) }));
  const isChecked = sorted.count('main-check') > 0;
  const checks = told.flatMap(({ own, doubt }) => (isChecked ? [] : someOf(state, own, doubt)));
  const all = told.flatMap(({ own, doubt }) => (isDrift(state, own, doubt) ? requestsOf(own) : []));
  return askedRound('main-check', checks) ?? askedRound('main-again', all);
}

/** What tried cases tell of a drift. */
interface Doubt {
  readonly kind: 'none' | 'some' | 'sure';
  /** Where passes moved, and by how many standard deviations. */
  readonly way: keyof TriedDistance;
  readonly distance: number;
}

function triedDoubt(plan: DesignPlan, evidence: SlotEvidence): Doubt {
  const graded = gradedMetrics(evidence.slot.gating);
  const isGraded = graded.length > 0;
  const cases = casesOf(evidence, TRIED_STAGES);
  const { rise, fall } = triedDistance(cases, evidence.slot.gating, false) ?? { rise: 0, fall: 0 };
  const way = rise > fall ? 'rise' : 'fall';
  const distance = Math.max(rise, fall);
  const most = Math.max(distance, ...graded.map((gate) => scoreFall(plan, evidence, gate, cases)));
  const many = TRIED_MANY[isGraded ? 'graded' : 'passes'];
  const { doubt, sure } = isManyTried(evidence)
    ? { doubt: many, sure: many }
    : isGraded
      ? TRIED_GRADED
      : TRIED;
  return { kind: most > sure ? 'sure' : most > doubt ? 'some' : 'none', way, distance };
}

/**
 * Some of the cases whose stored answers all passed, where a fall shows first, or did not, where a rise does. An exact test of scores holds only where what was
 * stored chose none of them.
 */
function someOf(state: SearchState, evidence: SlotEvidence, { kind, way }: Doubt): readonly SampleRequest[] {
  const isMany = isManyTried(evidence);
  if (kind === 'sure' || (kind === 'none' && !isMany)) return [];
  const isGraded = gradedMetrics(evidence.slot.gating).length > 0;
  const always = ({ result }: Sample) => result.kind === 'errored' || result.passed;
  const isFall = isMany || way === 'fall';
  const wanted = requestsOf(evidence, (stored) => isGraded || stored.every(always) === isFall);
  const { oneIn, most, least } = CHECKED;
  const share = Math.min(most, evidence.stored.length / oneIn);
  const room = Math.max(least, roomAfter(evidence, AFTER_CONVICTION));
  const asked = isOneLost(state, evidence) ? Math.min(share, room) : share;
  return wanted.filter((_, at) => (at * asked) % wanted.length < asked);
}

/** Whether a conviction is about the loss of one case or so. Nothing that follows may then take many calls. */
function isOneLost({ aftermath }: SearchState, evidence: SlotEvidence): boolean {
  const own = [...aftermath.keys()].filter((hypothesis) => hypothesis.evidence === evidence);
  return own.length > 0 && own.every(isFewLost);
}

/** Main, once in the cases that this PR was asked; `isWanted`: of all their stored samples. */
function requestsOf(
  evidence: SlotEvidence,
  isWanted = (_: readonly Sample[]) => true,
): readonly SampleRequest[] {
  const { suite, slot, units } = evidence.slot;
  const looked = attempts(evidence, ['search']);
  return units.flatMap((unit, u) => {
    const stored = evidence.stored[u] ?? [];
    return unit.repeatNever || !looked[u] || stored.length === 0 || !isWanted(stored)
      ? []
      : [{ suite, slot, case: unit.case, arm: 'baseline' as const, count: 1 }];
  });
}

function isManyTried(evidence: SlotEvidence): boolean {
  return attempts(evidence, ['trial']).filter((asked) => asked > 0).length >= MANY_TRIED;
}

/** Whether main's answers show that it changed. A model whose repeats are copies is asked in the search. */
function isDrift(state: SearchState, evidence: SlotEvidence, { kind, way, distance }: Doubt): boolean {
  const { plan } = state;
  if (kind === 'sure') return true;
  const cases = casesOf(evidence, CHECKED_STAGES);
  const asked = cases.filter(({ main }) => main.length > 0).length;
  if (asked === 0) return false;
  const graded = gradedMetrics(evidence.slot.gating);
  const checked = triedDistance(cases, evidence.slot.gating, graded.length > 0) ?? { rise: 0, fall: 0 };
  const alone = WORTH_ASKING_CHECKED * Math.sqrt(Math.max(1, asked / FEW_CHECKED));
  const isFar =
    kind === 'some' && graded.length === 0
      ? distance + checked[way] > TOGETHER[isOneLost(state, evidence) ? 'oneLost' : 'others']
      : Math.max(checked.rise, checked.fall) > alone;
  // Not held against the number of questions: it chooses what to ask, and finds nothing by itself.
  const level = CHECKED_LEVEL * plan.alpha;
  const isMoved = (gate: GatingMetric) => {
    const metric = readMetric(evidence, gate);
    const strata = cases.map(({ stored, main }) => ({
      baseline: valuesOf(stored, metric),
      candidate: valuesOf(main, metric),
    }));
    return (farMoves(strata, { level, random: randomOf(plan, evidence, gate) }) ?? 1) <= level;
  };
  return isFar || graded.some(isMoved);
}

type Case = DriftCase & { readonly beside: readonly Sample[] };

/** By how many standard deviations main's scores in tried cases are below what its stored ones lead to expect. */
function scoreFall(
  plan: DesignPlan,
  evidence: SlotEvidence,
  gate: GatingMetric,
  cases: readonly Case[],
): number {
  const metric = readMetric(evidence, gate);
  const chosen = cases.map(({ stored, looks, beside, main }) => ({
    before: valuesOf(stored, metric),
    looks: valuesOf(looks, metric),
    beside: valuesOf(beside, metric),
    now: valuesOf(main, metric),
  }));
  const strata = chosen.map(({ before, now }) => ({ baseline: before, candidate: now }));
  const options = { level: plan.alpha, random: randomOf(plan, evidence, gate) };
  const { single } = driftTest({ whole: [], single: strata, cases: cases.length }, options);
  const isMoved = (single ?? 1) <= plan.alpha;
  return Math.max(triedFall(chosen) ?? 0, isMoved ? TRIED_GRADED.doubt + 0.01 : 0);
}

function randomOf({ seed }: DesignPlan, { slot }: SlotEvidence, { name }: GatingMetric) {
  return seededRandom(seed, 'main-again', slot.suite, slot.slot, name);
}

/** What each case was stored and looked at with, and main's answers in rounds of these stages. */
function casesOf(evidence: SlotEvidence, stages: readonly Stage[]): readonly Case[] {
  return evidence.slot.units.map((_, unit) => ({
    stored: evidence.stored[unit] ?? [],
    looks: samplesOf(evidence, unit, 'candidate', ['search']),
    beside: samplesOf(evidence, unit, 'candidate', ['trial']),
    main: samplesOf(evidence, unit, 'baseline', stages),
  }));
}

function samplesOf(
  evidence: SlotEvidence,
  unit: number,
  arm: Arm,
  stages: readonly Stage[],
): readonly Sample[] {
  const rounds = stages.flatMap((stage) => evidence.rounds(stage));
  return independentSamples(rounds.flatMap((round) => round.get(unit)?.[arm] ?? []));
}
