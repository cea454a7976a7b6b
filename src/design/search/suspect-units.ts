import { meanOf } from '../../numbers.ts';
import { CLEAR_LOSS, MOST_CONFIRMED } from '../belief/preset.ts';
import { triedValues } from '../evidence/case-values.ts';
import { triedBlocks } from '../trial/exchangeable.ts';
import { isAcquitted } from '../trial/paired-trial.ts';
import { permutationOf } from '../trial/score-test.ts';
import type { TrialResult } from '../trial/single-losses.ts';
import { isLostSteadily } from '../trial/steady-loss.ts';
import type { TrialRecord } from '../trial/trial-record.ts';
import type { Hypothesis } from './hypothesis.ts';

/**
 * Units that a conviction is about: suspects that lost in their trial and were not acquitted in it, largest loss first, or those of them that convicted by themselves. Where the trial of all
 * cases convicted, the units that lost most in it come after them, up to ten in all. Never one without a loss.
 */
export function suspectUnits({ trials }: Hypothesis, results: readonly TrialResult[]): number[] {
  const named: number[] = [];
  trials.forEach(({ stage, record }, i) => {
    if (stage === 'trial') named.push(...notAcquitted(record, lostMost(record), results[i]?.only));
    else if (results[i]?.state === 'rejected')
      named.push(
        ...lostMost(record)
          .map(({ unit }) => unit)
          .filter((unit) => !named.includes(unit))
          .slice(0, Math.max(0, MOST_CONFIRMED - named.length)),
      );
  });
  return named;
}

/**
 * The units of these that a block of fixed size may confirm one by one. Six passes against six can show a broken case and
 * hardly ever a halved one, so of a pass rate only those are worth it that lost most of their passes in the trial.
 */
export function confirmableUnits(hypothesis: Hypothesis, units: readonly number[]): number[] {
  const clear = new Set(
    hypothesis.trials.flatMap(({ record }) =>
      losses(record).flatMap(({ unit, loss }) => (loss >= CLEAR_LOSS ? [unit] : [])),
    ),
  );
  const confirmable =
    hypothesis.screen.trial.kind === 'passes' ? units.filter((unit) => clear.has(unit)) : units;
  return confirmable.slice(0, MOST_CONFIRMED);
}

/** Share of the largest fall of a score from which on a case fell far. */
const FELL_FAR = 0.5;
/** The chance of a fall up to which chance alone does not explain it. */
const BY_CHANCE = 0.05;

/**
 * Those that convicted by themselves, where any did. Where one was lost as a steady case is, or by a score that fell far, those that their pairs acquit stood beside it by
 * the wording alone. Else the loss may be spread over all of them.
 */
function notAcquitted(
  record: TrialRecord,
  lost: readonly Loss[],
  only: readonly number[] | undefined,
): readonly number[] {
  const { varied, metric, rounds, model } = record;
  const isClear = ({ unit, loss }: Loss) =>
    metric.name === 'pass' || metric.task
      ? isLostSteadily(rounds, unit, metric)
      : loss >= FELL_FAR * (lost[0] as Loss).loss;
  const named = only
    ? lost.filter(({ unit }) => only.includes(unit))
    : varied && lost.some(isClear)
      ? lost.filter((own) => isClear(own) || !isAcquitted(record, own.unit))
      : !varied && model.kind === 'scores'
        ? beyondNoise(record, lost, isClear)
        : lost;
  return named.map(({ unit }) => unit);
}

/**
 * Of noisy scores, every second case beside one that fell far seems to have lost a little. Where all but those that fell far lost no more than chance makes together,
 * these and the ones whose own scores show it.
 */
function beyondNoise(
  { units, rounds, metric, seed }: TrialRecord,
  lost: readonly Loss[],
  isFar: (own: Loss) => boolean,
): readonly Loss[] {
  const far = lost.filter(isFar).map(({ unit }) => unit);
  const isShown = (some: readonly number[]) => {
    const blocks = rounds.flatMap((round) => some.flatMap((unit) => triedBlocks(round, unit, metric)));
    return permutationOf(blocks, { alpha: BY_CHANCE, seed }) <= BY_CHANCE;
  };
  if (isShown(units.filter((unit) => !far.includes(unit)))) return lost;
  return lost.filter(({ unit }) => far.includes(unit) || isShown([unit]));
}

/** Units of a trial whose candidate did worse, largest loss first; equal losses in the trial's own order. */
function lostMost(record: TrialRecord): Loss[] {
  return losses(record)
    .filter(({ loss }) => loss > 0)
    .sort((a, b) => b.loss - a.loss);
}

/** How far a case's mean fell in a trial, in the metric's own unit, higher better. */
interface Loss {
  readonly unit: number;
  readonly loss: number;
}

function losses({ units, rounds, metric }: TrialRecord): Loss[] {
  const mean = (unit: number, arm: 'baseline' | 'candidate') => {
    const own = rounds.flatMap((round) => triedValues(round, unit, arm, metric));
    return own.length === 0 ? null : meanOf(own);
  };
  return units.flatMap((unit) => {
    const before = mean(unit, 'baseline');
    const after = mean(unit, 'candidate');
    return before === null || after === null ? [] : [{ unit, loss: before - after }];
  });
}
