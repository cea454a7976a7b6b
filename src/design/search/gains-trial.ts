import { ARMS } from '../../samples/sample.ts';
import { GAINS_OF_FEW, TRIAL } from '../belief/preset.ts';
import type { Screen, Suspect } from '../belief/screen.ts';
import { attempts, baselineValues, countOf, ofToday } from '../evidence/case-values.ts';
import type { TrialRecord } from '../trial/trial-record.ts';
import type { Hypothesis } from './hypothesis.ts';
import { lostCases } from './outweighed.ts';

/** Lost cases from which on every gain may stand against them. */
const MANY_LOST = 2;
/** What a gain must be able to win back of a case where fewer were lost. */
const WINS_BACK = 0.6;
/** Calls that such a loss should take after its conviction: at least these, and in share of the cases; and the cases that are tried all the same. */
const ROOM = { least: 20, share: 0.3, cases: 4 };

/** Whether about one case was lost. Of a model whose repeats are copies, and of other metrics than passes, one gain takes more rounds to be seen. */
function isFew(hypothesis: Hypothesis): boolean {
  const { evidence, metric } = hypothesis;
  return metric.name === 'pass' && !evidence.copies() && lostCases(hypothesis) < MANY_LOST;
}

/**
 * The gains that a conviction is worth looking for. Where about one case was lost, a flaky case that now passes a little more often wins back
 * little of it, and flaky cases are many: they are left out.
 */
export function gainsThatCount(hypothesis: Hypothesis, gains: Screen): Screen {
  if (!isFew(hypothesis)) return gains;
  const gain = gainOf(hypothesis);
  const counts = ({ unit }: { readonly unit: number }) => gain(unit) >= WINS_BACK;
  // A case that was never asked is asked whatever main makes of it: the headline would have to guess it.
  const asked = attempts(hypothesis.evidence, ['search', 'gains-look']);
  return {
    ...gains,
    todo: gains.todo.filter((unit) => !asked[unit] || counts({ unit })),
    mainTodo: gains.mainTodo.filter(counts),
    suspects: gains.suspects.filter(counts),
  };
}

/** How gains are tried: which of the cases that may have got better, and when the trial is given up. */
export interface GainsTrial {
  readonly units: readonly number[];
  readonly rule: TrialRecord['rule'];
}

/**
 * The trial of gains after a conviction whose cases take `confirming` calls to be confirmed. Where about one case was lost, those that could
 * win back most are tried, and given up early: one real gain shows at once.
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
  const most = Math.max(ROOM.cases, Math.floor(room / (2 * TRIAL.samples)));
  const gain = gainOf(hypothesis);
  const worth = ({ unit, strength }: Suspect) => strength * gain(unit);
  const order = better.toSorted((a, b) => worth(b) - worth(a) || a.unit - b.unit);
  return { units: order.slice(0, most).map(({ unit }) => unit), rule: GAINS_OF_FEW };
}

/** How much of a case could be gained at most: what main fails of it. */
function gainOf({ evidence, metric }: Hypothesis): (unit: number) => number {
  const main = baselineValues(ofToday(evidence), metric).map(countOf);
  return (unit) => {
    const { scored, passed } = main[unit] ?? { scored: 0, passed: 0 };
    return (scored - passed + 0.5) / (scored + 1);
  };
}
