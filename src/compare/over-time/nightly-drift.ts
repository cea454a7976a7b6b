import type { GatingMetric } from '../../metrics/metric-rules.ts';
import type { NightlyCell } from '../../plan/stored/nightly-plan.ts';
import { slotKey } from '../../samples/cell.ts';
import type { Sample } from '../../samples/sample.ts';
import type { Drift } from '../comparison.ts';
import { driftMetrics, driftOf } from './drift.ts';

/** Whether one slot of main still answers as it did when its samples were stored, by every metric that gates. */
export interface SlotDrift {
  readonly suite: string;
  readonly slot: string;
  readonly metrics: readonly Drift[];
  /** ISO 8601: what was drawn before is of another state of the model; null where nothing drifted. */
  readonly since: string | null;
}

/** A night's samples of main, and what was stored of the same cells before. */
export interface NightlyDriftInput {
  readonly cells: readonly NightlyCell[];
  /** Main's samples of this night, whatever scores are stored. */
  readonly fresh: readonly Sample[];
  readonly gating: (suite: string) => readonly GatingMetric[];
  /** Chance of finding a drift anywhere although nothing drifted, at most. */
  readonly level: number;
  readonly seed: number;
}

/** The drift of every slot that has samples of both times, the level shared by all slots and metrics (Bonferroni). */
export function nightlyDrift({ cells, fresh, gating, level, seed }: NightlyDriftInput): SlotDrift[] {
  const slots = slotsOf(cells).map(({ suite, slot, own }) => ({
    suite,
    slot,
    own,
    now: fresh.filter((sample) => sample.suite === suite && sample.slot === slot),
  }));
  const asked = slots.filter(({ now }) => now.length > 0);
  const questions = asked.reduce((sum, { suite }) => sum + driftMetrics(gating(suite)).length, 0);
  return asked.flatMap(({ suite, slot, own, now }): SlotDrift[] => {
    const stored = own.flatMap((cell) => cell.stored);
    const metrics = driftMetrics(gating(suite)).flatMap((metric) => {
      const found = driftOf({
        stored,
        fresh: now,
        metric,
        cases: own.length,
        level: level / questions,
        seed,
      });
      return found === null ? [] : [found];
    });
    return metrics.length === 0 ? [] : [{ suite, slot, metrics, since: sinceOf(metrics, now) }];
  });
}

function slotsOf(cells: readonly NightlyCell[]) {
  const slots = new Map<string, { suite: string; slot: string; own: NightlyCell[] }>();
  for (const cell of cells) {
    const name = slotKey(cell);
    const known = slots.get(name);
    if (known) known.own.push(cell);
    else slots.set(name, { suite: cell.suite, slot: cell.slot, own: [cell] });
  }
  return [...slots.values()];
}

/**
 * The latest moment that any metric names: the first sample of this night where no earlier day stands out, and where that
 * day is tonight's own, for then it cannot be told which of the day's samples came before.
 */
function sinceOf(metrics: readonly Drift[], fresh: readonly Sample[]): string | null {
  const began = fresh.map(({ at }) => at).sort()[0] ?? '';
  const moments = metrics
    .filter(({ drifted }) => drifted)
    .map(({ since }) => (since === null || since >= began.slice(0, 10) ? began : `${since}T00:00:00.000Z`));
  return moments.sort().at(-1) ?? null;
}
