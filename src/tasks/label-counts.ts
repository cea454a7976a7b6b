import type { Answer } from './answer.ts';
import type { Counts } from './task.ts';

/** A label as text in one spelling of its letters: strings without surrounding blanks, numbers and booleans as written. Null for anything else. */
export function labelOf(value: unknown): string | null {
  if (typeof value === 'string') return value.trim() === '' ? null : value.trim().normalize('NFC');
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : null;
}

/**
 * Classification: right, or one miss of the expected label and one false alarm of the answered one. An answer outside
 * of `labels` is a miss alone, as scikit-learn counts with `labels=` given.
 */
export function labelCounts(answer: Answer, expected: string, labels: ReadonlySet<string>): Counts {
  const label = answer.kind === 'value' ? labelOf(answer.value) : null;
  if (label === expected) return { cases: 1, [`tp/${expected}`]: 1, [pairKey(expected, label)]: 1 };
  const missed = { cases: 1, [`fn/${expected}`]: 1 };
  if (label !== null && labels.has(label))
    return { ...missed, [`fp/${label}`]: 1, [pairKey(expected, label)]: 1 };
  return { ...missed, [label === null ? 'unreadable' : 'outside']: 1, [pairKey(expected, '')]: 1 };
}

/** The label that an output was read as; empty for one that is not a label, null where the task has no single label. */
export function answeredLabel(counts: Counts): string | null {
  if ('tokens' in counts) return null;
  const key = Object.keys(counts).find((each) => each.startsWith(PAIR));
  return key === undefined ? null : (JSON.parse(key.slice(PAIR.length)) as [string, string])[1];
}

const PAIR = 'pair/';

/** Key of a confusion: what was expected, and what was answered ('' for an answer that is not a label). */
export function pairKey(expected: string, answer: string): string {
  return `${PAIR}${JSON.stringify([expected, answer])}`;
}
