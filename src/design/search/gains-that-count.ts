import { meanOf } from '../../numbers.ts';
import type { Stage } from '../../samples/stage.ts';
import { MOST_LOOKS, RELY_ON } from '../belief/preset.ts';
import type { Screen } from '../belief/screen.ts';
import { attempts, baselineValues, countOf, lookValues, ofToday } from '../evidence/case-values.ts';
import type { ReadMetric } from '../evidence/dataset-metric.ts';
import type { SlotEvidence } from '../evidence/sorted-evidence.ts';
import { isVaried } from '../trial/variations.ts';
import type { Hypothesis } from './hypothesis.ts';
import { lostInAll, mostLost } from './outweighed.ts';

/**
 * Lost cases from which on every gain may stand against them, beyond a standard error. A variation may leave answers unchanged: borderline cases of a harmless wording then
 * seem lost, and as many gained. So cases that their own pairs acquit count as well: without them 25 in place of 19 % of harmless wordings were blocked where half of the
 * variations change nothing.
 */
const MANY_LOST = { varying: 1.5, settled: 1.2 } as const;
/** What a gain must win back of a case where fewer were lost, by the looks at it: of passes, and of other metrics, whose cases count more or less. */
const WINS_BACK = { passes: 0.65, values: 0.5 } as const;
/** Looks that must show it, where no more cases seem to be mended than some flaky ones would: at least these, and in share of the cases. */
const BY_CHANCE = { looks: 4, least: 2, share: 0.02 };
const LOOKS = ['search', 'gains-look'] as const;
/**
 * Standard errors that the other cases may rise by chance. Scores move with each wording or answer, and hide small gains more: with 1, of changes that broke one case and
 * raised three in ten by 0.1, 91 in place of 95 % were weighed.
 */
const BY_LUCK = { settled: 1, varying: 0.75, others: 1.64 } as const;

/**
 * Whether about one case was lost. Of other metrics than passes, and of a settled model, the others must not have risen beyond chance either: there many
 * small gains may stand against the loss.
 */
export function isFewLost(hypothesis: Hypothesis): boolean {
  const { evidence, metric } = hypothesis;
  if (isNoisyPass(hypothesis)) return lostInAll(hypothesis) < MANY_LOST.varying;
  const fall = mostLost(hypothesis);
  if (fall === 0 || (evidence.copies() && !isVaried(evidence))) return false;
  const kind = evidence.copies() ? 'settled' : 'varying';
  const most = hypothesis.screen.trial.kind === 'scores' ? BY_LUCK[kind] : BY_LUCK.others;
  return lostInAll(hypothesis) < MANY_LOST[kind] * fall && riseOfOthers(evidence, metric) <= most;
}

/** Whether passes are judged, or what else is right or wrong, of a model whose repeats differ: a look more tells a flaky case from a mended one. */
function isNoisyPass({ screen, evidence }: Hypothesis): boolean {
  return screen.trial.kind === 'passes' && !evidence.copies();
}

/**
 * By how many standard errors, as the moves themselves tell it, all first looks but the lowest one rose. Later ones are asked where the first was low, and would make the
 * rest seem to rise. In the order of their size: that of cases must not matter.
 */
function riseOfOthers(evidence: SlotEvidence, metric: ReadMetric): number {
  const moves = movesOf(evidence, metric, ['search'], (own) => own.slice(0, 1))
    .toSorted((a, b) => a - b)
    .slice(1);
  const squares = moves.reduce((sum, by) => sum + by ** 2, 0);
  return squares === 0 ? 0 : moves.reduce((sum, by) => sum + by, 0) / Math.sqrt(squares);
}

/** How far this PR's looks, or those of each case that are chosen, moved it from what is known of main; 0 where either is not known. */
function movesOf(
  evidence: SlotEvidence,
  metric: ReadMetric,
  stages: readonly Stage[],
  chosen = (own: readonly number[]) => own,
): readonly number[] {
  const main = baselineValues(ofToday(evidence), metric, stages);
  return lookValues(evidence, metric, stages).map((own, unit) => {
    const before = main[unit] as number[];
    return own.length === 0 || before.length === 0 ? 0 : meanOf(chosen(own)) - meanOf(before);
  });
}

