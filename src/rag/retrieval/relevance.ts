import type { Span } from './chunks.ts';

/** A passage that a retriever returned. `span`: its place in its document, where that is known. */
export interface FoundPassage {
  readonly document: string;
  readonly text: string;
  readonly span: Span | null;
}

/**
 * Something that should be found: a whole document, a place in it, or words in it. Never a chunk, so that a golden set
 * outlives another way of cutting. `gain`: what finding it is worth; above 0.
 */
export interface Relevant {
  readonly document: string;
  readonly span?: Span;
  readonly text?: string;
  readonly gain: number;
}

/** Share of a relevant place that a passage must hold to have found it. */
const COVERED = 0.5;

/** The gains of what each passage is the first to find, in the order of the passages. */
export function findsOf(passages: readonly FoundPassage[], relevant: readonly Relevant[]): number[][] {
  const left = new Set(relevant);
  return passages.map((passage) => {
    const gains: number[] = [];
    for (const item of left) {
      if (!finds(passage, item)) continue;
      left.delete(item);
      gains.push(item.gain);
    }
    return gains;
  });
}

/** Whether a passage holds anything that should be found, first to find it or not. */
export function isRelevant(passage: FoundPassage, relevant: readonly Relevant[]): boolean {
  return relevant.some((item) => finds(passage, item));
}

function finds({ document, text, span }: FoundPassage, wanted: Relevant): boolean {
  if (document.normalize('NFC') !== wanted.document.normalize('NFC')) return false;
  if (wanted.text !== undefined) return holdsText(text, wanted.text);
  if (wanted.span === undefined) return true;
  if (span === null) return false;
  const shared = Math.min(span.end, wanted.span.end) - Math.max(span.start, wanted.span.start);
  return shared >= COVERED * (wanted.span.end - wanted.span.start);
}

/** Whether a text holds another one, however its lines end and its letters are spelt. */
export function holdsText(text: string, wanted: string): boolean {
  return squeezed(text).includes(squeezed(wanted));
}

/** White space differs between a golden set and a document's own line ends, and the spelling of letters between systems. */
function squeezed(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim();
}
