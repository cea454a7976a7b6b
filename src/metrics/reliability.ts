import { passOfAnswers, SAME_LABEL } from '../config/policy/pass-of-answers.ts';

/** What is measured of the repeats of a case. `all`: the chance that k answers are all right. `any`: that one of k is. */
export type Reliability =
  | { readonly kind: 'agreement'; readonly of?: 'label' }
  | { readonly kind: 'always' }
  | { readonly kind: 'all' | 'any'; readonly k: number };

/** Whether every repeat of a case was right. A model that always refuses is consistent and never right. */
const CONSISTENTLY_RIGHT = 'consistently right';
/** Consistency: the share of pairs of repeats of a case that give the same answer. */
export const SAME_ANSWER = 'same answer';

/** The names that a misspelt one is held against. */
export const RELIABILITY_METRICS: readonly string[] = [
  SAME_ANSWER,
  SAME_LABEL,
  CONSISTENTLY_RIGHT,
  'pass^4',
  'pass@4',
];

/** `same answer`, `same label`, `consistently right`, `pass^4`, `pass@4`; null for any other name. */
export function reliabilityOf(name: string): Reliability | null {
  if (name === SAME_ANSWER) return { kind: 'agreement' };
  if (name === SAME_LABEL) return { kind: 'agreement', of: 'label' };
  if (name === CONSISTENTLY_RIGHT) return { kind: 'always' };
  return passOfAnswers(name);
}
