import type { SearchPreset } from '../belief/preset.ts';
import type { DesignPlan, Evidence } from '../design.ts';
import type { SortedEvidence } from '../evidence/sorted-evidence.ts';
import { inFamilies } from '../families.ts';
import {
  type JudgedChance,
  type UniformHypothesis,
  uniformHypotheses,
} from '../uniform/uniform-hypotheses.ts';
import { type Aftermath, aftermathOf } from './after-conviction.ts';
import { judgeFamily, type MemberState } from './family.ts';
import { type Hypothesis, hypothesesOf } from './hypothesis.ts';
import { suspectUnits } from './suspect-units.ts';

/** Where a searching run stands. */
export interface SearchState {
  readonly plan: DesignPlan;
  readonly sorted: SortedEvidence;
  readonly hypotheses: readonly Hypothesis[];
  /** Some case is still to be looked at. */
  readonly searching: boolean;
  /** State of each hypothesis that the search left alive; empty while it searches. */
  readonly tried: ReadonlyMap<Hypothesis, MemberState>;
  /** Slots that cannot be split: one fixed test each, in the same family. */
  readonly uniform: readonly {
    readonly hypothesis: UniformHypothesis;
    readonly judged: JudgedChance | null;
  }[];
  /** What follows each conviction. */
  readonly aftermath: ReadonlyMap<Hypothesis, Aftermath>;
}

/** Reads the state off the evidence. */
export function searchState(
  plan: DesignPlan,
  sorted: SortedEvidence,
  preset: SearchPreset,
  evidence: Evidence,
): SearchState {
  const hypotheses = hypothesesOf(plan, sorted, preset);
  const searching = hypotheses.some(({ screen }) => screen.todo.length + screen.mainTodo.length > 0);
  const alive = searching ? [] : hypotheses.filter(({ trials }) => trials.length > 0);
  const uniform = uniformHypotheses(plan, evidence.fresh, ({ together }) => together !== 'cell');
  const fixed = searching ? [] : uniform.filter(({ pValue }) => pValue !== null);
  const states = inFamilies(
    [
      ...alive.map(({ metric, trials }) => ({ metric, member: { kind: 'trials' as const, trials } })),
      ...fixed.map(({ metric, pValue }) => ({
        metric,
        member: { kind: 'fixed' as const, pValue: pValue as number },
      })),
    ],
    (family) =>
      judgeFamily(
        family.map(({ member }) => member),
        plan.alpha,
      ),
  );
  const tried = new Map(alive.map((hypothesis, i) => [hypothesis, states[i] as MemberState]));
  const fixedChance = new Map(
    fixed.map((hypothesis, i) => {
      const { pValue, level } = states[alive.length + i] as MemberState;
      return [hypothesis, pValue === null ? null : { pValue, level }] as const;
    }),
  );
  const convicted = alive.filter((hypothesis) => tried.get(hypothesis)?.rejected);
  const open = [...tried.values()].some(
    ({ rejected, results }) => !rejected && results.some(({ state }) => state === 'open'),
  );
  return {
    plan,
    sorted,
    hypotheses,
    searching,
    tried,
    uniform: uniform.map((hypothesis) => ({ hypothesis, judged: fixedChance.get(hypothesis) ?? null })),
    aftermath: new Map(
      open
        ? []
        : convicted.map((h) => [
            h,
            aftermathOf(plan, h, suspectUnits(h, tried.get(h)?.results ?? []), preset),
          ]),
    ),
  };
}
