/**
 * Training: what matters about a fine-tuned model before a case is run.
 * Get: the cases of a suite, the file that the model was trained on, and the name of the model and of its job.
 * Give: the cases that stand in the training data, and whether the model is there and how its job ended.
 */

import { wordsOf } from '../words.ts';

/** A text that a model is tested on, and the texts that it was trained on. `id` is what people know each by. */
export interface NamedText {
  readonly id: string;
  readonly text: string;
}

/** `exact`: the same text. `normalised`: the same but for case, punctuation and white space. `near`: most of it. */
type MatchKind = 'exact' | 'normalised' | 'near';

/** A case that stands in the training data, with the training text that is nearest to it. */
export interface Contaminated {
  readonly case: string;
  readonly trained: string;
  readonly kind: MatchKind;
  /** The largest of the shares that `NearLimits` bounds; 1 for the same text. */
  readonly similarity: number;
}

/** From where on two texts count as nearly the same: shares, 0 to 1. */
export interface NearLimits {
  /** Shared ÷ all pieces of both. */
  readonly jaccard: number;
  /** Shared ÷ pieces of the case: a case that stands inside of a longer text. */
  readonly containment: number;
  /** Words that both have in the same order ÷ words of the longer: a word that was changed. */
  readonly words: number;
}

/** What contamination and copies in a prompt have in common. */
export const NEAR: NearLimits = { jaccard: 0.6, containment: 0.8, words: 0.8 };

/** Two texts that share at least so many of their pieces are compared word by word. */
const WORTH_READING = 0.25;
const MOST_WORDS = 400;

/** Characters of a piece. */
const SHINGLE = 5;
/** Normalised texts shorter than this are only found whole: a short phrase stands in many texts. */
const SHORTEST = 20;

/**
 * Cases that stand in the training data, in their order. Near ones by their sets of pieces of five characters
 * (Broder 1997), compared exactly through an inverted index: no estimate. A piece that stands in more than a tenth of
 * all different training texts says nothing of where a case comes from, and is not looked up. Nor is a line that nearly all texts hold: it is
 * of the prompt that they were asked with. A text that holds the whole case all the same counts, and so does a line of the prompt that is the
 * case, or most of it: else a file that repeats a case often enough would hide it.
 */
export function contaminatedCases(
  cases: readonly NamedText[],
  trained: readonly NamedText[],
  limits: NearLimits = NEAR,
): Contaminated[] {
  const whole = new Map(trained.map(({ id, text }) => [text.trim(), id]));
  const plain = new Map(trained.map(({ id, text }) => [normalised(text), id]));
  const { frame, own } = framed(trained);
  const near = nearIndex(own);
  const inFrame = frameIndex(frame);
  return cases.flatMap(({ id, text }): Contaminated[] => {
    const exact = whole.get(text.trim());
    if (exact !== undefined) return [{ case: id, trained: exact, kind: 'exact', similarity: 1 }];
    const words = normalised(text);
    const same = words === '' ? undefined : plain.get(words);
    if (same !== undefined) return [{ case: id, trained: same, kind: 'normalised', similarity: 1 }];
    const best = words.length < SHORTEST ? null : (near(words, limits) ?? inFrame(text, words));
    return best === null ? [] : [{ case: id, ...best, kind: 'near' }];
  });
}

/** Share of the examples from which on a line is one of their prompt, and the fewest examples that tell so. */
export const FRAME = 0.9;
const FEWEST = 3;

/** The lines of the prompt that training texts were asked with, each by the first that holds it, and the texts without these. */
interface Framed {
  readonly frame: readonly NamedText[];
  /** An example that has no other lines stays whole. */
  readonly own: readonly NamedText[];
}

function framed(trained: readonly NamedText[]): Framed {
  const examples = new Set(trained.map(({ id }) => id)).size;
  if (examples < FEWEST) return { frame: [], own: trained };
  const holders = new Map<string, { count: number; readonly first: string; last: string }>();
  for (const { id, text } of trained)
    for (const line of text.split('\n')) {
      const known = holders.get(line);
      if (known === undefined) holders.set(line, { count: 1, first: id, last: id });
      else if (known.last !== id) {
        known.count += 1;
        known.last = id;
      }
    }
  const frame = [...holders].flatMap(([text, { count, first }]) =>
    count >= FRAME * examples ? [{ id: first, text }] : [],
  );
  const lines = new Set(frame.map(({ text }) => text));
  const parts = trained.map(({ id, text }) => {
    const others = text.split('\n').filter((line) => !lines.has(line));
    return { id, text, others: others.some((line) => line.trim() !== '') ? others.join('\n') : null };
  });
  const asking = new Set(parts.flatMap(({ id, others }) => (others === null ? [] : [id])));
  const own = parts.flatMap(({ id, text, others }) =>
    others === null && asking.has(id) ? [] : [{ id, text: others ?? text }],
  );
  return { frame, own };
}

/** From where on a line of the prompt is a case, or nearly. */
const SAME_LINE = 0.8;
/** A case of fewer words may stand within a longer line of a prompt: a rule names what it is about. */
export const TELLING_WORDS = 8;

type Found = { readonly trained: string; readonly similarity: number } | null;

