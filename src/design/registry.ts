import type { SampleBounds } from '../plan/call-bounds.ts';
import { FILL_TO, PRESETS } from './belief/preset.ts';
import { withCaseBars } from './case-bars.ts';
import type { Design, DesignPlan, Effort } from './design.ts';
import { withEditedChecks } from './edited-checks.ts';
import { withMainGone } from './main-gone.ts';
import { withRefusedCases } from './refused-cases.ts';
import { withReliability } from './reliability/reliability.ts';
import { searchDesign } from './search/search.ts';
import { uniformDesign } from './uniform/uniform.ts';
import { repeatsOf } from './uniform/uniform-hypotheses.ts';

const DESIGNS: Readonly<Record<Effort, Design>> = {
  low: searchDesign(PRESETS.low),
  normal: searchDesign(PRESETS.normal),
  high: searchDesign(PRESETS.high),
  uniform: uniformDesign,
};

/** The design behind a position of the effort dial; where main cannot run, its stored samples stand in for it. */
export function designFor(effort: Effort): Design {
  return withCaseBars(withReliability(withRefusedCases(withEditedChecks(withMainGone(DESIGNS[effort])))));
}

/** Whether a loss is tried on fresh samples of both sides, after those that show it. Else one round of samples decides. */
export function triesAgain({ effort, slots }: Pick<DesignPlan, 'effort' | 'slots'>): boolean {
  return (
    effort !== 'uniform' &&
    slots.some(({ together, mainGone }) => together === 'cell' && mainGone === undefined)
  );
}

/**
 * How many samples a case costs over both arms, at least and at most, for the estimate before the first call.
 * The searching designs draw 3 baseline samples of a case that has none stored and 1 candidate look; the upper
 * bound is the dearest mean of the reference tables (a small drop spread over all cases), not a worst case.
 */
export function sampleBounds(effort: Effort, repeats: number): SampleBounds {
  const single = { atLeast: 1, atMost: 1 };
  if (effort === 'uniform') return { paired: { atLeast: 2 * repeats, atMost: 2 * repeats }, single };
  const whole = 2 * repeatsOf({ repeats, effort }, { madeWhole: true });
  return {
    paired: { atLeast: FILL_TO + 1, atMost: FILL_TO + 8 },
    fill: FILL_TO,
    single,
    madeWhole: { atLeast: whole, atMost: whole },
  };
}
