/**
 * What a diagnosis adds to a comparison, once the verdict is reached: which half of a RAG configuration lost a case, and which changed lines
 * or settings broke confirmed cases. No verdict rests on it.
 */
import type { LINES_HOW } from '../../vocabulary.ts';

/** Answers that were scored, and those of them that pass. */
interface Passes {
  readonly scored: number;
  readonly passed: number;
}

/** A passage of a case: its place in each side's ranking, 1-based; null where that side did not find it. */
export interface MovedPassage {
  readonly document: string;
  readonly start: number | null;
  readonly end: number | null;
  /** Whether a side says that it holds what the case should find. */
  readonly relevant: boolean;
  readonly baseline: number | null;
  readonly candidate: number | null;
}

/**
 * `retriever`: this PR answers right from main's passages, and main wrongly from this PR's. `generator`: the other way
 * round. `both`: neither is right. `together`: each is right, so only both at once lose it. `unclear`: errors, or answers
 * that do not agree. `left-out`: it was not asked.
 */
export const BLAMED = ['retriever', 'generator', 'both', 'together', 'unclear', 'left-out'] as const;

/** Which half of a RAG configuration lost a case, and the answers that say so. */
export interface Blame {
  readonly by: (typeof BLAMED)[number];
  /** What each side answers from the other's passages: main from this PR's, this PR from main's. */
  readonly baseline: Passes;
  readonly candidate: Passes;
  /** Both sides retrieved the same, so that it was the generator without asking. */
  readonly samePassages: boolean;
}

/** The confirmed cases that a search asked with parts of the change as on main. */
interface SearchedCases {
  /** Cases that were asked. */
  readonly cases: number;
  /** Their answers with all of it as on main. */
  readonly main: Passes;
  /** The cases are worse by another metric than that they pass. */
  readonly byOther?: true;
}

/** Parts of a change that explain some of the cases: how many cases, and their answers with these parts as on main. */
interface Explained {
  readonly how: (typeof LINES_HOW)[number];
  readonly cases: number;
  readonly scored: number;
  readonly passed: number;
}

/**
 * `found`: lines are named. `not-text`: the cases fail with all of main's lines too. `unclear`: nothing is named. `cut-short`: nothing is named,
 * because the budget ended first. `code`: a function makes the prompt.
 */
export const LINES_FOUND = ['found', 'not-text', 'unclear', 'cut-short', 'code'] as const;

/** Which changed lines of a prompt broke confirmed cases, by answers to the prompt with some of them as on main. No verdict rests on it. */
export interface BrokenLines extends SearchedCases {
  readonly outcome: (typeof LINES_FOUND)[number];
  /** The file that holds the prompt. */
  readonly file: string;
  /** Groups of changed lines. */
  readonly groups: number;
  readonly found: readonly LineBlame[];
}

/** Changed lines that explain some of the cases. */
export interface LineBlame extends Explained {
  readonly lines: readonly ChangedLines[];
}

/** Neighbouring lines that a change edited. */
export interface ChangedLines {
  /** Its first line in this PR's file, 1-based; null where the place of the prompt in the file is not known. */
  readonly line: number | null;
  /** Its first line in the prompt, 1-based. Where lines were only removed: the line behind them. */
  readonly inPrompt: number;
  /** The lines on main and in this PR; null where they are too many to be shown. */
  readonly before: readonly string[] | null;
  readonly after: readonly string[] | null;
  /** Lines of this PR. */
  readonly count: number;
}

/** What a search of settings that moved together comes to. */
export const SETTINGS_FOUND = ['found', 'not-settings', 'unclear', 'cut-short'] as const;

/** Which settings that moved together broke confirmed cases, by answers with some of them as on main. No verdict rests on it. */
export interface BrokenSettings extends SearchedCases {
  /** `not-settings`: the cases fail with all of main's values too. `unclear`: none is named. `cut-short`: the budget ended first. */
  readonly outcome: (typeof SETTINGS_FOUND)[number];
  /** Settings that were tried. */
  readonly tried: number;
  readonly found: readonly SettingBlame[];
}

/** Settings that explain some of the cases. */
export interface SettingBlame extends Explained {
  readonly settings: readonly { readonly name: string; readonly from: string; readonly to: string }[];
}
