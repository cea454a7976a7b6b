import type { GateConfig } from '../config/gate-config.ts';
import { gatingMetrics } from '../metrics/metric-rules.ts';
import type { PairedSuite } from './judging-config.ts';

/** By suite, the metrics that gate in it because the change says so, and that main's rules let pass. Suites without any are left out. */
export function addedGates(
  main: GateConfig,
  judging: GateConfig,
  pairs: readonly PairedSuite[],
): ReadonlyMap<string, readonly string[]> {
  return new Map(
    pairs.flatMap(({ id, baseline, candidate }): [string, readonly string[]][] => {
      if (baseline === null || candidate === null) return [];
      const known = new Set(gatingMetrics(main, baseline.id).map(({ name }) => name));
      const added = gatingMetrics(judging, id)
        .map(({ name }) => name)
        .filter((name) => !known.has(name));
      return added.length === 0 ? [] : [[id, added]];
    }),
  );
}
