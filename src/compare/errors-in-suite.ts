import type { Unmeasured } from '../plan/eval-plan.ts';
import type { Arm } from '../samples/sample.ts';
import { fisherTwoSided } from '../stats/permutation/fisher.ts';
import { armTally } from './case-comparison.ts';
import { errorsReason } from './errors-reason.ts';
import type { SlotCase } from './slot-cases.ts';
import { hasOnlyErrors } from './transitions.ts';

/** Chance below which unequal errors are no accident: what is left would compare other cases on each side. */
const UNEQUAL = 0.01;
const ARMS: readonly Arm[] = ['candidate', 'baseline'];

/**
 * Why a suite's errors keep it from being measured: more than the limit's share of an arm's samples, a case without
 * any score, or errors that fall on one arm. Null where there are none of these.
 */
export function errorsInSuite(cases: readonly SlotCase[], limit: number): Unmeasured | null {
  const samples = {
    baseline: cases.flatMap((entry) => entry.samples.baseline),
    candidate: cases.flatMap((entry) => entry.samples.candidate),
  };
  const tally = { baseline: armTally(samples.baseline), candidate: armTally(samples.candidate) };
  if (tally.baseline.errored + tally.candidate.errored === 0) return null;
  const over = ARMS.filter((arm) => tally[arm].errored > limit * samples[arm].length);
  const unscored = ARMS.map((arm) => ({
    arm,
    cases: cases.filter(({ samples: own }) => hasOnlyErrors(armTally(own[arm]))),
  })).filter((found) => found.cases.length > 0);
  if (over.length > 0) return errorsReason(samples, over, null);
  if (unscored.length > 0) {
    const labels = [...new Set(unscored.flatMap((found) => found.cases.map(({ planned }) => planned.label)))];
    return errorsReason(
      samples,
      unscored.map(({ arm }) => arm),
      `${caseList(labels)} got no score.`,
    );
  }
  const comparable = cases.filter((entry) => entry.comparable);
  const hits = (arm: Arm) => {
    const { scored, errored } = armTally(comparable.flatMap((entry) => entry.samples[arm]));
    return { hits: errored, total: scored + errored };
  };
  if (fisherTwoSided(hits('baseline'), hits('candidate')) >= UNEQUAL) return null;
  const more = tally.candidate.errored >= tally.baseline.errored ? 'candidate' : 'baseline';
  return errorsReason(
    samples,
    [more],
    'Errors fall on one side alone, so the other answers cannot be compared.',
  );
}

function caseList(labels: readonly string[]): string {
  const named = labels
    .slice(0, 3)
    .map((label) => `"${label}"`)
    .join(', ');
  return labels.length > 3
    ? `${labels.length} cases (${named} …)`
    : labels.length === 1
      ? `Case ${named}`
      : `Cases ${named}`;
}
