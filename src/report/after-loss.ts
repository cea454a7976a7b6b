import { count, whole } from '../numbers.ts';
import type { AfterLoss } from '../plan/eval-plan.ts';

/** What a confirmed loss adds to the calls of a plan, for people. */
export function afterLossText({ isTriedAgain, search, budget }: AfterLoss): string {
  const most = isTriedAgain ? count(search, 'call') : whole(search);
  const parts = [
    ...(isTriedAgain ? ['fresh runs that confirm it'] : []),
    ...(search > 0 ? [`at most ${most} to find the lines and settings behind it`] : []),
  ];
  return `A loss takes more calls: ${parts.join(', and ')}. The limit is the budget of ${whole(budget)} calls.`;
}

/** The same in a few words, for one line of a log. */
export function afterLossShort({ budget }: AfterLoss): string {
  return `more for a loss, within the budget of ${whole(budget)}`;
}
