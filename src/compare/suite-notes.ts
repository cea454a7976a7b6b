import { count } from '../numbers.ts';
import { isAskedApart } from '../plan/eval-plan.ts';
import type { SlotComparison } from './comparison.ts';
import { caseList, deadCases } from './errors/errors-in-suite.ts';
import { hasGraderFlip } from './grader-flips.ts';
import { repairedCases } from './refused-cases.ts';
import { settledNotes } from './settled-notes.ts';
import type { SlotCase } from './slot-cases.ts';

/** What people should know of a suite's samples: copies from a cache, cases that are not compared or not answered, a grader that wavers. */
export function suiteNotes(
  cases: readonly SlotCase[],
  slots: readonly SlotComparison[],
  errorLimit: number,
): readonly string[] {
  const cached = cases.filter(({ fromCache }) => fromCache === true);
  const edited = new Set(
    cases
      .filter(
        ({ planned, comparable, editedChecks }) =>
          planned.status === 'edited' && !comparable && editedChecks?.checkedBy !== 'same-answers',
      )
      .map(({ planned }) => planned.case),
  );
  const unstable = new Set(cases.filter(hasGraderFlip).map(({ planned }) => planned.case)).size;
  const dead = [...new Set(deadCases(cases, errorLimit).map(({ planned }) => planned.label))];
  const repaired = [...new Set(repairedCases(cases).map(({ planned }) => planned.label))];
  return [
    ...settledNotes(slots),
    ...(unstable > 0
      ? [
          `The grader changed its mind on the same answer in ${count(unstable, 'case')}: what it takes back is not held against this PR. A clearer rubric, or temperature 0 for the grader, makes it steadier.`,
        ]
      : []),
    ...(cached.length > 0
      ? [
          `Answers to ${count(cached.length, 'case')} came from a cache: copies count as one sample, and say nothing of latency and cost.`,
        ]
      : []),
    ...(dead.length > 0
      ? [
          `${caseList(dead)} ${dead.length === 1 ? 'answers' : 'answer'} with nothing but errors on both sides, and ${dead.length === 1 ? 'is' : 'are'} left out: mend or remove ${dead.length === 1 ? 'it' : 'them'}.`,
        ]
      : []),
    ...(repaired.length > 0
      ? [
          `${caseList(repaired)}: the provider refuses main, and answers this PR: there is nothing to compare with, so ${repaired.length === 1 ? 'it is' : 'they are'} left out.`,
        ]
      : []),
    ...editedNotes(cases, edited),
  ];
}

/**
 * Why edited cases are not compared: another question, other documents to find, or an expected answer of another weight. Of those with other checks alone the plan
 * says it.
 */
function editedNotes(cases: readonly SlotCase[], edited: ReadonlySet<string>): readonly string[] {
  const among = (isMeant: (planned: SlotCase['planned']) => boolean) =>
    new Set(
      cases.flatMap(({ planned }) => (edited.has(planned.case) && isMeant(planned) ? planned.case : [])),
    );
  const reweighted = among((planned) => planned.reweighted === true && !isAskedApart(planned));
  const apart = (planned: SlotCase['planned']) =>
    !reweighted.has(planned.case) && (isAskedApart(planned) || planned.edited.length === 0);
  const isFoundApart = ({ edited: parts }: SlotCase['planned']) =>
    parts.includes('relevant') && !parts.includes('vars');
  const asked = among((planned) => apart(planned) && !isFoundApart(planned));
  const found = among((planned) => apart(planned) && isFoundApart(planned));
  const note = (size: number, why: string) =>
    size === 0
      ? []
      : [
          `${count(size, 'case')} ${size === 1 ? 'was' : 'were'} edited by this PR: shown, not compared, since ${why}.`,
        ];
  return [
    ...note(asked.size, 'main was asked another question'),
    ...note(found.size, 'main was measured by other documents (`relevant`)'),
    ...note(
      reweighted.size,
      `what ${reweighted.size === 1 ? 'it expects' : 'they expect'} has another weight in the metrics of the task`,
    ),
  ];
}
