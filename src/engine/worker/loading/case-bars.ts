import { barOf } from '../../../plan/case-bars.ts';
import type { Grid } from './dry-run.ts';
import { caseNameOf, UnfitTask } from './suite-task.ts';

/** Longest value that an error shows, in characters. */
const LONGEST = 40;

/** Throws `UnfitTask` where a case says in no form that is known how often it must pass, or must not be asked again. */
export function refuseBadBars({ rows }: Grid): void {
  for (const [at, row] of rows.entries()) {
    const { atLeast, repeat } = row.test.metadata ?? {};
    const bar = barOf(atLeast);
    if (bar === null) continue;
    const name = caseNameOf(row, at);
    const never = repeat === 'never' || repeat === false;
    if (bar !== undefined && !never) continue;
    const written = typeof atLeast === 'string' ? atLeast : JSON.stringify(atLeast);
    const shown = String(written).replaceAll('`', "'").slice(0, LONGEST);
    throw new UnfitTask({
      code: 'engine/case-bar',
      what:
        bar === undefined
          ? `Case ${name} has an \`atLeast\` that cannot be read: \`${shown}\`.`
          : `Case ${name} has \`atLeast\` beside \`repeat: never\`.`,
      why:
        bar === undefined
          ? 'It says how many answers must pass of how many: 1 to 50, of 2 to 50.'
          : 'One needs several answers, the other forbids them.',
      fix: bar === undefined ? 'write\nmetadata: { atLeast: 3/5 }' : 'remove one of them',
      words: [`atLeast: ${shown}`, `atLeast: '${shown}'`, `atLeast: "${shown}"`, name.slice(1, -1)],
    });
  }
}
