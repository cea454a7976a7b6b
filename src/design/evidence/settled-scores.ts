import { REPEATED_CASES } from '../../plan/stored/earlier-samples.ts';
import { attempts, lookValues, valuesOf } from './case-values.ts';
import type { ReadMetric } from './dataset-metric.ts';
import { repeatsAgree } from './repeats.ts';
import type { SlotEvidence } from './sorted-evidence.ts';

/** One case of a settled model by one metric, higher always better. Null where nothing is known. */
export interface SettledScore {
  readonly unit: number;
  /** What main scored before the search: stored, or as this run filled it up. */
  readonly before: number | null;
  /** All that main scored in the search; empty where it was not asked. */
  readonly today: readonly number[];
  /** Whether main was asked in this run before anything chose its cases. */
  readonly isNew: boolean;
  /** This PR's first look. */
  readonly look: number | null;
}

/**
 * What main and this PR score by a metric, where main's repeats are copies and score alike. Null where they do not: a grader that wavers gives the same
 * text another score.
 */
export function settledScores(evidence: SlotEvidence, metric: ReadMetric): readonly SettledScore[] | null {
  if (!evidence.copies()) return null;
  const fills = evidence.rounds('fill');
  const known = evidence.stored.map((stored, unit) =>
    valuesOf([...stored, ...fills.flatMap((round) => round.get(unit)?.baseline ?? [])], metric),
  );
  if (!repeatsAgree(known, Math.min(REPEATED_CASES, known.length))) return null;
  const looks = lookValues(evidence, metric, ['search']);
  const filled = attempts(evidence, ['fill'], 'baseline');
  const rounds = evidence.rounds('search');
  return known.map((own, unit) => ({
    unit,
    before: own[0] ?? null,
    today: rounds.flatMap((round) => valuesOf(round.get(unit)?.baseline ?? [], metric)),
    isNew: (filled[unit] ?? 0) > 0,
    look: looks[unit]?.[0] ?? null,
  }));
}

/** How far this PR's first look moved a case from what main scores today; null where either is not known. */
export function movedBy({ before, today, look }: SettledScore): number | null {
  const main = today.length > 0 && !today.includes(before ?? Number.NaN) ? (today[0] as number) : before;
  return look === null || main === null ? null : look - main;
}
