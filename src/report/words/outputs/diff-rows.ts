import { diffWordsWithSpace } from 'diff';
import { visibleText } from '../../escape.ts';
import { cutCharacters, DIFF_COLUMNS } from '../../limits.ts';

/** Two texts differ in more places than this: shown one after the other, not woven together. */
export const MOST_EDITS = 400;
/** Unchanged words kept at either end of a change. */
const CONTEXT_CHARACTERS = 48;

type Sign = '-' | '+' | ' ';
/** One line of a diff. */
export interface Row {
  readonly sign: Sign;
  readonly text: string;
}

/** Lines and what they became; where they pair up, each is cut to the words around the change. */
export function replacedRows(before: readonly string[], after: readonly string[]): readonly Row[] {
  const focused =
    before.length === after.length ? before.map((line, at) => focus(line, after[at] as string)) : null;
  const old = focused?.map(([line]) => line) ?? before;
  const young = focused?.map(([, line]) => line) ?? after;
  return [
    ...old.map((text): Row => ({ sign: '-', text })),
    ...young.map((text): Row => ({ sign: '+', text })),
  ];
}

/** Two versions of one long line, without the long stretches of words that they share. */
function focus(before: string, after: string): readonly [string, string] {
  if (Math.max(before.length, after.length) <= DIFF_COLUMNS) return [before, after];
  const changes = diffWordsWithSpace(before, after, { maxEditLength: MOST_EDITS });
  const shared = changes?.filter(({ added, removed }) => !added && !removed) ?? [];
  if (!changes || shared.reduce((sum, { value }) => sum + value.length, 0) * 3 < before.length)
    return [before, after];
  const side = (skip: 'added' | 'removed') =>
    changes
      .map((change, at) =>
        change.added || change.removed
          ? change[skip]
            ? ''
            : change.value
          : elided(change.value, at === 0, at === changes.length - 1),
      )
      .join('');
  return [side('added'), side('removed')];
}

function elided(text: string, first: boolean, last: boolean): string {
  if (text.length <= (Number(!first) + Number(!last)) * CONTEXT_CHARACTERS + 12) return text;
  const head = first ? '' : `${text.slice(0, CONTEXT_CHARACTERS).replace(/\S*$/, '')} `;
  const tail = last ? '' : ` ${text.slice(-CONTEXT_CHARACTERS).replace(/^\S*/, '')}`;
  return `${head.replace(/ +$/, ' ')}…${tail.replace(/^ +/, ' ')}`;
}

/** A row broken at spaces so that nobody scrolls sideways; every part carries the row's sign. */
export function wrap({ sign, text }: Row): readonly string[] {
  const parts: string[] = [];
  let rest = text;
  while (rest.length > DIFF_COLUMNS) {
    const space = rest.lastIndexOf(' ', DIFF_COLUMNS);
    const at = space > DIFF_COLUMNS / 2 ? space : safeCut(rest, DIFF_COLUMNS);
    parts.push(rest.slice(0, at));
    rest = rest.slice(at).trimStart();
  }
  return [...parts, rest].map((part) => `${sign} ${part}`.trimEnd());
}

/** Never between the halves of a character beyond the basic plane. */
function safeCut(text: string, at: number): number {
  return /[\uD800-\uDBFF]/.test(text[at - 1] as string) ? at - 1 : at;
}

/** Lines of a unified diff for people: changed lines cut to the words around the change, nothing wider than DIFF_COLUMNS. */
export function hunkRows(lines: readonly string[]): readonly string[] {
  const rows: string[] = [];
  let at = 0;
  const run = (sign: Sign): string[] => {
    const start = at;
    while (lines[at]?.startsWith(sign)) at += 1;
    return lines.slice(start, at).map((line) => visibleText(line.slice(1)).replaceAll('\t', '  '));
  };
  while (at < lines.length) {
    const [removed, added] = [run('-'), run('+')];
    rows.push(...replacedRows(removed, added).flatMap(wrap));
    if (removed.length + added.length > 0) continue;
    const line = visibleText(lines[at] as string).replaceAll('\t', '  ');
    rows.push(cutCharacters(line.replace(/^(@@ [^@]* @@).*$/, '$1'), DIFF_COLUMNS).trimEnd());
    at += 1;
  }
  return rows;
}
