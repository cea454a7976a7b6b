import type { SampleBounds } from '../plan/call-bounds.ts';
import { FILL_TO } from './belief/preset.ts';
import type { Effort } from './design.ts';

/**
 * How many samples a case costs over both arms, at least and at most, for the estimate before the first call.
 * The searching designs draw 3 baseline samples of a case that has none stored and 1 candidate look; the upper
 * bound is the dearest mean of the reference tables (a small drop spread over all cases), not a worst case.
 */
export function sampleBounds(effort: Effort, repeats: number): SampleBounds {
  const single = { atLeast: 1, atMost: 1 };
  if (effort === 'uniform') return { paired: { atLeast: 2 * repeats, atMost: 2 * repeats }, single };
  return { paired: { atLeast: FILL_TO + 1, atMost: FILL_TO + 8 }, fill: FILL_TO, single };
}
