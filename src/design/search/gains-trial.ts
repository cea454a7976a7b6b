import { ARMS } from '../../samples/sample.ts';
import { GAINS_OF_FEW, MOST_LOOKS, RELY_ON, TRIAL } from '../belief/preset.ts';
import type { Screen, Suspect } from '../belief/screen.ts';
import { attempts, baselineValues, countOf, lookValues, ofToday } from '../evidence/case-values.ts';
import type { TrialRecord } from '../trial/trial-record.ts';
import type { Hypothesis } from './hypothesis.ts';
import { lostCases } from './outweighed.ts';

/** Lost cases from which on every gain may stand against them, beyond a standard error. */
const MANY_LOST = 1.5;
/** What a gain must win back of a case where fewer were lost, by the looks at it. */
const WINS_BACK = 0.65;
/** Looks that must show it, where no more cases seem to be mended than some flaky ones would: at least these, and in share of the cases. */
const BY_CHANCE = { looks: 4, least: 2, share: 0.02 };
const LOOKS = ['search', 'gains-look'] as const;
/** Calls that such a loss should take after its conviction: at least these, and in share of the cases; and the cases and rounds that are tried all the same. */
const ROOM = { least: 20, share: 0.3, cases: 4, rounds: 2 };

/** Whether about one case was lost. Of a model whose repeats are copies, and of other metrics than passes, one gain takes more rounds to be seen. */
function isFew(hypothesis: Hypothesis): boolean {
  const { evidence, metric } = hypothesis;
  return metric.name === 'pass' && !evidence.copies() && lostCases(hypothesis) < MANY_LOST;
}

/**
 * The gains that a conviction is worth looking for. Where about one case was lost, a flaky case that now passes a little more often wins back
 * little of it, and flaky cases are many: they are left out. A few more looks at this PR tell most of them from a case that was mended, each for an eighth of
 * a round of the trial. So a suspect is looked at until it is clear, or cannot be any more. Where more cases seem to be mended than by chance, they are tried as they
 * are: between two systems with the same net, small gains stand against the loss.
 */
export function gainsThatCount(hypothesis: Hypothesis, gains: Screen): Screen {
  if (!isFew(hypothesis)) return gains;
  const won = wonOf(hypothesis);
  const asked = attempts(hypothesis.evidence, LOOKS);
  const left = (unit: number) => Math.max(0, MOST_LOOKS - (asked[unit] ?? 0));
  const seems = gains.suspects.filter(({ unit }) => won(unit, 0) >= WINS_BACK);
  const { length } = hypothesis.evidence.slot.units;
  const isChance = seems.length <= Math.max(BY_CHANCE.least, BY_CHANCE.share * length);
  const suspects = seems.filter(({ unit }) => !isChance || (asked[unit] ?? 0) >= BY_CHANCE.looks);
  const clear = new Set(suspects.map(({ unit }) => unit));
  // Few answers of main leave open what more of them would show.
  const mayBe = (unit: number) => won(unit, left(unit), RELY_ON) >= WINS_BACK;
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

/** How gains are tried: which of the cases that may have got better, and when the trial is given up. */
export interface GainsTrial {
  readonly units: readonly number[];
  readonly rule: TrialRecord['rule'];
}

/**
 * The trial of gains after a conviction whose cases take `confirming` calls to be confirmed. Where about one case was lost, those that could
 * win back most are tried, and given up early: one real gain shows at once, or in a second round. With one round alone a broken case beside a mended one was called
 * mixed in 93 in place of 99 %.
 */
export function gainsTrial(
  hypothesis: Hypothesis,
  better: readonly Suspect[],
  confirming: number,
): GainsTrial {
  if (!isFew(hypothesis)) return { units: better.map(({ unit }) => unit), rule: TRIAL };
  const { evidence } = hypothesis;
  const looked = ARMS.flatMap((arm) => attempts(evidence, ['gains-look'], arm));
  const spent = confirming + looked.reduce((sum, count) => sum + count, 0);
  const room = Math.max(ROOM.least, ROOM.share * evidence.slot.units.length) - spent;
  // All rounds must fit: most trials end early, and the others are those that cost too much.
  const most = Math.max(ROOM.cases, Math.floor(room / (2 * TRIAL.samples * GAINS_OF_FEW.shares.length)));
  const won = wonOf(hypothesis);
  const worth = ({ unit, strength }: Suspect) => strength * won(unit, 0);
  const order = better.toSorted((a, b) => worth(b) - worth(a) || a.unit - b.unit);
  const units = order.slice(0, most).map(({ unit }) => unit);
  const rounds = Math.max(ROOM.rounds, Math.floor(room / (2 * TRIAL.samples * Math.max(1, units.length))));
  const { shares } = GAINS_OF_FEW;
  return {
    units,
    rule: { ...GAINS_OF_FEW, shares: rounds < shares.length ? [...shares.slice(0, rounds - 1), 1] : shares },
  };
}

/**
 * How much of a case was gained, by the looks at it and as many more that pass: from half a pass and half a failure on, on either side. Main counts as asked at
 * least `known` times, and as failing what it was not asked.
 */
function wonOf({ evidence, metric }: Hypothesis): (unit: number, more: number, known?: number) => number {
  const looks = lookValues(evidence, metric, LOOKS).map(countOf);
  const main = baselineValues(ofToday(evidence), metric, LOOKS).map(countOf);
  const nothing = { scored: 0, passed: 0 };
  return (unit, more, known = 0) => {
    const [own, before] = [looks[unit] ?? nothing, main[unit] ?? nothing];
    const now = (own.passed + more + 0.5) / (own.scored + more + 1);
    return now - (before.passed + 0.5) / (Math.max(known, before.scored) + 1);
  };
}
