import type { SequentialResult } from '../../stats/permutation/sequential-rule.ts';
import { triedBlocks } from './exchangeable.ts';
import { permutationOf } from './score-test.ts';
import type { TrialResult } from './single-losses.ts';
import type { TrialRecord } from './trial-record.ts';

/** Share of a trial's level for the loss of one case, whatever the others did. */
const OWN_SHARE = 0.1;
/** Chance of a case's answers up to which it is asked on by itself: in a first round all four of main's are the best ones, and at most one of this PR's. */
const ASKED_ON = 5 / 70;

/**
 * A trial of scores, or of a metric of a whole slot, judged by their sum or the metric, `bySum` at the levels it gets, and case by case. Macro-F1 weighs a case of a rare label many
 * times one of a common label, and noisy scores of forty suspects add up: a case with 16 of 16 right answers on main and none here was lost in the noise of the others. So each case
 * is also held against chance by itself, at each look, and one that lost nearly all of its answers is asked on when the sum is given up.
 */
export function withClearCases(
  trial: TrialRecord,
  levels: readonly number[],
  bySum: (trial: TrialRecord, levels: readonly number[]) => SequentialResult,
): TrialResult {
  const sum = bySum(
    trial,
    levels.map((level) => (1 - OWN_SHARE) * level),
  );
  const { units, rounds, rule } = trial;
  if (rounds.length === 0) return sum;
  const level = levels.at(-1) as number;
  const cases = units.map((unit) => ({ unit, chance: ownChance(trial, unit, level) }));
  const spent = (chance: number) => Math.min(1, (units.length * rule.shares.length * chance) / OWN_SHARE);
  const own = spent(cases.reduce((least, { chance }) => Math.min(least, chance), 1));
  const pValue = Math.min(own, (sum.pValue ?? 1) / (1 - OWN_SHARE));
  if (sum.state === 'rejected') return { ...sum, pValue };
  const look = rounds.length - 1;
  const unitsWhere = (isLost: (chance: number) => boolean) =>
    cases.flatMap(({ unit, chance }) => (isLost(chance) ? [unit] : []));
  if (own <= level)
    return { state: 'rejected', look, pValue, only: unitsWhere((chance) => spent(chance) <= level) };
  const only = unitsWhere((chance) => chance <= ASKED_ON * (1 + 1e-9));
  const isOver = rounds.length >= rule.shares.length || only.length === 0;
  return sum.state === 'open' || isOver ? { ...sum, pValue } : { state: 'open', look, pValue, only };
}

/**
 * The exact chance that so few of this PR's fresh answers are among the better half of both sides', if nothing changed. Of labels these are the right ones. Which
 * answers are does not depend on who gave them. Of scores as such, dealt again, a chance this small would take millions of draws.
 */
function ownChance({ rounds, metric, seed }: TrialRecord, unit: number, alpha: number): number {
  const blocks = rounds.flatMap((round) => triedBlocks(round, unit, metric));
  const isBetter = betterHalf(blocks.flatMap(({ baseline, candidate }) => [...baseline, ...candidate]));
  const told = blocks.map(({ baseline, candidate }) => ({
    baseline: baseline.map(isBetter),
    candidate: candidate.map(isBetter),
  }));
  return told.length === 0 ? 1 : permutationOf(told, { alpha, seed });
}

/** 1 for a value above the median, or for the best one where half of them and more are; 0 for others. */
function betterHalf(values: readonly number[]): (value: number) => number {
  const rising = [...values].sort((a, b) => a - b);
  const [middle, best] = [rising[Math.ceil(rising.length / 2) - 1], rising.at(-1)] as [number, number];
  const bar = middle > best - ROUNDING ? best - ROUNDING : middle + ROUNDING;
  return (value) => Number(value > bar);
}

/** Values that differ by less are the same. */
const ROUNDING = 1e-9;
