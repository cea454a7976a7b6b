import { MOST_SUSPECTS, mostAlike, mostAskedAgain, type ScoreGuardLimits } from '../belief/preset.ts';
import {
  firstLooks,
  type Guard,
  lookStages,
  type MainTodo,
  ranked,
  type Screen,
  type ScreenInput,
} from '../belief/screen.ts';
import { attempts, lookValues } from '../evidence/case-values.ts';
import { movedBy, type SettledScore } from '../evidence/settled-scores.ts';

/** Standard deviations of what a harmless wording moves a case by, from which a case is tried. */
const TRY = 1;
/** Where about as many cases rise as fall: the share of all cases that is tried, and how many at least. */
const TRIED_SHARE = 0.05;
const FEW_TRIED = 4;
/** All of them are tried where falls outweigh rises by so many standard deviations. */
const OUTWEIGHS = 1;
/** Suspects that are asked once more, to see whether this PR's repeats are copies as well. */
const ASKED_AGAIN = 8;
/** Fewer cases that moved than these do not fire the guard. */
const ENOUGH_MOVED = 6;
/** Standard deviations that one case may add to the guard. */
const MOST_OF_ONE = 3;

/**
 * The search of a graded metric whose values repeat: a second look is a copy of the first, and main's repeats say nothing of how far another wording moves
 * a case. What cases moved by in the direction that is not asked about says it.
 */
export function settledScreen(input: ScreenInput, scores: readonly SettledScore[]): Screen {
  const { evidence, metric, preset, direction } = input;
  const stages = lookStages(direction);
  const looks = lookValues(evidence, metric, stages);
  const asked = attempts(evidence, stages);
  const all = scores
    .filter(({ unit, before }) => before !== null && evidence.slot.units[unit]?.repeatNever === false)
    .map(({ unit }) => unit);
  const sign = direction === 'worse' ? -1 : 1;
  const moved = all.flatMap((unit) => {
    const by = movedBy(scores[unit] as SettledScore);
    return by === null ? [] : [{ unit, by: sign * by }];
  });
  const usual = usualMove(moved.map(({ by }) => by));
  // A critical case is about this very wording: any fall of it is tried.
  const isCritical = (unit: number) => evidence.slot.units[unit]?.critical === true;
  const fallen = moved
    .filter(({ unit, by }) => by > 0 && (isCritical(unit) || by >= TRY * usual))
    .map(({ unit, by }) => ({ unit, strength: by / (by + usual) }));
  const room = metric.dataset && direction === 'worse' ? mostAlike(all.length) : MOST_SUSPECTS;
  const most = metric.dataset
    ? room
    : mostTried(
        moved.map(({ by }) => by),
        usual,
      );
  const suspects = ranked(
    [
      ...ranked(
        fallen.filter(({ unit }) => !isCritical(unit)),
        most,
      ),
      ...fallen.filter(({ unit }) => isCritical(unit)),
    ],
    room,
  );
  const again = suspects
    .slice(0, ASKED_AGAIN)
    .map(({ unit }) => unit)
    .filter((unit) => looks[unit]?.length === 1 && (asked[unit] ?? 0) < 3);
  return {
    todo: [...firstLooks(all, looks, asked), ...again],
    mainTodo:
      direction === 'worse'
        ? stillToHold(
            input,
            all.map((unit) => scores[unit] as SettledScore),
            fallen.length,
          )
        : [],
    suspects,
    guard:
      direction === 'worse' && preset.guardOfScores
        ? settledGuard(
            moved.map(({ by }) => by),
            usual,
            preset.guardOfScores,
          )
        : null,
    all,
    trial: { kind: 'scores', weight: () => 1 },
  };
}

/**
 * Of each kind, the falls and the rises, from so many on, main is asked about this many: of a small suite about one for so many cases, and of very many
 * falls about one in so many.
 */
const PROBES = 4;
const CASES_A_PROBE = 6;
const FALLS_A_PROBE = 5;

/**
 * Cases that main is asked about once: either this PR moved them, or main's own model changed since its scores were stored. The largest moves tell it
 * soonest. Where main scores one of these otherwise than stored, it is asked about all that moved, before a trial is held and before anybody reads how far
 * the change went.
 */
function stillToHold(
  { evidence }: ScreenInput,
  scores: readonly SettledScore[],
  fallen: number,
): readonly MainTodo[] {
  const asked = attempts(evidence, ['search'], 'baseline');
  const moved = scores
    .flatMap(({ unit, before, look, today, isNew }) => {
      const by = look === null || before === null ? 0 : look - before;
      return by === 0 || isNew ? [] : [{ unit, by, isHeld: today.every((value) => value === before) }];
    })
    .sort((a, b) => Math.abs(b.by) - Math.abs(a.by) || a.unit - b.unit);
  const probes = (kind: typeof moved, most: number) => (kind.length < PROBES ? [] : kind.slice(0, most));
  const least = Math.min(PROBES, Math.ceil(scores.length / CASES_A_PROBE));
  const few = Math.max(least, Math.ceil(fallen / FALLS_A_PROBE));
  const chosen = moved.every(({ isHeld }) => isHeld)
    ? [
        ...probes(
          moved.filter(({ by }) => by < 0),
          few,
        ),
        ...probes(
          moved.filter(({ by }) => by > 0),
          least,
        ),
      ]
    : moved.slice(0, mostAskedAgain(scores.length));
  return chosen.filter(({ unit }) => (asked[unit] ?? 0) === 0).map(({ unit }) => ({ unit, count: 1 }));
}

/**
 * Suspects at most. Where rises outweigh falls, or nearly do, few are enough: a case that broke outright is among the largest falls, and each of the
 * others costs a trial and blurs it. Where falls outweigh rises, many may be a little worse, and all of them are tried.
 */
function mostTried(moved: readonly number[], usual: number): number {
  if (outweighing(moved, usual) >= OUTWEIGHS) return MOST_SUSPECTS;
  return Math.min(MOST_SUSPECTS, Math.max(FEW_TRIED, Math.ceil(TRIED_SHARE * moved.length)));
}

/**
 * Standard deviation of what a harmless wording moves a case by. It moves as many up as down, so both directions tell it; where this PR moved some for
 * good, the quieter one tells it better.
 */
function usualMove(moved: readonly number[]): number {
  const squares = (sign: 1 | -1) => moved.reduce((sum, by) => sum + (sign * by > 0 ? by ** 2 : 0), 0);
  return Math.sqrt((2 * Math.min(squares(1), squares(-1))) / Math.max(1, moved.length));
}

/** It fires where falls outweigh rises in sum. A second look would be a copy, so it never arms. */
function settledGuard(falls: readonly number[], usual: number, limits: ScoreGuardLimits): Guard {
  const moved = falls.filter((by) => by !== 0).length;
  const fires = moved >= ENOUGH_MOVED && outweighing(falls, usual) >= limits.sure;
  return { kind: fires ? 'fires' : 'idle' };
}

/** By how many standard deviations falls outweigh rises, in sum. No case counts more than `MOST_OF_ONE`. */
function outweighing(falls: readonly number[], usual: number): number {
  const parts = falls
    .filter((by) => by !== 0)
    .map((by) =>
      usual === 0 ? Math.sign(by) * MOST_OF_ONE : Math.max(-MOST_OF_ONE, Math.min(MOST_OF_ONE, by / usual)),
    );
  const squares = parts.reduce((sum, part) => sum + part ** 2, 0);
  return parts.reduce((sum, part) => sum + part, 0) / Math.sqrt(Math.max(1, squares, falls.length));
}
