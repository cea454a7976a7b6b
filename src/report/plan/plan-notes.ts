import type { PlanSummary } from '../../plan/estimate/plan-summary.ts';
import { MODEL_ENDS } from '../../vocabulary.ts';
import { LISTED } from '../limits.ts';
import type { PlanContext } from './plan-context.ts';

/** What is said below a plan: the first notes, all models that end, and how many notes are left out. */
export function planNotes({ suites }: PlanSummary, { notes }: PlanContext): readonly string[] {
  const all = [...new Set([...notes, ...suites.flatMap((suite) => suite.notes)])];
  const [first, rest] = [all.slice(0, LISTED), all.slice(LISTED)];
  const ending = rest.filter((note) => MODEL_ENDS.test(note));
  const left = rest.length - ending.length;
  return [...first, ...ending, ...(left > 0 ? [`… and ${left} more in --format json.`] : [])];
}
