import type { Finding } from '../design/design.ts';
import { count } from '../numbers.ts';
import { isAskedApart } from '../plan/eval-plan.ts';
import { caseList, deadCases } from './errors/errors-in-suite.ts';
import { hasGraderFlip } from './grader-flips.ts';
import { repairedCases } from './refused-cases.ts';
import type { SlotCase } from './slot-cases.ts';

/** What people should know of a suite's samples: copies from a cache, cases that are not compared or not answered, a grader that wavers. */
export function suiteNotes(
  cases: readonly SlotCase[],
  findings: readonly Finding[],
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
  const asked = new Set(findings.map(({ repeats }) => repeats));
  return [
    ...(asked.has('varied') ? [VARIED] : []),
    ...(asked.has('as-it-stands') ? [AS_IT_STANDS] : []),
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

/** How a model whose repeats are copies was asked again. */
const VARIED =
  'Asked the same again, this model almost always passes or fails as before. So each fresh run asked it with another variation of the white space in the prompt, the same one on both sides: a case that fails on this side no more often than on main is borderline, and not held against this PR.';
const AS_IT_STANDS =
  'Asked the same again, this model almost always passes or fails as before, and its prompt was asked as it stands: what was found speaks of this wording alone.';
