/**
 * Variations: how a model whose repeats are copies is tried. Each wording settles every borderline case once, so that 16 copies of an
 * answer are one piece of evidence. Here each fresh sample is asked with another harmless variation of its prompt, the same one on
 * both sides, and only the two answers to one variation may be dealt again.
 */

import { builtInMetric } from '../../metrics/built-in-metrics.ts';
import type { Arm } from '../../samples/sample.ts';
import { type Stage, stageFacts } from '../../samples/stage.ts';
import { signTest } from '../../stats/permutation/sign-test.ts';
import { BLOCK_SAMPLES, VARIED_BLOCK } from '../belief/preset.ts';
import { flipsOf, movedLooks } from '../evidence/first-looks.ts';
import type { RoundSamples, SlotEvidence } from '../evidence/sorted-evidence.ts';
import { areHarmful, controlSamples, steadyUnits } from './controls.ts';
import { isAsItStands } from './exchangeable.ts';

/** Stages that ask with variations, in the order of their first ones. Each has its own: an answer that was seen is not fresh evidence. */
const VARIED: readonly Stage[] = ['trial', 'whole-suite', 'gains-trial', 'balance', 'confirm'];
/** Numbers of variations that each stage has for itself: more than any of them asks for. */
const OF_A_STAGE = 32;
/**
 * First looks are lopsided where a harmless wording gives looks as lopsided with at most this chance. It fits into what a first run's share
 * of alpha leaves of 5 %.
 */
const LOPSIDED = 0.005;
/** Cases of each side that show whether variations do harm. */
const CONTROLS = 4;

/**
 * Whether cases of this slot are asked with variations: it may be varied, its repeats are copies, variations did it no harm, and its
 * first looks are such as a harmless wording may have. A prompt that fails as it stands must not be acquitted because it passes in other white space.
 */
export function isVaried(evidence: SlotEvidence): boolean {
  if (evidence.slot.vary !== true) return false;
  const known = VARIED_SLOTS.get(evidence);
  if (known !== undefined) return known;
  const varied = evidence.copies() && !areHarmful(evidence) && !isLopsided(evidence);
  VARIED_SLOTS.set(evidence, varied);
  return varied;
}

/** Read off all cases of a slot, and asked for at each of them. Evidence does not change: a further round is evidence of its own. */
const VARIED_SLOTS = new WeakMap<SlotEvidence, boolean>();

/** Far more cases were lost at their first look than gained, or got worse in a metric that blocks: no wording does that by settling borderline cases. */
function isLopsided(evidence: SlotEvidence): boolean {
  const graded = evidence.slot.gating.filter(
    ({ name, task }) => name === 'score' || task || !builtInMetric(name),
  );
  const all = [flipsOf(evidence), ...graded.map((metric) => movedLooks(evidence, metric))];
  return all.some(({ lost, gained }) => signTest(lost, gained) <= LOPSIDED);
}

/** The units that are tried together with variations. Critical cases are about this very wording, and stand trial as they are. */
export function isVariedUnit(evidence: SlotEvidence, unit: number): boolean {
  return isVaried(evidence) && evidence.slot.units[unit]?.critical !== true;
}

/** The variations of the next round of a stage, one for each of its samples of a case; absent: the prompt as it stands. */
export function nextVariations(
  evidence: SlotEvidence,
  unit: number,
  stage: Stage,
  samples: number,
): readonly number[] | undefined {
  if (!stageFacts(stage).alike || !isVariedUnit(evidence, unit)) return undefined;
  const first = 1 + OF_A_STAGE * VARIED.indexOf(stage) + samples * evidence.rounds(stage).length;
  return Array.from({ length: samples }, (_, at) => first + at);
}

/**
 * Samples a side of a block of fixed size that may confirm each of so many cases. A pair that is split by chance is a coin, so that it takes more of them
 * where more cases share alpha.
 */
export function blockSamples(evidence: SlotEvidence, unit: number, cases: number, alpha: number): number {
  if (!isVariedUnit(evidence, unit)) return BLOCK_SAMPLES;
  const { stray, least, most } = VARIED_BLOCK;
  return Math.min(most, Math.max(least, stray + Math.ceil(Math.log2(cases / alpha))));
}

/** The rounds of a stage that count: without those whose variations turned out to do harm. */
export function trialRounds(evidence: SlotEvidence, stage: Stage): readonly RoundSamples[] {
  const rounds = evidence.rounds(stage);
  if (evidence.slot.vary !== true || !areHarmful(evidence)) return rounds;
  const asTheyStand = rounds.map(
    (round) =>
      new Map(
        [...round].filter(([, { candidate }]) => candidate.length > 0 && candidate.every(isAsItStands)),
      ),
  );
  return asTheyStand.filter((round) => round.size > 0);
}

/**
 * The first cases, in the slot's order, whose answers so far all passed on both sides. In the first round of a trial main is asked every
 * second of them with variations, and this PR the others, to see that these do no harm. Neither is asked what the other is: such
 * a case is on no trial, and in no sum. `samples`: of each; 0 where none is asked.
 */
export function controlUnits(evidence: SlotEvidence): {
  readonly units: Readonly<Record<Arm, readonly number[]>>;
  readonly samples: number;
} {
  if (!isVaried(evidence) || evidence.rounds('trial').some((round) => round.size > 0))
    return { units: { baseline: [], candidate: [] }, samples: 0 };
  const steady = steadyUnits(evidence)
    .filter((unit) => isVariedUnit(evidence, unit))
    .slice(0, 2 * CONTROLS);
  return {
    units: {
      baseline: steady.filter((_, at) => at % 2 === 0),
      candidate: steady.filter((_, at) => at % 2 === 1),
    },
    samples: controlSamples(evidence, steady.length),
  };
}
