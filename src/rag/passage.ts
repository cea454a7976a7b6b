import { z } from 'zod';
import type { FoundPassage } from './retrieval/relevance.ts';

/** A passage as retrievers return it, best first. */
export interface Passage extends FoundPassage {
  readonly score: number | null;
}

/** What a retriever found for a question, and its own answer where it has one. */
export interface Retrieved {
  readonly passages: readonly Passage[];
  readonly answer: string | null;
  /** What the language of the corpus was taken for, where passages are found by their words here. */
  readonly language?: string;
  /** What people should know of how it was found. */
  readonly remarks?: readonly string[];
  /** Whole documents by name (NFC), where they are known here. */
  readonly corpus?: ReadonlyMap<string, string>;
}

/** A way to find passages. Throws a `PawlError` for what its owner must mend. */
export interface Retriever {
  retrieve(question: string, k: number, vars: Readonly<Record<string, unknown>>): Promise<Retrieved>;
}

const MOST_PASSAGES = 1000;
const MOST_CHARACTERS = 100_000;

const text = z.string().max(MOST_CHARACTERS);
const place = z.int().min(0);

/** One passage as foreign code hands it over; a plain text is a passage of a document without a name. */
const foreignPassage = z.union([
  text.transform((own): Passage => ({ document: '', text: own, span: null, score: null })),
  z
    .object({
      document: z
        .union([z.string().max(1000), z.number()])
        .transform(String)
        .default(''),
      text: text.default(''),
      start: place.optional(),
      end: place.optional(),
      score: z.number().nullish(),
    })
    .transform(
      ({ document, text: own, start, end, score }): Passage => ({
        document,
        text: own,
        span: start !== undefined && end !== undefined && end > start ? { start, end } : null,
        score: score ?? null,
      }),
    ),
]);

const foreignPassages = z.array(foreignPassage).max(MOST_PASSAGES);

/** Passages as code outside of Pawl returns them. Throws an error in words that says what the first bad one lacks. */
export function passagesIn(list: readonly unknown[]): Passage[] {
  const parsed = foreignPassages.safeParse(list);
  if (parsed.success) return parsed.data;
  const place = Number(parsed.error.issues[0]?.path[0] ?? 0) + 1;
  throw new Error(
    `passage ${place} must be a text of at most 100,000 characters, or { document, text } with numbers as start, end and score`,
  );
}
