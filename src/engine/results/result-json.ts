import { PawlError, type Place } from '../../errors.ts';
import { jsonToken, lineAndColumn } from './result-json-token.ts';
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
