/**
 * The same prompt in other white space, which says the same to people: blanks or line breaks before its first word, and one wider gap
 * between two words of the case's own variables. These are the same on both sides; in the rest a change may have edited any word.
 * Different numbers give different prompts wherever there is room for that.
 */

/** A blank between two letters. In JSON and YAML such a blank stands inside of a text, so that messages keep their form. */
const GAP = /(?<=\p{L}) (?=\p{L})/gu;
/** Gaps, from the end, that a variation may widen. */
const LAST_GAPS = 12;
/** What a list of messages or another structure begins with: blanks before it may change how it is read, or be dropped. */
const STRUCTURED = /^\s*(?:[[{]|- )/;

/** The variation of that number, from 1, of a prompt that was rendered with these variables. */
export function variedPrompt(
  prompt: string,
  variation: number,
  vars: Readonly<Record<string, unknown>> = {},
): string {
  const isStructured = STRUCTURED.test(prompt);
  const own = gapsIn(prompt, vars);
  // Blanks cannot go before a structure. Where the case's words have no gap, any gap is taken.
  const gaps = (own.length === 0 && isStructured ? gapsOf(prompt) : own).slice(-LAST_GAPS);
  const widened = isStructured ? bitsOf(variation) : [variation];
  const at = new Set(widened.flatMap((place) => gaps.at(-1 - (place % Math.max(1, gaps.length))) ?? []));
  const text = [...at].sort((a, b) => b - a).reduce(widenedAt, prompt);
  return isStructured ? text : blanks(variation) + text;
}

/** Places of the gaps within the values of variables. */
function gapsIn(prompt: string, vars: Readonly<Record<string, unknown>>): readonly number[] {
  const values = Object.entries(vars).flatMap(([name, value]) =>
    typeof value === 'string' && !name.startsWith('__') && value.trim() !== '' ? [value] : [],
  );
  const found = values.flatMap((value) => {
    const from = prompt.lastIndexOf(value);
    return from < 0 ? [] : gapsOf(value).map((gap) => from + gap);
  });
  return [...new Set(found)].sort((a, b) => a - b);
}

function gapsOf(text: string): readonly number[] {
  return [...text.matchAll(GAP)].map(({ index }) => index);
}

/** What all variations of a prompt have in common: two prompts that share it differ by nothing else. */
export function withoutVariation(prompt: string): string {
  return prompt.trimStart().replace(/(?<=\p{L}) +(?=\p{L})/gu, ' ');
}

/** Which gaps stand for a number where nothing else can: a bit of it each. */
function bitsOf(number: number): number[] {
  return Array.from({ length: 8 }, (_, bit) => bit).filter((bit) => (number >> bit) & 1);
}

function widenedAt(text: string, at: number): string {
  return `${text.slice(0, at)} ${text.slice(at)}`;
}

/** Line breaks and blanks, a different sequence for each number: 1 is a line break, 2 a blank, 3 two line breaks. */
function blanks(number: number): string {
  let text = '';
  for (let left = number; left > 0; left = Math.floor((left - 1) / 2)) text += left % 2 === 1 ? '\n' : ' ';
  return text;
}
