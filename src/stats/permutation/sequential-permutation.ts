import { checkedRule, type SequentialResult, type SequentialRule } from './sequential-rule.ts';

/** Mass below this is dropped from the ends of densities longer than `LONG`: together far less than 1e-15. */
const NEGLIGIBLE = 1e-25;
const LONG = 1024;
/** Smaller chances are not told apart; none is zero. */
const LEAST_CHANCE = 1e-16;

/** One case in one look: its possible scores under relabelling (whole numbers ≥ 0), their chances, and the one seen. */
export interface ScoredStratum {
  readonly scores: ArrayLike<number>;
  readonly chances: ArrayLike<number>;
  readonly observed: number;
}

/** Sub-density of paths that have not been stopped at one level, and what was spent there. */
interface Ledger {
  density: Float64Array;
  /** Sums below hold no mass worth carrying, and sums from `length` on none at all. */
  start: number;
  length: number;
  used: number;
  extra: number;
}

/**
 * Exact group-sequential stratified permutation test. Large sums speak against "nothing changed". Each look adds its
 * strata; the sub-density of the sum among paths not yet stopped is carried on by convolution. A look rejects where
 * the tail fits into what the level may have spent by then. So the error is at most the level, however the cases were
 * chosen. Levels below the last keep their boundaries inside the last one's, which makes a step-down that raises the
 * level afterwards valid (Maurer & Bretz 2013 need just that): each level adds paths out of its own increment only.
 */
export function sequentialPermutation(
  looks: readonly (readonly ScoredStratum[])[],
  rule: SequentialRule,
): SequentialResult {
  const { levels, shares, futility } = checkedRule(rule);
  const room = looks.reduce((sum, strata) => sum + strata.reduce((s, stratum) => s + largest(stratum), 0), 1);
  const scratch = new Float64Array(room);
  const ledgers = levels.map((): Ledger => {
    const density = new Float64Array(room);
    density[0] = 1;
    return { density, start: 0, length: 1, used: 0, extra: 0 };
  });
  const first = ledgers[0] as Ledger;
  const top = ledgers[ledgers.length - 1] as Ledger;
  let total = 0;
  let result: SequentialResult = { state: 'open', look: null, pValue: null };
  for (let look = 0; look < Math.min(looks.length, shares.length); look++) {
    const strata = looks[look] as readonly ScoredStratum[];
    for (const stratum of strata) total += stratum.observed;
    for (const ledger of ledgers) for (const stratum of strata) addStratum(ledger, stratum, scratch);
    const seen = Math.min(1, Math.max(LEAST_CHANCE, top.used + tail(top, total)));
    const hopeless = middling(first, total) > futility;
    const boundary = spend(ledgers, levels, shares[look] as number);
    if (total >= boundary) return { state: 'rejected', look, pValue: seen };
    const state = hopeless ? 'futile' : look === shares.length - 1 ? 'spent' : 'open';
    result = { state, look, pValue: seen };
    if (state !== 'open') return result;
  }
  return result;
}

function largest({ scores }: ScoredStratum): number {
  let most = 0;
  for (let i = 0; i < scores.length; i++) most = Math.max(most, scores[i] as number);
  return most;
}

function addStratum(ledger: Ledger, stratum: ScoredStratum, scratch: Float64Array): void {
  if (stratum.scores.length < 2) {
    shift(ledger, stratum.scores[0] ?? 0);
    return;
  }
  const { density, start, length } = ledger;
  const grown = length + largest(stratum);
  scratch.fill(0, start, grown);
  for (let j = 0; j < stratum.scores.length; j++) {
    const chance = stratum.chances[j] as number;
    const by = stratum.scores[j] as number;
    for (let a = start; a < length; a++)
      scratch[a + by] = (scratch[a + by] as number) + chance * (density[a] as number);
  }
  density.set(scratch.subarray(start, grown), start);
  ledger.length = grown;
  trim(ledger);
}

function shift(ledger: Ledger, by: number): void {
  if (by === 0) return;
  ledger.density.copyWithin(by, 0, ledger.length);
  ledger.density.fill(0, 0, by);
  ledger.start += by;
  ledger.length += by;
}

/** Drops mass too small to matter from both ends of a long density, so that a look costs what its spread needs. */
function trim(ledger: Ledger): void {
  const { density } = ledger;
  if (ledger.length - ledger.start < LONG) return;
  while (ledger.start < ledger.length - 1 && (density[ledger.start] as number) < NEGLIGIBLE) {
    density[ledger.start] = 0;
    ledger.start++;
  }
  while (ledger.length - 1 > ledger.start && (density[ledger.length - 1] as number) < NEGLIGIBLE) {
    ledger.length--;
    density[ledger.length] = 0;
  }
}

function tail({ density, length }: Ledger, from: number): number {
  let sum = 0;
  for (let a = Math.max(0, from); a < length; a++) sum += density[a] as number;
  return sum;
}

/** Mid-p of the sum at one level: what futility is judged by, at the lowest level, so that a raised one reopens nothing. */
function middling(ledger: Ledger, total: number): number {
  const level = total < ledger.length ? (ledger.density[total] as number) : 0;
  return ledger.used + tail(ledger, total) - level / 2;
}

/** Spends each level's increment on the largest sums still unspent, stops those paths, and returns the last boundary. */
function spend(ledgers: readonly Ledger[], levels: readonly number[], share: number): number {
  let boundary = Number.POSITIVE_INFINITY;
  ledgers.forEach((ledger, i) => {
    const level = levels[i] as number;
    const increment = i === 0 ? level : level - (levels[i - 1] as number);
    const inherited = Math.min(ledger.length, boundary);
    let cut = inherited;
    ledger.used += tail(ledger, inherited);
    let own = 0;
    while (cut > 0 && ledger.extra + own + (ledger.density[cut - 1] as number) <= increment * share + 1e-12) {
      cut--;
      own += ledger.density[cut] as number;
    }
    ledger.extra += own;
    ledger.used += own;
    ledger.density.fill(0, cut, ledger.length);
    ledger.length = cut;
    boundary = cut;
  });
  return boundary;
}
