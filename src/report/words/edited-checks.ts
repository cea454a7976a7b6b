import type { CaseComparison, SuiteComparison } from '../../compare/comparison.ts';
import { count, firstOf, whole } from '../../numbers.ts';
import type { Verdict } from '../../verdict/verdict.ts';
import { judgedSuites, slotsOf } from '../case-groups.ts';
import { oneLine, quoted } from '../escape.ts';
import { cutCharacters, cutName, LABEL_CHARACTERS, LISTED, SENTENCE_CHARACTERS } from '../limits.ts';

/** Cases named; of more, their number is said. */
const NAMED = 3;

/**
 * What a change of assertions or graders did to the same answers, a sentence or two for each suite: a pull request cannot
 * edit its own checks unseen. Plain text in which backticks quote names; nothing where none was edited.
 */
export function editLines(verdict: Verdict): readonly string[] {
  const suites = judgedSuites(verdict);
  // The title names the cases of a suite whose assertions became easier.
  const inTitle = new Set(verdict.weakened.map(({ suite }) => suite));
  const lines = suites.flatMap(({ suite, comparison }) =>
    editSentences(comparison, inTitle.has(suite)).map((text) => {
      const line = suites.length > 1 ? `${quoted(suite)}: ${text}` : text;
      return cutCharacters(oneLine(line), SENTENCE_CHARACTERS);
    }),
  );
  const left = lines.length - LISTED;
  return left > 0 ? [...lines.slice(0, LISTED), `… and ${left} more in the report.`] : lines;
}

/** The sentences of one suite. `knowsEasier`: whoever reads them has been told which cases main's assertions would fail. */
export function editSentences(suite: SuiteComparison, knowsEasier = false): readonly string[] {
  const cases = slotsOf(suite).flatMap((slot) => slot.cases);
  const edited = cases.filter(({ editedChecks }) => editedChecks !== undefined);
  const same = edited.filter(({ editedChecks }) => editedChecks?.checkedBy === 'same-answers');
  const otherAnswers = edited.filter(({ editedChecks }) => editedChecks?.checkedBy === 'candidate');
  return [
    ...(knowsEasier ? [] : droppedMetrics(cases)),
    ...sameAnswers(same),
    ...judgedByThisPr(otherAnswers, knowsEasier),
  ];
}

/** Such cases keep their verdicts, and by this metric nothing in them can get worse from now on. A title says it where no case has it. */
function droppedMetrics(cases: readonly CaseComparison[]): readonly string[] {
  const metrics = new Set(cases.flatMap(({ editedChecks }) => editedChecks?.dropped ?? []));
  return [...metrics].flatMap((metric) => {
    const without = cases.filter(({ editedChecks }) => editedChecks?.dropped?.includes(metric));
    if (without.length === cases.length) return [];
    const who = count(without.length, 'case no longer has', 'cases no longer have');
    return [`${who} the metric ${quoted(metric)}, which can block: ${names(without)}.`];
  });
}

function sameAnswers(cases: readonly CaseComparison[]): readonly string[] {
  if (cases.length === 0) return [];
  const known = cases.filter(({ editedChecks }) => editedChecks && editedChecks.answers > 0);
  if (known.length === 0) {
    const graded = cases.some(({ candidate }) => candidate.scored > 0);
    const why = graded ? "main's side of it is not known" : 'no answer could be graded by both sides';
    return [
      `Only assertions or graders of ${count(cases.length, 'case')}, or files that these may read, changed: ${why}.`,
    ];
  }
  const [lost, won] = [moved(known, -1), moved(known, 1)];
  const what = [
    ...(lost.length > 0 ? [`${now(lost.length, 'fail')} that passed (${names(lost)})`] : []),
    ...(won.length > 0 ? [`${now(won.length, 'pass')} that failed (${names(won)})`] : []),
  ];
  const found =
    what.length === 0
      ? `no verdict of ${count(known.length, 'case')} changes.`
      : `of ${count(known.length, 'case')}, ${what.join(' and ')}. That is the edit, not the model.`;
  return [`Only assertions, graders or files that these may read changed: on the same answers, ${found}`];
}

function judgedByThisPr(cases: readonly CaseComparison[], knowsEasier: boolean): readonly string[] {
  if (cases.length === 0) return [];
  const [stricter, looser] = [moved(cases, -1), moved(cases, 1)];
  const lost = cases.filter(passedByTheirOwnAlone);
  const said = [
    ...(lost.length > 0
      ? [
          `${count(lost.length, 'case')} ${lost.length === 1 ? 'passes' : 'pass'} on main by main's assertions and ${lost.length === 1 ? 'fails' : 'fail'} here by this PR's: ${names(lost)}.`,
        ]
      : []),
    ...(looser.length > 0 && !knowsEasier
      ? [
          `By main's assertions ${count(looser.length, 'case')} of this PR would fail that ${looser.length === 1 ? 'passes' : 'pass'} by its own: ${names(looser)}.`,
        ]
      : []),
    ...(stricter.length > 0
      ? [
          `By main's assertions ${count(stricter.length, 'case')} of this PR would pass that ${stricter.length === 1 ? 'fails' : 'fail'} by its own: ${names(stricter)}.`,
        ]
      : []),
  ];
  const own = ownText(cases);
  return [
    `${count(cases.length, 'case has', 'cases have')} edited assertions, graders or files that these may read: this PR's judged both sides${own}.`,
    ...said,
  ];
}

/** Another format, and an answer in it that is wrong: this PR's assertions fail both sides, so that nothing tells the sides apart. */
function passedByTheirOwnAlone({ transition, candidate, editedChecks }: CaseComparison): boolean {
  const { own } = editedChecks ?? {};
  const isRight = own && own.answers > 0 && own.baseline === own.answers;
  return transition === 'edited' && isRight === true && candidate.scored > 0 && candidate.passed === 0;
}

/** ` (36 of 36 of main's answers pass by main's own, 12 by this PR's)`; empty where both say the same. */
function ownText(cases: readonly CaseComparison[]): string {
  const own = cases.flatMap(({ editedChecks }) => editedChecks?.own ?? []);
  const sum = (of: 'answers' | 'baseline' | 'candidate') =>
    own.reduce((total, entry) => total + entry[of], 0);
  if (sum('baseline') === sum('candidate')) return '';
  const all = `${whole(sum('baseline'))} of ${whole(sum('answers'))}`;
  return ` (${all} of main's answers pass by main's own, ${whole(sum('candidate'))} by this PR's)`;
}

/** Cases where fewer (-1) or more (1) of the same answers pass this PR's assertions than main's. */
function moved(cases: readonly CaseComparison[], sign: 1 | -1): readonly CaseComparison[] {
  return cases.filter(
    ({ editedChecks }) => editedChecks && Math.sign(editedChecks.candidate - editedChecks.baseline) === sign,
  );
}

function now(cases: number, verb: 'fail' | 'pass'): string {
  const inflected = verb === 'fail' ? 'fails' : 'passes';
  return `${cases} now ${cases === 1 ? inflected : verb}`;
}

function names(cases: readonly CaseComparison[]): string {
  const all = [...new Set(cases.map(({ label }) => label))];
  return firstOf(all, NAMED, (label) => quoted(cutName(label, LABEL_CHARACTERS)));
}
