import type { PageDocument } from '../page-document.ts';

/** Where each suite's columns are, in words, by its place and the column's; '' where nothing has to be told apart. */
export type ColumnNames = readonly (readonly string[])[];

/** What tells a case's suite and column from the others of the page: no more of a name than differs, because a list is narrow. */
export function columnNames({ suites }: Pick<PageDocument, 'suites'>): ColumnNames {
  const several = suites.filter(({ slots }) => slots.length > 0).length > 1;
  return suites.map(({ id, slots }) => {
    const columns = apart(slots.map(({ label }) => label));
    return columns.map((column) =>
      [...(several ? [id] : []), ...(column === '' ? [] : [column])].join(SEPARATOR),
    );
  });
}

const SEPARATOR = ' · ';

/** Names of columns, `prompt · provider`, without the parts that all of them share. */
function apart(labels: readonly string[]): readonly string[] {
  if (labels.length < 2) return labels.map(() => '');
  const parts = labels.map((label) => label.split(SEPARATOR));
  const [first = []] = parts;
  if (parts.some(({ length }) => length !== first.length)) return labels;
  return parts.map((own) =>
    own.filter((_, at) => parts.some((other) => other[at] !== first[at])).join(SEPARATOR),
  );
}
