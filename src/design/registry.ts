import { withStoredStandIn } from './against-stored.ts';
import type { Design, Effort } from './design.ts';
import { withExam } from './exam.ts';
import { PRESETS } from './preset.ts';
import { searchDesign } from './search.ts';
import { uniformDesign } from './uniform.ts';

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
