import type { GatingMetric } from '../metrics/metric-rules.ts';
import { isCompared } from '../plan/edited-checks.ts';
import type { EvalPlan, PlannedCase, PlannedCell, RunPlan, SampleRequest } from '../plan/eval-plan.ts';
import { caseKey } from '../samples/cell.ts';
import type { VARIATIONS } from '../vocabulary.ts';
import { barCells } from './case-bars.ts';
import type { DesignPlan, DesignSlot, DesignUnit } from './design.ts';
import { editedCheckCells } from './edited-checks.ts';

/** What the plan of cells does not say: the dial, the error rate, the seed and which metrics of a suite can block. */
export interface DesignOptions extends Omit<DesignPlan, 'slots'> {
  readonly gating: (suite: string) => readonly GatingMetric[];
  /** Whether prompts may be varied where repeats are copies. Default: `off`. */
  readonly variations?: (typeof VARIATIONS)[number];
}

interface RunningSuite {
  readonly suite: string;
  readonly action: RunPlan;
}

function runningSuites(plan: EvalPlan): RunningSuite[] {
  return plan.suites.flatMap(({ suite, action }) => (action.kind === 'run' ? [{ suite, action }] : []));
}

function unitOf(
  { case: id, critical, cluster, repeatNever, tags }: PlannedCase,
  { accepted, convictedBefore }: Pick<PlannedCell, 'accepted' | 'convictedBefore'>,
): DesignUnit {
  return {
    case: id,
    critical,
    cluster,
    repeatNever: repeatNever || accepted === true,
    ...(tags && { tags }),
    ...(convictedBefore && { convictedBefore }),
  };
}

/**
 * Cases of a slot that both arms can be asked and that pose the same question with the same checks on both sides. What
 * has the same inputs on both sides cannot differ and is left out.
 */
function comparable({ action }: RunningSuite, slot: string): DesignUnit[] {
  const cells = new Map(
    action.cells.filter((cell) => cell.slot === slot).map((cell) => [cell.case, cell] as const),
  );
  return action.cases.flatMap((entry) => {
    const cell = cells.get(entry.case);
    return cell !== undefined && isCompared(cell, entry) ? [unitOf(entry, cell)] : [];
  });
}

/** The design's view of a plan: one entry for each slot that holds at least one comparable case. */
export function designPlanOf(
  plan: EvalPlan,
  { gating, variations = 'off', ...options }: DesignOptions,
): DesignPlan {
  const slots = runningSuites(plan).flatMap((running): DesignSlot[] =>
    running.action.slots.map(({ slot, asItStands }) => ({
      suite: running.suite,
      slot,
      together: running.action.together.kind,
      ...(running.action.madeWhole && { madeWhole: true as const }),
      gating: gating(running.suite),
      units: comparable(running, slot),
      ...(variations === 'auto' && !asItStands && { vary: true as const }),
      ...(running.action.mainGone === undefined ? {} : { mainGone: running.action.mainGone }),
    })),
  );
  const editedChecks = editedCheckCells(plan);
  const bars = barCells(plan);
  return {
    ...options,
    slots: slots.filter((slot) => slot.units.length > 0),
    ...(editedChecks.length > 0 && { editedChecks }),
    ...(bars.length > 0 && { bars }),
  };
}

/**
 * One candidate sample of each of the chosen cells that cannot be compared (added or edited cases, new slots), so that it is seen. Not
 * where stored answers are graded in its place.
 */
export function lookRequests(
  plan: EvalPlan,
  isChosen: (cell: PlannedCell) => boolean = () => true,
): SampleRequest[] {
  return runningSuites(plan).flatMap((running) => {
    const compared = new Map(
      running.action.slots.map(({ slot }) => [
        slot,
        new Set(comparable(running, slot).map((unit) => unit.case)),
      ]),
    );
    const stored = new Set((running.action.stored?.answers ?? []).map(caseKey));
    return running.action.cells
      .filter(isChosen)
      .filter((cell) => cell.checkedBy !== 'same-answers' || !stored.has(caseKey(cell)))
      .filter((cell) => cell.candidate !== null && !cell.same && !compared.get(cell.slot)?.has(cell.case))
      .map((cell) => ({
        suite: running.suite,
        slot: cell.slot,
        case: cell.case,
        arm: 'candidate' as const,
        count: 1,
      }));
  });
}
