import { pairKey } from './label-counts.ts';
import type { Counts } from './task.ts';
import type { TaggedToken } from './token-tags.ts';

/**
 * Tokens by what was expected and what was answered. Each is right, or a miss of the expected tag and a false alarm of the answered
 * one. A tag outside of `tags` is a miss alone, as scikit-learn counts with `labels=` given. An answer with other
 * tokens than expected misses all of them.
 */
export function tokenCounts(
  answer: readonly TaggedToken[] | null,
  expected: readonly TaggedToken[],
  tags: ReadonlySet<string>,
): Counts {
  const counts = new Map<string, number>([
    ['cases', 1],
    ['tokens', expected.length],
  ]);
  const add = (key: string) => counts.set(key, (counts.get(key) ?? 0) + 1);
  const found = answer && alignedTags(answer, expected);
  if (answer === null) add('unreadable');
  else if (found === null) add('misaligned');
  for (const [at, { tag: wanted }] of expected.entries()) {
    const tag = found?.[at] ?? null;
    const counted = tag !== null && tags.has(tag);
    if (tag === wanted) add(`tp/${wanted}`);
    else {
      add(`fn/${wanted}`);
      if (counted) add(`fp/${tag}`);
      else if (tag !== null) counts.set('outside', 1);
    }
    if (found) add(pairKey(wanted, counted ? tag : ''));
  }
  return Object.fromEntries(counts);
}

/**
 * The tag of each expected token; null where the answer has other tokens. By their texts, where both sides know these: every expected token must
 * begin where an answered one begins, so that pieces of a word are one word. Else by their number.
 */
function alignedTags(
  answer: readonly TaggedToken[],
  expected: readonly TaggedToken[],
): readonly string[] | null {
  const [own, wanted] = [placesOf(answer), placesOf(expected)];
  if (own === null || wanted === null)
    return answer.length === expected.length ? answer.map(({ tag }) => tag) : null;
  if (own.text !== wanted.text) return null;
  const tags = new Map(own.starts.map((start, at) => [start, answer[at]?.tag as string]));
  const found = wanted.starts.map((start) => tags.get(start));
  return found.includes(undefined) ? null : (found as readonly string[]);
}

/** All tokens in one text without blanks and cases of letters, and where each begins; null where a text is not known. */
function placesOf(tokens: readonly TaggedToken[]) {
  const starts: number[] = [];
  let text = '';
  for (const token of tokens) {
    if (token.text === null) return null;
    starts.push(text.length);
    text += token.text.normalize('NFC').toLowerCase().replace(/\s+/g, '');
  }
  return { text, starts };
}
