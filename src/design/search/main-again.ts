import type { SampleRequest } from '../../plan/eval-plan.ts';
import { independentSamples } from '../../samples/cached.ts';
import type { Arm, Sample } from '../../samples/sample.ts';
import type { Stage } from '../../samples/stage.ts';
import { driftTest } from '../../stats/over-time/drift-test.ts';
import { farMoves } from '../../stats/over-time/far-moves.ts';
import { triedFall } from '../../stats/over-time/tried-fall.ts';
import { seededRandom } from '../../stats/random.ts';
import { askedRound } from '../asked-round.ts';
import { gradedMetrics, TRIED_STAGES, triedDistance } from '../belief/tried-drift.ts';
import type { DesignPlan, DesignStep } from '../design.ts';
import { attempts, valuesOf } from '../evidence/case-values.ts';
import type { SlotEvidence } from '../evidence/sorted-evidence.ts';
import { readMetric } from '../trial/dataset-trial.ts';
import type { SearchState } from './search-state.ts';

/** Standard deviations from which main is asked again. A report names a drift from 3 on. Below that it is in the change as well. */
const WORTH_ASKING = 2;
/** The same where a graded metric chose cases as well: they pass less often than stored passes lead to expect, though nothing changed. */
const WORTH_ASKING_GRADED = 2.5;

/** The round whose cases no look chose. */
const CHECKED_STAGES: readonly Stage[] = ['main-check'];
/**
 * What is asked there decides whether the change shown holds the drift, and a wrong guess costs a call a case where many are broken anyway. So standard
 * deviations may be fewer, and a level higher by this factor.
 */
const WORTH_ASKING_CHECKED = 1.3;
const CHECKED_LEVEL = 2;
/** Cases in a trial from which they are too many broken ones to tell of a drift by themselves. */
const MANY_TRIED = 20;
/** Main is then asked about as many of these as one in so many of all cases, and about so many at most. */
const ONE_IN = 3;
const MOST_CHECKED = 200;
/** From so many of them on it takes more standard deviations: of a drift, these grow with the root of the number. */
const FEW_CHECKED = 100;

/**
 * The last round: where tried cases show that main no longer answers as it did when its samples were stored, it is asked once in all cases that this PR
 * was asked. Where many were tried and show nothing, main is first asked about some of all cases. Its answers of today then stand in the change in place
 * of stored ones. No result chose these cases, and the verdict is reached before.
 */
export function mainAgainRound({ plan, sorted }: SearchState): DesignStep | null {
  if (sorted.count('main-again') > 0) return null;
  const open = sorted.slots.filter(({ slot, copies }) => slot.together === 'cell' && !copies());
  const drifted = open.filter((own) => [TRIED_STAGES, CHECKED_STAGES].some((of) => isDrift(plan, own, of)));
  const isUnclear = (own: SlotEvidence) => sorted.count('main-check') === 0 && !drifted.includes(own);
  const checks = open.filter(isUnclear).flatMap(someOf);
  const all = drifted.flatMap((own) => requestsOf(own));
  return askedRound('main-check', checks) ?? askedRound('main-again', all);
}

/**
 * Where many were tried, some of the cases that main always passed when it was stored: a fall shows there first. An exact test of scores holds only where what was
 * stored chose none of them.
 */
function someOf(evidence: SlotEvidence): readonly SampleRequest[] {
  const tried = attempts(evidence, ['trial']).filter((asked) => asked > 0);
  const isGraded = gradedMetrics(evidence.slot.gating).length > 0;
  const steady = requestsOf(evidence, ({ result }) => isGraded || result.kind === 'errored' || result.passed);
  const most = Math.min(MOST_CHECKED, evidence.stored.length / ONE_IN);
  return steady.filter((_, at) => tried.length >= MANY_TRIED && (at * most) % steady.length < most);
}

/** Main, once in the cases that this PR was asked; `isWanted`: of all their stored samples. */
function requestsOf(evidence: SlotEvidence, isWanted = (_: Sample) => true): readonly SampleRequest[] {
  const { suite, slot, units } = evidence.slot;
  const looked = attempts(evidence, ['search']);
  return units.flatMap((unit, u) => {
    const stored = evidence.stored[u] ?? [];
    return unit.repeatNever || !looked[u] || stored.length === 0 || !stored.every(isWanted)
      ? []
      : [{ suite, slot, case: unit.case, arm: 'baseline' as const, count: 1 }];
  });
}

/**
 * Whether main's answers in rounds of these stages show that it changed. What was chosen for looking bad leaves so much open that, with it, the others would
 * not show it. A model whose repeats are copies is asked in the search.
 */
function isDrift(plan: DesignPlan, evidence: SlotEvidence, stages: readonly Stage[]): boolean {
  const { slot } = evidence;
  const cases = slot.units.map((_, unit) => ({
    stored: evidence.stored[unit] ?? [],
    looks: samplesOf(evidence, unit, 'candidate', ['search']),
    beside: samplesOf(evidence, unit, 'candidate', ['trial']),
    main: samplesOf(evidence, unit, 'baseline', stages),
  }));
  const isChecked = stages === CHECKED_STAGES;
  const graded = gradedMetrics(slot.gating);
  const distance = triedDistance(cases, isChecked && graded.length > 0);
  const asked = cases.filter(({ main }) => main.length > 0).length;
  const checked = WORTH_ASKING_CHECKED * Math.sqrt(Math.max(1, asked / FEW_CHECKED));
  const tried = graded.length > 0 ? WORTH_ASKING_GRADED : WORTH_ASKING;
  if (distance !== null && distance > (isChecked ? checked : tried)) return true;
  return graded.some((gate) => {
    const metric = readMetric(evidence, gate);
    const strata = cases.map(({ stored, main }) => ({
      baseline: valuesOf(stored, metric),
      candidate: valuesOf(main, metric),
    }));
    const random = seededRandom(plan.seed, 'main-again', slot.suite, slot.slot, gate.name);
    // Not held against the number of questions: it chooses what to ask, and finds nothing by itself.
    if (isChecked) {
      const level = CHECKED_LEVEL * plan.alpha;
      return (farMoves(strata, { level, random }) ?? 1) <= level;
    }
    const chosen = cases.map(({ stored, looks, beside, main }) => ({
      before: valuesOf(stored, metric),
      looks: valuesOf(looks, metric),
      beside: valuesOf(beside, metric),
      now: valuesOf(main, metric),
    }));
    if ((triedFall(chosen) ?? 0) > WORTH_ASKING_GRADED) return true;
    const test = driftTest({ whole: [], single: strata, cases: cases.length }, { level: plan.alpha, random });
    return (test.single ?? 1) <= plan.alpha;
  });
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
