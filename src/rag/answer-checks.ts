import { analyzer } from './retrieval/analyzer.ts';
import { corpusLanguage } from './retrieval/detect-language.ts';
import type { FoundPassage } from './retrieval/relevance.ts';

/** `[2]` or `[docs/refunds.md]`. */
const CITATION = /\[(\d{1,3}|[^[\]\s]{3,200}\.[A-Za-z0-9]{1,8})\]/g;
/** Share of a sentence's terms that must stand in the passages. */
const CARRIED = 0.6;
/** A sentence with fewer terms says too little to be checked. */
const FEWEST_TERMS = 3;

/**
 * What can be said of an answer by its words alone, no model asked. `grounded`: the share of its sentences most of
 * whose terms stand in one of the passages. `citations`: the share of its citations that name a passage that was found
 * (`[1]` counts from 1; or by the document's name). A check that has nothing to look at is left out.
 */
export function answerChecks(answer: string, passages: readonly FoundPassage[]): Record<string, number> {
  const language = corpusLanguage([answer, ...passages.map(({ text }) => text)]);
  const terms = analyzer({ stem: 'language', stop: 'language', language });
  const cited = [...answer.matchAll(CITATION)].map(([, name]) => name as string);
  const names = new Set(passages.map(({ document }) => document));
  const isFound = (name: string) =>
    /^\d+$/.test(name) ? Number(name) >= 1 && Number(name) <= passages.length : names.has(name);
  const sentences = sentencesOf(answer.replace(CITATION, ' '))
    .map(terms)
    .filter((own) => own.length >= FEWEST_TERMS);
  const held = passages.map(({ text }) => new Set(terms(text)));
  const isOfMerged = (own: readonly string[]) =>
    held.some((passage) => own.filter((term) => passage.has(term)).length >= CARRIED * own.length);
  return {
    ...(cited.length > 0 ? { citations: cited.filter(isFound).length / cited.length } : {}),
    ...(sentences.length > 0 ? { grounded: sentences.filter(isOfMerged).length / sentences.length } : {}),
  };
}

function sentencesOf(text: string): string[] {
  const segments = new Intl.Segmenter('en', { granularity: 'sentence' }).segment(text);
  return Array.from(segments, ({ segment }) => segment);
}
