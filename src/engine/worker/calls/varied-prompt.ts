/**
 * The same prompt in other white space, which says the same to people: blanks or line breaks before its first word, and wider gaps between
 * words of the case's own variables. These are the same on both sides; in the rest a change may have edited any word. Different numbers
 * give different prompts wherever there is room for that.
 */

/**
 * A blank between two letters, or the place behind a full-width comma or stop. In JSON and YAML both stand inside of a text, so that
 * messages keep their form.
 */
const GAP = /(?<=\p{L}) (?=\p{L})|(?<=[，。！？、；：])(?=\p{L})/gu;
/** Gaps that are enough for any variation: each number then widens others of them, one blank each. */
const ENOUGH_GAPS = 8;
/** Numbers that are told apart: more than any run asks with. */
const NUMBERS = 256;
/** The first characters of a list of messages or another structure. Blanks before them may be dropped, or change how it is read. */
const STRUCTURED = /^\s*(?:[[{]|- )/;
/** What stands before the text of a message in JSON. Within a text its quotes would be escaped. */
const MESSAGE_TEXT = /(?<!\\)"(?:content|text)"\s*:\s*"/g;

/** How a provider sends a prompt. */
interface Sending {
  /** It takes the blanks off every line. */
  readonly isTrimmed?: boolean;
  /** It writes the prompt into JSON as it is, where a line break ends the message. */
  readonly isOneLine?: boolean;
}

/** The variation of that number, from 1, of a prompt that was rendered with these variables. */
export function variedPrompt(
  prompt: string,
  variation: number,
  vars: Readonly<Record<string, unknown>> = {},
  { isTrimmed = false, isOneLine = false }: Sending = {},
): string {
  const isStructured = STRUCTURED.test(prompt);
  const gaps = gapsFor(prompt, vars, isStructured || isTrimmed);
  const text = widthsOf(variation, gaps)
    .sort((one, other) => other.at - one.at)
    .reduce((widened, { at, blanks }) => inserted(widened, at, ' '.repeat(blanks)), prompt);
  if (!isStructured) return (isOneLine ? ' '.repeat(variation) : blanksOf(variation)) + text;
  const message = gaps.length > 0 ? undefined : [...prompt.matchAll(MESSAGE_TEXT)].at(-1);
  return message
    ? inserted(text, message.index + message[0].length, blanksOf(variation).replaceAll('\n', '\\n'))
    : text;
}

/** What all variations of a prompt have in common: two prompts that share it differ by nothing else. */
export function withoutVariation(prompt: string): string {
  return prompt
    .trimStart()
    .replace(/(?<=\p{L}) +(?=\p{L})/gu, ' ')
    .replace(/(?<=[，。！？、；：]) +(?=\p{L})/gu, '');
}

/**
 * The gaps to widen, from the end: those within the values of variables, and `others` where they have too few and blanks before the prompt
 * tell nothing apart.
 */
function gapsFor(
  prompt: string,
  vars: Readonly<Record<string, unknown>>,
  others: boolean,
): readonly number[] {
  const own = gapsIn(prompt, vars).toReversed().slice(0, ENOUGH_GAPS);
  if (!others || own.length === ENOUGH_GAPS) return own;
  return [...new Set([...own, ...gapsOf(prompt).toReversed().slice(0, ENOUGH_GAPS)])].slice(0, ENOUGH_GAPS);
}

/** Places of the gaps within the values of variables. */
function gapsIn(prompt: string, vars: Readonly<Record<string, unknown>>): readonly number[] {
  const values = Object.entries(vars).flatMap(([name, value]) =>
    typeof value === 'string' && !name.startsWith('__') && value.trim() !== '' ? [value] : [],
  );
  const found = values.flatMap((value) => {
    // `lastIndexOf` takes a minute for values of 100 kB that nearly stand in a prompt of 1 MB; `includes` does not.
    const from = prompt.includes(value) ? prompt.lastIndexOf(value) : -1;
    return from < 0 ? [] : gapsOf(value).map((gap) => from + gap);
  });
  return [...new Set(found)].sort((a, b) => a - b);
}

function gapsOf(text: string): readonly number[] {
  return [...text.matchAll(GAP)].map(({ index }) => index);
}

/** By how many blanks each gap is widened: the digits of the number, in the least base in which the gaps have room for all of them. */
function widthsOf(number: number, gaps: readonly number[]) {
  let base = 2;
  while (gaps.length > 0 && base ** gaps.length < NUMBERS) base += 1;
  return gaps
    .map((at, digit) => ({ at, blanks: Math.floor(number / base ** digit) % base }))
    .filter(({ blanks }) => blanks > 0);
}

function inserted(text: string, at: number, more: string): string {
  return text.slice(0, at) + more + text.slice(at);
}

/** Line breaks and blanks, a different sequence for each number: 1 is a line break, 2 a blank, 3 two line breaks. */
function blanksOf(number: number): string {
  let text = '';
  for (let left = number; left > 0; left = Math.floor((left - 1) / 2)) text += left % 2 === 1 ? '\n' : ' ';
  return text;
}
