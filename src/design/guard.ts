import type { LookedUnit } from './pass-screen.ts';
import { STEADY_RATE } from './preset.ts';

/** The small drop that the guard looks for: every rate times 0.9. */
const SPREAD = 0.9;

/**
 * Do the planned looks fall short all over? Log likelihood ratio of "every rate × 0.9" against main's rates, over the
 * first looks (and the planned second looks at steady cases), in standard deviations of its own null distribution.
 */
export function guardFires(units: readonly LookedUnit[], threshold: number, secondLook: boolean): boolean {
  let ratio = 0;
  let expected = 0;
  let variance = 0;
  for (const { belief, looks } of units) {
    const planned = Math.min(looks.length, secondLook && belief.mean >= STEADY_RATE ? 2 : 1);
    const rate = belief.mean;
    const pass = Math.log(SPREAD);
    const fail = Math.log((1 - SPREAD * rate) / (1 - rate));
    for (let look = 0; look < planned; look++) {
      ratio += looks[look] === 1 ? pass : fail;
      expected += rate * pass + (1 - rate) * fail;
      variance += rate * (1 - rate) * (fail - pass) ** 2;
    }
  }
  return variance > 0 && (ratio - expected) / Math.sqrt(variance) >= threshold;
}
