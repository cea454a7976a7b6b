import { isSpent } from '../../metrics/built-in-metrics.ts';
import { gatesByTask } from '../../metrics/metric-rules.ts';
import { ARMS, type Arm, type ErrorCause, type Sample } from '../../samples/sample.ts';
import { mean } from '../../stats/quantile.ts';
import { shareRight } from '../../tasks/task.ts';
import { valuesOf } from '../evidence/case-values.ts';
import type { SlotEvidence } from '../evidence/sorted-evidence.ts';
import { isAsItStands } from './exchangeable.ts';

/** Errors that may be about what was asked, as of a prompt that breaks the body of a request. */
const OF_WHAT_WAS_ASKED: ReadonlySet<ErrorCause> = new Set(['provider', 'assertion']);

/** Answers of main that must all have failed where no case is left to tell (two cases of one round, or one of two), and share of main's passing cases that they are of. */
const [LEAST_HARMED, LEAST_TRIED] = [8, 0.75];
/**
 * Controls whose scores must all be lower than before. Where a variation draws a score again that is one chance in two for each, so that fewer controls must all
 * be far lower. That most are far lower is nothing rare there: controls are cases whose scores were high.
 */
const LEAST_LOWERED = 6;
/**
 * Answers that all controls together give at least, where right or wrong gates, and where a score does. Of a suite of four cases one control alone may tell: with one answer of
 * it, 11 and 14 % of harmless wordings that drew scores to ten and ranks again were blocked, and with twelve 3.
 */
const ANSWERS = { right: 6, scores: 12 } as const;

/**
 * How good an answer is by what gates its suite, higher always better: a pass, a right answer, a score. `floor`: as bad as any answer is. `fall`: the most that
 * a case lost in this PR. One case may be far lower than any loss.
 */
interface Reading {
  readonly value: (sample: Sample) => number | null;
  readonly floor: number;
  readonly fall: number;
  readonly isScore: boolean;
}

/** What variations did to the answers of a case: whether each is wrong now or refused, is that or has a far lower score, and has a lower score at all. */
interface Harm {
  readonly wrong: readonly boolean[];
  readonly far: readonly boolean[];
  readonly lower: readonly boolean[];
}

/**
 * Whether the variations themselves make a side fail: of cases that pass on both sides as they stand, one side alone was asked with
 * a variation each, and most of them failed, or could not be asked at all. No case on trial is among them, so that it says nothing of the change.
 * Where this PR fails nearly everywhere there is no such case: then main must have failed under each variation in cases that it passes as they stand.
 */
export function areHarmful(evidence: SlotEvidence): boolean {
  const known = HARMFUL.get(evidence);
  if (known !== undefined) return known;
  const harmful = doHarm(evidence);
  HARMFUL.set(evidence, harmful);
  return harmful;
}

/** Asked for by each metric and stage of a slot. Evidence does not change: a further round is evidence of its own. */
const HARMFUL = new WeakMap<SlotEvidence, boolean>();

function doHarm(evidence: SlotEvidence): boolean {
  const readings = readingsOf(evidence);
  const asked = evidence.rounds('trial').flatMap((round) => [...round]);
  const controls = asked.filter(
    ([, { baseline, candidate }]) => baseline.length === 0 || candidate.length === 0,
  );
  const harmed = (of: typeof asked, arm: Arm) =>
    of
      .filter(([, own]) => own[arm].some((sample) => !isAsItStands(sample)))
      .map(([unit, own]) => harmOf(readings, seenOf(evidence, unit, arm), own[arm]));
  if (controls.length > 0) return areHarmed(ARMS.map((arm) => harmed(controls, arm)));
  const passing = new Set(
    [...evidence.slot.units.keys()].filter((unit) => isGood(readings, seenOf(evidence, unit, 'baseline'))),
  );
  const tried = asked.filter(([unit]) => passing.has(unit));
  if (new Set(tried.map(([unit]) => unit)).size < LEAST_TRIED * passing.size) return false;
  const main = harmed(tried, 'baseline');
  const far = main.flatMap((harm) => harm.far);
  return far.length >= LEAST_HARMED && far.every(Boolean);
}

/** Samples of each of so many controls, so that all of them together tell whether variations do harm. */
export function controlSamples(evidence: SlotEvidence, controls: number): number {
  const answers = readingsOf(evidence).some(({ isScore }) => isScore) ? ANSWERS.scores : ANSWERS.right;
  return Math.ceil(answers / Math.max(1, controls));
}

/** Whether main failed each variation so far, in too few answers to tell whether these do harm, and no case was asked to tell it. */
export function isHarmOpen(evidence: SlotEvidence): boolean {
  const readings = readingsOf(evidence);
  const asked = evidence.rounds('trial').flatMap((round) => [...round]);
  const isAlone = asked.every(([, { baseline, candidate }]) => baseline.length > 0 && candidate.length > 0);
  const main = asked.flatMap(
    ([unit, { baseline }]) => harmOf(readings, seenOf(evidence, unit, 'baseline'), baseline).far,
  );
  return isAlone && main.length > 0 && main.length < LEAST_HARMED && main.every(Boolean);
}

