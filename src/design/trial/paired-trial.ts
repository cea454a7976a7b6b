import { logChoose } from '../../stats/distributions/hypergeometric.ts';
import { compareLists } from '../../stats/list-order.ts';
import type { ScoreStratum } from '../../stats/permutation/graded-permutation.ts';
import { type Bets, betChance, wealthOf } from '../../stats/permutation/paired-bets.ts';
import { type SplitPairs, sequentialPairs } from '../../stats/permutation/paired-signs.ts';
import { type ScoredStratum, sequentialPermutation } from '../../stats/permutation/sequential-permutation.ts';
import type { SequentialResult, SequentialRule } from '../../stats/permutation/sequential-rule.ts';
import { signTest } from '../../stats/permutation/sign-test.ts';
import { seededRandom } from '../../stats/random.ts';
import { CLEAR_LOSS } from '../belief/preset.ts';
import { countOf } from '../evidence/case-values.ts';
import type { ReadMetric } from '../evidence/dataset-metric.ts';
import type { RoundSamples } from '../evidence/sorted-evidence.ts';
import { signsOf, triedBlocks } from './exchangeable.ts';
import { isLostSteadily } from './steady-loss.ts';
import type { TrialRecord } from './trial-record.ts';

/**
 * Ways in which a case can have got worse, broken outright as a rule: the chance that the baseline's answer is the one of a split pair
 * that passes, and the weight of this way.
 */
export const WHERE_WORSE: Bets = [
  [0.99, 0.6],
  [0.9, 0.2],
  [0.75, 0.2],
];
/** The same where everything got a little worse. */
const WHERE_SPREAD: Bets = [[0.65, 1]];

/** Chance of so lopsided pairs from which on a case is not acquitted, although it was not convicted either. */
const LOPSIDED_PAIRS = 0.1;

/** Share of the level for a loss that no case shows by itself. A part of the variations may leave answers unchanged: see `steadyOdds`. */
const SPREAD_SHARE = 0.05;

/**
 * The trial of a pass rate whose samples were asked with variations: the two answers to one variation may be dealt again. The evidence
 * of a case is that of all its pairs together, or look by look where the level is too low for draws. A loss that is spread over
 * suspects, and clear of none, must be far less likely by chance.
 */
export function judgePairedTrial(trial: TrialRecord, rule: SequentialRule): SequentialResult {
  const result = judgedPairs(trial, rule);
  const { rounds, units, metric } = trial;
  if (result.state !== 'rejected' || trial.wholeSuite || trial.direction === 'better') return result;
  for (let look = result.look as number; look < rounds.length; look++)
    if (units.some((unit) => isLostSteadily(rounds.slice(0, look + 1), unit, metric)))
      return { ...result, look };
  const strict = judgedPairs(trial, {
    ...rule,
    levels: rule.levels.map((level) => SPREAD_SHARE * level),
  });
  const told = ({ pValue }: SequentialResult) => pValue && Math.min(1, pValue / SPREAD_SHARE);
  if (strict.state === 'rejected') return { ...strict, pValue: told(strict) };
  const isOver = rounds.length >= rule.shares.length;
  return { state: isOver ? 'spent' : 'open', look: rounds.length - 1, pValue: told(result) };
}

function judgedPairs(trial: TrialRecord, rule: SequentialRule): SequentialResult {
  const { units, rounds, wholeSuite, direction, metric, seed } = trial;
  const doubt = (unit: number) => {
    if (wholeSuite || trial.model.kind !== 'passes') return 1;
    return Math.min(0.9, Math.max(0.1, trial.model.suspicion(unit)));
  };
  // In the order of their content, so that the seeded draws do not depend on the order of cases or samples.
  const tried = units
    .map((unit) => ({ doubt: doubt(unit), looks: rounds.map((round) => splitPairs(round, unit, metric)) }))
    .sort((a, b) => compareLists(contentOf(a), contentOf(b)));
  const alternatives = wholeSuite ? WHERE_SPREAD : WHERE_WORSE;
  const weigh = (unit: number, split: number, lost: number) =>
    logRatio(tried[unit]?.doubt ?? 1, split, direction === 'worse' ? lost : split - lost, alternatives);
  const looks = rounds.map((_, look) => tried.map((own) => own.looks[look] as SplitPairs));
  if ((rule.levels[0] as number) >= DRAWN_FROM)
    return sequentialPairs(looks, weigh, rule, seededRandom(seed));
  return sequentialPermutation(
    looks.map((look) => look.flatMap((pairs, unit) => pairStratum(pairs, weigh.bind(null, unit)) ?? [])),
    rule,
  );
}

