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
  const lines = patch.split('\n');
  const headers = lines.flatMap((line, at) => {
    const found = HEADER.exec(line);
    return found === null ? [] : [{ at, found }];
  });
  return headers.flatMap(({ at, found }, index) => {
    const hunk = rowsOf(lines.slice(at + 1, headers[index + 1]?.at), found);
    return hunk === null ? [] : [hunk];
  });
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
