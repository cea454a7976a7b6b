import { grouped } from '../../grouped.ts';
import type { Sample } from '../../samples/sample.ts';

/** Cases that are named. */
const NAMED = 5;

/** The cases whose requests failed, each with its model and why, in sentences. Backticks quote names. */
export function namedErrors(samples: readonly Sample[]): readonly string[] {
  const failed = samples.flatMap(({ suite, slot, case: id, result }) =>
    result.kind === 'errored' ? [`\`${id}\` of \`${suite}\` (\`${slot}\`): ${result.message}`] : [],
  );
  const alike = [...grouped(failed, (line) => line)];
  const named = alike
    .slice(0, NAMED)
    .map(([line, own]) => (own.length === 1 ? line : `${line} (${own.length} times)`));
  return alike.length > NAMED ? [...named, `${alike.length - NAMED} more failed with an error.`] : named;
}
