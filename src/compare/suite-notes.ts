import type { SlotCase } from './slot-cases.ts';

/** What people should know of a suite's samples: copies from a cache, cases that are not compared. */
export function suiteNotes(cases: readonly SlotCase[]): readonly string[] {
  const cached = cases.filter(({ samples }) =>
    [...samples.baseline, ...samples.candidate].some((one) => one.cached),
  );
  const edited = new Set(
    cases.filter(({ planned }) => planned.status === 'edited').map(({ planned }) => planned.case),
  );
  return [
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
