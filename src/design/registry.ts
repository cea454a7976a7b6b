import { PRESETS } from './belief/preset.ts';
import type { Design, Effort } from './design.ts';
import { withExam } from './edited-checks.ts';
import { withStoredStandIn } from './main-gone.ts';
import { searchDesign } from './search/search.ts';
import { uniformDesign } from './uniform/uniform.ts';

const DESIGNS: Readonly<Record<Effort, Design>> = {
  low: searchDesign(PRESETS.low),
  normal: searchDesign(PRESETS.normal),
  high: searchDesign(PRESETS.high),
  uniform: uniformDesign,
};

/** The design behind a position of the effort dial; where main cannot run, its stored samples stand in for it. */
export function designFor(effort: Effort): Design {
  return withExam(withStoredStandIn(DESIGNS[effort]));
}
