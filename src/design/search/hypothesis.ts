import {
  type SearchPreset,
  SUSPECTS_SHARE,
  TRIAL,
  WHOLE_SUITE_OF_PASSES,
  WHOLE_SUITE_TRIAL,
} from '../belief/preset.ts';
import type { Guard, Screen, ScreenInput, Suspect } from '../belief/screen.ts';
import type { DesignPlan } from '../design.ts';
import type { ReadMetric } from '../evidence/dataset-metric.ts';
import { byCase, isRightOrWrong, searchedAs } from '../evidence/right-or-wrong.ts';
import type { SlotEvidence, SortedEvidence } from '../evidence/sorted-evidence.ts';
import { isHarmOpen } from '../trial/controls.ts';
import { readMetric } from '../trial/dataset-trial.ts';
import { MOST_ROUNDS } from '../trial/single-losses.ts';
import type { TrialRecord } from '../trial/trial-record.ts';
import { isVaried, isVariedUnit, trialRounds } from '../trial/variations.ts';
import { passScreen } from './pass-screen.ts';
import { scoreScreen } from './score-screen.ts';

/** One claim that can be convicted: some case of this slot, by this metric, got worse. */
export interface Hypothesis {
  readonly evidence: SlotEvidence;
  readonly metric: ReadMetric;
  /** About the critical cases alone. */
  readonly critical: boolean;
  readonly screen: Screen;
  readonly suspects: readonly Suspect[];
  readonly trials: readonly SharedTrial[];
}

/** A trial and the share of the hypothesis' level that it may spend. */
export interface SharedTrial {
  readonly share: number;
  readonly stage: 'trial' | 'whole-suite';
  /** `pending`: the guard has still to decide whether it is held. `closed`: it will not be. */
  readonly gate: 'open' | 'pending' | 'closed';
  readonly record: TrialRecord;
}

/** The search of one metric of one slot. */
export function screenOf(
  evidence: SlotEvidence,
  metric: ReadMetric,
  { seed, preset, direction }: Pick<ScreenInput, 'seed' | 'preset' | 'direction'>,
): Screen {
  const read = searchedAs(evidence, metric);
  const screen = isRightOrWrong(evidence, read) ? passScreen : scoreScreen;
  const found = screen({ evidence, metric: read, preset, direction, seed });
  return metric.dataset ? { ...found, trial: { kind: 'dataset' } } : found;
}

/** Every hypothesis of the slots that are searched, whether the search left it alive or not. */
export function hypothesesOf(plan: DesignPlan, sorted: SortedEvidence, preset: SearchPreset): Hypothesis[] {
  return sorted.slots
    .filter(({ slot }) => slot.together === 'cell')
    .flatMap((slot) =>
      slot.slot.gating.flatMap((metric) =>
        metricHypotheses(plan, slot, byCase(slot, readMetric(slot, metric)), preset),
      ),
    );
}

function metricHypotheses(
  plan: DesignPlan,
  slot: SlotEvidence,
  metric: ReadMetric,
  preset: SearchPreset,
): Hypothesis[] {
  const screen = screenOf(slot, metric, { seed: plan.seed, preset, direction: 'worse' });
  const made = (critical: boolean, suspects: readonly Suspect[]): Hypothesis => {
    const guard = critical ? null : screen.guard;
    const varied = !critical && isVaried(slot);
    const base = { metric, direction: 'worse' as const, model: screen.trial, seed: plan.seed, varied };
    return {
      evidence: slot,
      metric,
      critical,
      screen,
      suspects,
      trials: trialsOf(slot, screen, suspects, guard, base),
    };
  };
  const isCritical = ({ unit }: Suspect) => slot.slot.units[unit]?.critical === true;
  // What is tried with variations and what is not cannot be weighed together.
  const apart = isVaried(slot) ? screen.suspects.filter((suspect) => !isCritical(suspect)) : screen.suspects;
  const all = made(false, apart);
  if (!slot.slot.units.some(({ critical }) => critical)) return [all];
  return [all, made(true, screen.suspects.filter(isCritical))];
}

/** The trial of suspects, and the trial of all cases where the guard is armed; both share the level from the start. */
function trialsOf(
  slot: SlotEvidence,
  { all }: Screen,
  suspects: readonly Suspect[],
  guard: Guard | null,
  base: Pick<TrialRecord, 'metric' | 'direction' | 'model' | 'seed' | 'varied'>,
): SharedTrial[] {
  const armed = guard !== null && guard.kind !== 'idle';
  const units = suspects.map(({ unit }) => unit);
  const rounds = trialRounds(slot, 'trial').slice(0, base.varied ? MOST_ROUNDS : TRIAL.shares.length);
  const narrow: SharedTrial = {
    share: armed ? SUSPECTS_SHARE : 1,
    stage: 'trial',
    gate: 'open',
    record: {
      ...{ ...base, wholeSuite: false, units, rounds, rule: TRIAL },
      ...(base.varied && { mayBeHarmed: isHarmOpen(slot) }),
    },
  };
  const wholeRounds = trialRounds(slot, 'whole-suite').slice(0, WHOLE_SUITE_TRIAL.shares.length);
  const wholeSuite: SharedTrial = {
    share: suspects.length > 0 ? 1 - SUSPECTS_SHARE : 1,
    stage: 'whole-suite',
    gate: guard?.kind === 'fires' ? 'open' : guard?.kind === 'armed' ? 'pending' : 'closed',
    record: {
      ...base,
      wholeSuite: true,
      units: base.varied ? all.filter((unit) => isVariedUnit(slot, unit)) : all,
      rounds: wholeRounds,
      rule: base.model.kind === 'passes' && !base.varied ? WHOLE_SUITE_OF_PASSES : WHOLE_SUITE_TRIAL,
    },
  };
  return [...(units.length > 0 ? [narrow] : []), ...(armed ? [wholeSuite] : [])];
}
