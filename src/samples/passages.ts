/** A passage that a retriever found for a sample, by its place. */
export interface RetrievedPassage {
  /** Name of its document; empty where it has none. */
  readonly document: string;
  /** Characters of the document, from `start` up to `end`; absent where its place is not known. */
  readonly start?: number;
  readonly end?: number;
  /** It holds what the case says should be found. Absent where it does not, or the case does not say. */
  readonly relevant?: true;
  /** Its words, where a model answered from them and all of them are held: in a run, and in no store. */
  readonly text?: string;
}

/** Passages of one sample, characters of a document's name, and of all texts of one sample together. */
export const PASSAGES = { most: 20, name: 200, text: 64_000 } as const;

/** Remarks of a retriever that a sample holds, and characters of each. */
export const REMARKS = { most: 4, text: 400 } as const;

/** Passages whose words are all known, to answer from them a second time; null where some are not. */
export function givenPassages(passages: readonly RetrievedPassage[] | undefined) {
  return passages?.every(({ text }) => text !== undefined) ? passages : null;
}

/** The sample with the places of its passages alone. */
export function withoutPassageTexts<S extends { readonly passages?: readonly RetrievedPassage[] }>(
  sample: S,
): S {
  if (!sample.passages?.some(({ text }) => text !== undefined)) return sample;
  return { ...sample, passages: sample.passages.map(({ text: _, ...place }) => place) };
}

/** Equal for the same place in the same document. */
export function placeKey({ document, start, end }: RetrievedPassage): string {
  return JSON.stringify([document, start ?? null, end ?? null]);
}
