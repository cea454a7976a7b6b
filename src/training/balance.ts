import type { PlacedEntry, ReviewEntry } from './review.ts';

/** Examples of one kind. `thin`: too few to teach it. */
export interface Share {
  readonly name: string;
  readonly count: number;
  readonly thin: boolean;
}

/** How the examples are spread. */
export interface Balance {
  /** By the labels of their answers, or by the answers where these are labels; null where they are not. */
  readonly labels: readonly Share[] | null;
  readonly languages: readonly Share[];
  /** By tokens of question and answer together. */
  readonly lengths: readonly Share[];
}

/** Fewer examples of one kind than this hardly teach it. */
export const THIN = 10;
/** Longest answer that counts as a label, in characters. */
const LONGEST_LABEL = 60;
const LENGTHS = [
  ['up to 100 tokens', 100],
  ['up to 500 tokens', 500],
  ['up to 2,000 tokens', 2000],
  ['more', Number.POSITIVE_INFINITY],
] as const;

/** The tokens of an example, as `count` counts them: what is asked and what is answered. */
export function exampleTokens({ messages, corrected }: ReviewEntry, count: (text: string) => number): number {
  return messages.reduce((sum, { content }) => sum + count(content), count(corrected));
}

/**
 * How examples are spread over labels, languages and lengths. `languageOf` tells the language of a text, `labelOf` the label of an answer, where
 * it is more than its label; null: it is not known to hold one.
 */
export function balanceOf(
  examples: readonly PlacedEntry[],
  tokens: readonly number[],
  languageOf: (text: string) => string,
  labelOf: (entry: ReviewEntry) => string | null = () => null,
): Balance {
  const known = examples.map(({ entry }) => labelOf(entry));
  const answers = examples.map(({ entry }, at) => known[at] ?? entry.corrected.trim());
  const isLabels =
    answers.length > 1 &&
    answers.every((text) => text.length <= LONGEST_LABEL && !text.includes('\n')) &&
    new Set(answers).size <= answers.length / 2;
  const lengths = tokens.map((own) => LENGTHS.find(([, most]) => own <= most)?.[0] ?? 'more');
  return {
    labels: isLabels || known.every((label) => label !== null) ? shares(answers) : null,
    languages: shares(examples.map(({ entry }) => languageOfEntry(entry, languageOf))),
    lengths: shares(lengths),
  };
}

function languageOfEntry(
  { source, vars, messages }: ReviewEntry,
  languageOf: (text: string) => string,
): string {
  const told = source.tags?.lang ?? source.tags?.language;
  if (told !== undefined) return told;
  const asked = Object.values(vars).join('\n');
  return languageOf(asked.trim() === '' ? (messages.at(-1)?.content ?? '') : asked);
}

function shares(names: readonly string[]): Share[] {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts]
    .map(([name, count]) => ({ name, count, thin: count < THIN }))
    .sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));
}
