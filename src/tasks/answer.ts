/** What an output says, or why that cannot be read. */
export type Answer =
  | { readonly kind: 'value'; readonly value: unknown }
  | { readonly kind: 'unreadable'; readonly why: string };

/** The value at a path of a JSON output; without a path the output as it is. */
export function answerIn(output: unknown, path: string | undefined): Answer {
  if (path === undefined) return { kind: 'value', value: output };
  const parsed = parsedJson(output);
  if (parsed.kind === 'unreadable') return parsed;
  let inner: unknown = parsed.value;
  for (const step of stepsOf(path)) {
    if (typeof inner !== 'object' || inner === null || !Object.hasOwn(inner, step))
      return { kind: 'unreadable', why: `no \`${path}\` in the answer` };
    inner = (inner as Readonly<Record<string, unknown>>)[step];
  }
  return { kind: 'value', value: inner };
}

/** An output as JSON: text is parsed, also where it stands alone in a fenced block; anything else is JSON already. */
export function parsedJson(output: unknown): Answer {
  if (typeof output !== 'string') return { kind: 'value', value: output };
  const text = output.trim();
  const fenced = /^```[a-z]*\s*\n([\s\S]*)\n\s*```$/i.exec(text)?.[1];
  try {
    return { kind: 'value', value: JSON.parse(fenced ?? text) };
  } catch {
    return { kind: 'unreadable', why: 'the answer is not JSON' };
  }
}

/** `$.items[0].name` → `items`, `0`, `name`. */
function stepsOf(path: string): readonly string[] {
  return path
    .replace(/^\$\.?/, '')
    .split(/[.[\]]+/)
    .filter((step) => step !== '');
}
