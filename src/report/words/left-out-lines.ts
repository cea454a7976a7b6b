import type { CaseComparison } from '../../compare/comparison.ts';
import { firstOf, outOf, whole } from '../../numbers.ts';
import type { Verdict } from '../../verdict/verdict.ts';
import { judgedSuites, presentCases, slotsOf } from '../case-groups.ts';
import { oneLine, quoted } from '../escape.ts';
import { cutCharacters, cutName, LABEL_CHARACTERS, LISTED, SENTENCE_CHARACTERS } from '../limits.ts';

/** Cases named; of more, their number is said. */
const NAMED = 3;

/** Why cases are left out, of one and of several, and which. */
const REASONS: readonly (readonly [string, string, (entry: CaseComparison) => boolean])[] = [
  ['it stands in the training data', 'they stand in the training data', ({ quarantined }) => !quarantined],
  [
    'it is in quarantine (too noisy)',
    'they are in quarantine (too noisy)',
    ({ quarantined }) => quarantined === true,
  ],
];

/**
 * Cases that are left out of the verdict, a sentence for each suite and reason, so that a pull request cannot leave cases out unseen. Plain
 * text in which backticks quote names; nothing where none is left out.
 */
export function leftOutLines(verdict: Verdict): readonly string[] {
  const suites = judgedSuites(verdict);
  const lines = suites.flatMap(({ suite, comparison }) => {
    const cases = slotsOf(comparison)
      .flatMap((slot) => slot.cases)
      .filter(({ transition }) => transition === 'left-out');
    return REASONS.flatMap(([ofOne, ofSeveral, isMeant]) => {
      const own = cases.filter(isMeant);
      if (own.length === 0) return [];
      const found = new Set(own.map((entry) => entry.case)).size;
      const of = outOf(found, presentCases(comparison), 'case');
      const text = `Left out of the verdict, because ${found === 1 ? ofOne : ofSeveral}: ${of} (${names(own)}).${failing(own, found)}`;
      return [
        cutCharacters(oneLine(suites.length > 1 ? `${quoted(suite)}: ${text}` : text), SENTENCE_CHARACTERS),
      ];
    });
  });
  const left = lines.length - LISTED;
  return left > 0 ? [...lines.slice(0, LISTED), `… and ${left} more in the report.`] : lines;
}

function failing(cases: readonly CaseComparison[], all: number): string {
  const failed = cases.filter(({ candidate }) => candidate.passed < candidate.scored);
  const found = new Set(failed.map((entry) => entry.case)).size;
  if (found > 0 && all === 1) return ' It fails in this PR.';
  return found === 0 ? '' : ` ${whole(found)} of them ${found === 1 ? 'fails' : 'fail'} in this PR.`;
}

function names(cases: readonly CaseComparison[]): string {
  const all = [...new Set(cases.map(({ label }) => label))];
  return firstOf(all, NAMED, (label) => quoted(cutName(label, LABEL_CHARACTERS)));
}
