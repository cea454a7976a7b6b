/** One token of JSON, or the white space between two. Sticky: set `lastIndex` before use. */
export function jsonToken(): RegExp {
  return /\s+|"[^"\\]*(?:\\[\s\S][^"\\]*)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?(?!\w)|(?:true|false|null)\b|[{}[\],:]/y;
}

/** Line and column (1-based) of an offset in a text whose first line is `first`. */
export function lineAndColumn(text: string, at: number, first = 1): { line: number; column: number } {
  const before = text.slice(0, at);
  return { line: first + before.split('\n').length - 1, column: at - (before.lastIndexOf('\n') + 1) + 1 };
}

/** Offset in a valid JSON text of the value at `path`, or of the nearest thing around it that is there. */
export function offsetOf(text: string, path: readonly PropertyKey[]): number {
  const token = jsonToken();
  const stack: { readonly list: boolean; key: string | number | null }[] = [];
  let found = 0;
  for (let at = 0; token.test(text); at = token.lastIndex) {
    const first = text[at] as string;
    const top = stack.at(-1);
    if (/[\s:]/.test(first)) continue;
    if (first === ',') {
      if (top) top.key = top.list ? (top.key as number) + 1 : null;
    } else if (first === '}' || first === ']') {
      stack.pop();
      if (stack.length < path.length && isPrefix(stack, path)) return found;
    } else if (first === '"' && top && !top.list && top.key === null) {
      top.key = JSON.parse(text.slice(at, token.lastIndex)) as string;
    } else {
      if (isPrefix(stack, path)) found = at;
      if (stack.length === path.length && found === at) return found;
      if (first === '{' || first === '[') stack.push({ list: first === '[', key: first === '[' ? 0 : null });
    }
  }
  return found;
}

function isPrefix(
  stack: readonly { readonly key: string | number | null }[],
  path: readonly PropertyKey[],
): boolean {
  return stack.length <= path.length && stack.every(({ key }, depth) => key === path[depth]);
}
