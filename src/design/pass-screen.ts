import { attempts, baselineValues, countOf, lookValues } from './case-values.ts';
import { type Direction, suspicion } from './change-model.ts';
import { guardFires } from './guard.ts';
import { passTrialModel } from './pass-trial.ts';
import {
  ENOUGH_SUSPICION,
  FOLLOW,
  LOOK_FROM_RATE,
  MOST_LOOKS,
  MOST_SUSPECTS,
  STEADY_RATE,
  SUSPECT,
} from './preset.ts';
import { type RateBelief, rateBeliefs } from './rate-belief.ts';
import { firstLooks, ranked, type Screen, type ScreenInput, type Suspect } from './screen.ts';

/** One unit as the search sees it. */
export interface LookedUnit {
  readonly unit: number;
  readonly belief: RateBelief;
  readonly looks: readonly number[];
  readonly suspicion: number;
}

/** The search of a pass rate: who got worse (or, in the mirror, better)? */
export function passScreen({ ledger, metric, preset, direction }: ScreenInput): Screen {
  const stages = direction === 'worse' ? (['search'] as const) : (['search', 'mirror-look'] as const);
  const baseline = baselineValues(ledger, metric).map(countOf);
  const looks = lookValues(ledger, metric, stages);
  const asked = attempts(ledger, stages);
  const tried = ledger.slot.units.flatMap((unit, u) => (unit.repeatNever ? [] : [u]));
  const beliefs = rateBeliefs(tried.map((u) => baseline[u] as { scored: number; passed: number }));
  const units = tried.map((unit, i) =>
    lookedUnit(unit, beliefs[i] as RateBelief, looks[unit] ?? [], direction),
  );
  const worth = units.filter(({ belief }) => direction === 'better' || belief.mean >= LOOK_FROM_RATE);
  const all = worth.map(({ unit }) => unit);
  const suspects = units
    .filter((unit) => unit.looks.length > 0 && unit.suspicion >= SUSPECT)
    .map(({ unit, suspicion }): Suspect => ({ unit, strength: suspicion }));
  const first = firstLooks(all, looks, asked);
  const again =
    first.length === 0 && enough(preset.secondLook, suspects)
      ? []
      : followUps(units, asked, preset.secondLook && direction === 'worse');
  return {
    todo: [...first, ...again],
    suspects: ranked(suspects, MOST_SUSPECTS),
    wide:
      direction === 'worse' && preset.guard !== null && guardFires(worth, preset.guard, preset.secondLook),
    all,
    trial: passTrialModel(units, direction),
  };
}

function lookedUnit(
  unit: number,
  belief: RateBelief,
  looks: readonly number[],
  direction: Direction,
): LookedUnit {
  const { scored, passed } = countOf(looks);
  return { unit, belief, looks, suspicion: suspicion(belief, scored, passed, direction) };
}

function enough(secondLook: boolean, suspects: readonly Suspect[]): boolean {
  return (
    secondLook && 1 - suspects.reduce((none, { strength }) => none * (1 - strength), 1) > ENOUGH_SUSPICION
  );
}

/** Cases looked at that are neither cleared nor suspected yet. */
function followUps(units: readonly LookedUnit[], asked: readonly number[], secondLook: boolean): number[] {
  return units
    .filter(({ unit, looks, suspicion, belief }) => {
      if (looks.length === 0 || (asked[unit] ?? 0) >= MOST_LOOKS || suspicion >= SUSPECT) return false;
      const steadyOnce = secondLook && looks.length === 1 && looks[0] === 1 && belief.mean >= STEADY_RATE;
      return suspicion >= FOLLOW || steadyOnce;
    })
    .map(({ unit }) => unit);
}
