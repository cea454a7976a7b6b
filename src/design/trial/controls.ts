import { ARMS, type Arm, type ErrorCause, type Sample } from '../../samples/sample.ts';
import type { SlotEvidence } from '../evidence/sorted-evidence.ts';
import { isAsItStands } from './exchangeable.ts';
import type { TrialRecord } from './trial-record.ts';

/** Errors that may be about what was asked, as of a prompt that breaks the body of a request. */
const OF_WHAT_WAS_ASKED: ReadonlySet<ErrorCause> = new Set(['provider', 'assertion']);

/** Answers of main that must all have failed where no case is left to tell (two cases of one round, or one of two), and share of main's passing cases that they are of. */
const [LEAST_HARMED, LEAST_TRIED] = [8, 0.75];

/**
 * Whether the variations themselves make a side fail: of cases that pass on both sides as they stand, one side alone was asked with
 * a variation each, and most of them failed, or could not be asked at all. No case on trial is among them, so that it says nothing of the change.
 * Where this PR fails nearly everywhere there is no such case: then main must have failed under each variation in cases that it passes as they stand.
 */
export function areHarmful(evidence: SlotEvidence): boolean {
  const asked = evidence.rounds('trial').flatMap((round) => [...round]);
  const controls = asked
    .map(([, arms]) => arms)
    .filter(({ baseline, candidate }) => baseline.length === 0 || candidate.length === 0);
  if (controls.length === 0) {
    const tried = asked.filter(([unit]) => passesOnMain(evidence, unit));
    const passing = [...evidence.slot.units.keys()].filter((unit) => passesOnMain(evidence, unit));
    if (new Set(tried.map(([unit]) => unit)).size < LEAST_TRIED * passing.length) return false;
    const main = tried.flatMap(([, { baseline }]) => baseline);
    const varied = main.filter((sample) => !isAsItStands(sample));
    return varied.length >= LEAST_HARMED && varied.every(({ result }) => isHarmed(result));
  }
  return ARMS.some((arm) => {
    const answers = controls.flatMap((own) => own[arm]).filter((sample) => !isAsItStands(sample));
    return answers.filter(({ result }) => isHarmed(result)).length > answers.length / 2;
  });
}

/** Whether main failed each variation so far, in too few answers to tell whether these do harm, and no case was asked to tell it. */
export function isHarmOpen({ rounds }: TrialRecord): boolean {
  const asked = rounds.flatMap((round) => [...round.values()]);
  const isAlone = asked.every(({ baseline, candidate }) => baseline.length > 0 && candidate.length > 0);
  const main = asked.flatMap(({ baseline }) => baseline);
  return (
    isAlone && main.length > 0 && main.length < LEAST_HARMED && main.every(({ result }) => isHarmed(result))
  );
}

/** A request that was refused for what it says is harmed. What failed for the hour says nothing. */
function isHarmed(result: Sample['result']): boolean {
  return result.kind === 'scored' ? !result.passed : OF_WHAT_WAS_ASKED.has(result.cause);
}

/** The cases, in the slot's order, whose answers before any trial all passed on both sides. */
export function steadyUnits(evidence: SlotEvidence): readonly number[] {
  const isSteady = (unit: number) => {
    const seen = looksAt(evidence, unit, 'candidate');
    return seen.length > 0 && seen.every(isPass) && passesOnMain(evidence, unit);
  };
  return [...evidence.slot.units.keys()].filter(isSteady);
}

function passesOnMain(evidence: SlotEvidence, unit: number): boolean {
  const main = [...(evidence.stored[unit] ?? []), ...looksAt(evidence, unit, 'baseline')];
  return main.length > 0 && main.every(isPass);
}

function looksAt({ rounds }: SlotEvidence, unit: number, arm: Arm): readonly Sample[] {
  const looks = [...rounds('fill'), ...rounds('search')];
  return looks.flatMap((round) => round.get(unit)?.[arm] ?? []);
}

function isPass({ result }: Sample): boolean {
  return result.kind === 'scored' && result.passed;
}
