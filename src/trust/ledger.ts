import { MOST_ACCEPTED } from '../vocabulary.ts';

/**
 * What runs on one pull request remember of each other. Digests alone, so that a comment can hold it: none of it is text
 * from outside.
 */
export interface Ledger {
  /** Identities of the latest runs that asked for evidence, in the order in which they came. */
  readonly runs: readonly string[];
  /** How many runs came before these. Only their number is kept, so that none of them is counted out. */
  readonly forgotten: number;
  /** Identities of the latest runs that came out as regressed: another run of the same change does not undo that. */
  readonly lost: readonly string[];
  /** Cases that were convicted on any of them, by their names (suite, slot and case), and by what main asks there. */
  readonly convicted: readonly string[];
  /** By ID, what a report offered to accept: the checks that failed, then its cells, by suite, slot, case and the keys of what was asked and what graded it. */
  readonly offers: Readonly<Record<string, readonly string[]>>;
}

/** What is remembered before the first run. */
export const NO_LEDGER: Ledger = { runs: [], forgotten: 0, lost: [], convicted: [], offers: {} };

const VERSION = 1;
/** Whatever a ledger holds, and the ID of an offer: 64 bits in hexadecimal. */
export const DIGEST = /^[0-9a-f]{16}$/;
/** Runs that are known by name: only these can be gone on with under their own number. */
const MOST_RUNS = 200;
const MOST_LOST = 50;
const MOST_CASES = 300;
/** No pull request has more. Of a share of alpha that is smaller still, nothing can be calculated. */
const MOST_FORGOTTEN = 100_000;
/** Offers that stand at once, and the digests of all of them: an older one must be found again. */
const MOST_OFFERS = 3;
const MOST_OFFERED = MOST_ACCEPTED + 1;

/** The ledger that a text holds; an empty one where the text is not a ledger of this version. */
export function ledgerOf(text: string | null): Ledger {
  try {
    const {
      v,
      runs,
      forgotten = 0,
      lost,
      convicted,
      offers,
    } = JSON.parse(text ?? '') as Record<string, unknown>;
    if (v !== VERSION) return NO_LEDGER;
    const named = Object.entries(Object(offers) as object).filter(([id]) => DIGEST.test(id));
    return {
      runs: digestsIn(runs),
      forgotten: Number.isSafeInteger(forgotten)
        ? Math.min(Math.max(0, Number(forgotten)), MOST_FORGOTTEN)
        : 0,
      lost: digestsIn(lost),
      convicted: digestsIn(convicted),
      offers: Object.fromEntries(named.map(([id, cells]) => [id, digestsIn(cells)])),
    };
  } catch {
    return NO_LEDGER;
  }
}

/** The text of a ledger: less than 30,000 characters, which leaves room in a comment. */
export function ledgerText({ runs, forgotten, lost, convicted, offers }: Ledger): string {
  return JSON.stringify({
    v: VERSION,
    runs,
    ...(forgotten > 0 && { forgotten }),
    ...(lost.length > 0 && { lost }),
    convicted,
    offers,
  });
}

/**
 * The number of a run among those on its pull request, from 1. One that goes on where another left off (`resumes`) is no
 * further run: it asks for nothing twice.
 */
export function runNumber({ runs, forgotten }: Ledger, identity: string, resumes: boolean): number {
  const at = resumes ? runs.lastIndexOf(identity) : -1;
  return forgotten + (at < 0 ? runs.length : at) + 1;
}

/** The ledger after one more run. Where cases, offers or the names of runs no longer fit, the oldest go; runs go on being counted. */
export function withRun(
  ledger: Ledger,
  run: {
    readonly identity: string;
    readonly number: number;
    /** Something was asked, so that error may have been spent. */
    readonly asked: boolean;
    /** It came out as regressed. */
    readonly isLost: boolean;
    readonly convicted: readonly string[];
    readonly offer: { readonly id: string; readonly kept: readonly string[] } | null;
  },
): Ledger {
  const { identity, number, asked, isLost, convicted, offer } = run;
  const isNew = asked && number > ledger.forgotten + ledger.runs.length;
  const offers = { ...ledger.offers };
  if (offer !== null) {
    delete offers[offer.id];
    offers[offer.id] = offer.kept;
  }
  return {
    ...latestRuns(isNew ? [...ledger.runs, identity] : ledger.runs, ledger.forgotten),
    lost: [...new Set([...(isLost ? [identity] : []), ...ledger.lost])].slice(0, MOST_LOST),
    convicted: [...new Set([...convicted, ...ledger.convicted])].slice(0, MOST_CASES),
    offers: latestOffers(Object.entries(offers)),
  };
}

/**
 * Merges the ledgers of two runs that may not have read each other's: `own` stands in the comment, `told` in the file of the run that
 * judged. Normally `told` goes on from `own`, and is the answer. Nothing in `own` gets lost, except what no longer fits.
 */
export function mergedLedger(own: Ledger, told: Ledger): Ledger {
  const later = told.forgotten - own.forgotten;
  const goesOn = later >= 0 && own.runs.slice(later).every((run, at) => told.runs[at] === run);
  const { runs, forgotten } = goesOn
    ? told
    : {
        runs: [...own.runs, ...told.runs.filter((run) => !own.runs.includes(run))],
        forgotten: Math.max(own.forgotten, told.forgotten),
      };
  // What an ID stands for was seen by whoever accepts it: nobody else says it again.
  const offers = Object.entries({ ...told.offers, ...own.offers });
  // The newest last: what was offered again is as new as what was offered first.
  const sorted = offers.toSorted(([a], [b]) => Number(a in told.offers) - Number(b in told.offers));
  const isAllTold = own.convicted.every((place) => told.convicted.includes(place));
  const convicted = isAllTold ? told.convicted : [...own.convicted, ...told.convicted];
  return {
    ...latestRuns(runs, forgotten),
    lost: [...new Set([...told.lost, ...own.lost])].slice(0, MOST_LOST),
    convicted: [...new Set(convicted)].slice(0, MOST_CASES),
    offers: latestOffers(sorted),
  };
}

/** The latest offers that there is room for. The newest come last. An acceptance stands for all cells or for none, so each is remembered whole or not at all. */
function latestOffers(offers: readonly (readonly [id: string, kept: readonly string[]])[]): Ledger['offers'] {
  let [left, room] = [MOST_OFFERS, MOST_OFFERED];
  const latest = offers.toReversed().filter(([, kept]) => {
    if (left === 0 || kept.length > room) return false;
    [left, room] = [left - 1, room - kept.length];
    return true;
  });
  return Object.fromEntries(latest.toReversed());
}

function latestRuns(runs: readonly string[], forgotten: number): Pick<Ledger, 'runs' | 'forgotten'> {
  const over = Math.max(0, runs.length - MOST_RUNS);
  return { runs: runs.slice(over), forgotten: forgotten + over };
}

function digestsIn(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string' && DIGEST.test(item)) : [];
}
