import type { ResultSet } from '../plan/result-set.ts';
import type { ProfileCase } from './options.ts';

/** Passes and scored samples of every case and slot of a result file; cases without a score are left out. */
export function profileOf({ suites }: ResultSet): ProfileCase[] {
  return suites.flatMap(({ samples }) => {
    const cells = new Map<number, { passed: number; scored: number }>();
    for (const { cell, result } of samples) {
      if (result.kind !== 'scored') continue;
      const counts = cells.get(cell) ?? { passed: 0, scored: 0 };
      counts.scored += 1;
      if (result.passed) counts.passed += 1;
      cells.set(cell, counts);
    }
    return [...cells.values()];
  });
}
