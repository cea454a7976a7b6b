/** A line of a patch. `old`, `young`: its number on main's side and in this PR, null where that side lacks it. */
export interface PatchRow {
  readonly text: string;
  readonly old: number | null;
  readonly young: number | null;
  /** It ends its file without a line end. */
  readonly isOpen: boolean;
}

/** A stretch of a patch: the lines of both sides in their order. */
export type Hunk = readonly PatchRow[];

const HEADER = /^@@ -(\d+)(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/;

/** The hunks of a file's `patch`, as GitHub lists the files of a pull request. One that does not hold the lines that its header counts is left out. */
export function hunksOf(patch: string): readonly Hunk[] {
  const hunks: Hunk[] = [];
  const lines = patch.split('\n');
  for (let at = 0; at < lines.length; ) {
    const found = HEADER.exec(lines[at] as string);
    at += 1;
    if (found === null) continue;
    const rest = lines.slice(at);
    const next = rest.findIndex((line) => HEADER.test(line));
    const own = next < 0 ? rest : rest.slice(0, next);
    const hunk = rowsOf(own, found);
    if (hunk !== null) hunks.push(hunk);
    at += own.length;
  }
  return hunks;
}

function rowsOf(lines: readonly string[], header: RegExpExecArray): Hunk | null {
  const number = (group: number) => Number(header[group] ?? 1);
  let [old, young] = [number(1), number(3)];
  const [oldEnd, youngEnd] = [old + number(2), young + number(4)];
  const rows: PatchRow[] = [];
  for (const line of lines) {
    const [sign, text] = [line.charAt(0), line.slice(1)];
    const last = rows.at(-1);
    if (sign === '\\' && last !== undefined) rows[rows.length - 1] = { ...last, isOpen: true };
    else if (sign === ' ') rows.push({ text, old: old++, young: young++, isOpen: false });
    else if (sign === '-') rows.push({ text, old: old++, young: null, isOpen: false });
    else if (sign === '+') rows.push({ text, old: null, young: young++, isOpen: false });
    else return null;
  }
  return old === oldEnd && young === youngEnd ? rows : null;
}
