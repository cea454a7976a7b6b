import type { CaseComparison, Transition } from '../../compare/comparison.ts';
import { failsMore, isBetterOtherwise } from '../../compare/metrics/lost-cases.ts';
import { ENDING_WORDS, isToldByRight, NEWLY_RIGHT } from '../case-groups.ts';
import { isBelowBarAlone } from '../words/case-bars.ts';
import type { PageState, PageTone } from './page-document.ts';

/** How the list calls a case: by its ending, or by more than that says. */
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

/** Worst first. */
const TONES: readonly (readonly [PageTone, readonly ShownEnding[]])[] = [
  ['bad', ['broken', 'got-worse', 'bar-missed']],
  ['doubt', ['suspected', 'bar-unclear']],
  ['bad', ['refused']],
  ['doubt', ['errored', 'accepted', 'borderline', 'grader-unstable', 'flaky', 'unclear', 'new-failing']],
  ['good', ['better', 'newly-right', 'got-better']],
  ['calm', ['added', 'edited', 'removed', 'left-out', 'unchanged']],
];

/** Every ending of a case, worst first, as the page shows it. */
export const PAGE_STATES: readonly PageState[] = TONES.flatMap(([tone, endings]) =>
  endings.map((id) => ({ id, label: { ...ENDING_WORDS, ...OWN_WORDS }[id], tone })),
);

/** How the list calls a case. */
export function shownEnding(entry: CaseComparison): ShownEnding {
  const { transition, candidate, bar } = entry;
  if (bar && isBelowBarAlone(entry)) return bar.state === 'missed' ? 'bar-missed' : 'bar-unclear';
  if (transition === 'broken' && !failsMore(entry)) return 'got-worse';
  if (isBetterOtherwise(entry)) return 'got-better';
  if (transition === 'better' && isToldByRight(entry)) return 'newly-right';
  return transition === 'added' && candidate.passed < candidate.scored ? 'new-failing' : transition;
}
