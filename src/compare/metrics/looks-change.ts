import { type Direction, suspicion } from '../../design/belief/change-model.ts';
import { MOST_SUSPECTS, SUSPECT } from '../../design/belief/preset.ts';
import { GRID, type RateBelief, rateBeliefs } from '../../design/belief/rate-belief.ts';
import { type Stage, stageFacts } from '../../samples/stage.ts';
import { type LookedCase, looksInterval } from '../../stats/intervals/looks-interval.ts';
import type { ArmCount } from '../../stats/permutation/stratified-permutation.ts';
import { mean } from '../../stats/quantile.ts';
import type { CaseSamples } from '../sample-index.ts';
import type { SlotCase } from '../slot-cases.ts';
import { estimateSamples, replacedOfMain, triedIn } from './estimate-samples.ts';
import { type CaseValues, metricValues, pairedValues } from './metric-values.ts';

/**
 * The interval of a graded metric's change over the compared cases of a slot, after a conviction on samples of these stages. It
 * stands around the estimate of first looks (`estimateValues`), so it is over the same cases: those with a score on both sides. Null
 * where there is none.
 */
export function looksChange(
  cases: readonly SlotCase[],
  metric: string,
  stages: readonly Stage[],
  range: number,
): readonly [number, number] | null {
  const comparable = cases.filter((entry) => entry.comparable);
  const looks = metricValues(comparable, metric, estimateSamples);
  const trials = metricValues(comparable, metric, (entry) => triedIn(entry, stages) ?? NOTHING);
  const spreads =
    metric === 'pass'
      ? passSpreads(comparable, looks, trials)
      : gradedSpreads(looks, trials, metricValues(comparable, metric, openingLooks));
  const looked = looks.flatMap(({ baseline, candidate }, at): LookedCase[] => {
    const spread = spreads[at];
    // What was held at main's value was not asked.
    if (baseline.length === 0 || candidate.length === 0 || !spread || !isAsked(comparable[at] as SlotCase))
      return [];
    const trial = trials[at] as CaseValues;
    const isTried = trial.baseline.length > 0 && trial.candidate.length > 0;
    return [
      {
        main: mean(baseline) as number,
        mainVariance: spread.main,
        look: mean(candidate) as number,
        looks: candidate.length,
        spread: spread.change,
        tried: isTried
          ? (mean(trial.candidate) as number) - (mean(trial.baseline) as number)
          : spread.suspected,
      },
    ];
  });
  return looksInterval(looked, pairedValues(looks).length, { range });
}

const NOTHING = { baseline: [], candidate: [] };

function isAsked({ samples }: SlotCase): boolean {
  return samples.candidate.length > 0;
}

/** What is open of main's mean, the variance of one sample of this PR, and how far a suspect is taken to have moved that no trial had room for. */
interface Spread {
  readonly main: number;
  readonly change: number;
  readonly suspected: number | null;
}

/**
 * Of a pass rate: as believed from main's samples and all looks, or as a trial measured it. Where answers of today took the place of stored ones, there is one a
 * case. Alone it does not tell whether a failing look is a change: in a suite of 1,000 cases with 60 % moved nine looked like one in place of 380, the other changes counted
 * as noise, and the interval was 1.5 times as wide. So what is believed goes by all answers, and what is open of main by how far today's differ.
 */
function passSpreads(
  cases: readonly SlotCase[],
  looks: readonly CaseValues[],
  trials: readonly CaseValues[],
): readonly Spread[] {
  const replaced = metricValues(cases, 'pass', (entry) => ({
    baseline: replacedOfMain(entry),
    candidate: [],
  }));
  const before = replaced.map(({ baseline }) => baseline);
  const beliefs = rateBeliefs(looks.map(({ baseline }, at) => countOf([...baseline, ...(before[at] ?? [])])));
  const open = openOfMain(beliefs, looks, before);
  const found = cases.map((entry, at) => {
    const belief = beliefs[at] as RateBelief;
    const seen = looksOf(entry, isOpening);
    const trial = (trials[at] as CaseValues).candidate;
    const { scored, passed } = countOf(trial);
    const change =
      scored >= 2
        ? (passed * (scored - passed)) / (scored * (scored - 1))
        : variance(belief, seen.scored, seen.passed);
    const suspected =
      suspectedOf(belief, seen, 'worse') ?? suspectedOf(belief, looksOf(entry, isLookForGains), 'better');
    return { main: open[at] as number, change, suspected };
  });
  const like = { worse: typicalOf(found, trials, 'worse'), better: typicalOf(found, trials, 'better') };
  return found.map(({ main, change, suspected }, at) => {
    const hasRoom = (trials[at] as CaseValues).candidate.length > 0;
    const typical = hasRoom || suspected === null ? null : like[suspected];
    return { main, change: typical?.change ?? change, suspected: typical?.moved ?? null };
  });
}

function isOpening(stage: Stage): boolean {
  return stageFacts(stage).opening === true;
}

function isLookForGains(stage: Stage): boolean {
  return isOpening(stage) || stage === 'gains-look';
}

function looksOf({ samples }: SlotCase, isLook: (stage: Stage) => boolean): ArmCount {
  return countOf(
    samples.candidate.flatMap(({ stage, result }) =>
      isLook(stage) && result.kind === 'scored' ? [Number(result.passed)] : [],
    ),
  );
}

/** The direction, where the looks make the case a suspect of it. */
function suspectedOf(
  belief: RateBelief,
  { scored, passed }: ArmCount,
  direction: Direction,
): Direction | null {
  return scored > 0 && suspicion(belief, scored, passed, direction) >= SUSPECT ? direction : null;
}

