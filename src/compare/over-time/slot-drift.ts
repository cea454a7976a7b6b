import { isSpent } from '../../metrics/built-in-metrics.ts';
import type { GatingMetric } from '../../metrics/metric-rules.ts';
import { stageFacts } from '../../samples/stage.ts';
import type { Drift } from '../comparison.ts';
import { isSampledAlike } from '../metrics/estimate-samples.ts';
import type { SlotCase } from '../slot-cases.ts';
import { driftMetrics, driftOf } from './drift.ts';
import { contradictedChance, isMainOfToday } from './main-of-today.ts';
import { triedDrift } from './tried-drift.ts';

/**
 * Gating metrics where main's answers in this run differ from its stored samples, at `level` each. This is
 * shown next to the verdict and is not part of it: the trial compares fresh samples alone. What answers took is left out,
 * since it depends on the hour.
 */
export function slotDrift(
  cases: readonly SlotCase[],
  gating: readonly GatingMetric[],
  level: number,
): readonly Drift[] {
  const asked = cases.filter(({ onBaseline, same }) => onBaseline && !same);
  const stored = asked.flatMap((entry) => entry.stored);
  // An answer to other white space may differ although the model is the same.
  const fresh = asked.flatMap(({ samples }) =>
    samples.baseline.filter(({ variation }) => variation === undefined),
  );
  if (stored.length === 0 || fresh.length === 0) return [];
  const holdsStored = !isSampledAlike(cases);
  const byPassesAlone = !gating.some(
    ({ name, task }) => name !== 'pass' && task === undefined && !isSpent(name),
  );
  return driftMetrics(gating)
    .filter(({ name }) => !isSpent(name))
    .flatMap((metric) => {
      const found = driftOf({
        stored,
        fresh,
        metric,
        cases: asked.length,
        isChosen: ({ stage }) => !stageFacts(stage).unchosen,
        level,
        seed: 0,
      });
      const tried =
        metric.name === 'pass' && found && !found.drifted ? triedDrift(asked, byPassesAlone) : null;
      const contradicted = found && !found.drifted ? contradictedChance(asked, metric) : null;
      const chance = tried ?? (contradicted !== null && contradicted <= level ? contradicted : null);
      const drift = found && chance !== null ? { ...found, drifted: true, pValue: chance } : found;
      if (!drift?.drifted) return [];
      const isInChange = holdsStored && !isMainOfToday(cases, metric);
      return [isInChange ? { ...drift, inChange: true } : drift];
    });
}
