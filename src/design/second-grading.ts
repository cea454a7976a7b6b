import { answerKey } from '../samples/answer-key.ts';
import { givenOutput } from '../samples/given-output.ts';
import type { Sample } from '../samples/sample.ts';
import type { DesignStep } from './design.ts';
import type { SlotLedger } from './evidence/ledger.ts';
import type { Hypothesis } from './search/hypothesis.ts';

/**
 * Second gradings before a target is asked again: of each answer that makes a case suspect, and of one that passed on
 * main. Null where none is due. A no that is taken back counts half, as the mean of both gradings: it is too little to
 * try a case, and enough to look at it once more. Like all of the search it only chooses whom to try.
 */
export function regradeRound(hypotheses: readonly Hypothesis[]): DesignStep | null {
  const suspects = new Map<SlotLedger, Set<number>>();
  for (const { ledger, metric, suspects: found } of hypotheses) {
    if (metric.metric !== 'pass') continue;
    const own = suspects.get(ledger) ?? new Set<number>();
    suspects.set(ledger, own);
    for (const { unit } of found) own.add(unit);
  }
  const requests = [...suspects].flatMap(([ledger, units]) =>
    [...units].sort((a, b) => a - b).flatMap((unit) => unitRequests(ledger, unit)),
  );
  return requests.length > 0 ? { kind: 'round', stage: 'regrade', requests } : null;
}

function unitRequests({ slot, regraded, stored, rounds }: SlotLedger, unit: number) {
  const again = regraded[unit] ?? [];
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

/** Looks of which the grader said no and then yes. */
export function takenBack(looks: readonly Sample[], regraded: readonly Sample[]): ReadonlySet<Sample> {
  const passed = regraded.filter(({ result }) => result.kind === 'scored' && result.passed);
  if (passed.length === 0) return new Set();
  const failed = looks.filter(({ result }) => result.kind === 'scored' && !result.passed);
  const left = new Set(withoutGraded(failed, passed));
  return new Set(failed.filter((look) => !left.has(look)));
}

/** Samples but for one for each second grading of the same answer. */
function withoutGraded(samples: readonly Sample[], regraded: readonly Sample[]): readonly Sample[] {
  const graded = new Map<string, number>();
  for (const sample of regraded) graded.set(answerKey(sample), (graded.get(answerKey(sample)) ?? 0) + 1);
  return samples.filter((sample) => {
    const left = graded.get(answerKey(sample)) ?? 0;
    graded.set(answerKey(sample), left - 1);
    return left <= 0;
  });
}
