/** A tag with its attributes, whose values may run over lines. */
const TAG = /<\/?[a-z](?:"[^"]*"|'[^']*'|[^'"<>])*>/gi;
/** Words in brackets, with at most one pair inside them. */
const BRACKETS = /!?\[(?:[^[\]]|\[[^[\]]*\])*\]/g;
/** Where a link goes, with its title. */
const TARGET = /\]\((?:"[^"]*"|'[^']*'|\([^()]*\)|[^()"'])*\)/g;
/** The address behind a name, or a footnote: readers see neither, nor the lines that go on with it. */
const DEFINITION = /^ {0,3}\[[^\]]{1,999}\]:/m;
/** Nobody writes so much without an empty line, and reading it takes its time. */
const LONGEST = 10_000;

/**
 * Whether the lines of a paragraph so far leave something open that readers do not see: an attribute of a tag, the title of a link, the words
 * of a picture, a footnote. The next line is a part of it.
 */
export function hidesNextLine(paragraph: string): boolean {
  if (paragraph.length > LONGEST || DEFINITION.test(paragraph)) return true;
  const untagged = paragraph.replace(TAG, '');
  if (/<\/?[a-z]/i.test(untagged)) return true;
  const withoutTargets = untagged.replace(TARGET, ']');
  return withoutTargets.includes('](') || withoutTargets.replace(BRACKETS, '').includes('![');
}
