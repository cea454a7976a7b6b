import {
  type DriftCase,
  gradedMetrics,
  TRIED_STAGES,
  triedDistance,
} from '../../design/belief/tried-drift.ts';
import { isSpent } from '../../metrics/built-in-metrics.ts';
import { type GatingMetric, gatesByTask } from '../../metrics/metric-rules.ts';
import { stageFacts } from '../../samples/stage.ts';
import { normalCdf } from '../../stats/distributions/normal.ts';
import type { Drift } from '../comparison.ts';
import { isSampledAlike } from '../metrics/estimate-samples.ts';
import type { SlotCase } from '../slot-cases.ts';
import { driftMetrics, driftOf, RIGHT } from './drift.ts';
import { contradictedChance, isMainOfToday } from './main-of-today.ts';

/** Standard deviations from which main's answers are of another state of its model: 1 in 370 where nothing changed. */
const FAR = 3;

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
  const told = gatesByTask(gating) ? RIGHT : 'pass';
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
      const tried = metric.name === told && found && !found.drifted ? triedDrift(asked, gating) : null;
      const contradicted = found && !found.drifted ? contradictedChance(asked, metric) : null;
      const chance = tried ?? (contradicted !== null && contradicted <= level ? contradicted : null);
      const drift = found && chance !== null ? { ...found, drifted: true, pValue: chance } : found;
      if (!drift?.drifted) return [];
      const isInChange = holdsStored && !isMainOfToday(cases, metric);
      return [isInChange ? { ...drift, inChange: true } : drift];
    });
}

/** Two-sided chance of what main answered in tried cases, if its stored samples still hold; null where that is to be expected. */
function triedDrift(cases: readonly SlotCase[], gating: readonly GatingMetric[]): number | null {
  const tried = cases.map(
    ({ stored, samples }): DriftCase => ({
      stored,
      looks: samples.candidate.filter(({ stage }) => stageFacts(stage).opening),
      main: samples.baseline.filter(({ stage }) => TRIED_STAGES.includes(stage)),
    }),
  );
  const { rise, fall } = triedDistance(tried, gating, gradedMetrics(gating).length > 0) ?? {
    rise: 0,
    fall: 0,
  };
  const distance = Math.max(rise, fall);
  return distance > FAR ? 2 * normalCdf(-distance) : null;
}
