import { ARMS } from '../../samples/sample.ts';
import type { Stage } from '../../samples/stage.ts';
import type { SequentialResult } from '../../stats/permutation/sequential-rule.ts';
import { GAINS_OF_FEW, GAINS_SHARE, TRIAL } from '../belief/preset.ts';
import type { Screen, Suspect } from '../belief/screen.ts';
import type { DesignPlan } from '../design.ts';
import { attempts } from '../evidence/case-values.ts';
import type { SlotEvidence } from '../evidence/sorted-evidence.ts';
import { judgeTrial } from '../trial/trial.ts';
import type { TrialRecord } from '../trial/trial-record.ts';
import { isVaried, trialRounds } from '../trial/variations.ts';
import { isFewLost, wonOf } from './gains-that-count.ts';
import type { Hypothesis } from './hypothesis.ts';
import { FIRST_PAIRS, pairedGains } from './paired-gains.ts';

/** Calls that the loss of about one case should take after its conviction: at least these, and in share of the cases; and the cases and rounds that are tried all the same. */
const ROOM = { least: 20, share: 0.3, cases: 4, rounds: 2 };

/** The trial of gains: where it stands, and which cases the next round asks, with how many samples a side. */
export interface GainsTrial {
  readonly result: SequentialResult;
  readonly units: readonly number[];
  readonly samples: number;
}

/** Holds these gains against a conviction whose cases take `confirming` calls to be confirmed. */
export function gainsTrial(
  hypothesis: Hypothesis,
  gains: Screen,
  suspects: readonly Suspect[],
  confirming: number,
  plan: Pick<DesignPlan, 'alpha' | 'seed'>,
): GainsTrial {
  const { evidence, metric } = hypothesis;
  const level = plan.alpha * GAINS_SHARE;
  const isFew = isFewLost(hypothesis);
  if (isFew && isVaried(evidence)) {
    const tried = worthMost(
      hypothesis,
      suspects,
      roomAfter(evidence, ['gains-look'], confirming) / FIRST_PAIRS,
    );
    return pairedGains(evidence, metric, tried, level);
  }
  const { units, rule } = isFew
    ? fewGains(hypothesis, suspects, confirming)
    : { units: suspects.map(({ unit }) => unit), rule: TRIAL };
  const rounds = trialRounds(evidence, 'gains-trial').slice(0, rule.shares.length);
  const varied = isVaried(evidence);
  const base = { metric, direction: 'better' as const, model: gains.trial, wholeSuite: false, varied };
  const result = judgeTrial({ ...base, units, rounds, rule, seed: plan.seed }, [level]);
  return { result, units, samples: TRIAL.samples };
}

/** Calls that a conviction of about one case leaves beside those of these stages and `confirming` more. */
export function roomAfter(evidence: SlotEvidence, stages: readonly Stage[], confirming = 0): number {
  const looked = ARMS.flatMap((arm) => attempts(evidence, stages, arm));
  const spent = confirming + looked.reduce((sum, count) => sum + count, 0);
  return Math.max(ROOM.least, ROOM.share * evidence.slot.units.length) - spent;
}

/** So many of these cases as there is room for, and some at least: those that could win back most. */
function worthMost(hypothesis: Hypothesis, better: readonly Suspect[], room: number): readonly number[] {
  const won = wonOf(hypothesis);
  const worth = ({ unit, strength }: Suspect) => strength * won(unit);
  const order = better.toSorted((a, b) => worth(b) - worth(a) || a.unit - b.unit);
  return order.slice(0, Math.max(ROOM.cases, Math.floor(room))).map(({ unit }) => unit);
}

/**
 * Where about one case was lost, those that could win back most are tried, and given up early: one real gain shows at once, or in a second round. With one
 * round alone a broken case beside a mended one was called mixed in 93 in place of 99 %.
 */
export function fewGains(
  hypothesis: Hypothesis,
  better: readonly Suspect[],
  confirming: number,
): { readonly units: readonly number[]; readonly rule: TrialRecord['rule'] } {
  const room = roomAfter(hypothesis.evidence, ['gains-look'], confirming);
  // All rounds must fit: most trials end early, and the others are those that cost too much.
  const { shares } = GAINS_OF_FEW;
  const units = worthMost(hypothesis, better, room / (2 * TRIAL.samples * shares.length));
  const rounds = Math.max(ROOM.rounds, Math.floor(room / (2 * TRIAL.samples * Math.max(1, units.length))));
  return {
    units,
    rule: { ...GAINS_OF_FEW, shares: rounds < shares.length ? [...shares.slice(0, rounds - 1), 1] : shares },
  };
}
