/** What YAML reads otherwise than JSON, or may: tabs and carriage returns between tokens, merge keys, and what JavaScript takes for itself. */
const UNLIKE = /[\t\r]|\\u|"<<"|__proto__/;
const STRING = /"[^"\\]*(?:\\.[^"\\]*)*"/g;
const STRING_OR_SPACE = /("[^"\\]*(?:\\.[^"\\]*)*")|[ \n]+/g;
/** Brackets in brackets. Somewhere above it YAML gives up. */
const MOST_DEEP = 60;

/**
 * The value of a text that is JSON, read as such: a large suite takes a fiftieth of the time that it takes as YAML. Null for other texts,
 * and where YAML may read it otherwise or refuse it: a key that stands twice, a number that is written in another way than JavaScript's.
 */
export function jsonValue(text: string): object | null {
  if (!/^[ \n]*[{[]/.test(text) || UNLIKE.test(text)) return null;
  try {
    const value: object = JSON.parse(text);
    return JSON.stringify(value) === text.replace(STRING_OR_SPACE, '$1') && !isDeep(text) ? value : null;
  } catch {
    return null;
  }
}

function isDeep(text: string): boolean {
  let depth = 0;
  for (const bracket of text.replace(STRING, '').replace(/[^[\]{}]+/g, '')) {
    depth += bracket === '{' || bracket === '[' ? 1 : -1;
    if (depth > MOST_DEEP) return true;
  }
  return false;
}
