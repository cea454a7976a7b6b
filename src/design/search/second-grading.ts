import { givenOutput } from '../../samples/given-output.ts';
import type { Sample } from '../../samples/sample.ts';
import { askedRound } from '../asked-round.ts';
import type { DesignStep } from '../design.ts';
import type { SlotEvidence } from '../evidence/sorted-evidence.ts';
import { withoutGraded } from '../evidence/taken-back.ts';
import type { Hypothesis } from './hypothesis.ts';

/**
 * Second gradings before a target is asked again: of each answer that makes a case suspect, and of one that passed on
 * main. Null where none is due. A no that is taken back counts half, as the mean of both gradings: it is too little to
 * try a case, and enough to look at it once more. Like all of the search it only chooses whom to try.
 */
export function secondGradingRound(hypotheses: readonly Hypothesis[]): DesignStep | null {
  const suspects = new Map<SlotEvidence, Set<number>>();
  for (const { evidence, metric, suspects: found } of hypotheses) {
    if (metric.name !== 'pass') continue;
    const own = suspects.get(evidence) ?? new Set<number>();
    suspects.set(evidence, own);
    for (const { unit } of found) own.add(unit);
  }
  const requests = [...suspects].flatMap(([evidence, units]) =>
    [...units].sort((a, b) => a - b).flatMap((unit) => unitRequests(evidence, unit)),
  );
  return askedRound('second-grading', requests);
}

function unitRequests({ slot, secondGradings, stored, rounds }: SlotEvidence, unit: number) {
  const again = secondGradings[unit] ?? [];
  const looks = rounds('search').flatMap((round) => round.get(unit)?.candidate ?? []);
  const failed = withoutGraded(gradable(looks, false), again);
  if (failed.length === 0) return [];
  const fills = rounds('fill').flatMap((round) => round.get(unit)?.baseline ?? []);
  const asked = again.some(({ arm }) => arm === 'baseline');
  const passed = asked ? [] : gradable([...(stored[unit] ?? []), ...fills], true).slice(-1);
  return [passed, failed].flatMap((samples) => {
    const [first] = samples;
    if (!first) return [];
    const outputs = samples.flatMap((sample) => givenOutput(sample) ?? []);
    const { suite, slot: name } = slot;
    return [{ suite, slot: name, case: first.case, arm: first.arm, count: outputs.length, outputs }];
  });
}

/** Answers with this verdict that a model graded, and that are there word for word. */
function gradable(samples: readonly Sample[], passed: boolean): readonly Sample[] {
  return samples.filter((sample) => {
    const { result, calls } = sample;
    if (result.kind === 'errored' || result.passed !== passed || calls.grader === 0) return false;
    return givenOutput(sample) !== null;
  });
}
