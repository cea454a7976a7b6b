import type { AfterLoss } from '../plan/eval-plan.ts';
import { count, whole } from './numbers.ts';

/** What a confirmed loss adds to the calls of a plan, for people. */
export function afterLossText({ search, budget }: AfterLoss): string {
  const searched =
    search > 0 ? `, and at most ${count(search, 'call')} to find the lines and settings behind it` : '';
  return `A loss takes more calls: fresh runs that confirm it${searched}. The limit is the budget of ${whole(budget)} calls.`;
}

/** The same in a few words, for one line of a log. */
export function afterLossShort({ budget }: AfterLoss): string {
  return `more for a loss, within the budget of ${whole(budget)}`;
}
