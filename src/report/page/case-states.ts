import type { Transition } from '../../compare/comparison.ts';
import type { PageState, PageTone } from './page-document.ts';

const STATES: Readonly<Record<Transition, readonly [label: string, tone: PageTone]>> = {
  broken: ['newly failing', 'bad'],
  suspected: ['suspected', 'doubt'],
  refused: ['can no longer be asked', 'bad'],
  errored: ['errors', 'doubt'],
  accepted: ['accepted', 'doubt'],
  borderline: ['borderline', 'doubt'],
  'grader-unstable': ['grader unstable', 'doubt'],
  flaky: ['flaky', 'doubt'],
  unclear: ['unclear', 'doubt'],
  better: ['newly passing', 'good'],
  added: ['new', 'calm'],
  edited: ['edited', 'calm'],
  removed: ['removed', 'calm'],
  'left-out': ['left out', 'calm'],
  unchanged: ['unchanged', 'calm'],
};

/** Every ending of a case, worst first, as the page shows it. */
export const PAGE_STATES: readonly PageState[] = Object.entries(STATES).map(([id, [label, tone]]) => ({
  id,
  label,
  tone,
}));
