import type { PassageCase } from '../design/diagnose.ts';
import { cellKey } from '../samples/cell.ts';
import type { Arm, Sample } from '../samples/sample.ts';
import type { Blame } from './blame/diagnosis.ts';
import { armTally } from './case-comparison.ts';
import type { ArmTally, CaseComparison, Comparison, SuiteComparison } from './comparison.ts';
import { addedTotals } from './run-totals.ts';

/**
 * The comparison in which each of these confirmed cases of a RAG configuration says which half of it lost the case, by
 * its answers from the other side's passages. They count as calls of the run; no rate, interval or test sees them.
 */
export function withBlame(
  comparison: Comparison,
  cases: readonly PassageCase[],
  answers: readonly Sample[],
): Comparison {
  const known = new Map(cases.map((own) => [cellKey(own), blameOf(own, answers)] as const));
  return {
    ...addedTotals(comparison, answers),
    suites: comparison.suites.map((suite) => blamed(suite, known)),
  };
}

function blamed(suite: SuiteComparison, known: ReadonlyMap<string, Blame>): SuiteComparison {
  const { state } = suite;
  if (state.kind === 'skipped') return suite;
  const slots = state.slots.map((slot) => ({
    ...slot,
    cases: slot.cases.map((entry): CaseComparison => {
      const blame = known.get(cellKey({ suite: suite.suite, slot: slot.slot, case: entry.case }));
      return blame && entry.transition === 'broken' ? { ...entry, blame } : entry;
    }),
  }));
  return { ...suite, state: { ...state, slots } };
}

function blameOf(own: PassageCase, answers: readonly Sample[]): Blame {
  const of = (arm: Arm) =>
    armTally(answers.filter((sample) => sample.arm === arm && cellKey(sample) === cellKey(own)));
  const [baseline, candidate] = [of('baseline'), of('candidate')];
  return {
    by: own.samePassages ? 'generator' : halfOf(baseline, candidate),
    baseline: { scored: baseline.scored, passed: baseline.passed },
    candidate: { scored: candidate.scored, passed: candidate.passed },
    samePassages: own.samePassages,
  };
}

/** By what main answers from this PR's passages, and this PR from main's. */
function halfOf(baseline: ArmTally, candidate: ArmTally): Blame['by'] {
  if (candidate.scored + candidate.errored + baseline.scored + baseline.errored === 0) return 'left-out';
  const [candidateRight, baselineRight] = [isRight(candidate), isRight(baseline)];
  if (candidateRight === null || baselineRight === null) return 'unclear';
  if (candidateRight) return baselineRight ? 'together' : 'retriever';
  return baselineRight ? 'generator' : 'both';
}

/** By the most of at least two answers; null where there are fewer, or as many of each. */
function isRight({ scored, passed }: ArmTally): boolean | null {
  if (scored < 2 || passed * 2 === scored) return null;
  return passed * 2 > scored;
}
