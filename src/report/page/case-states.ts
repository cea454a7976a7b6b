import type { Transition } from '../../compare/comparison.ts';
import { ENDING_WORDS } from '../case-groups.ts';
import type { PageState, PageTone } from './page-document.ts';

/** Worst first. */
const TONES: readonly (readonly [PageTone, readonly Transition[]])[] = [
  ['bad', ['broken']],
  ['doubt', ['suspected']],
  ['bad', ['refused']],
  ['doubt', ['errored', 'accepted', 'borderline', 'grader-unstable', 'flaky', 'unclear']],
  ['good', ['better']],
  ['calm', ['added', 'edited', 'removed', 'left-out', 'unchanged']],
];

/** Every ending of a case, worst first, as the page shows it. */
export const PAGE_STATES: readonly PageState[] = TONES.flatMap(([tone, endings]) =>
  endings.map((id) => ({ id, label: ENDING_WORDS[id], tone })),
);
