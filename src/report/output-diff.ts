import { diffArrays, diffWordsWithSpace } from 'diff';
import { visibleText } from './escape.ts';
import { DIFF_COLUMNS, DIFF_ROWS, OUTPUT_CHARACTERS } from './limits.ts';

/** Two outputs differ in more places than this: shown one after the other, not woven together. */
const MOST_EDITS = 400;
/** Unchanged lines shown before and after a changed one, and unchanged words kept at either end of a change. */
const CONTEXT_LINES = 1;
const CONTEXT_CHARACTERS = 48;

type Sign = '-' | '+' | ' ';
interface Row {
  readonly sign: Sign;
  readonly text: string;
}

/** How two outputs are shown: a diff's rows, or a sentence where there is nothing to set side by side. */
export type OutputDiff =
  | { readonly kind: 'rows'; readonly rows: readonly string[] }
  | { readonly kind: 'said'; readonly text: string };

/**
 * Main's output and this PR's as rows of a diff (`- `, `+ `, `  `), changed lines cut to the words around the
 * change, at most `most` rows of DIFF_COLUMNS characters. Null where neither side has an output.
 */
export function outputDiff(
  baseline: string | null,
  candidate: string | null,
  most = DIFF_ROWS,
): OutputDiff | null {
  if (baseline === null && candidate === null) return null;
  if (baseline === candidate) return { kind: 'said', text: 'Both sides gave the same output here.' };
  const [before, after] = [linesOf(baseline), linesOf(candidate)];
  if (baseline !== null && candidate !== null && before.join('\n') === after.join('\n')) {
    const cut = baseline.length > OUTPUT_CHARACTERS || candidate.length > OUTPUT_CHARACTERS;
    return { kind: 'said', text: cut ? LATER : 'The outputs differ only in white space.' };
  }
  return { kind: 'rows', rows: shorten(weave(before, after).flatMap(wrap), most) };
}

const LATER = `The outputs differ only after their first ${OUTPUT_CHARACTERS} characters.`;

function linesOf(output: string | null): readonly string[] {
  if (output === null) return [];
  const text = visibleText(output.slice(0, OUTPUT_CHARACTERS)).replaceAll('\t', '  ').trimEnd();
  return text === '' ? ['(empty)'] : text.split('\n').map((line) => line.trimEnd());
}

/** Lines of both outputs; a changed line stands beside what it became, unchanged stretches are left out. */
function weave(before: readonly string[], after: readonly string[]): readonly Row[] {
  const changes = diffArrays([...before], [...after], { maxEditLength: MOST_EDITS }) ?? [
    { removed: true, added: false, value: [...before] },
    { removed: false, added: true, value: [...after] },
  ];
  const rows: Row[] = [];
  for (let at = 0; at < changes.length; at += 1) {
    const change = changes[at] as (typeof changes)[number];
    const next = changes[at + 1];
    if (change.removed && next?.added) {
      rows.push(...replaced(change.value, next.value));
      at += 1;
    } else if (change.removed || change.added) {
      rows.push(...change.value.map((text): Row => ({ sign: change.removed ? '-' : '+', text })));
    } else {
      rows.push(...unchanged(change.value, at === 0, at === changes.length - 1));
    }
  }
  return rows;
}

function replaced(before: readonly string[], after: readonly string[]): readonly Row[] {
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

function unchanged(lines: readonly string[], first: boolean, last: boolean): readonly Row[] {
  const head = first ? 0 : CONTEXT_LINES;
  const tail = last ? 0 : CONTEXT_LINES;
  const row = (text: string): Row => ({ sign: ' ', text });
  if (lines.length <= head + tail + 1) return lines.map(row);
  const left = lines.length - head - tail;
  return [
    ...lines.slice(0, head).map(row),
    row(`… ${left} unchanged lines`),
    ...lines.slice(lines.length - tail).map(row),
  ];
}

/** A row broken at spaces so that nobody scrolls sideways; every part carries the row's sign. */
function wrap({ sign, text }: Row): readonly string[] {
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

/** Both sides keep their share of the rows: an answer is never cut away by a long other one. */
function shorten(rows: readonly string[], most: number): readonly string[] {
  if (rows.length <= most) return rows;
  const half = Math.floor(most / 2);
  const firstNew = rows.findIndex((row) => row.startsWith('+'));
  const head = firstNew >= most ? rows.slice(0, half) : rows.slice(0, most);
  const tail = firstNew >= most ? rows.slice(firstNew, firstNew + most - half) : [];
  const more = (left: number) => `  … ${left} more ${left === 1 ? 'line' : 'lines'}`;
  if (tail.length === 0) return [...head, more(rows.length - head.length)];
  const after = rows.length - firstNew - tail.length;
  return [...head, more(firstNew - half), ...tail, ...(after > 0 ? [more(after)] : [])];
}
