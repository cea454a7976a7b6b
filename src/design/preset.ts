import type { Effort } from './design.ts';

/** What a position of the dial buys in the search. */
export interface SearchPreset {
  /** Look a second time at steady cases that passed once: finds halved cases, costs about 0.8 calls a case. */
  readonly secondLook: boolean;
  /** Standard deviations by which first looks must fall short before all cases are tried; null: never. */
  readonly guard: number | null;
}

export const PRESETS: Readonly<Record<Exclude<Effort, 'uniform'>, SearchPreset>> = {
  low: { secondLook: false, guard: null },
  normal: { secondLook: false, guard: 1.5 },
  high: { secondLook: true, guard: 1.75 },
};

/** Share of cases that a change is believed to have broken before anything is seen. */
export const PRIOR_BROKEN = 0.05;
/** A case is looked at again while its suspicion lies between these; above the second it is tried. */
export const FOLLOW = 0.08;
export const SUSPECT = 0.3;
export const MOST_LOOKS = 6;
export const MOST_SUSPECTS = 40;
/** A case that hardly ever passes cannot get worse. */
export const LOOK_FROM_RATE = 0.25;
/** Second looks go to cases at least this steady, and stop once one suspect is this likely to be real. */
export const STEADY_RATE = 0.9;
export const ENOUGH_SUSPICION = 0.9;
/** Stored samples that a case should have before it is judged by them. */
export const FILL_TO = 3;

/** The trial of suspects, and the trial of all cases when the guard fired. */
export const TRIAL = { samples: 4, shares: [0.6, 0.8, 0.9, 1], futility: 0.4 } as const;
export const WIDE_TRIAL = { samples: 2, shares: [0.25, 0.5, 0.75, 1], futility: 0.3 } as const;
/** Share of the level that the suspects' trial gets where both trials are open. */
export const SUSPECTS_SHARE = 0.5;
/** Share of alpha that the mirror trial may spend: a gain that is not there would turn a regression into a trade-off. */
export const MIRROR_SHARE = 0.5;
/** Fixed-size block that names single cases and weighs losses against gains. */
export const BLOCK_SAMPLES = 6;
export const MOST_NAMED = 10;
