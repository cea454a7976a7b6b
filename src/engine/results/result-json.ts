import { PawlError, type Place } from '../../errors.ts';
import { KNOWN_FORMATS } from './result-text.ts';

/** The value of a JSON text that begins at `line` of the file. Throws `PawlError` with the place of the first mistake. */
export function resultJson(file: string, text: string, line = 1): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const at = mistakeAt(text, (error as SyntaxError).message);
    if (at !== null && text.slice(at).trim() === '')
      throw truncated({ file, ...lineAndColumn(text, text.trimEnd().length, line) });
    if (at === null) throw notJson('', { file, line });
    throw notJson(text.slice(at, at + 20), { file, ...lineAndColumn(text, at, line) });
  }
}

function truncated(place: Place): PawlError {
  return new PawlError({
    code: 'results/truncated',
    what: 'The file ends in the middle of a value.',
    why: 'It was probably cut off while it was written or copied.',
    fix: 'write it again, whole',
    place,
  });
}

function notJson(found: string, place: Place): PawlError {
  const number = /^-?(NaN|Infinity|nan|inf)\b/.exec(found)?.[0];
  return new PawlError({
    code: 'results/not-json',
    what: number ? `${number} is not a JSON value.` : 'This is not JSON.',
    ...(number
      ? { why: 'A score is a finite number.' }
      : found
        ? { why: `Found ${JSON.stringify(found)}.` }
        : {}),
    fix: number ? 'where a sample has no score, write "error": "why" in its place' : KNOWN_FORMATS,
    place,
  });
}

/** Offset of the mistake that `JSON.parse` complains of, the text's end where it is cut off; null where it is not known. */
function mistakeAt(text: string, message: string): number | null {
  const token = jsonToken();
  let read = 0;
  while (token.test(text)) read = token.lastIndex;
  if (/Unexpected end|Unterminated string/.test(message)) return text.length;
  if (read < text.length) return read;
  const position = /at position (\d+)/.exec(message)?.[1];
  return position === undefined ? null : Number(position);
}

/** One token of JSON, or the white space between two. Sticky: set `lastIndex` before use. */
function jsonToken(): RegExp {
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
