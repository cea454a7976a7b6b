/** A part of a text: characters from `start` up to `end` (UTF-16 units, as slices have them). */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Where a text may be cut. `headings`: at Markdown headings, and between sentences of what is too long. */
export const CHUNK_UNITS = ['document', 'headings', 'sentences', 'tokens', 'words'] as const;

/** How texts are cut into chunks. */
export interface ChunkSettings {
  readonly by: (typeof CHUNK_UNITS)[number];
  /** Longest chunk, in tokens (in words for `words`). A single sentence that is longer stays whole. */
  readonly size: number;
  /** How much of a chunk the next one repeats, in the same unit; whole sentences or words. */
  readonly overlap: number;
}

/**
 * Cuts a text into chunks of at most `size`, each a span of the text itself, so that what a chunk holds can be told
 * from its place. `count` measures a piece of text. A text without words has no chunks.
 */
export function chunksOf(text: string, settings: ChunkSettings, count: (piece: string) => number): Span[] {
  const { by } = settings;
  if (!/\S/.test(text)) return [];
  if (by === 'document') return [trimmed(text, { start: 0, end: text.length })];
  const parts = by === 'headings' ? sectionsOf(text) : [{ start: 0, end: text.length }];
  const pieces = by === 'tokens' || by === 'words' ? wordsOf : sentencesOf;
  const measure = by === 'words' ? () => 1 : (span: Span) => count(text.slice(span.start, span.end));
  // Most sections of most corpora fit: to look for their sentences would be most of the work.
  const fits = (part: Span) => by !== 'words' && measure(part) <= settings.size;
  return parts.flatMap((part) =>
    fits(part) ? [trimmed(text, part)] : packed(pieces(text, part), settings, measure),
  );
}

/** Packs pieces in their order, as many as fit. */
function packed(
  pieces: readonly Span[],
  { size, overlap }: ChunkSettings,
  measure: (span: Span) => number,
): Span[] {
  const sizes = pieces.map(measure);
  const chunks: Span[] = [];
  for (let first = 0; first < pieces.length; ) {
    let [last, held] = [first, sizes[first] as number];
    while (last + 1 < pieces.length && held + (sizes[last + 1] as number) <= size) {
      last += 1;
      held += sizes[last] as number;
    }
    chunks.push({ start: (pieces[first] as Span).start, end: (pieces[last] as Span).end });
    if (last + 1 >= pieces.length) break;
    first = nextStart(sizes, first, last, overlap);
  }
  return chunks;
}

/** The piece that the next chunk begins with: as far back as the overlap reaches, and always further on than this one. */
function nextStart(sizes: readonly number[], first: number, last: number, overlap: number): number {
  let [next, repeated] = [last + 1, 0];
  while (next - 1 > first && repeated + (sizes[next - 1] as number) <= overlap) {
    next -= 1;
    repeated += sizes[next] as number;
  }
  return next;
}

function wordsOf(text: string, { start, end }: Span): Span[] {
  return [...text.slice(start, end).matchAll(/\S+/g)].map(({ index, 0: word }) => ({
    start: start + index,
    end: start + index + word.length,
  }));
}

/** From one Markdown heading to the next; a `#` inside of a fenced block is none. */
function sectionsOf(text: string): Span[] {
  if (!text.includes('#')) return [{ start: 0, end: text.length }];
  const starts = [0];
  let fence: string | null = null;
  for (const { index, 0: line } of text.matchAll(/^.*$/gm)) {
    const mark = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1];
    if (mark && fence === null) fence = mark;
    else if (mark && fence !== null && mark.startsWith(fence)) fence = null;
    else if (fence === null && index > 0 && /^ {0,3}#{1,6}(\s|$)/.test(line)) starts.push(index);
  }
  return starts
    .map((start, at) => ({ start, end: starts[at + 1] ?? text.length }))
    .filter(({ start, end }) => /\S/.test(text.slice(start, end)));
}

/** Words before whose full stop no sentence ends. */
const ABBREVIATION =
  /(?:^|[\s([])(?:\p{Lu}|Mr|Mrs|Ms|Dr|Prof|St|Jr|Sr|vs|etc|e\.g|i\.e|cf|No|Nr|Fig|Eq|Sec|Vol|pp|ca|approx|z\.B|d\.h|bzw|usw)\.\s*$/u;

/** Made once: to make one costs more than to cut a page with it. */
let segmenter: Intl.Segmenter | undefined;

/** Sentences by Unicode's rules (UAX 29), paragraph by paragraph, with what ends in an abbreviation joined to the next. */
function sentencesOf(text: string, part: Span): Span[] {
  const found: Span[] = [];
  segmenter ??= new Intl.Segmenter('en', { granularity: 'sentence' });
  for (const { index, 0: paragraph } of text.slice(part.start, part.end).matchAll(/(?:.+(?:\n|$))+/g)) {
    let open: Span | null = null;
    for (const { segment, index: at } of segmenter.segment(paragraph)) {
      const start: number = open?.start ?? part.start + index + at;
      const span: Span = { start, end: part.start + index + at + segment.length };
      open = ABBREVIATION.test(segment) ? span : null;
      if (open === null) found.push(span);
    }
    if (open !== null) found.push(open);
  }
  return found.map((span) => trimmed(text, span)).filter(({ start, end }) => end > start);
}

function trimmed(text: string, { start, end }: Span): Span {
  const own = text.slice(start, end);
  const lead = own.length - own.trimStart().length;
  return { start: start + lead, end: start + Math.max(lead, own.trimEnd().length) };
}
