import { grouped } from '../grouped.ts';
import type { SampleRequest } from '../plan/eval-plan.ts';
import { slotKey } from '../samples/cell.ts';
import { BESIDE_MAIN, isFailure, isRefused } from '../samples/refused.ts';
import { ARMS, type Sample } from '../samples/sample.ts';
import { askedRound } from './asked-round.ts';
import type { Design, DesignPlan, Evidence } from './design.ts';

/** Cases of a slot that are asked again, and how often by each side. One that is refused for good is refused each time. */
const MOST_ASKED = 20;
const TIMES = 2;
/** Of cases that fail in another way, fewer: they tell of the suite, and not each of itself. */
const MOST_FAILING = 5;

/**
 * A design that goes on where the provider refuses this PR cases that it answered for main, or fails in them. Once the search is over they are
 * asked again on both sides: a passing fault is then neither a loss nor held against this PR. The answers say something of refusals and failures alone, so the
 * search does not see them.
 */
export function withRefusedCases(design: Design): Design {
  return (plan, evidence) => {
    const step = design(plan, {
      ...evidence,
      fresh: evidence.fresh.filter(({ stage }) => stage !== BESIDE_MAIN),
    });
    if (step.kind === 'round' || evidence.budgetSpent) return step;
    return askedRound(BESIDE_MAIN, refusedRequests(plan, evidence)) ?? step;
  };
}

function refusedRequests({ slots }: DesignPlan, { fresh, stored }: Evidence): readonly SampleRequest[] {
  if (!fresh.some(({ arm, result }) => arm === 'candidate' && result.kind === 'errored')) return [];
  const bySlot = grouped([...stored, ...fresh], slotKey);
  return slots.flatMap((slot) => {
    const own = bySlot.get(slotKey(slot)) ?? [];
    if (slot.together !== 'cell' || own.some(({ stage }) => stage === BESIDE_MAIN)) return [];
    const byCase = grouped(own, (sample) => sample.case);
    const alone = (isMeant: (sample: Sample) => boolean, most: number) =>
      slot.units
        .filter((unit) => !unit.repeatNever && isAlone(byCase.get(unit.case) ?? [], isMeant))
        .slice(0, most);
    return [...alone(isRefused, MOST_ASKED), ...alone(isFailure, MOST_FAILING)].flatMap((unit) =>
      ARMS.map((arm) => ({ suite: slot.suite, slot: slot.slot, case: unit.case, arm, count: TIMES })),
    );
  });
}

/** All that this PR was asked came to nothing in this way, and main, asked as it stands, was answered and never met it. */
function isAlone(samples: readonly Sample[], isMeant: (sample: Sample) => boolean): boolean {
  const asked = samples.filter(({ variation }) => variation === undefined);
  const [main, own] = ARMS.map((arm) => asked.filter((sample) => sample.arm === arm)) as [Sample[], Sample[]];
  return (
    own.length > 0 &&
    own.every(isMeant) &&
    main.some(({ result }) => result.kind === 'scored') &&
    !main.some(isMeant)
  );
}
