/**
 * Gains of a settled model beside about one lost case: each wording settles borderline cases both ways, so some seem mended. They are asked in pairs, one first and then
 * two at a time, and each only as long as it wins them. A bet on each pair holds whenever it is read, so that cases may leave one by one.
 */
import { type Bets, betChance, wealthOf } from '../../stats/permutation/paired-bets.ts';
import type { SequentialResult } from '../../stats/permutation/sequential-rule.ts';
import type { ReadMetric } from '../evidence/dataset-metric.ts';
import type { SlotEvidence } from '../evidence/sorted-evidence.ts';
import { signsOf, triedBlocks } from '../trial/exchangeable.ts';
import { trialRounds } from '../trial/variations.ts';

/** Pairs of the first round, of each later one, and rounds at most. */
const PAIRS = { first: 1, later: 2, rounds: 8 } as const;
/** Calls of the first round at each case. */
export const FIRST_PAIRS = 2 * PAIRS.first;
/** A mended case passes where main fails, in nearly all pairs. */
const MENDED: Bets = [
  [0.99, 0.7],
  [0.9, 0.3],
];
/** A case is asked on while a stake on it grew by this factor a pair. */
const GROWTH = 1.3;

/** Where the trial stands, and the cases that are asked on. */
export interface PairedGains {
  readonly result: SequentialResult;
  readonly units: readonly number[];
  /** Pairs of the next round. */
  readonly samples: number;
}

/** Reads the pairs of these cases: one of them must win so many that the level of all allows it. */
export function pairedGains(
  evidence: SlotEvidence,
  metric: ReadMetric,
  units: readonly number[],
  level: number,
): PairedGains {
  const rounds = trialRounds(evidence, 'gains-trial');
  const found = units.map((unit) => {
    const pairs = rounds.flatMap((round) => triedBlocks(round, unit, metric));
    const { split, lost } = signsOf(pairs);
    const won = { split, lost: split - lost };
    return { unit, chance: betChance(won, MENDED), isOpen: wealthOf(won, MENDED) >= GROWTH ** pairs.length };
  });
  const pValue = Math.min(1, units.length * Math.min(1, ...found.map(({ chance }) => chance)));
  const open = found.filter(({ isOpen }) => isOpen).map(({ unit }) => unit);
  const state = () => {
    if (pValue <= level) return 'rejected';
    if (open.length === 0) return 'futile';
    return rounds.length >= PAIRS.rounds ? 'spent' : 'open';
  };
  const look = rounds.length === 0 ? null : rounds.length - 1;
  return {
    result: { state: state(), look, pValue: look === null ? null : pValue },
    units: open,
    samples: look === null ? PAIRS.first : PAIRS.later,
  };
}
