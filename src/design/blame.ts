import { grouped } from '../grouped.ts';
import type { EvalPlan, SampleRequest } from '../plan/eval-plan.ts';
import { givenPassages, type RetrievedPassage } from '../samples/passages.ts';
import type { Arm, Sample } from '../samples/sample.ts';
import type { Evidence, Finding } from './design.ts';

/** The stage of answers from the other side's passages. They say why a case broke, and are no evidence that it did. */
export const SWAP = 'swap';

/** Cases of a run that are looked into, and answers for each of both ways. */
export const SWAPPED_CASES = 10;
const SWAP_SAMPLES = 3;

/** A confirmed case in which a model answered from passages on both sides. */
export interface SwapCase {
  readonly suite: string;
  readonly slot: string;
  readonly case: string;
  /** Both sides answered from the same words. */
  readonly samePassages: boolean;
  /** What each side answered from: main rightly, this PR wrongly. */
  readonly passages: Readonly<Record<Arm, readonly RetrievedPassage[]>>;
}

/** The confirmed cases of pass rates whose passages are known, in the order of the findings, each once. */
export function swapCases(
  { suites }: EvalPlan,
  findings: readonly Finding[],
  fresh: readonly Sample[],
): readonly SwapCase[] {
  const apart = suites.filter(({ action }) => action.kind === 'run' && action.together.kind === 'cell');
  const names = new Set(apart.map(({ suite }) => suite));
  const convicted = findings.filter(
    ({ suite, metric, outcome }) => names.has(suite) && metric === 'pass' && outcome === 'convicted',
  );
  const wanted = new Map(
    convicted.flatMap(({ suite, slot, confirmed }) =>
      confirmed.map((own) => [swapKey({ suite, slot, case: own.case }), { suite, slot, case: own.case }]),
    ),
  );
  if (wanted.size === 0) return [];
  const byCase = grouped(
    fresh.filter((sample) => wanted.has(swapKey(sample))),
    swapKey,
  );
  return [...wanted].flatMap(([key, name]) => {
    const samples = byCase.get(key) ?? [];
    const baseline = passagesOf(samples, 'baseline', true);
    const candidate = passagesOf(samples, 'candidate', false);
    if (baseline === null || candidate === null) return [];
    const samePassages = JSON.stringify(baseline) === JSON.stringify(candidate);
    return [{ ...name, samePassages, passages: { baseline, candidate } }];
  });
}

/** What is to be asked of these cases: main's passages of this PR's generator, and back. Nothing where both sides have the same. */
function swapRequests(cases: readonly SwapCase[]): readonly SampleRequest[] {
  return cases
    .filter(({ samePassages }) => !samePassages)
    .slice(0, SWAPPED_CASES)
    .flatMap(({ suite, slot, case: id, passages: { baseline, candidate } }) => {
      const asked = { suite, slot, case: id, count: SWAP_SAMPLES };
      return [
        { ...asked, arm: 'candidate' as const, passages: baseline },
        { ...asked, arm: 'baseline' as const, passages: candidate },
      ];
    });
}

/** The swaps of a run whose design is done; none where they were asked for already, or nothing is left to ask with. */
export function dueSwaps(plan: EvalPlan, findings: readonly Finding[], evidence: Evidence) {
  if (evidence.swapped !== undefined || evidence.budgetSpent) return [];
  return swapRequests(swapCases(plan, findings, evidence.fresh));
}

/** The same for all samples of one case in one slot. */
export function swapKey({ suite, slot, case: id }: Pick<Sample, 'suite' | 'slot' | 'case'>): string {
  return JSON.stringify([suite, slot, id]);
}

function passagesOf(samples: readonly Sample[], arm: Arm, passed: boolean) {
  const telling = samples.find(
    (sample) => sample.arm === arm && sample.result.kind === 'scored' && sample.result.passed === passed,
  );
  return givenPassages(telling?.passages);
}
