// Apart from the analyzer, because the stemmers are large: who reads settings alone need not load them.

/** `language`: as the corpus's language wants. `porter`: Porter's algorithm of 1980, for English. */
export const STEMMERS = ['language', 'porter', 'none'] as const;
/** `english`: the 33 words that Lucene leaves out by default. */
export const STOP_WORDS = ['language', 'english', 'none'] as const;

/** How text becomes terms. Part of an index's identity: another analyzer is another retriever. */
export interface AnalyzerSettings {
  readonly stem: (typeof STEMMERS)[number];
  readonly stop: (typeof STOP_WORDS)[number];
  /** Of the texts; `mixed` or `other` where no rules of one language fit. */
  readonly language: string;
}
