import { diffArrays } from 'diff';
import { visibleText } from '../../escape.ts';
import { DIFF_ROWS, OUTPUT_CHARACTERS } from '../../limits.ts';
import { MOST_EDITS, type Row, replacedRows, wrap } from './diff-rows.ts';
import { jsonRows } from './json-diff.ts';

/** Unchanged lines shown before and after a changed one. */
const CONTEXT_LINES = 1;

/** How two outputs are shown: a diff's rows, the one output that both sides gave, or a sentence where nothing can be set side by side. */
export type OutputDiff =
  | { readonly kind: 'rows' | 'same'; readonly rows: readonly string[] }
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
  if (baseline === candidate) {
    const rows = linesOf(baseline).map((text): Row => ({ sign: ' ', text }));
    return { kind: 'same', rows: shorten(rows.flatMap(wrap), most) };
  }
  const fields = baseline !== null && candidate !== null ? jsonRows(baseline, candidate) : null;
  if (fields !== null) return { kind: 'rows', rows: shorten(fields.flatMap(wrap), most) };
  const [before, after] = [linesOf(baseline), linesOf(candidate)];
  if (baseline !== null && candidate !== null && before.join('\n') === after.join('\n')) {
    const cut = baseline.length > OUTPUT_CHARACTERS || candidate.length > OUTPUT_CHARACTERS;
    return { kind: 'said', text: cut ? LATER : 'The outputs differ only in white space.' };
  }
  return { kind: 'rows', rows: shorten(weave(before, after).flatMap(wrap), most) };
}

/** Stands above an output that both sides gave. */
export const SAME_OUTPUT = 'Both sides gave the same output here:';

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
      rows.push(...replacedRows(change.value, next.value));
      at += 1;
    } else if (change.removed || change.added) {
      rows.push(...change.value.map((text): Row => ({ sign: change.removed ? '-' : '+', text })));
    } else {
      rows.push(...unchanged(change.value, at === 0, at === changes.length - 1));
    }
  }
  return rows;
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
