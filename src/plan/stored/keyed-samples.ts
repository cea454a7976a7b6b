import { armCellKey } from '../../samples/cell.ts';
import { ARMS, type Sample, type SampleKeys } from '../../samples/sample.ts';
import type { EvalPlan } from '../eval-plan.ts';

/**
 * Samples with the keys of the cells that they were drawn from; those of a cell without keys stay without. So do answers to a
 * variation of the prompt, because another run cannot use them.
 */
export function keyedSamples(plan: EvalPlan, samples: readonly Sample[]): readonly Sample[] {
  const known = new Map<string, SampleKeys>();
  for (const { suite, action } of plan.suites) {
    if (action.kind !== 'run') continue;
    for (const { slot, case: id, keys } of action.cells) {
      for (const arm of ARMS) {
        const own = keys?.[arm];
        if (own) known.set(armCellKey({ suite, slot, case: id, arm }), own);
      }
    }
  }
  if (known.size === 0) return samples;
  return samples.map((sample) => {
    const keys = known.get(armCellKey(sample));
    return keys === undefined || sample.variation !== undefined ? sample : { ...sample, keys };
  });
}
