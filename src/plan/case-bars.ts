import { exactInterval } from '../stats/intervals/exact-interval.ts';

/** What a case must pass on this PR's side, whatever main does: of so many answers so many. */
export interface CaseBar {
  readonly passes: number;
  readonly of: number;
}

/** Most answers of one bar. */
const MOST_ANSWERS = 50;

/** `3/5` as a bar; null where none is set, undefined for anything else. */
export function barOf(written: unknown): CaseBar | null | undefined {
  if (written === undefined || written === null || written === '') return null;
  const [, passes, of] =
    (typeof written === 'string' && /^\s*(\d{1,3})\s*\/\s*(\d{1,3})\s*$/.exec(written)) || [];
  const bar = { passes: Number(passes), of: Number(of) };
  const isBar = bar.passes >= 1 && bar.passes <= bar.of && bar.of >= 2 && bar.of <= MOST_ANSWERS;
  return isBar ? bar : undefined;
}

/** A bar as it is written. */
export function barText({ passes, of }: CaseBar): string {
  return `${passes}/${of}`;
}

/** Whether any answers can miss it. Not where chance alone may explain that none passes: of five answers to a case that passes one time of five. */
export function canBeMissed({ passes, of }: CaseBar): boolean {
  return isMissed({ passes, of }, exactInterval(0, of));
}

/** Whether even the better end of an interval of the share that passes is below the bar. Not without an interval. */
export function isMissed({ passes, of }: CaseBar, interval: readonly [number, number] | null): boolean {
  return interval !== null && interval[1] < passes / of;
}

/**
 * Whether the second bar lets something pass that the first one does not: a smaller share, the same share of fewer answers, or answers so few
 * that it can no longer be missed.
 */
export function isLowered(main: CaseBar | null, own: CaseBar | null): boolean {
  if (main === null) return false;
  if (own === null) return true;
  const [before, after] = [main.passes * own.of, own.passes * main.of];
  if (after < before || (after === before && own.of < main.of)) return true;
  return canBeMissed(main) && !canBeMissed(own);
}

/** The bar that judges: a pull request may raise main's at once, and lower it from the next one on. */
export function judgingBar(main: CaseBar | null, own: CaseBar | null): CaseBar | null {
  return isLowered(main, own) ? main : own;
}
