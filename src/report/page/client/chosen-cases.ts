import type { PageCase, PageDocument } from '../page-document.ts';

/** What the list is cut down to; null and empty: to nothing. */
export interface Choice {
  readonly query: string;
  /** Places in the document's `states`. */
  readonly states: ReadonlySet<number>;
  readonly suite: number | null;
  readonly check: number | null;
  readonly tag: string | null;
  /** Worse by this metric. */
  readonly worse: number | null;
}

/** Every case. */
export const NO_CHOICE: Choice = {
  query: '',
  states: new Set(),
  suite: null,
  check: null,
  tag: null,
  worse: null,
};

/** Whether anything is chosen. */
export function isChosen({ query, states, ...others }: Choice): boolean {
  return query.trim() !== '' || states.size > 0 || Object.values(others).some((value) => value !== null);
}

/** The words of every case that a search looks through, lower case. `answers`: those of its answers, where they are wanted. */
export function searchTexts(
  { cases, suites, checks }: PageDocument,
  answers: readonly string[] | null,
): readonly string[] {
  return cases.map(({ id, label, suite, slot, checks: failed, tags = [] }, place) => {
    const of = suites[suite];
    const words = [id, label, of?.id, of?.slots[slot]?.label, ...failed.map((at) => checks[at]), ...tags];
    const text = words.join('\n').toLowerCase();
    return answers === null ? text : `${text}\n${answers[place] ?? ''}`;
  });
}

/** Places of the cases that are chosen, in their order. Every word of the search must be in a case. */
export function chosenCases(
  cases: readonly PageCase[],
  texts: readonly string[],
  choice: Choice,
): readonly number[] {
  const words = choice.query
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');
  const chosen: number[] = [];
  for (let at = 0; at < cases.length; at += 1) {
    const entry = cases[at];
    if (entry && fits(entry, choice) && words.every((word) => texts[at]?.includes(word))) chosen.push(at);
  }
  return chosen;
}

/** How many cases each ending would show under the rest of the choice. */
export function stateCounts(
  { cases, states }: Pick<PageDocument, 'cases' | 'states'>,
  texts: readonly string[],
  choice: Choice,
): readonly number[] {
  const counts = states.map(() => 0);
  for (const at of chosenCases(cases, texts, { ...choice, states: new Set() })) {
    const state = cases[at]?.state ?? 0;
    counts[state] = (counts[state] ?? 0) + 1;
  }
  return counts;
}

function fits(entry: PageCase, { states, suite, check, tag, worse }: Choice): boolean {
  return (
    (states.size === 0 || states.has(entry.state)) &&
    (suite === null || entry.suite === suite) &&
    (check === null || entry.checks.includes(check)) &&
    (worse === null || entry.worse.includes(worse)) &&
    (tag === null || entry.tags?.includes(tag) === true)
  );
}
