import { type Answer, parsedJson } from './answer.ts';
import { labelOf } from './label-counts.ts';
import { type Counts, OTHER } from './task.ts';

/** Most labels of one answer; an answer with more is unreadable. */
const MOST_LABELS = 2_000;

/**
 * The labels of an answer or of what is expected: a JSON list, also as text and in a fenced block, or labels separated by commas, semicolons or
 * line breaks. `[]` is a set without labels. Null where it has another form.
 */
export function labelSetOf(answer: Answer): ReadonlySet<string> | null {
  if (answer.kind === 'unreadable') return null;
  const { value } = answer;
  const listed = typeof value === 'string' ? listIn(value) : value;
  const items = Array.isArray(listed) ? (listed as readonly unknown[]) : [listed];
  if (items.length > MOST_LABELS) return null;
  const labels = items.map(labelOf);
  return labels.includes(null) ? null : new Set(labels as readonly string[]);
}

function listIn(text: string): unknown {
  const trimmed = text.trim();
  if (/^(?:[[{]|```)/.test(trimmed)) {
    const read = parsedJson(trimmed);
    return read.kind === 'value' ? read.value : null;
  }
  const parts = trimmed.split(/[,;\n]/).map((part) => part.trim().replace(/^[-*•]\s+/, ''));
  const named = parts.filter((part) => part !== '');
  return named.length === 0 ? null : named;
}

/**
 * Labels found, missed and made up. A label that does not count is made up, whatever its name. Of the answer by itself: whether its set is the
 * expected one, and its precision, recall and F1, whose means over cases are scikit-learn's `average='samples'`.
 */
export function labelSetCounts(
  answer: ReadonlySet<string> | null,
  expected: ReadonlySet<string>,
  labels: ReadonlySet<string>,
): Counts {
  const counts = new Map<string, number>([['cases', 1]]);
  const add = (key: string, label: string) => {
    const name = `${key}/${labels.has(label) ? label : OTHER}`;
    counts.set(name, (counts.get(name) ?? 0) + 1);
  };
  const found = answer ?? new Set<string>();
  if (answer === null) counts.set('unreadable', 1);
  for (const label of expected) add(found.has(label) ? 'tp' : 'fn', label);
  for (const label of found) if (!expected.has(label)) add('fp', label);
  if ([...found].some((label) => !labels.has(label))) counts.set('outside', 1);
  const both = [...found].filter((label) => expected.has(label)).length;
  if (answer !== null && both === expected.size && both === found.size) counts.set('exact', 1);
  if (both > 0) {
    counts.set('own-precision', both / found.size);
    counts.set('own-recall', both / expected.size);
    counts.set('own-f1', (2 * both) / (found.size + expected.size));
  }
  return Object.fromEntries(counts);
}
