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

const NEAR: NearLimits = { jaccard: 0.6, containment: 0.8, words: 0.8 };

/** Share of pieces from which on two texts are compared word by word. */
const WORTH_READING = 0.25;
const MOST_WORDS = 400;

/** Characters of a piece. */
const SHINGLE = 5;
/** Normalised texts shorter than this are only found whole: a short phrase stands in many texts. */
const SHORTEST = 20;

/**
 * Cases that stand in the training data, in their order. Near ones by their sets of pieces of five characters
 * (Broder 1997), compared exactly through an inverted index: no estimate. A piece that stands in more than a tenth of
 * all training texts says nothing of where a case comes from, and is not looked up; nor is a line that nearly all of them hold: it is
 * of the prompt that they were asked with.
 */
export function contaminatedCases(
  cases: readonly NamedText[],
  trained: readonly NamedText[],
  limits: NearLimits = NEAR,
): Contaminated[] {
  const whole = new Map(trained.map(({ id, text }) => [text.trim(), id]));
  const plain = new Map(trained.map(({ id, text }) => [normalised(text), id]));
  const near = nearIndex(withoutFrame(trained));
  return cases.flatMap(({ id, text }): Contaminated[] => {
    const exact = whole.get(text.trim());
    if (exact !== undefined) return [{ case: id, trained: exact, kind: 'exact', similarity: 1 }];
    const words = normalised(text);
    const same = words === '' ? undefined : plain.get(words);
    if (same !== undefined) return [{ case: id, trained: same, kind: 'normalised', similarity: 1 }];
    const best = words.length < SHORTEST ? null : near(words, limits);
    return best === null ? [] : [{ case: id, ...best, kind: 'near' }];
  });
}

/** Share of the training texts from which on a line is one of their prompt, and the fewest texts that tell so. */
const FRAME = 0.9;
const FEWEST = 3;

/** Training texts without the lines of their prompt. One that has no other lines stays whole. */
function withoutFrame(trained: readonly NamedText[]): readonly NamedText[] {
  if (trained.length < FEWEST) return trained;
  const holders = new Map<string, number>();
  for (const { text } of trained)
    for (const line of new Set(text.split('\n'))) holders.set(line, (holders.get(line) ?? 0) + 1);
  const isFrame = (line: string) => (holders.get(line) ?? 0) >= FRAME * trained.length;
  return trained.map(({ id, text }) => {
    const own = text.split('\n').filter((line) => !isFrame(line));
    return { id, text: own.some((line) => line.trim() !== '') ? own.join('\n') : text };
  });
}

/** Words in one spelling, with single spaces between them. */
function normalised(text: string): string {
  return wordsOf(text).join(' ');
}

type FindNear = (
  words: string,
  limits: NearLimits,
) => { readonly trained: string; readonly similarity: number } | null;

function nearIndex(trained: readonly NamedText[]): FindNear {
  const holders = new Map<string, number[]>();
  const sizes = trained.map(({ text }, at) => {
    const pieces = shingles(normalised(text));
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
    let best: { trained: string; similarity: number } | null = null;
    for (const at of touched) {
      const counts = { shared: shared[at] as number, own: pieces.size - skipped, other: sizes[at] as number };
      shared[at] = 0;
      const similarity = similarityOf(counts, words, trained[at]?.text ?? '', limits);
      if (similarity !== null && similarity > (best?.similarity ?? 0))
        best = { trained: trained[at]?.id as string, similarity };
    }
    return best;
  };
}

/** The largest share that reaches its limit; null where none does. */
function similarityOf(
  { shared, own, other }: { readonly shared: number; readonly own: number; readonly other: number },
  words: string,
  text: string,
  limits: NearLimits,
): number | null {
  const [contained, jaccard] = [shared / Math.max(1, own), shared / (own + other - shared)];
  const inOrder = jaccard >= WORTH_READING ? wordShare(words, normalised(text)) : 0;
  const reached = [
    ...(jaccard >= limits.jaccard ? [jaccard] : []),
    ...(contained >= limits.containment ? [contained] : []),
    ...(inOrder >= limits.words ? [inOrder] : []),
  ];
  return reached.length === 0 ? null : Math.max(...reached);
}

/** Longest common subsequence of words ÷ words of the longer text. */
function wordShare(one: string, other: string): number {
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
