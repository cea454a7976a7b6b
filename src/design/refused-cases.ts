import { grouped } from '../grouped.ts';
import type { SampleRequest } from '../plan/eval-plan.ts';
import { slotKey } from '../samples/cell.ts';
import { isRefused, REFUSED_AGAIN } from '../samples/refused.ts';
import type { Arm, Sample } from '../samples/sample.ts';
import { askedRound } from './asked-round.ts';
import type { Design, DesignPlan, Evidence } from './design.ts';

/** Cases of a slot that are asked again, and how often by each side. One that is refused for good is refused each time. */
const MOST_ASKED = 20;
const TIMES = 2;
const ARMS: readonly Arm[] = ['baseline', 'candidate'];

/**
 * A design that goes on where the provider refuses this PR cases that it answered for main. Once the search is over they are
 * asked again on both sides: a passing fault is then not counted as a loss. The answers say something of refusals alone, so the search does not see them.
 */
export function withRefusedCases(design: Design): Design {
  return (plan, evidence) => {
    const step = design(plan, {
      ...evidence,
      fresh: evidence.fresh.filter(({ stage }) => stage !== REFUSED_AGAIN),
    });
    if (step.kind === 'round' || evidence.budgetSpent) return step;
    return askedRound(REFUSED_AGAIN, refusedRequests(plan, evidence)) ?? step;
  };
}

function refusedRequests({ slots }: DesignPlan, { fresh, stored }: Evidence): readonly SampleRequest[] {
  if (!fresh.some((sample) => sample.arm === 'candidate' && isRefused(sample))) return [];
  const bySlot = grouped([...stored, ...fresh], slotKey);
  return slots.flatMap((slot) => {
    const own = bySlot.get(slotKey(slot)) ?? [];
    if (slot.together !== 'cell' || own.some(({ stage }) => stage === REFUSED_AGAIN)) return [];
    const byCase = grouped(own, (sample) => sample.case);
    const refused = slot.units.filter(
      (unit) => !unit.repeatNever && isRefusedAlone(byCase.get(unit.case) ?? []),
    );
    return refused
      .slice(0, MOST_ASKED)
      .flatMap((unit) =>
        ARMS.map((arm) => ({ suite: slot.suite, slot: slot.slot, case: unit.case, arm, count: TIMES })),
      );
  });
}

/** All that this PR was asked was refused, and main, asked as it stands, was answered. */
function isRefusedAlone(samples: readonly Sample[]): boolean {
  const asked = samples.filter(({ variation }) => variation === undefined);
  const [main, own] = ARMS.map((arm) => asked.filter((sample) => sample.arm === arm)) as [Sample[], Sample[]];
  return (
    own.length > 0 &&
    own.every(isRefused) &&
    main.some(({ result }) => result.kind === 'scored') &&
    !main.some(isRefused)
  );
}
