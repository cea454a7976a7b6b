import { gainOf } from '../../metrics/direction.ts';
import { meanOf } from '../../numbers.ts';
import type { ScoreStratum } from '../../stats/permutation/graded-permutation.ts';
import { holm } from '../../stats/permutation/holm.ts';
import type { SequentialResult } from '../../stats/permutation/sequential-rule.ts';
import type { SearchPreset } from '../belief/preset.ts';
import type { Screen, Suspect } from '../belief/screen.ts';
import type { DesignPlan, Finding } from '../design.ts';
import { baselineValues, lookValues, ofToday } from '../evidence/case-values.ts';
import type { ReadMetric } from '../evidence/dataset-metric.ts';
import type { SlotEvidence } from '../evidence/sorted-evidence.ts';
import { datasetBalance } from '../trial/dataset-trial.ts';
import { triedBlocks } from '../trial/exchangeable.ts';
import { permutationOf } from '../trial/score-test.ts';
import { blockSamples, isVaried, isVariedUnit } from '../trial/variations.ts';
import { earlyNames } from './early-names.ts';
import { gainsThatCount } from './gains-that-count.ts';
import { type GainsTrial, gainsTrial } from './gains-trial.ts';
import { type Hypothesis, screenOf } from './hypothesis.ts';
import { cannotOutweigh } from './outweighed.ts';
import { confirmableUnits } from './suspect-units.ts';

/** What is still to be asked after a conviction, or what came of it. */
export interface Aftermath {
  /** The search for gains is not over. */
  readonly searching: boolean;
  readonly gains: Screen;
  readonly gainsResult: SequentialResult | null;
  /** What the next round of the gains trial asks; null where none is held. */
  readonly asksGains: Pick<GainsTrial, 'units' | 'samples'> | null;
  /** Units of the block of fixed size, and its stage; empty where the search for gains is not over yet. */
  readonly block: {
    readonly stage: 'balance' | 'confirm';
    readonly units: readonly number[];
    /** Samples a side of each. */
    readonly samples: (unit: number) => number;
  } | null;
}

/** The gains trial that follows a conviction, and the block after it. Critical cases need no gains trial. */
export function aftermathOf(
  plan: DesignPlan,
  hypothesis: Hypothesis,
  named: readonly number[],
  preset: SearchPreset,
): Aftermath {
  const { evidence, metric } = hypothesis;
  const early = earlyNames(plan, hypothesis);
  const ofBlock = (cases: number) => (unit: number) => blockSamples(evidence, unit, cases, plan.alpha);
  const unnamed = confirmableUnits(hypothesis, named).filter((unit) => !early?.named.has(unit));
  const samples = early?.samples ?? ofBlock(unnamed.length);
  const confirm = { stage: 'confirm' as const, samples, units: unnamed.filter((unit) => samples(unit) > 0) };
  const gains = gainsThatCount(
    hypothesis,
    screenOf(evidence, metric, { seed: plan.seed, preset, direction: 'better' }),
  );
  const none = { searching: false, gains, gainsResult: null, asksGains: null, block: confirm };
  if (hypothesis.critical) return none;
  if (gains.todo.length + gains.mainTodo.length > 0) return { ...none, searching: true, block: null };
  const suspects = betterUnits(evidence, gains);
  const better = suspects.map(({ unit }) => unit);
  const isSettled = cannotOutweigh(hypothesis, better) && looksFellShort(evidence, metric);
  if (better.length === 0 || isSettled) return none;
  const confirming = confirm.units.reduce((sum, unit) => sum + 2 * confirm.samples(unit), 0);
  const trial = gainsTrial(hypothesis, gains, suspects, confirming, plan);
  const gainsResult = trial.result;
  const over = gainsResult.state !== 'open';
  const worse = hypothesis.suspects.length > 0 ? hypothesis.suspects.map(({ unit }) => unit) : named;
  const both = [...new Set([...worse, ...named, ...better])];
  const block =
    gainsResult.state === 'rejected'
      ? { stage: 'balance' as const, units: both, samples: ofBlock(named.length) }
      : over
        ? confirm
        : null;
  return { searching: false, gains, gainsResult, asksGains: trial, block };
}

/** Cases that may have got better. What is tried with variations and what is not cannot be weighed together. */
function betterUnits(evidence: SlotEvidence, { suspects }: Screen): readonly Suspect[] {
  return isVaried(evidence) ? suspects.filter(({ unit }) => isVariedUnit(evidence, unit)) : suspects;
}

