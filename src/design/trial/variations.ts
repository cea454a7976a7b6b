/**
 * Variations: how a model whose repeats are copies is tried. Each wording settles every borderline case once, so that 16 copies of an
 * answer are one piece of evidence. Here each fresh sample is asked with another harmless variation of its prompt, the same one on
 * both sides, and only the two answers to one variation may be dealt anew.
 */

import { ARMS, type Arm, type ErrorCause, type Sample } from '../../samples/sample.ts';
import { type Stage, stageFacts } from '../../samples/stage.ts';
import type { ScoreStratum } from '../../stats/permutation/graded-permutation.ts';
import { signTest } from '../../stats/permutation/sign-test.ts';
import { BLOCK_SAMPLES, VARIED_BLOCK_SAMPLES } from '../belief/preset.ts';
import { valuesOf } from '../evidence/case-values.ts';
import type { ReadMetric } from '../evidence/dataset-metric.ts';
import { flipsOf } from '../evidence/first-looks.ts';
import type { RoundSamples, SlotEvidence } from '../evidence/sorted-evidence.ts';

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
/** Errors that may be about what was asked, as of a prompt that breaks the body of a request. */
const OF_WHAT_WAS_ASKED: ReadonlySet<ErrorCause> = new Set(['provider', 'assertion']);

/** Both sides' samples of one case that may be dealt anew among each other. */
export type Exchangeable = Readonly<Record<Arm, readonly Sample[]>>;

/**
 * Whether cases of this slot are asked with variations: it may be varied, its repeats are copies, variations did it no harm, and its
 * first looks are such as a harmless wording may have. A prompt that fails as it stands must not be acquitted because it passes in other white space.
 */
export function isVaried(evidence: SlotEvidence): boolean {
  return evidence.slot.vary === true && evidence.copies() && !areHarmful(evidence) && !isLopsided(evidence);
}

/** Far more cases were lost at their first look than gained: no wording does that by settling borderline cases. */
function isLopsided(evidence: SlotEvidence): boolean {
  const { lost, gained } = flipsOf(evidence);
  return signTest(lost, gained) <= LOPSIDED;
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

/** Samples a side of a block of fixed size. Of pairs it takes more of them to confirm one case alone. */
export function blockSamples(evidence: SlotEvidence, unit: number): number {
  return isVariedUnit(evidence, unit) ? VARIED_BLOCK_SAMPLES : BLOCK_SAMPLES;
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
 * What may be dealt anew of one case in a round: all of it, or the two answers to each variation. Whatever was answered on one
 * side alone says nothing.
 */
export function exchangeable({ baseline, candidate }: Exchangeable): readonly Exchangeable[] {
  // Answers out of a cache are not fresh.
  const isLive = ({ cached }: Sample) => !cached;
  const samples = { baseline: baseline.filter(isLive), candidate: candidate.filter(isLive) };
  const all = [...samples.baseline, ...samples.candidate];
  if (all.every(isAsItStands)) return [samples];
  const numbers = [...new Set(all.map(({ variation }) => variation))];
  return numbers.flatMap((number) => {
    const own = (arm: Arm) => samples[arm].filter(({ variation }) => variation === number).slice(0, 1);
    const pair = { baseline: own('baseline'), candidate: own('candidate') };
    return pair.baseline.length > 0 && pair.candidate.length > 0 ? [pair] : [];
  });
}

/** The values of one case in a round, by what of it may be dealt anew. */
export function triedBlocks(round: RoundSamples, unit: number, metric: ReadMetric): readonly ScoreStratum[] {
  const samples = round.get(unit);
  return (samples ? exchangeable(samples) : [])
    .map(({ baseline, candidate }) => ({
      baseline: valuesOf(baseline, metric),
      candidate: valuesOf(candidate, metric),
    }))
    .filter(({ baseline, candidate }) => baseline.length > 0 && candidate.length > 0);
}

function isAsItStands({ variation }: Sample): boolean {
  return variation === undefined;
}

/**
 * Whether the variations themselves make a side fail: of cases that pass on both sides as they stand, one side alone was asked with
 * a variation each, and most of them failed, or could not be asked at all. No case on trial is among them, so that it says nothing of the change.
 */
function areHarmful({ rounds }: SlotEvidence): boolean {
  const controls = rounds('trial')
    .flatMap((round) => [...round.values()])
    .filter(({ baseline, candidate }) => baseline.length === 0 || candidate.length === 0);
  return ARMS.some((arm) => {
    const answers = controls.flatMap((own) => own[arm]).filter((sample) => !isAsItStands(sample));
    return answers.filter(({ result }) => isHarmed(result)).length > answers.length / 2;
  });
}

/** A request that was refused for what it says is harmed. What failed for the hour says nothing. */
function isHarmed(result: Sample['result']): boolean {
  return result.kind === 'scored' ? !result.passed : OF_WHAT_WAS_ASKED.has(result.cause);
}

/**
 * The first cases, in the slot's order, whose answers so far all passed on both sides. In the first round of a trial main is asked every
 * second of them with one variation, and this PR the others, to see that variations do no harm. Neither is asked what the other is: such
 * a case is on no trial, and in no sum.
 */
export function controlUnits(evidence: SlotEvidence): Readonly<Record<Arm, readonly number[]>> {
  if (!isVaried(evidence) || evidence.rounds('trial').some((round) => round.size > 0))
    return { baseline: [], candidate: [] };
  const looks = (['fill', 'search'] as const).flatMap((stage) => evidence.rounds(stage));
  const passes = ({ result }: Sample) => result.kind === 'scored' && result.passed;
  const isSteady = (unit: number) => {
    const seen = looks.flatMap((round) => round.get(unit)?.candidate ?? []);
    const filled = looks.flatMap((round) => round.get(unit)?.baseline ?? []);
    const main = [...(evidence.stored[unit] ?? []), ...filled];
    return seen.length > 0 && main.length > 0 && [...seen, ...main].every(passes);
  };
  const steady = evidence.slot.units
    .flatMap((_, unit) => (isVariedUnit(evidence, unit) && isSteady(unit) ? [unit] : []))
    .slice(0, 2 * CONTROLS);
  return {
    baseline: steady.filter((_, at) => at % 2 === 0),
    candidate: steady.filter((_, at) => at % 2 === 1),
  };
}
