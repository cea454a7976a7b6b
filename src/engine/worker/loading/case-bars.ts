import { barOf } from '../../../plan/case-bars.ts';
import type { Grid } from './dry-run.ts';
import { caseNameOf, UnfitTask } from './suite-task.ts';

/** Longest value that an error shows, in characters. */
const LONGEST = 40;

/** Throws `UnfitTask` where the bar of a case cannot be read, or needs several answers of a case that is asked once. */
export function refuseBadBars({ rows }: Grid): void {
  for (const [at, row] of rows.entries()) {
    const { atLeast, repeat } = row.test.metadata ?? {};
    const bar = barOf(atLeast);
    if (bar === null) continue;
    const name = caseNameOf(row, at);
    const written = typeof atLeast === 'string' ? atLeast : JSON.stringify(atLeast);
    const shown = String(written).replaceAll('`', "'").slice(0, LONGEST);
    const words = [`atLeast: ${shown}`, `atLeast: '${shown}'`, `atLeast: "${shown}"`, name.slice(1, -1)];
    if (bar === undefined)
      throw new UnfitTask({
        code: 'engine/case-bar',
        what: `Case ${name} has an \`atLeast\` that cannot be read: \`${shown}\`.`,
        why: 'It says how many answers must pass, and of how many: 1 to 50, of 2 to 50.',
        fix: 'write\nmetadata: { atLeast: 3/5 }',
        words,
      });
    if (isAskedOnce(repeat))
      throw new UnfitTask({
        code: 'engine/case-bar',
        what: `Case ${name} has \`atLeast\` beside \`repeat: never\`.`,
        why: 'One needs several answers, the other forbids them.',
        fix: 'remove one of them',
        words,
      });
  }
}

/** Whether a case's `repeat` says that it is asked once and not again. */
export function isAskedOnce(repeat: unknown): boolean {
  return repeat === 'never' || repeat === false;
}