/** From this level on relabelled paths are drawn. A lower one, of a late run on a pull request, is finer than draws can tell. */
const DRAWN_FROM = 0.001;
/** Steps of a log likelihood ratio that become whole-number scores. */
const SCALE = 12;

/** The pairs of one look. Each may as well have come out the other way round. Null where none is split. */
function pairStratum(
  { split, lost }: SplitPairs,
  weigh: (split: number, lost: number) => number,
): ScoredStratum | null {
  if (split === 0) return null;
  const counts = Array.from({ length: split + 1 }, (_, of) => of);
  const weights = counts.map((of) => weigh(split, of));
  const least = Math.min(...weights);
  const scores = weights.map((weight) => Math.round(SCALE * (weight - least)));
  const chances = counts.map((of) => Math.exp(logChoose(split, of) - split * Math.LN2));
  return { scores, chances, observed: scores[lost] as number };
}

/** Whether the trial's variations acquit a case: it was answered in pairs, and this PR did not lose far more of them than main. */
export function isAcquitted({ units, rounds, metric }: TrialRecord, unit: number): boolean {
  const pairs = units.includes(unit) ? rounds.flatMap((round) => triedBlocks(round, unit, metric)) : [];
  const { split, lost } = signsOf(pairs);
  return pairs.length > 0 && signTest(lost, split - lost) > LOPSIDED_PAIRS;
}

/** The split pairs of one case in a round: exactly one side passed. */
function splitPairs(round: RoundSamples, unit: number, metric: ReadMetric): SplitPairs {
  const sides = triedBlocks(round, unit, metric).map(({ baseline, candidate }) => ({
    baseline: countOf(baseline).passed,
    candidate: countOf(candidate).passed,
  }));
  const split = sides.filter(({ baseline, candidate }) => baseline !== candidate);
  return { split: split.length, lost: split.filter(({ baseline }) => baseline > 0).length };
}

/** Log likelihood ratio of "got worse with the chance `doubt`, else as before" against "as before". */
function logRatio(doubt: number, split: number, lost: number, alternatives: Bets): number {
  return Math.log(1 - doubt + doubt * wealthOf({ split, lost }, alternatives));
}

/** Chance that a case loses so many of its pairs if nothing changed, whenever they are read. `pairs`: its values by any metric, higher better. */
export function pairedChance(pairs: readonly ScoreStratum[]): number {
  return betChance(signsOf(pairs), WHERE_WORSE);
}

/**
 * Pairs that are still to be asked of one case so that its loss can stand among so many, `stray` of them unsplit: at most `most`. 0 where the pairs so far show no clear
 * loss, or these were too few if it lost each of them.
 */
export function pairsToConfirm(
  pairs: readonly ScoreStratum[],
  cases: number,
  alpha: number,
  { stray, most }: { readonly stray: number; readonly most: number },
): number {
  const { split, lost } = signsOf(pairs);
  const isEnough = (more: number) =>
    cases * betChance({ split: split + more, lost: lost + more }, WHERE_WORSE) <= alpha;
  const isClear = 2 * lost - split >= CLEAR_LOSS * pairs.length;
  if (!isClear || !isEnough(most)) return 0;
  let more = 1;
  while (more < most && !isEnough(Math.max(0, more - stray))) more++;
  return more;
}

function contentOf({
  doubt,
  looks,
}: {
  readonly doubt: number;
  readonly looks: readonly SplitPairs[];
}): number[] {
  return [doubt, ...looks.flatMap(({ split, lost }) => [split, lost])];
}