/** Whether controls tell of harm: by right and wrong those of one side do, by scores all together. */
function areHarmed(arms: readonly (readonly Harm[])[]): boolean {
  const areWrong = (harms: readonly Harm[]) => {
    const wrong = harms.flatMap((harm) => harm.wrong);
    return wrong.filter(Boolean).length > wrong.length / 2;
  };
  const all = arms.flat();
  // Where the budget ended, one side alone may have answered a prompt as it stands. That says nothing of variations.
  if (all.length === 0) return false;
  const areLower = all.every(({ far, lower }) => (all.length < LEAST_LOWERED ? far : lower).every(Boolean));
  return areLower || arms.some(areWrong);
}

function harmOf(readings: readonly Reading[], seen: readonly Sample[], answers: readonly Sample[]): Harm {
  const varied = answers.filter((sample) => !isAsItStands(sample));
  // A request that was refused for what it says is harmed. What failed for the hour says nothing.
  const flags = (isWorse: (value: number, worst: number, reading: Reading) => boolean) =>
    varied.map((sample) =>
      sample.result.kind === 'scored'
        ? readings.some((reading) => {
            const [worst, value] = [worstOf(reading, seen), reading.value(sample)];
            return worst !== null && value !== null && isWorse(value, worst, reading);
          })
        : OF_WHAT_WAS_ASKED.has(sample.result.cause),
    );
  return {
    wrong: flags((value, worst, reading) => !reading.isScore && isFarBelow(value, worst, reading)),
    far: flags(isFarBelow),
    lower: flags((value, worst) => value < worst),
  };
}

/** The cases, in the slot's order, whose answers before any trial were all good on both sides, and no worse in this PR. */
export function steadyUnits(evidence: SlotEvidence): readonly number[] {
  const readings = readingsOf(evidence);
  const isSteady = (unit: number) =>
    ARMS.every((arm) => isGood(readings, seenOf(evidence, unit, arm))) &&
    readings.every((reading) => {
      const [main, change] = ARMS.map((arm) => worstOf(reading, seenOf(evidence, unit, arm)));
      return main == null || change == null || !isFarBelow(change, main, reading);
    });
  return [...evidence.slot.units.keys()].filter(isSteady);
}

/** Whether a side's answers to a case are all better than the worst answers are. */
function isGood(readings: readonly Reading[], seen: readonly Sample[]): boolean {
  const isKnown = seen.length > 0 && seen.every(({ result }) => result.kind === 'scored');
  return (
    isKnown &&
    readings.every((reading) => (worstOf(reading, seen) ?? Number.POSITIVE_INFINITY) > reading.floor)
  );
}

/** Whether a value is lower than another one by half of what can be lost, or of the most that a case did lose. */
function isFarBelow(value: number, other: number, { floor, fall }: Reading): boolean {
  return other > floor && 2 * (other - value) > Math.min(other - floor, fall);
}

function worstOf({ value }: Reading, samples: readonly Sample[]): number | null {
  const values = samples.map(value).filter((one) => one !== null);
  return values.length > 0 ? Math.min(...values) : null;
}

/** What a side answered before any trial, with main's stored answers. */
function seenOf({ stored, rounds }: SlotEvidence, unit: number, arm: Arm): readonly Sample[] {
  const looks = [...rounds('fill'), ...rounds('search')].flatMap((round) => round.get(unit)?.[arm] ?? []);
  return arm === 'baseline' ? [...(stored[unit] ?? []), ...looks] : looks;
}

function readingsOf(evidence: SlotEvidence): readonly Reading[] {
  const { gating } = evidence.slot;
  const rightness = ({ result }: Sample) =>
    result.kind === 'scored' && result.task ? shareRight(result.task) : null;
  const rest = gating.filter(({ name, task }) => !task && !isSpent(name));
  return [
    ...(gatesByTask(gating) ? [{ value: rightness, floor: 0, fall: 1, isScore: false }] : []),
    ...rest.map((metric) => {
      const value = (sample: Sample) => valuesOf([sample], metric)[0] ?? null;
      if (metric.name === 'pass') return { value, floor: 0, fall: 1, isScore: false };
      return { value, floor: floorOf(evidence, value), fall: fallOf(evidence, value), isScore: true };
    }),
  ];
}

function floorOf({ stored, rounds }: SlotEvidence, value: Reading['value']): number {
  const asked = [...rounds('fill'), ...rounds('search'), ...rounds('trial')];
  const fresh = asked.flatMap((round) =>
    [...round.values()].flatMap((own) => ARMS.flatMap((arm) => own[arm])),
  );
  const values = [...stored.flat(), ...fresh].map(value).filter((one) => one !== null);
  return values.reduce((least, one) => Math.min(least, one), Number.POSITIVE_INFINITY);
}

/** The most that a case fell from main's answers to those of this PR, before any trial. Infinity where none fell. */
function fallOf(evidence: SlotEvidence, value: Reading['value']): number {
  const falls = [...evidence.slot.units.keys()].map((unit) => {
    const [main, change] = ARMS.map((arm) =>
      mean(seenOf(evidence, unit, arm).flatMap((one) => value(one) ?? [])),
    );
    return main == null || change == null ? 0 : main - change;
  });
  const most = falls.reduce((more, one) => Math.max(more, one), 0);
  return most > 0 ? most : Number.POSITIVE_INFINITY;
}
