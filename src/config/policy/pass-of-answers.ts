/** Consistency: the share of pairs of repeats of a case that give the same answer. */
export const SAME_ANSWER = 'same answer';
/** Whether every repeat of a case was right. A model that always refuses is consistent and never right. */
export const CONSISTENTLY_RIGHT = 'consistently right';
/** Consistency of labels: whatever else an answer says, and whether it is right. */
export const SAME_LABEL = 'same label';

/** Most answers that `pass^k` and `pass@k` may speak of. */
const MOST_ANSWERS = 10;

/** What `pass^4` and `pass@4` speak of: all of k answers, or any of them. Null for any other name. */
export function passOfAnswers(name: string): { readonly kind: 'all' | 'any'; readonly k: number } | null {
  const [, sign, digits] = /^pass([\^@])([1-9]\d?)$/.exec(name) ?? [];
  const k = Number(digits);
  return sign === undefined || k > MOST_ANSWERS ? null : { kind: sign === '^' ? 'all' : 'any', k };
}
