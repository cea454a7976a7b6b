import { type SwapCase, swapCases, swapKey } from '../design/blame.ts';
import type { Arm, Sample } from '../samples/sample.ts';
import { armTally } from './case-comparison.ts';
import type { EvidenceInput } from './compare-evidence.ts';
import type { ArmTally, CaseComparison, SuiteComparison } from './comparison.ts';
import type { LostBy } from './retrieved.ts';

export { SWAPPED_CASES } from '../design/blame.ts';

/** Suites in which each confirmed case of a RAG configuration says which half of it lost the case. */
export function withLostBy(
  suites: readonly SuiteComparison[],
  { plan, findings, evidence: { fresh, swapped = [] } }: EvidenceInput,
): readonly SuiteComparison[] {
  const known = new Map(
    swapCases(plan, findings, fresh).map((swap) => [swapKey(swap), lostBy(swap, swapped)] as const),
  );
  if (known.size === 0) return suites;
  return suites.map((own) => {
    if (own.state.kind === 'skipped') return own;
    const slots = own.state.slots.map((slot) => ({
      ...slot,
      cases: slot.cases.map((entry): CaseComparison => {
        const found = known.get(swapKey({ suite: own.suite, slot: slot.slot, case: entry.case }));
        return found && entry.transition === 'broken' ? { ...entry, lostBy: found } : entry;
      }),
    }));
    return { ...own, state: { ...own.state, slots } };
  });
}

function lostBy(swap: SwapCase, swapped: readonly Sample[]): LostBy {
  const of = (arm: Arm) =>
    armTally(swapped.filter((sample) => sample.arm === arm && swapKey(sample) === swapKey(swap)));
  const [pull, main] = [of('candidate'), of('baseline')];
  return {
    by: swap.samePassages ? 'generator' : halfOf(pull, main),
    mainPassages: { scored: pull.scored, passed: pull.passed },
    pullPassages: { scored: main.scored, passed: main.passed },
    samePassages: swap.samePassages,
  };
}

function halfOf(pull: ArmTally, main: ArmTally): LostBy['by'] {
  if (pull.scored + pull.errored + main.scored + main.errored === 0) return 'left-out';
  const [rightByPull, rightByMain] = [isRight(pull), isRight(main)];
  if (rightByPull === null || rightByMain === null) return 'unclear';
  if (rightByPull) return rightByMain ? 'together' : 'retriever';
  return rightByMain ? 'generator' : 'both';
}

/** By the most of at least two answers; null where there are fewer, or as many of each. */
function isRight({ scored, passed }: ArmTally): boolean | null {
  if (scored < 2 || passed * 2 === scored) return null;
  return passed * 2 > scored;
}
