import type { Blame } from '../../compare/blame/diagnosis.ts';
import type { CaseComparison } from '../../compare/comparison.ts';
import { count } from '../../numbers.ts';
import { MOST_DIAGNOSED } from '../../plan/call-bounds.ts';

/** What each half says, in the order in which they are told. */
const SUMMARY: Readonly<Record<Blame['by'], string>> = {
  retriever: "the retriever lost it (main's passages make this PR answer right)",
  generator: "the generator lost it (main answers right from this PR's passages)",
  both: 'either alone loses it',
  together: 'only both at once lose it',
  unclear: 'unclear',
  'left-out': 'not asked',
};

/** `Lost by the retriever: with main's passages this PR is right 3 of 3 times, …` */
export function blameText({ by, baseline, candidate, samePassages }: Blame): string {
  if (samePassages) return 'Lost by the generator: both sides retrieved the same';
  const times = ({ passed, scored }: Blame['baseline']) => `${passed} of ${scored}`;
  const evidence = `with main's passages this PR is right ${times(candidate)} times, with this PR's passages main is ${times(baseline)}`;
  const head: Readonly<Record<Blame['by'], string>> = {
    retriever: 'Lost by the retriever',
    generator: 'Lost by the generator',
    both: 'Lost by either alone, retriever and generator',
    together: 'Lost by retriever and generator together, by none alone',
    unclear: 'Retriever or generator is unclear',
    'left-out': 'Retriever or generator was not asked',
  };
  return `${head[by]}: ${evidence}`;
}

/** `Retriever or generator? Of 3: 2 the retriever lost …`; nothing where no case was looked into. */
export function blameLine(cases: readonly CaseComparison[]): string {
  const told = cases.flatMap(({ blame }) => blame ?? []);
  if (told.length === 0) return '';
  const counted = Object.entries(SUMMARY).flatMap(([by, words]) => {
    const n = told.filter((own) => own.by === by).length;
    return n > 0 ? [`${n}: ${words}`] : [];
  });
  const left = told.some(({ by }) => by === 'left-out')
    ? ` At most ${MOST_DIAGNOSED} cases are looked into, within the budget.`
    : '';
  const found = told.length === 1 ? told.map(({ by }) => SUMMARY[by]) : counted;
  const of = told.length === 1 ? 'the one confirmed case' : count(told.length, 'confirmed case');
  return `Retriever or generator? Of ${of}: ${found.join('; ')}.${left}`;
}
