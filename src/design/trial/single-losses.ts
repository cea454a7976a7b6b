import { betChance, wealthOf } from '../../stats/permutation/paired-bets.ts';
import type { SequentialResult } from '../../stats/permutation/sequential-rule.ts';
import { signsOf, triedBlocks } from './exchangeable.ts';
import { WHERE_WORSE } from './paired-trial.ts';
import { isLostSteadily } from './steady-loss.ts';
import type { TrialRecord } from './trial-record.ts';

/** Share of a trial's level for the loss of one case, whatever the others did. With a quarter, three halved cases of 100 were found in 59 in place of 63 %. */
const SINGLE_SHARE = 0.15;
/** A case is asked on by itself while a stake on its loss grew by this factor a pair. */
const GROWTH = 1.5;
/**
 * It is asked on as well while its answers are at least as likely of a steady case that broke as of a borderline one. Its conviction needs more. One that still passes
 * one time in twelve passes once in four pairs at every fourth pull request, and these tell little: dropped then, a quarter of such cases were not found.
 */
const ASKED_ON = 1;

/** Rounds of a trial in pairs, at most: the last ones for single cases alone, whose pairs may be read at any moment. */
export const MOST_ROUNDS = 6;

/** Where a trial stands. */
export interface TrialResult extends SequentialResult {
  /** The cases that the next round asks, or that convicted by themselves. Absent: all on trial. */
  readonly only?: readonly number[];
}

/**
 * A trial in pairs, judged by the sum of its cases, `bySum` at the levels it gets, and case by case. A wording settles borderline cases both ways: in a large suite there are
 * forty of these on trial, and the one case that broke is lost in their sum. A bet on its pairs is not. So once the sum is given up, cases that lost nearly every pair are
 * asked on, and they alone.
 */
export function withSingleLosses(
  trial: TrialRecord,
  levels: readonly number[],
  bySum: (trial: TrialRecord, levels: readonly number[]) => SequentialResult,
): TrialResult {
  const ownRounds = trial.rounds.slice(0, trial.rule.shares.length);
  const sum = bySum(
    { ...trial, rounds: ownRounds },
    levels.map((level) => (1 - SINGLE_SHARE) * level),
  );
  const { units, rounds, metric } = trial;
  if (rounds.length === 0) return sum;
  const lost = units.flatMap((unit) => {
    const pairs = rounds.flatMap((round) => triedBlocks(round, unit, metric));
    const seen = signsOf(pairs);
    const isLosing = pairs.length > 0 && wealthOf(seen, WHERE_WORSE) >= GROWTH ** pairs.length;
    return isLosing && isLostSteadily(rounds, unit, metric, ASKED_ON)
      ? [{ unit, chance: betChance(seen, WHERE_WORSE) }]
      : [];
  });
  const steady = lost.filter(({ unit }) => isLostSteadily(rounds, unit, metric));
  const least = steady.reduce((low, { chance }) => Math.min(low, chance), 1);
  const single = Math.min(1, (units.length * least) / SINGLE_SHARE);
  const pValue = Math.min(single, (sum.pValue ?? 1) / (1 - SINGLE_SHARE));
  if (sum.state === 'rejected' || sum.state === 'open') return { ...sum, pValue };
  const look = rounds.length - 1;
  if (single <= (levels.at(-1) as number))
    return { state: 'rejected', look, pValue, only: steady.map(({ unit }) => unit) };
  const only = lost.map(({ unit }) => unit);
  const isOver = rounds.length >= MOST_ROUNDS || only.length === 0;
  return isOver ? { ...sum, pValue } : { state: 'open', look, pValue, only };
}
