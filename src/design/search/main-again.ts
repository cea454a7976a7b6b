import type { SampleRequest } from '../../plan/eval-plan.ts';
import { independentSamples } from '../../samples/cached.ts';
import type { Arm, Sample } from '../../samples/sample.ts';
import type { Stage } from '../../samples/stage.ts';
import { driftTest } from '../../stats/over-time/drift-test.ts';
import { seededRandom } from '../../stats/random.ts';
import { gradedMetrics, TRIED_STAGES, triedDistance } from '../belief/tried-drift.ts';
import type { DesignPlan, DesignStep } from '../design.ts';
import { attempts, valuesOf } from '../evidence/case-values.ts';
import type { SlotEvidence } from '../evidence/sorted-evidence.ts';
import { readMetric } from '../trial/dataset-trial.ts';
import type { SearchState } from './search-state.ts';

/** Standard deviations from which main is asked again. A report names a drift from 3 on. Below that it is in the change as well. */
const WORTH_ASKING = 2;

/**
 * The last round: where tried cases show that main no longer answers as it did when its samples were stored, it is asked once in all cases that this PR
 * was asked. Its answers of today then stand in the change in place of stored ones. No result chose these cases, and the verdict is reached before.
 */
export function mainAgainRound({ plan, sorted }: SearchState): DesignStep | null {
  if (sorted.count('main-again') > 0) return null;
  const requests = sorted.slots.filter((own) => hasDrifted(plan, own)).flatMap(requestsOf);
  return requests.length > 0 ? { kind: 'round', stage: 'main-again', requests } : null;
}

function requestsOf(evidence: SlotEvidence): readonly SampleRequest[] {
  const { suite, slot, units } = evidence.slot;
  const looked = attempts(evidence, ['search']);
  return units.flatMap((unit, u) =>
    unit.repeatNever || !looked[u] || evidence.stored[u]?.length === 0
      ? []
      : [{ suite, slot, case: unit.case, arm: 'baseline' as const, count: 1 }],
  );
}

/** Whether tried cases of a slot show that main changed. A model whose repeats are copies is asked in the search. */
function hasDrifted(plan: DesignPlan, evidence: SlotEvidence): boolean {
  const { slot } = evidence;
  if (slot.together !== 'cell' || evidence.copies()) return false;
  const cases = slot.units.map((_, unit) => ({
    stored: evidence.stored[unit] ?? [],
    looks: samplesOf(evidence, unit, 'candidate', ['search']),
    main: samplesOf(evidence, unit, 'baseline', TRIED_STAGES),
  }));
  const distance = triedDistance(cases, slot.gating);
  if (distance !== null && distance > WORTH_ASKING) return true;
  return gradedMetrics(slot.gating).some((gate) => {
    const metric = readMetric(evidence, gate);
    const single = cases.map(({ stored, main }) => ({
      baseline: valuesOf(stored, metric),
      candidate: valuesOf(main, metric),
    }));
    const random = seededRandom(plan.seed, 'main-again', slot.suite, slot.slot, gate.name);
    const test = driftTest({ whole: [], single, cases: single.length }, { level: plan.alpha, random });
    return test.pValue <= plan.alpha;
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
