import { createRedactor, type Redactor } from '../../redaction/redactor.ts';
import { isOrdinaryWord } from '../../redaction/secret-parts.ts';
import { type SecretVariable, secretVariables } from '../../redaction/secret-variables.ts';

let watched: Redactor | null = null;
let graded: Redactor | null = null;

/**
 * From here on no prompt is sent that holds a secret of this environment, but for the variables in `names`, and for ordinary words that the
 * suite's own texts have (`shown`): there they tell nothing of a secret. What grades is not told those of the settings (`ofSettings`) either.
 */
export function watchPrompts(
  env: Readonly<Record<string, string | undefined>>,
  names: readonly string[],
  shown = '',
  ofSettings: readonly SecretVariable[] = [],
): void {
  const listed = new Set(names);
  const isShown = (value: string) => isOrdinaryWord(value) && shown.includes(value);
  const secrets = secretVariables(env).filter(({ name, value }) => !listed.has(name) && !isShown(value));
  watched = createRedactor(secrets);
  graded = createRedactor([...secrets, ...ofSettings]);
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

/**
 * A text as it may be sent to a model that grades: an answer may hold a secret, and the grader may be another maker's. Each secret is the
 * name of its variable or setting there.
 */
export function gradedText(text: string): string {
  return graded !== null && graded.namesIn(text).length > 0 ? graded.text(text) : text;
}
