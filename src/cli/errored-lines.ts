import { errorsInWords } from '../compare/errors/error-words.ts';
import { grouped } from '../grouped.ts';
import type { Sample } from '../samples/sample.ts';
import { fixLine, shownLine, type Terminal } from './terminal.ts';

/** What to do, below the line that says what went wrong. */
export function fixLines(fix: string, stderr: Terminal['stderr']): readonly string[] {
  return fix
    .split('\n')
    .map((line, at) => fixLine(at === 0 ? `  To fix: ${line}` : `    ${line}`, at, stderr));
}

/** Why samples of each suite have no score, and what to do. */
export function erroredLines(samples: readonly Sample[], stderr: Terminal['stderr']): readonly string[] {
  return [...grouped(samples, ({ suite }) => suite)].flatMap(([suite, own]) => {
    const errors = own.flatMap(({ result }) => (result.kind === 'errored' ? [result] : []));
    if (errors.length === 0) return [];
    const { what, fix, unmade } = errorsInWords(errors, own.length);
    return [
      shownLine(`${suite}: ${what}${unmade === null ? '' : ` ${unmade}`}`, stderr),
      ...fixLines(fix, stderr),
    ];
  });
}
