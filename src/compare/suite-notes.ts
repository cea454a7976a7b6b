import { hasGraderFlip } from './grader-flips.ts';
import type { SlotCase } from './slot-cases.ts';

/** What people should know of a suite's samples: copies from a cache, cases that are not compared, a grader that wavers. */
export function suiteNotes(cases: readonly SlotCase[]): readonly string[] {
  const cached = cases.filter(({ samples }) =>
    [...samples.baseline, ...samples.candidate].some((one) => one.cached),
  );
  const edited = new Set(
    cases
      .filter(
        ({ planned, comparable, editedChecks }) =>
          planned.status === 'edited' && !comparable && editedChecks?.checkedBy !== 'same-answers',
      )
      .map(({ planned }) => planned.case),
  );
  const unstable = new Set(cases.filter(hasGraderFlip).map(({ planned }) => planned.case)).size;
  return [
    ...(unstable > 0
      ? [
          `The grader changed its mind on the same answer in ${count(unstable)}: what it takes back is not held against this PR. A clearer rubric, or temperature 0 for the grader, makes it steadier.`,
        ]
      : []),
    ...(cached.length > 0
      ? [
          `Answers to ${count(cached.length)} came from a cache: copies count as one sample, and say nothing of latency and cost.`,
        ]
      : []),
    ...(edited.size > 0
      ? [
          `${count(edited.size)} ${edited.size === 1 ? 'was' : 'were'} edited by this PR: shown, not compared, since main was asked another question.`,
        ]
      : []),
  ];
}

function count(cases: number): string {
  return cases === 1 ? '1 case' : `${cases} cases`;
}
