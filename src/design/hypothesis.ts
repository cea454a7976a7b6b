import type { Direction } from './change-model.ts';
import type { DesignPlan, GatingMetric } from './design.ts';
import type { Ledger, SlotLedger } from './ledger.ts';
import { passScreen } from './pass-screen.ts';
import { type SearchPreset, SUSPECTS_SHARE, TRIAL, WIDE_TRIAL } from './preset.ts';
import { scoreScreen } from './score-screen.ts';
import type { Screen, Suspect } from './screen.ts';
import type { TrialRecord } from './trial.ts';

/** One claim that can be convicted: some case of this slot, by this metric, got worse. */
export interface Hypothesis {
  readonly ledger: SlotLedger;
  readonly metric: GatingMetric;
  /** About the critical cases alone. */
  readonly critical: boolean;
  readonly screen: Screen;
  readonly suspects: readonly Suspect[];
  readonly trials: readonly SharedTrial[];
}

/** A trial and the share of the hypothesis' level that it may spend. */
export interface SharedTrial {
  readonly share: number;
  readonly stage: 'trial' | 'wide';
  readonly record: TrialRecord;
}

/** The search of one metric of one slot. */
export function screenOf(
  ledger: SlotLedger,
  metric: GatingMetric,
  preset: SearchPreset,
  direction: Direction,
): Screen {
  const screen = metric.metric === 'pass' ? passScreen : scoreScreen;
  return screen({ ledger, metric, preset, direction });
}

/** Every hypothesis of the slots that are searched, whether the search left it alive or not. */
export function hypothesesOf(plan: DesignPlan, ledger: Ledger, preset: SearchPreset): Hypothesis[] {
  return ledger.slots
    .filter(({ slot }) => slot.together === 'cell')
    .flatMap((slot) => slot.slot.gating.flatMap((metric) => metricHypotheses(plan, slot, metric, preset)));
}

function metricHypotheses(
  plan: DesignPlan,
  slot: SlotLedger,
  metric: GatingMetric,
  preset: SearchPreset,
): Hypothesis[] {
  const screen = screenOf(slot, metric, preset, 'worse');
  const isCritical = (unit: number) => slot.slot.units[unit]?.critical === true;
  const made = (critical: boolean, suspects: readonly Suspect[], wide: boolean): Hypothesis => ({
    ledger: slot,
    metric,
    critical,
    screen,
    suspects,
    trials: trialsOf(plan, slot, metric, screen, suspects, wide),
  });
  const all = made(false, screen.suspects, screen.wide);
  if (!slot.slot.units.some(({ critical }) => critical)) return [all];
  return [
    all,
    made(
      true,
      screen.suspects.filter(({ unit }) => isCritical(unit)),
      false,
    ),
  ];
}

function trialsOf(
  plan: DesignPlan,
  slot: SlotLedger,
  metric: GatingMetric,
  screen: Screen,
  suspects: readonly Suspect[],
  wide: boolean,
): SharedTrial[] {
  const base = { metric, direction: 'worse' as const, model: screen.trial, seed: plan.seed };
  const share = wide && suspects.length > 0 ? SUSPECTS_SHARE : 1;
  const trials: SharedTrial[] = [];
  if (suspects.length > 0) {
    const units = suspects.map(({ unit }) => unit);
    trials.push({
      share,
      stage: 'trial',
      record: {
        ...base,
        wide: false,
        units,
        rounds: slot.rounds('trial').slice(0, TRIAL.shares.length),
        rule: TRIAL,
      },
    });
  }
  if (wide) {
    trials.push({
      share: suspects.length > 0 ? 1 - share : 1,
      stage: 'wide',
      record: {
        ...base,
        wide: true,
        units: screen.all,
        rounds: slot.rounds('wide').slice(0, WIDE_TRIAL.shares.length),
        rule: WIDE_TRIAL,
      },
    });
  }
  return trials;
}
