import { slotKey } from '../../samples/cell.ts';
import type { Sample } from '../../samples/sample.ts';
import type { Comparison, SlotComparison } from '../comparison.ts';
import { addedTotals } from '../run-totals.ts';

/** The comparison in which slots (by `slotKey`) say more. The samples behind that count as calls of the run; no rate, interval or test sees them. */
export function withToldSlots(
  comparison: Comparison,
  told: ReadonlyMap<string, Partial<SlotComparison>>,
  samples: readonly Sample[],
): Comparison {
  return {
    ...addedTotals(comparison, samples),
    suites: comparison.suites.map((suite) => {
      const { state } = suite;
      if (state.kind === 'skipped') return suite;
      const slots = state.slots.map((slot) => ({
        ...slot,
        ...told.get(slotKey({ suite: suite.suite, slot: slot.slot })),
      }));
      return { ...suite, state: { ...state, slots } };
    }),
  };
}
