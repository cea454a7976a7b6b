import type { CaseComparison, Transition } from '../compare/comparison.ts';
import { failsMore, isBetterOtherwise } from '../compare/metrics/lost-cases.ts';
import { ENDING_WORDS, isToldByRight, NEWLY_RIGHT } from './case-groups.ts';
import { isBelowBarAlone } from './words/case-bars.ts';

/** What a list of cases calls each of them: its ending, or more than that says. */
export type ShownEnding = Transition | keyof typeof OWN_WORDS;

/** What the word of an ending does not say: what is worse or failing, and what is right without passing more often. */
const OWN_WORDS = {
  'newly-right': NEWLY_RIGHT,
  'got-better': 'got better',
  'got-worse': 'got worse',
  'bar-missed': 'misses its bar',
  'bar-unclear': 'bar unclear',
  'new-failing': 'new, failing',
} as const;

/** The words of every such ending. */
export const SHOWN_WORDS: Readonly<Record<ShownEnding, string>> = { ...ENDING_WORDS, ...OWN_WORDS };

/** How a list calls a case. */
export function shownEnding(entry: CaseComparison): ShownEnding {
  const { transition, candidate, bar } = entry;
  if (bar && isBelowBarAlone(entry)) return bar.state === 'missed' ? 'bar-missed' : 'bar-unclear';
  if (transition === 'broken' && !failsMore(entry)) return 'got-worse';
  if (isBetterOtherwise(entry)) return 'got-better';
  if (transition === 'better' && isToldByRight(entry)) return 'newly-right';
  return transition === 'added' && candidate.passed < candidate.scored ? 'new-failing' : transition;
}
