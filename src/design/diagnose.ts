import { grouped } from '../grouped.ts';
import { MOST_DIAGNOSED } from '../plan/call-bounds.ts';
import type { EvalPlan, SampleRequest } from '../plan/eval-plan.ts';
import { cellKey } from '../samples/cell.ts';
import { givenPassages, type RetrievedPassage } from '../samples/passages.ts';
import type { Arm, Sample } from '../samples/sample.ts';
import type { Finding } from './design.ts';

/** Answers of a case for each of both ways. */
const ANSWERS = 3;

/** A confirmed case in which a model answered from passages on both sides. */
export interface PassageCase {
  readonly suite: string;
  readonly slot: string;
  readonly case: string;
  /** Both sides answered from the same words. */
  readonly samePassages: boolean;
  /** What each side answered from: main rightly, this PR wrongly. */
  readonly passages: Readonly<Record<Arm, readonly RetrievedPassage[]>>;
}

/** The confirmed cases of pass rates whose passages are known, in the order of the findings, each once. */
export function passageCases(
  { suites }: EvalPlan,
  findings: readonly Finding[],
  fresh: readonly Sample[],
): readonly PassageCase[] {
  const apart = suites.filter(({ action }) => action.kind === 'run' && action.together.kind === 'cell');
  const names = new Set(apart.map(({ suite }) => suite));
  const convicted = findings.filter(
    ({ suite, metric, outcome }) => names.has(suite) && metric === 'pass' && outcome === 'convicted',
  );
  const wanted = new Map(
    convicted.flatMap(({ suite, slot, confirmed }) =>
      confirmed.map((own) => [cellKey({ suite, slot, case: own.case }), { suite, slot, case: own.case }]),
    ),
  );
  if (wanted.size === 0) return [];
  const byCase = grouped(
    fresh.filter((sample) => wanted.has(cellKey(sample))),
    cellKey,
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
export function passageRequests(cases: readonly PassageCase[]): readonly SampleRequest[] {
  return cases
    .filter(({ samePassages }) => !samePassages)
    .slice(0, MOST_DIAGNOSED)
    .flatMap(({ suite, slot, case: id, passages: { baseline, candidate } }) => {
      const asked = { suite, slot, case: id, count: ANSWERS };
      return [
        { ...asked, arm: 'candidate' as const, passages: baseline },
        { ...asked, arm: 'baseline' as const, passages: candidate },
      ];
    });
}

function passagesOf(samples: readonly Sample[], arm: Arm, passed: boolean) {
  const telling = samples.find(
    (sample) => sample.arm === arm && sample.result.kind === 'scored' && sample.result.passed === passed,
  );
  return givenPassages(telling?.passages);
}