/**
 * The gains that a conviction is worth looking for. Where about one case was lost, a flaky case that now passes a little more often wins back
 * little of it, and flaky cases are many: they are left out. A few more looks at this PR tell most of them from a case that was mended, each for an eighth of
 * a round of the trial. So a suspect is looked at until it is clear, or cannot be any more. Where more cases seem to be mended than by chance, they are tried as they
 * are: between two systems with the same net, small gains stand against the loss.
 */
export function gainsThatCount(hypothesis: Hypothesis, gains: Screen): Screen {
  if (!isFewLost(hypothesis)) return gains;
  return isNoisyPass(hypothesis) ? mendedCases(hypothesis, gains) : largeGains(hypothesis, gains);
}

/** Cases that gained most of what one case lost. Repeats of a settled model are copies: no further look tells more of them. */
function largeGains(hypothesis: Hypothesis, gains: Screen): Screen {
  const { evidence, metric } = hypothesis;
  const moves = movesOf(evidence, metric, LOOKS);
  const fall = mostLost(hypothesis);
  const isLarge = (unit: number) => (moves[unit] as number) >= WINS_BACK.values * fall;
  const asked = attempts(evidence, LOOKS);
  const isSettled = evidence.copies();
  const isClear = (unit: number) => isSettled || (asked[unit] ?? 0) >= BY_CHANCE.looks;
  const large = gains.suspects.filter(({ unit }) => isLarge(unit));
  const again = large.flatMap(({ unit }) => (isClear(unit) ? [] : [unit]));
  return {
    ...gains,
    todo: [
      ...gains.todo.filter((unit) => !asked[unit] || (isLarge(unit) && !again.includes(unit))),
      ...again,
    ],
    mainTodo: isSettled ? gains.mainTodo : gains.mainTodo.filter(({ unit }) => isLarge(unit)),
    suspects: large.filter(({ unit }) => isClear(unit)),
  };
}

/** Cases whose passes show that they were mended, and those that further looks may show. */
function mendedCases(hypothesis: Hypothesis, gains: Screen): Screen {
  const won = passesWon(hypothesis);
  const asked = attempts(hypothesis.evidence, LOOKS);
  const left = (unit: number) => Math.max(0, MOST_LOOKS - (asked[unit] ?? 0));
  const seems = gains.suspects.filter(({ unit }) => won(unit, 0) >= WINS_BACK.passes);
  const { length } = hypothesis.evidence.slot.units;
  const isChance = seems.length <= Math.max(BY_CHANCE.least, BY_CHANCE.share * length);
  const suspects = seems.filter(({ unit }) => !isChance || (asked[unit] ?? 0) >= BY_CHANCE.looks);
  const clear = new Set(suspects.map(({ unit }) => unit));
  // Few answers of main leave open what more of them would show.
  const mayBe = (unit: number) => won(unit, left(unit), RELY_ON) >= WINS_BACK.passes;
  const again = gains.suspects.flatMap(({ unit }) =>
    !clear.has(unit) && left(unit) > 0 && mayBe(unit) ? [unit] : [],
  );
  return {
    ...gains,
    // A case that was never asked is asked whatever main makes of it: the headline would have to guess it.
    todo: [...gains.todo.filter((unit) => !asked[unit] || mayBe(unit)), ...again],
    mainTodo: gains.mainTodo.filter(({ unit }) => mayBe(unit)),
    suspects,
  };
}

/** How much of a case was gained, by the looks at it: in passes, or in the metric's own unit. */
export function wonOf(hypothesis: Hypothesis): (unit: number) => number {
  if (isNoisyPass(hypothesis)) {
    const won = passesWon(hypothesis);
    return (unit) => won(unit, 0);
  }
  const moves = movesOf(hypothesis.evidence, hypothesis.metric, LOOKS);
  return (unit) => moves[unit] ?? 0;
}

/**
 * How much of a case was gained, by the looks at it and as many more that pass: from half a pass and half a failure on, on either side. Main counts as asked at
 * least `known` times, and as failing what it was not asked.
 */
function passesWon({ evidence, metric }: Hypothesis): (unit: number, more: number, known?: number) => number {
  const looks = lookValues(evidence, metric, LOOKS).map(countOf);
  const main = baselineValues(ofToday(evidence), metric, LOOKS).map(countOf);
  const nothing = { scored: 0, passed: 0 };
  return (unit, more, known = 0) => {
    const [own, before] = [looks[unit] ?? nothing, main[unit] ?? nothing];
    const now = (own.passed + more + 0.5) / (own.scored + more + 1);
    return now - (before.passed + 0.5) / (Math.max(known, before.scored) + 1);
  };
}
