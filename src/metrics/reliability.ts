import {
  CONSISTENTLY_RIGHT,
  passOfAnswers,
  SAME_ANSWER,
  SAME_LABEL,
} from '../config/policy/pass-of-answers.ts';

/** What is measured of the repeats of a case. `all`: the chance that k answers are all right. `any`: that one of k is. */
export type Reliability =
  | { readonly kind: 'agreement'; readonly of?: 'label' }
  | { readonly kind: 'always' }
  | { readonly kind: 'all' | 'any'; readonly k: number };

/** The names that a misspelt one is held against, each with what it measures. */
const NAMES: Readonly<Record<string, string>> = {
  [SAME_ANSWER]: 'The share of pairs of answers to one case that are the same.',
  [SAME_LABEL]:
    'The share of pairs of answers to one case with the same label. For a task of kind `classification`, which says what a label is.',
  [CONSISTENTLY_RIGHT]: 'The share of cases where every answer passes.',
  'pass^4': 'The chance that four answers to one case all pass. Any number from 1 to 10 may stand for the 4.',
  'pass@4':
    'The chance that at least one of four answers to one case passes. Any number from 1 to 10 may stand for the 4.',
};

/** Names of the metrics of a case's repeats; those of four answers stand for all numbers of answers. */
export const RELIABILITY_METRICS: readonly string[] = Object.keys(NAMES);

/** What a metric of repeats measures, for the reference. */
export function reliabilityWords(name: string): string {
  return NAMES[name] ?? NAMES[name.startsWith('pass^') ? 'pass^4' : 'pass@4'] ?? '';
}

/** `same answer`, `same label`, `consistently right`, `pass^4`, `pass@4`; null for any other name. */
export function reliabilityOf(name: string): Reliability | null {
  if (name === SAME_ANSWER) return { kind: 'agreement' };
  if (name === SAME_LABEL) return { kind: 'agreement', of: 'label' };
  if (name === CONSISTENTLY_RIGHT) return { kind: 'always' };
  return passOfAnswers(name);
}