/**
 * What the tried suspects of one direction show, for those that the trial had no room for; null where none was tried. They are sized by how far each
 * moved, squared as in the interval: a mean of changes is near 0 where gains were tried beside losses, and too small where some of
 * the suspects are well.
 */
function typicalOf(
  found: readonly { readonly change: number; readonly suspected: Direction | null }[],
  trials: readonly CaseValues[],
  direction: Direction,
): { readonly change: number; readonly moved: number } | null {
  const tried = found.flatMap(({ change, suspected }, at) => {
    const { baseline, candidate } = trials[at] as CaseValues;
    if (suspected !== direction || baseline.length < 2 || candidate.length < 2) return [];
    return [{ change, square: ((mean(candidate) as number) - (mean(baseline) as number)) ** 2 }];
  });
  if (tried.length === 0) return null;
  return {
    change: mean(tried.map(({ change }) => change)) as number,
    moved: Math.sqrt(mean(tried.map(({ square }) => square)) as number),
  };
}

/** What is open of main in each case. One that was asked again has the variance of an answer, or more where today's answers differ further from stored ones. */
function openOfMain(
  beliefs: readonly RateBelief[],
  looks: readonly CaseValues[],
  before: readonly (readonly number[])[],
): readonly number[] {
  let [differ, waver] = [0, 0];
  const open = beliefs.map((belief, at) => {
    const [now, then] = [looks[at]?.baseline ?? [], before[at] ?? []];
    if (then.length === 0 || now.length === 0) return openRate(belief);
    const own = variance(belief, 0, 0) / now.length;
    differ += ((mean(now) as number) - (mean(then) as number)) ** 2;
    waver += own;
    return own;
  });
  const far = waver > 0 ? Math.max(1, differ / waver) : 1;
  return open.map((own, at) => ((before[at] ?? []).length > 0 ? far * own : own));
}

/** Variance of what is believed of a rate. */
function openRate({ posterior, mean: middle }: RateBelief): number {
  return posterior.reduce((sum, weight, g) => sum + weight * ((GRID[g] as number) - middle) ** 2, 0);
}

/** Expected variance of one more answer, after so many looks. */
function variance({ posterior }: RateBelief, scored: number, passed: number): number {
  let [sum, total] = [0, 0];
  posterior.forEach((weight, g) => {
    const rate = GRID[g] as number;
    const own = weight * rate ** passed * (1 - rate) ** (scored - passed);
    sum += own * rate * (1 - rate);
    total += own;
  });
  return total > 0 ? sum / total : 0.25;
}

/**
 * Of graded scores: what repeats of a case vary by, over all cases where one has too few of its own. `seen`: all looks of the search, which
 * chose what was tried.
 */
function gradedSpreads(
  looks: readonly CaseValues[],
  trials: readonly CaseValues[],
  seen: readonly CaseValues[],
): readonly Spread[] {
  const pooled = pooledVariance([
    ...looks.map(({ baseline }) => baseline),
    ...trials.map(({ candidate }) => candidate),
  ]);
  const steps = looks.map(({ baseline }, at) => stepOf(baseline, seen[at]?.candidate ?? []));
  const full = { fell: isFull(steps, trials, -1), rose: isFull(steps, trials, 1) };
  return looks.map(({ baseline }, at) => {
    const trial = (trials[at] as CaseValues).candidate;
    const step = steps[at] ?? 0;
    const main = pooled / Math.max(1, baseline.length);
    const isFar = Math.abs(step) >= FAR * Math.sqrt(main + pooled / Math.max(1, looksAt(seen, at)));
    const hadNoRoom = trial.length === 0 && isFar && (step < 0 ? full.fell : full.rose);
    return {
      main,
      change: trial.length >= 2 ? pooledVariance([trial]) : pooled,
      suspected: hadNoRoom ? step : null,
    };
  });
}

/** Standard deviations from which a case that was not tried would have been a suspect too. */
const FAR = 2;

function looksAt(seen: readonly CaseValues[], at: number): number {
  return seen[at]?.candidate.length ?? 0;
}

function openingLooks({ samples }: SlotCase): CaseSamples {
  return { baseline: [], candidate: samples.candidate.filter(({ stage }) => isOpening(stage)) };
}

function stepOf(before: readonly number[], after: readonly number[]): number | null {
  const [from, to] = [mean(before), mean(after)];
  return from === null || to === null ? null : to - from;
}

/** Whether the trial of a direction took as many cases as it may: it then had no room for others that moved. */
function isFull(steps: readonly (number | null)[], trials: readonly CaseValues[], sign: -1 | 1): boolean {
  const isTried = ({ baseline, candidate }: CaseValues, at: number) =>
    baseline.length >= 2 && candidate.length >= 2 && sign * (steps[at] ?? 0) > 0;
  return trials.filter(isTried).length >= MOST_SUSPECTS;
}

function pooledVariance(groups: readonly (readonly number[])[]): number {
  let [squares, degrees] = [0, 0];
  for (const values of groups) {
    const middle = mean(values);
    if (middle === null || values.length < 2) continue;
    squares += values.reduce((sum, value) => sum + (value - middle) ** 2, 0);
    degrees += values.length - 1;
  }
  return degrees > 0 ? squares / degrees : 0;
}

function countOf(passes: readonly number[]) {
  return { scored: passes.length, passed: passes.reduce((sum, value) => sum + value, 0) };
}
