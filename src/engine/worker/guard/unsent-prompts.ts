import type { Redactor } from '../../redaction/redactor.ts';
import { createRedactor } from '../../redaction/redactor.ts';
import { secretVariables } from '../../redaction/secret-variables.ts';

let watched: Redactor | null = null;

/** From here on no prompt is sent that holds a secret of this environment, but for the variables in `names`. */
export function watchPrompts(
  env: Readonly<Record<string, string | undefined>>,
  names: readonly string[],
): void {
  const listed = new Set(names);
  watched = createRedactor(secretVariables(env).filter(({ name }) => !listed.has(name)));
}

/** Why a rendered prompt, or the variables beside it, must not be sent; null where they may. */
export function whyUnsent(prompt: string, vars: Readonly<Record<string, unknown>> = {}): string | null {
  if (watched === null) return null;
  const texts = [prompt, ...Object.values(vars).filter((value) => typeof value === 'string')];
  for (const text of texts) {
    const [name] = watched.namesIn(text);
    if (name !== undefined) return `The prompt holds the value of the variable ${name}: it was not sent`;
  }
  return null;
}
