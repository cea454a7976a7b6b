import type { Design, Effort } from './design.ts';
import { uniformDesign } from './uniform.ts';

const DESIGNS: Readonly<Record<Effort, Design>> = {
  low: uniformDesign,
  normal: uniformDesign,
  high: uniformDesign,
  uniform: uniformDesign,
};

/** The design behind a position of the effort dial. */
export function designFor(effort: Effort): Design {
  return DESIGNS[effort];
}
