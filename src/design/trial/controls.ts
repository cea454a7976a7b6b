import { ARMS, type ErrorCause, type Sample } from '../../samples/sample.ts';
import type { SlotEvidence } from '../evidence/sorted-evidence.ts';
import { isAsItStands } from './exchangeable.ts';

/** Errors that may be about what was asked, as of a prompt that breaks the body of a request. */
const OF_WHAT_WAS_ASKED: ReadonlySet<ErrorCause> = new Set(['provider', 'assertion']);

/**
 * Whether the variations themselves make a side fail: of cases that pass on both sides as they stand, one side alone was asked with
 * a variation each, and most of them failed, or could not be asked at all. No case on trial is among them, so that it says nothing of the change.
 */
export function areHarmful({ rounds }: SlotEvidence): boolean {
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

/** The cases, in the slot's order, whose answers before any trial all passed on both sides. */
export function steadyUnits(evidence: SlotEvidence): readonly number[] {
  const looks = (['fill', 'search'] as const).flatMap((stage) => evidence.rounds(stage));
  const passes = ({ result }: Sample) => result.kind === 'scored' && result.passed;
  const isSteady = (unit: number) => {
    const seen = looks.flatMap((round) => round.get(unit)?.candidate ?? []);
    const filled = looks.flatMap((round) => round.get(unit)?.baseline ?? []);
    const main = [...(evidence.stored[unit] ?? []), ...filled];
    return seen.length > 0 && main.length > 0 && [...seen, ...main].every(passes);
  };
  return [...evidence.slot.units.keys()].filter(isSteady);
}
