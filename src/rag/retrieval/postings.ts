/** The texts that hold each term and how often, one after another: postings of term `t` from `starts[t]` on. */
export interface Postings {
  readonly terms: ReadonlyMap<string, number>;
  readonly starts: Uint32Array;
  readonly items: Uint32Array;
  readonly counts: Uint16Array;
  /** Terms of each text, repeats included. */
  readonly lengths: Uint32Array;
}

/** The postings of texts by their terms. Texts are read once, one after another. */
export function postingsOf(texts: Iterable<readonly string[]>): Postings {
  const terms = new Map<string, number>();
  const lengths: number[] = [];
  const holders: number[] = [];
  const last: number[] = [];
  const held = growingPairs();
  const ends: number[] = [];
  for (const text of texts) {
    const start = held.size();
    for (const word of text) {
      let term = terms.get(word);
      if (term === undefined) {
        term = terms.size;
        terms.set(word, term);
        holders.push(0);
        last.push(-1);
      }
      const place = last[term] as number;
      if (place >= start) held.countAgain(place);
      else {
        last[term] = held.add(term);
        holders[term] = (holders[term] as number) + 1;
      }
    }
    ends.push(held.size());
    lengths.push(text.length);
  }
  return { terms, ...byTerm(held, ends, holders), lengths: Uint32Array.from(lengths) };
}

/** Terms with their counts, in the order of the texts, in blocks: as objects they would take ten times the room. */
interface Pairs {
  size(): number;
  /** The place of a new pair, whose count is 1. */
  add(term: number): number;
  countAgain(place: number): void;
  termAt(place: number): number;
  countAt(place: number): number;
}

const BLOCK = 1 << 16;
const MOST_COUNTED = 65_535;

function growingPairs(): Pairs {
  const blocks: { readonly terms: Uint32Array; readonly counts: Uint16Array }[] = [];
  let used = 0;
  const blockOf = (place: number) => blocks[Math.floor(place / BLOCK)] as (typeof blocks)[number];
  return {
    size: () => used,
    add(term) {
      if (used % BLOCK === 0) blocks.push({ terms: new Uint32Array(BLOCK), counts: new Uint16Array(BLOCK) });
      const { terms, counts } = blockOf(used);
      terms[used % BLOCK] = term;
      counts[used % BLOCK] = 1;
      used += 1;
      return used - 1;
    },
    countAgain(place) {
      const { counts } = blockOf(place);
      counts[place % BLOCK] = Math.min(MOST_COUNTED, (counts[place % BLOCK] as number) + 1);
    },
    termAt: (place) => blockOf(place).terms[place % BLOCK] as number,
    countAt: (place) => blockOf(place).counts[place % BLOCK] as number,
  };
}

function byTerm(held: Pairs, ends: readonly number[], holders: readonly number[]) {
  const starts = new Uint32Array(holders.length + 1);
  holders.forEach((count, term) => {
    starts[term + 1] = (starts[term] as number) + count;
  });
  const next = starts.slice();
  const items = new Uint32Array(starts.at(-1) ?? 0);
  const counts = new Uint16Array(items.length);
  let at = 0;
  ends.forEach((end, item) => {
    for (; at < end; at++) {
      const term = held.termAt(at);
      const place = next[term] as number;
      items[place] = item;
      counts[place] = held.countAt(at);
      next[term] = place + 1;
    }
  });
  return { starts, items, counts };
}
