import type { LINES_HOW } from '../../vocabulary.ts';

/** What a search of settings that moved together comes to. */
export const SETTINGS_FOUND = ['found', 'not-settings', 'unclear', 'cut-short'] as const;

/** Which settings that moved together broke confirmed cases, by answers with some of them as on main. No verdict rests on it. */
export interface BrokenSettings {
  /** `not-settings`: the cases fail with all of main's values too. `unclear`: none is named. `cut-short`: the budget ended first. */
  readonly outcome: (typeof SETTINGS_FOUND)[number];
  /** Settings that were tried, and confirmed cases that were asked. */
  readonly tried: number;
  readonly cases: number;
  /** Answers with all of main's values that are as on main. */
  readonly main: { readonly scored: number; readonly passed: number };
  /** The cases are worse by another metric than that they pass. */
  readonly byOther?: true;
  readonly found: readonly SettingBlame[];
}

/** Settings that explain some of the cases: how many, and their answers with main's values of these. */
export interface SettingBlame {
  readonly how: (typeof LINES_HOW)[number];
  readonly settings: readonly { readonly name: string; readonly from: string; readonly to: string }[];
  readonly cases: number;
  readonly scored: number;
  readonly passed: number;
}