/** Looks for a case among the lines of a prompt: all lines of the case, one line that is most of it, or a long case inside the lines. */
function frameIndex(frame: readonly NamedText[]): (text: string, words: string) => Found {
  const lines = frame.map(({ id, text }) => {
    const words = normalised(text);
    return { id, words, pieces: shingles(words) };
  });
  const byWords = new Map(lines.map(({ id, words }) => [words, id]));
  const joined = ` ${lines.map(({ words }) => words).join(' ')} `;
  return (text, words) => {
    const own = text
      .split('\n')
      .map(normalised)
      .filter((line) => line !== '');
    const [first = ''] = own;
    if (own.every((line) => byWords.has(line)))
      return { trained: byWords.get(first) as string, similarity: 1 };
    if (words.split(' ').length >= TELLING_WORDS && joined.includes(` ${words} `))
      return { trained: lines[0]?.id as string, similarity: 1 };
    const pieces = shingles(words);
    const alike = lines.map(({ id, words: line, pieces: others }) => {
      const shared = [...pieces].filter((piece) => others.has(piece)).length;
      const jaccard = shared / (pieces.size + others.size - shared);
      const inOrder = jaccard >= WORTH_READING ? wordShare(words, line) : 0;
      return { trained: id, similarity: Math.max(jaccard, inOrder) };
    });
    return alike.find(({ similarity }) => similarity >= SAME_LINE) ?? null;
  };
}

/** Words in one spelling, with single spaces between them. */
export function normalised(text: string): string {
  return wordsOf(text).join(' ');
}

/** Finds the text that is nearest to a case, given as its normalised words. */
type FindNear = (words: string, limits: NearLimits) => Found;

/** Finds what is nearly a case among texts, by the pieces that they share. */
export function nearIndex(all: readonly NamedText[]): FindNear {
  const different = new Map<string, string>();
  for (const { id, text } of all) {
    const words = normalised(text);
    if (!different.has(words)) different.set(words, id);
  }
  const trained = [...different].map(([text, id]) => ({ id, text }));
  const holders = new Map<string, number[]>();
  const sizes = trained.map(({ text }, at) => {
    const pieces = shingles(text);
    for (const piece of pieces) {
      const known = holders.get(piece);
      if (known) known.push(at);
      else holders.set(piece, [at]);
    }
    return pieces.size;
  });
  const common = Math.max(50, trained.length / 10);
  const shared = new Uint32Array(trained.length);
  return (words, limits) => {
    const pieces = shingles(words);
    const touched: number[] = [];
    let skipped = 0;
    for (const piece of pieces) {
      const own = holders.get(piece) ?? [];
      if (own.length > common) {
        skipped += 1;
        continue;
      }
      for (const at of own) {
        if (shared[at] === 0) touched.push(at);
        shared[at] = (shared[at] as number) + 1;
      }
    }
    let best: Found = null;
    for (const at of touched) {
      const counts = { shared: shared[at] as number, own: pieces.size - skipped, other: sizes[at] as number };
      shared[at] = 0;
      const similarity = similarityOf(counts, words, trained[at]?.text ?? '', limits);
      if (similarity !== null && similarity > (best?.similarity ?? 0))
        best = { trained: trained[at]?.id as string, similarity };
    }
    return best ?? (skipped > 0 ? whole(words, pieces) : null);
  };

  /** A text that holds the whole case, among those with its rarest piece. */
  function whole(words: string, pieces: ReadonlySet<string>): Found {
    const lists = [...pieces].map((piece) => holders.get(piece) ?? []);
    const rarest = lists.reduce((least, own) => (own.length < least.length ? own : least));
    const at = rarest.find((each) => ` ${trained[each]?.text} `.includes(` ${words} `));
    return at === undefined ? null : { trained: trained[at]?.id as string, similarity: 1 };
  }
}

/** The largest share that reaches its limit; null where none does. */
function similarityOf(
  { shared, own, other }: { readonly shared: number; readonly own: number; readonly other: number },
  words: string,
  text: string,
  limits: NearLimits,
): number | null {
  const [contained, jaccard] = [shared / Math.max(1, own), shared / (own + other - shared)];
  const inOrder = jaccard >= WORTH_READING ? wordShare(words, text) : 0;
  const reached = [
    ...(jaccard >= limits.jaccard ? [jaccard] : []),
    ...(contained >= limits.containment ? [contained] : []),
    ...(inOrder >= limits.words ? [inOrder] : []),
  ];
  return reached.length === 0 ? null : Math.max(...reached);
}

/** Longest common subsequence of words ÷ words of the longer text. */
export function wordShare(one: string, other: string): number {
  const [a, b] = [one.split(' '), other.split(' ')];
  if (Math.max(a.length, b.length) > MOST_WORDS) return 0;
  let above = new Uint16Array(b.length + 1);
  for (const word of a) {
    const row = new Uint16Array(b.length + 1);
    b.forEach((each, at) => {
      row[at + 1] =
        each === word ? (above[at] as number) + 1 : Math.max(above[at + 1] as number, row[at] as number);
    });
    above = row;
  }
  return (above[b.length] as number) / Math.max(a.length, b.length);
}

function shingles(words: string): Set<string> {
  const pieces = new Set<string>();
  for (let at = 0; at + SHINGLE <= words.length; at++) pieces.add(words.slice(at, at + SHINGLE));
  return pieces;
}
