import { logChoose } from '../../stats/distributions/log-factorial.ts';
import { holm } from '../../stats/permutation/holm.ts';
import type { DesignPlan, Finding } from '../design.ts';
import type { CaseScores } from '../evidence/case-scores.ts';
import { permutationOf } from '../trial/score-test.ts';

/** Named when no single case fell by half the scale: the loss is spread, these carry most of it. */
const SPREAD_NAMES = 10;

/**
 * Cases that carry a convicted loss: those that fell by at least half of the scale (3 of 3 → 1 of 3), or else, where
 * the loss is spread, the largest falls. `confirmed` are the cases whose own loss holds alone: every case has the
 * same fixed number of samples, and the samples that would choose them also test them, so Holm counts all cases.
 */
export function suspectsOf(
  scores: readonly CaseScores[],
  plan: Pick<DesignPlan, 'alpha' | 'seed'>,
): Pick<Finding, 'suspects' | 'confirmed'> {
  const losses = scores.map((entry) => ({ entry, loss: mean(entry.baseline) - mean(entry.candidate) }));
  const fell = losses
    .filter(({ loss }) => loss > 0)
    .sort((a, b) => b.loss - a.loss || byName(a.entry, b.entry));
  const half = scale(scores) / 2;
  const clear = fell.filter(({ loss }) => loss >= half - 1e-12);
  const suspects = clear.length > 0 ? clear : fell.slice(0, SPREAD_NAMES);
  const lost = new Set(fell.map(({ entry }) => entry));
  // Of very many cases none can be confirmed by so few samples: no p is then worth computing.
  const least = fell.reduce((chance, { entry }) => Math.min(chance, leastChance(entry)), 1);
  const adjusted =
    least * scores.length > plan.alpha
      ? []
      : holm(scores.map((entry) => (lost.has(entry) ? permutationOf([entry], plan) : 1)));
  const confirmed = scores
    .map((entry, i) => ({ case: entry.case, pValue: adjusted[i] ?? 1 }))
    .filter(({ pValue }) => pValue <= plan.alpha)
    .sort((a, b) => a.pValue - b.pValue || byName(a, b));
  return { suspects: suspects.map(({ entry }) => entry.case), confirmed };
}

/** Below this no p of the case can be: one of all the ways to deal its samples. */
function leastChance({ baseline, candidate }: CaseScores): number {
  return Math.exp(-logChoose(baseline.length + candidate.length, candidate.length)) * (1 - 1e-9);
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** 1 for scores inside [0, 1], else the width observed. */
function scale(scores: readonly CaseScores[]): number {
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  for (const { baseline, candidate } of scores) {
    for (const values of [baseline, candidate]) {
      for (const value of values) {
        low = Math.min(low, value);
        high = Math.max(high, value);
      }
    }
  }
  return (low >= 0 && high <= 1) || (low >= -1 && high <= 0) ? 1 : high - low;
}

function byName(a: { readonly case: string }, b: { readonly case: string }): number {
  return a.case < b.case ? -1 : a.case > b.case ? 1 : 0;
}
