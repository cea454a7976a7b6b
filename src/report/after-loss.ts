import { count, whole } from '../numbers.ts';
import type { AfterLoss } from '../plan/eval-plan.ts';

/** What a loss adds to the calls of a plan, for people: suspected, it is tried, and may be cleared by as many calls as confirm one. */
export function afterLossText({ isTriedAgain, search, budget }: AfterLoss): string {
  const most = isTriedAgain ? count(search, 'call') : whole(search);
  const parts = [
    ...(isTriedAgain ? ['fresh runs that confirm or clear it'] : []),
    ...(search > 0 ? [`at most ${most} to find the lines and settings behind it`] : []),
  ];
  const what = isTriedAgain ? 'A suspected loss' : 'A loss';
  return `${what} takes more calls: ${parts.join(', and ')}. The limit is the budget of ${whole(budget)} calls.`;
}

/** The same in a few words, for one line of a log. */
export function afterLossShort({ budget }: AfterLoss): string {
  return `more for a suspected loss, within the budget of ${whole(budget)}`;
}
