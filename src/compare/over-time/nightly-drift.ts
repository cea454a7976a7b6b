import type { GatingMetric } from '../../metrics/metric-rules.ts';
import { type NightlyCell, ROUND_NIGHTS } from '../../plan/stored/nightly-plan.ts';
import { slotKey } from '../../samples/cell.ts';
import { DAY_MS } from '../../samples/day.ts';
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

/**
 * The drift of every slot that has samples of both times, the level shared by all slots and metrics (Bonferroni). A night
 * asks a few cells only, so the nights of one round count as tonight, where a cell has older samples to be held against.
 */
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
    const { stored, lately } = times(own, now);
    const metrics = driftMetrics(gating(suite)).flatMap((metric) => {
      const found = driftOf({
        stored,
        fresh: [...lately, ...now],
        metric,
        cases: own.length,
        level: level / questions,
        seed,
      });
      return found === null ? [] : [found];
    });
    return metrics.length === 0 ? [] : [{ suite, slot, metrics, since: sinceOf(metrics, now, lately) }];
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

/** What is stored from before this round of nights, and what its earlier nights brought. */
function times(cells: readonly NightlyCell[], now: readonly Sample[]) {
  const from = new Date(Date.parse(firstOf(now)) - (ROUND_NIGHTS - 0.5) * DAY_MS).toISOString();
  const isLate = ({ stage, at }: Sample) => stage === 'nightly' && at >= from;
  const split = cells.map(({ stored }) => {
    const older = stored.filter((sample) => !isLate(sample));
    return older.length > 0 ? { older, late: stored.filter(isLate) } : { older: stored, late: [] };
  });
  return { stored: split.flatMap(({ older }) => older), lately: split.flatMap(({ late }) => late) };
}

const firstOf = (samples: readonly Sample[]) => samples.map(({ at }) => at).sort()[0] ?? '';

/**
 * The latest moment that any metric names: the first sample of tonight where no earlier day stands out, and where that day
 * is tonight's own or one of this round's, for then it cannot be told which of these samples came before.
 */
function sinceOf(
  metrics: readonly Drift[],
  now: readonly Sample[],
  lately: readonly Sample[],
): string | null {
  const began = firstOf(now);
  const from = firstOf([...lately, ...now]).slice(0, 10);
  const moments = metrics
    .filter(({ drifted }) => drifted)
    .map(({ since }) => (since === null || since >= from ? began : `${since}T00:00:00.000Z`));
  return moments.sort().at(-1) ?? null;
}