/** Scores of the block's units, both arms, by what of them may be dealt again. */
function blockScores(
  evidence: SlotEvidence,
  metric: ReadMetric,
  stage: 'balance' | 'confirm',
  units: readonly number[],
) {
  const round = evidence.rounds(stage)[0];
  if (!round) return [];
  return units
    .map((unit) => ({
      unit,
      case: evidence.slot.units[unit]?.case as string,
      blocks: triedBlocks(round, unit, metric),
    }))
    .filter(({ blocks }) => blocks.length > 0);
}

/** Balance and names, as far as the block of fixed size has been drawn. */
export function blockFindings(
  plan: DesignPlan,
  hypothesis: Hypothesis,
  { block }: Aftermath,
  named: readonly number[],
): Pick<Finding, 'balance' | 'confirmed'> {
  if (!block) return { balance: null, confirmed: [] };
  const { evidence, metric } = hypothesis;
  const scores = blockScores(evidence, metric, block.stage, block.units);
  const own = scores.filter(({ unit }) => named.includes(unit));
  if (block.stage === 'confirm') return { balance: null, confirmed: namesOf(plan, hypothesis, own, named) };
  const adjusted = holm(own.map(({ blocks }) => permutationOf(blocks, plan)));
  const confirmed = own
    .map((entry, i) => ({ case: entry.case, pValue: adjusted[i] as number }))
    .filter(({ pValue }) => pValue <= plan.alpha);
  if (scores.length === 0) return { balance: null, confirmed };
  const { pValue, difference } = balanceOf(plan, evidence, metric, block.units, scores);
  return { balance: { pValue: looksFellShort(evidence, metric) ? pValue : 1, difference }, confirmed };
}

/** Cases that are confirmed one by one: by their trial, or by it and the block together. */
function namesOf(
  plan: DesignPlan,
  hypothesis: Hypothesis,
  block: ReturnType<typeof blockScores>,
  named: readonly number[],
): Finding['confirmed'] {
  const early = earlyNames(plan, hypothesis);
  const adjusted = early?.adjusted(block) ?? holm(block.map(({ blocks }) => permutationOf(blocks, plan)));
  return named.flatMap((unit) => {
    const at = block.findIndex((entry) => entry.unit === unit);
    const pValue = early?.named.get(unit) ?? adjusted[at] ?? 1;
    return pValue <= plan.alpha
      ? [{ case: hypothesis.evidence.slot.units[unit]?.case as string, pValue }]
      : [];
  });
}

/** The sum of all tried cases ÷ all cases of the slot; of a metric of the whole slot, the metric itself. */
function balanceOf(
  plan: DesignPlan,
  evidence: SlotEvidence,
  metric: ReadMetric,
  units: readonly number[],
  scores: readonly { readonly blocks: readonly ScoreStratum[] }[],
): { readonly pValue: number; readonly difference: number } {
  const round = evidence.rounds('balance')[0];
  if (metric.dataset && round) return datasetBalance(metric.dataset, units, round, plan);
  const all = (blocks: readonly ScoreStratum[], arm: keyof ScoreStratum) => blocks.flatMap((own) => own[arm]);
  const sum = scores.reduce(
    (total, { blocks }) => total + meanOf(all(blocks, 'candidate')) - meanOf(all(blocks, 'baseline')),
    0,
  );
  const strata = scores.flatMap(({ blocks }) => blocks);
  return {
    pValue: permutationOf(strata, plan),
    difference: gainOf(metric, sum) / evidence.slot.units.length,
  };
}

/**
 * Do the first looks at all cases fall short of what main answers today in sum? Tried cases are a choice, and between
 * two systems that differ in many small ways the sum over a choice may fall while the whole does not: a trade-off
 * blocks only where both agree. (Of pairs of real systems with a true net above 0, 6–8 % were blocked without this and 4–5 % with it.)
 */
function looksFellShort(evidence: SlotEvidence, metric: ReadMetric): boolean {
  const baseline = baselineValues(ofToday(evidence), metric);
  const looks = lookValues(evidence, metric, ['search', 'gains-look']);
  let change = 0;
  looks.forEach((own, unit) => {
    const known = baseline[unit] ?? [];
    if (own.length > 0 && known.length > 0) change += (own[0] as number) - meanOf(known);
  });
  return change < 0;
}
