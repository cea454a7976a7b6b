import type { Annotation } from '../../report/documents/annotations.ts';
import { commandData, commandProperty } from '../../report/escape.ts';

/** Annotations of one level that GitHub shows of a step; it drops the rest without a word (Actions, "Usage limits"). */
const SHOWN_A_LEVEL = 10;
const COMMAND = { notice: 'notice', warning: 'warning', failure: 'error' } as const;

/**
 * Lines that make the runner itself annotate files, for runs that may not write checks. The first ten of each
 * level, and a last line that says how many were left out.
 */
export function annotationCommands(annotations: readonly Annotation[]): readonly string[] {
  const shown = Object.keys(COMMAND).flatMap((level) =>
    annotations.filter((annotation) => annotation.level === level).slice(0, SHOWN_A_LEVEL),
  );
  const lines = shown.map(({ level, file, line, title, message }) => {
    const where = `file=${commandProperty(file)},line=${line},title=${commandProperty(title)}`;
    return `::${COMMAND[level]} ${where}::${commandData(message)}`;
  });
  const left = annotations.length - shown.length;
  return left === 0
    ? lines
    : [...lines, `${left} more annotations left out: a step shows ten of each level.`];
}
