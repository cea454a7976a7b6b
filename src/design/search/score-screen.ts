import { meanOf } from '../../numbers.ts';
import { MOST_SUSPECTS, type ScoreGuardLimits } from '../belief/preset.ts';
import {
  firstLooks,
  type Guard,
  lookStages,
  ranked,
  type Screen,
  type ScreenInput,
  type Suspect,
} from '../belief/screen.ts';
import { attempts, baselineValues, lookValues } from '../evidence/case-values.ts';
import { settledScores } from '../evidence/settled-scores.ts';
import { settledScreen } from './settled-screen.ts';

/** How far looks must fall short, in standard errors: to be followed after one look, after more, and to be tried. */
const FOLLOW_FIRST = 1.3;
const FOLLOW_MORE = 1.6;
const TRY = 2.3;
/** A case followed this often is tried without more ado. */
const MOST_SCORE_LOOKS = 5;
/** Weight of the suite's pooled variance beside a case's own, in degrees of freedom. */
const POOLED_WEIGHT = 2;

interface ScoredUnit {
  readonly unit: number;
  readonly mean: number;
  readonly spread: number;
  readonly stored: number;
}

/** The search of a graded metric: by how many standard errors do the candidate's looks fall short of main's scores? */
export function scoreScreen(input: ScreenInput): Screen {
  const { evidence, metric, preset, direction } = input;
  const settled = evidence.slot.vary === true ? settledScores(evidence, metric) : null;
  if (settled) return settledScreen(input, settled);
  const stages = lookStages(direction);
  const looks = lookValues(evidence, metric, stages);
  const asked = attempts(evidence, stages);
  const units = scoredUnits(
    baselineValues(evidence, metric, stages),
    (u) => evidence.slot.units[u]?.repeatNever === false,
  );
  const suspects: Suspect[] = [];
  const again: Suspect[] = [];
  for (const unit of units) {
    const own = looks[unit.unit] as number[];
    if (own.length === 0) continue;
    const short = shortfall(unit, own, direction);
    if (short < (own.length === 1 ? FOLLOW_FIRST : FOLLOW_MORE)) continue;
    const done = own.length >= MOST_SCORE_LOOKS || (asked[unit.unit] ?? 0) > MOST_SCORE_LOOKS;
    const followed = { unit: unit.unit, strength: short / (1 + short) };
    if ((own.length >= 2 && short >= TRY) || done) suspects.push(followed);
    else again.push(followed);
  }
  const all = units.map(({ unit }) => unit);
  // Who finds no place on the trial is not followed: of a suite that fell as a whole each case would be asked again.
  const next = ranked(again, Math.max(0, MOST_SUSPECTS - suspects.length)).map(({ unit }) => unit);
  const weights = new Map(units.map(({ unit, spread }) => [unit, 1 / spread]));
  return {
    todo: [...firstLooks(all, looks, asked), ...next],
    mainTodo: [],
    suspects: ranked(suspects, MOST_SUSPECTS),
    guard:
      direction === 'worse' && preset.guardOfScores
        ? scoreGuard(input, units, looks, preset.guardOfScores)
        : null,
    all,
    trial: { kind: 'scores', weight: (unit) => weights.get(unit) ?? 1 },
  };
}

/** Mean and spread of each unit's scores on main; the spread leans on the suite's where a unit has few. */
function scoredUnits(
  baseline: readonly (readonly number[])[],
  wanted: (unit: number) => boolean,
): ScoredUnit[] {
  const known = baseline.flatMap((own, unit) => {
    if (own.length === 0 || !wanted(unit)) return [];
    const mean = meanOf(own);
    return [
      { unit, mean, stored: own.length, squares: own.reduce((sum, value) => sum + (value - mean) ** 2, 0) },
    ];
  });
  const degrees = known.reduce((sum, { stored }) => sum + stored - 1, 0);
  const pooled = degrees > 0 ? known.reduce((sum, { squares }) => sum + squares, 0) / degrees : 0;
  const size = known.reduce((most, { mean }) => Math.max(most, Math.abs(mean)), 0);
  // Scores that never vary: any fall is then beyond every bound, but a weight must stay finite.
  const floor = Math.max(size, 1) * 1e-6;
  return known.map(({ unit, mean, stored, squares }) => {
    const variance = (squares + POOLED_WEIGHT * pooled) / (stored - 1 + POOLED_WEIGHT);
    return { unit, mean, stored, spread: Math.max(Math.sqrt(variance), floor) };
  });
}

/** How far the looks lie on the suspected side of main's mean, in standard errors. */
function shortfall(
  { mean, spread, stored }: ScoredUnit,
  looks: readonly number[],
  direction: 'worse' | 'better',
): number {
  const seen = meanOf(looks);
  const fall = direction === 'worse' ? mean - seen : seen - mean;
  return fall / (spread * Math.sqrt(1 / looks.length + 1 / stored));
}

/** The guard of graded scores. It fires when scores fall in many cases. The part of each case is bounded, so that one broken case alone cannot fire it. */
function scoreGuard(
  { evidence, metric }: ScreenInput,
  units: readonly ScoredUnit[],
  looks: readonly (readonly number[])[],
  limits: ScoreGuardLimits,
): Guard {
  const again = lookValues(evidence, metric, ['relook']);
  const asked = attempts(evidence, ['relook']);
  const first = (unit: number) => looks[unit]?.slice(0, 1) ?? [];
  const once = meanShortfall(units, first);
  if (once < limits.arms) return { kind: 'idle' };
  if (once >= limits.sure) return { kind: 'fires' };
  const relook = units.filter(({ unit }) => (asked[unit] ?? 0) === 0).map(({ unit }) => unit);
  if (relook.length > 0) return { kind: 'armed', relook };
  const both = meanShortfall(units, (unit) => [...first(unit), ...(again[unit] ?? [])]);
  return { kind: both >= limits.fires ? 'fires' : 'rests' };
}

function meanShortfall(units: readonly ScoredUnit[], looksOf: (unit: number) => readonly number[]): number {
  const shorts = units.flatMap((unit) => {
    const own = looksOf(unit.unit);
    return own.length === 0 ? [] : [Math.max(-3, Math.min(3, shortfall(unit, own, 'worse')))];
  });
  return shorts.reduce((sum, short) => sum + short, 0) / Math.sqrt(Math.max(1, shorts.length));
}
