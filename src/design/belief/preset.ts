import type { Effort } from '../design.ts';

/**
 * How far looks must fall short, in standard deviations, for a trial of all cases. First looks must reach the first of `holds`. After the trial of
 * suspects, all answers must reach `sure`, or each of `holds` in turn, with one more look at steady cases before the next.
 */
export interface GuardLimits {
  readonly holds: readonly [number, ...number[]];
  readonly sure: number;
  /** Of a model whose repeats are copies: lost cases against gained ones. */
  readonly flips: number;
}

/**
 * The same for graded scores. From `sure` on, all cases are tried after the trial of suspects; between `arms` and `sure` they are
 * looked at once more first, and tried where both looks together reach `fires`.
 */
export interface ScoreGuardLimits {
  readonly arms: number;
  readonly sure: number;
  readonly fires: number;
}

/** What a position of the dial buys in the search. */
export interface SearchPreset {
  /** Look a second time at steady cases that passed once: finds halved cases, costs about 0.8 calls a case. */
  readonly secondLook: boolean;
  /** Against a small drop spread over all cases; null: none. */
  readonly guard: GuardLimits | null;
  /** The same where main has fewer than `RELY_ON` samples a case: first looks tell less. */
  readonly guardOfFew: GuardLimits | null;
  /** The same for graded scores. One case alone must not arm this guard. */
  readonly guardOfScores: ScoreGuardLimits | null;
}

const GUARD = { holds: [0.8, 1.4, 1.8], sure: 3 } as const;
const GUARD_OF_FEW = { holds: [0.9, 1.5, 1.9], sure: 3 } as const;

/** What each effort of the searching design spends its looks on. */
export const PRESETS: Readonly<Record<Exclude<Effort, 'uniform'>, SearchPreset>> = {
  low: { secondLook: false, guard: null, guardOfFew: null, guardOfScores: null },
  normal: {
    secondLook: false,
    guard: { ...GUARD, flips: 1.9 },
    guardOfFew: { ...GUARD_OF_FEW, flips: 2.1 },
    guardOfScores: { arms: 1.2, sure: 1.9, fires: 1.6 },
  },
  high: {
    secondLook: true,
    guard: { ...GUARD, flips: 2 },
    guardOfFew: { ...GUARD_OF_FEW, flips: 2.2 },
    guardOfScores: { arms: 1.4, sure: 2, fires: 1.6 },
  },
};

/** Most cases whose repeats tell how reliable both sides are. `uniform` has no other round that asks less. */
export const RELIABILITY_CASES: Readonly<Record<Effort, number>> = {
  low: 50,
  normal: 100,
  high: 200,
  uniform: 200,
};

/** Share of cases that a change is believed to have broken before anything is seen. */
export const PRIOR_BROKEN = 0.05;
/** Suspicion, 0 to 1, from which a case is looked at again. */
export const FOLLOW = 0.08;
/** Suspicion from which it is put on trial. */
export const SUSPECT = 0.3;
/** Looks at one case before its trial, at most. */
export const MOST_LOOKS = 6;
/** Cases in one trial, at most: the most suspicious ones. */
export const MOST_SUSPECTS = 40;
/**
 * The same of a settled model's passes and labels, of so many cases: what a wording lost looks alike, so that the broken one may be any of them. With 40 places in a suite of 1,000
 * cases, 30 % of them borderline, one broken case in four was on no trial.
 */
export function mostAlike(cases: number): number {
  return Math.max(MOST_SUSPECTS, Math.ceil(0.08 * cases));
}
/** Of a settled model that changed since its answers were stored: cases that main is asked about again, at most, of so many. */
export function mostAskedAgain(cases: number): number {
  return Math.max(MOST_SUSPECTS, Math.ceil(0.6 * cases));
}
/** A case that hardly ever passes cannot get worse. */
export const LOOK_FROM_RATE = 0.25;
/** In suites of at most this many cases, steady cases get a second look at each effort that guards against small drops. */
export const SECOND_LOOK_UP_TO = 40;
/** Second looks go to cases that pass at least this often on main. */
export const STEADY_RATE = 0.9;
/** Chance that any suspect is real, 0 to 1, above which second looks stop. */
export const ENOUGH_SUSPICION = 0.9;
/** The guard looks again at cases that pass at least this often on main. */
export const RELOOK_FROM_RATE = 0.8;
/** Samples of main on which a suspicion should rest: with fewer, main is asked as well before a trial is held. */
export const RELY_ON = 6;
/** Stored samples that a case should have before it is judged by them. */
export const FILL_TO = 3;

/**
 * The trial of suspects, and the trial of all cases when the guard fired: samples a case and side in each round, the share of
 * its level that is spent by each look, and the chance above which it is given up. Two thirds at the first look: half of a first
 * run's alpha then still holds the 1 in 70 of a single case that fell from 4 of 4 to 0 of 4.
 */
export const TRIAL = { samples: 4, shares: [0.66, 0.84, 0.92, 1], futility: 0.4 } as const;
/** The trial of all cases: it takes fewer samples of each, and is looked at once more. */
export const WHOLE_SUITE_TRIAL = { samples: 2, shares: [0.2, 0.4, 0.6, 0.8, 1], futility: 0.3 } as const;
/** The same of pass rates. It is held only where several looks told of a drop: such a drop shows early, and is given up late. */
export const WHOLE_SUITE_OF_PASSES = { shares: [0.5, 0.7, 0.85, 0.95, 1], futility: 0.4 } as const;
/** Share of the level that the suspects' trial gets where both trials are open. */
export const SUSPECTS_SHARE = 0.5;
/** The trial of gains where about one case was lost: it is given up earlier. */
export const GAINS_OF_FEW = { shares: TRIAL.shares, futility: 0.2 } as const;
/** Share of alpha that the gains trial may spend: a gain that is not there would turn a regression into a trade-off. */
export const GAINS_SHARE = 0.5;
/** Fixed-size block that names single cases and weighs losses against gains. */
export const BLOCK_SAMPLES = 6;
/** The same in pairs that differ by a variation: so many that each of its cases is confirmed although some of its answers pass, within limits. */
export const VARIED_BLOCK = { stray: 2, least: 8, most: 12 } as const;
/** Cases that such a block names, at most. */
export const MOST_CONFIRMED = 10;
/** Fall of a case's pass rate in its trial from which such a block may confirm it. */
export const CLEAR_LOSS = 0.6;
