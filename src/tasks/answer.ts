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
  try {
    return { kind: 'value', value: JSON.parse(withoutFence(text)) };
  } catch {
    return { kind: 'unreadable', why: 'the answer is not JSON' };
  }
}

/** What a fenced block holds, where the text is one. No pattern: an output of a million newlines must not be slow. */
function withoutFence(text: string): string {
  if (!text.startsWith('```') || !text.endsWith('```') || text.length < 6) return text;
  const begin = text.indexOf('\n');
  return begin < 0 ? text : text.slice(begin, -3);
}

/** `$.items[0].name` → `items`, `0`, `name`. */
function stepsOf(path: string): readonly string[] {
  return path
    .replace(/^\$\.?/, '')
    .split(/[.[\]]+/)
    .filter((step) => step !== '');
}
