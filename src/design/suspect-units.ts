import type { SequentialResult } from '../stats/sequential-rule.ts';
import { triedValues } from './case-values.ts';
import type { Hypothesis } from './hypothesis.ts';
import { MOST_NAMED } from './preset.ts';
import type { TrialRecord } from './trial.ts';

/**
 * Units that a conviction is about: suspects that lost in their trial, largest loss first. Where the trial of all
 * cases convicted, the units that lost most in it come after them, up to ten in all. Never one without a loss.
 */
export function suspectUnits({ trials }: Hypothesis, results: readonly SequentialResult[]): number[] {
  const named: number[] = [];
  trials.forEach(({ stage, record }, i) => {
    if (stage === 'trial') named.push(...lostMost(record));
    else if (results[i]?.state === 'rejected')
      named.push(
        ...lostMost(record)
          .filter((unit) => !named.includes(unit))
          .slice(0, Math.max(0, MOST_NAMED - named.length)),
      );
  });
  return named;
}

/** Units of a trial whose candidate did worse, largest loss first; equal losses in the trial's own order. */
function lostMost({ units, rounds, metric }: TrialRecord): number[] {
  const mean = (unit: number, arm: 'baseline' | 'candidate') => {
    const own = rounds.flatMap((round) => triedValues(round, unit, arm, metric));
    return own.length === 0 ? null : own.reduce((sum, value) => sum + value, 0) / own.length;
  };
  return units
    .flatMap((unit) => {
      const before = mean(unit, 'baseline');
      const after = mean(unit, 'candidate');
      return before === null || after === null ? [] : [{ unit, loss: before - after }];
    })
    .filter(({ loss }) => loss > 0)
    .sort((a, b) => b.loss - a.loss)
    .map(({ unit }) => unit);
}
