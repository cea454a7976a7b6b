/**
 * What runs on one pull request remember of each other. Digests alone, so that a comment can hold it: none of it is text
 * from outside.
 */
export interface Ledger {
  /** Identities of the heads that were judged, in the order in which they came. */
  readonly heads: readonly string[];
  /** Cases that were convicted on any of them: suite, slot and case. */
  readonly convicted: readonly string[];
  /** What each ID stands for that a report offered: its cells, by suite, slot, case and the key of what was asked. */
  readonly offers: Readonly<Record<string, readonly string[]>>;
}

/** What is remembered before the first run. */
export const NO_LEDGER: Ledger = { heads: [], convicted: [], offers: {} };

const VERSION = 1;
const DIGEST = /^[0-9a-f]{16}$/;
const MOST_HEADS = 200;
const MOST_CASES = 300;
/** Offers that stand at once: an older one must be found anew. */
const MOST_OFFERS = 3;

/** The ledger that a text holds; an empty one where it is none of ours. */
export function ledgerOf(text: string | null): Ledger {
  try {
    const { v, heads, convicted, offers } = JSON.parse(text ?? '') as Record<string, unknown>;
    if (v !== VERSION) return NO_LEDGER;
    const named = Object.entries(Object(offers) as object).filter(([id]) => DIGEST.test(id));
    return {
      heads: digestsIn(heads),
      convicted: digestsIn(convicted),
      offers: Object.fromEntries(named.map(([id, cells]) => [id, digestsIn(cells)])),
    };
  } catch {
    return NO_LEDGER;
  }
}

/** The text of a ledger, at most some twenty thousand characters. */
export function ledgerText({ heads, convicted, offers }: Ledger): string {
  return JSON.stringify({ v: VERSION, heads, convicted, offers });
}

/** The number of this head among those that were judged, from 1. */
export function headNumber({ heads }: Ledger, identity: string): number {
  const at = heads.indexOf(identity);
  return at < 0 ? heads.length + 1 : at + 1;
}

/** The ledger after one more run. What no longer fits goes, the oldest first; heads count on. */
export function withRun(
  ledger: Ledger,
  run: {
    /** Null: nothing was measured, so that no error was spent. */
    readonly identity: string | null;
    readonly convicted: readonly string[];
    readonly offer: { readonly id: string; readonly cells: readonly string[] } | null;
  },
): Ledger {
  const { identity, convicted, offer } = run;
  const isNew = identity !== null && !ledger.heads.includes(identity);
  const heads = isNew ? [...ledger.heads, identity] : ledger.heads;
  const offers = { ...ledger.offers };
  // Of more cells than can be remembered nothing is offered: an acceptance stands for all of them or for none.
  if (offer !== null && offer.cells.length <= MOST_CASES) {
    delete offers[offer.id];
    offers[offer.id] = offer.cells;
  }
  return {
    heads: heads.slice(0, MOST_HEADS),
    convicted: [...new Set([...convicted, ...ledger.convicted])].slice(0, MOST_CASES),
    offers: Object.fromEntries(Object.entries(offers).slice(-MOST_OFFERS)),
  };
}

function digestsIn(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string' && DIGEST.test(item)) : [];
}
