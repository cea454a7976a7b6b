import { SHOWN_WORDS, type ShownEnding } from '../case-endings.ts';
import type { PageState, PageTone } from './page-document.ts';

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
  endings.map((id) => ({ id, label: SHOWN_WORDS[id], tone })),
);
