import { barText, canBeMissed } from '../plan/case-bars.ts';
import type { EvalPlan } from '../plan/eval-plan.ts';
import { CASE_BARS } from '../samples/stage.ts';
import type { BarCell, Design } from './design.ts';

/** The cells of this PR whose case has a bar. What has main's inputs is as on main, and what somebody accepted is not judged. */
export function barCells({ suites }: EvalPlan): readonly BarCell[] {
  return suites.flatMap(({ suite, action }) => {
    if (action.kind !== 'run') return [];
    const bars = new Map(
      action.cases.flatMap(({ case: id, bar, barRaised, repeatNever, leftOut }) =>
        bar && !repeatNever && leftOut === undefined ? [[id, { bar, barRaised }] as const] : [],
      ),
    );
    return action.cells.flatMap((cell): BarCell[] => {
      const own = bars.get(cell.case);
      if (!own || cell.candidate === null || cell.same || cell.accepted) return [];
      const { bar, barRaised: raised } = own;
      return [
        {
          suite,
          slot: cell.slot,
          case: cell.case,
          of: bar.of,
          ...(raised && { raised }),
          ...(!canBeMissed(bar) && { neverMissed: barText(bar) }),
        },
      ];
    });
  });
}

/**
 * A design that asks each case with a bar as often as its bar says, on this PR's side, once all else is decided. These answers count for
 * the bar alone: no result chose them, so that an exact interval holds.
 */
export function withCaseBars(design: Design): Design {
  return (plan, evidence) => {
    const bars = plan.bars ?? [];
    if (bars.length === 0) return design(plan, evidence);
    const isOfBar = ({ stage }: { readonly stage: string }) => stage === CASE_BARS;
    const step = design(plan, { ...evidence, fresh: evidence.fresh.filter((sample) => !isOfBar(sample)) });
    if (step.kind === 'round' || evidence.budgetSpent || evidence.fresh.some(isOfBar)) return step;
    const requests = bars.map(({ suite, slot, case: id, of }) => ({
      suite,
      slot,
      case: id,
      arm: 'candidate' as const,
      count: of,
    }));
    return { kind: 'round', stage: CASE_BARS, requests };
  };
}
