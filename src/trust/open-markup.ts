/** A tag with its attributes, whose values may run over lines. */
const TAG = /<\/?[a-z](?:"[^"]*"|'[^']*'|[^'"<>])*>/gi;
/** Words in brackets, with at most one pair inside them. */
const BRACKETS = /!?\[(?:[^[\]]|\[[^[\]]*\])*\]/g;
/** Where a link goes, with its title. */
const TARGET = /\]\((?:"[^"]*"|'[^']*'|\([^()]*\)|[^()"'])*\)/g;
/** The address behind a name, or a footnote: readers see neither, nor the lines that go on with it. */
const DEFINITION = /^ {0,3}(?:(?:[-+*]|\d{1,9}[.)])[ \t]{1,4}){0,9}\[[^\]]{1,999}\]:/m;
/** Nobody writes so much without an empty line, and reading it takes its time. */
const LONGEST = 10_000;

/** Whether a paragraph is, or holds, the address behind a name or a footnote. */
export function isDefinition(paragraph: string): boolean {
  return DEFINITION.test(paragraph);
}

/** Whether a line ends a paragraph: other blanks than these two are words to Markdown. */
export function isBlank(line: string): boolean {
  return /^[ \t]*$/.test(line);
}

/**
 * Whether the lines of a paragraph so far leave something open that readers do not see: an attribute of a tag, the title of a link, the words
 * of a picture, a footnote. The next line is a part of it.
 */
export function hidesNextLine(paragraph: string): boolean {
  if (paragraph.length > LONGEST || isDefinition(paragraph)) return true;
  const untagged = paragraph.replace(TAG, '');
  if (/<\/?[a-z]/i.test(untagged)) return true;
  const withoutTargets = untagged.replace(TARGET, ']');
  return withoutTargets.includes('](') || withoutTargets.replace(BRACKETS, '').includes('![');
}

/**
 * Words shown as code, crossed out, or as a formula, however many lines they run over (https://github.github.com/gfm/#code-spans,
 * #strikethrough-extension-).
 */
const MARKED =
  /(?<!`)(`+)(?!`)[\s\S]*?(?<!`)\1(?!`)|(?<!~)(~~?)(?![~\s])[\s\S]*?(?<![~\s])\2(?!~)|(?<![$\w])\$(?![$\s\d])[\s\S]*?(?<![$\s])\$(?![$\d])/g;

/** Whether a line lies within words of its paragraph that are shown as code, crossed out or as a formula. */
export function marksOver(lines: readonly string[], at: number): boolean {
  const start = lines.findLastIndex((line, index) => index < at && isBlank(line)) + 1;
  const end = lines.findIndex((line, index) => index > at && isBlank(line));
  if (start === at) return false;
  const before = lines.slice(start, at).join('\n');
  const whole = `${before}\n${lines.slice(at, end < 0 ? undefined : end).join('\n')}`;
  if (whole.length > LONGEST) return true;
  return [...whole.matchAll(MARKED)].some(
    ({ 0: { length }, index }) => index < before.length && index + length > before.length + 1,
  );
}
