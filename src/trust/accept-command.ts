import { hidesNextLine, isBlank, isDefinition, marksOver } from './open-markup.ts';

/** One line of a comment: `/pawl accept 0123456789abcdef -- why`. */
const COMMAND = /^\/pawl[ \t]+accept[ \t]+([0-9a-f]{16})(?:[ \t]+(?:--?|—|–)[ \t]*(.*))?[ \t]*$/;
/** Begins as a command. What follows decides whether it is one. */
const BEGINNING = /^\/pawl\s+accept(?![\w-])(?:[\s<`]*([0-9a-f]{1,32})(?!\w))?/i;
/** Reasons are shown; more of one than this is not. */
const REASON_CHARACTERS = 500;
/** Lines of one comment that are looked at: looking takes its time, and nobody accepts so much at once. */
const MOST_COMMANDS = 20;

/** What a comment accepts: each ID once, with the reason given for it. Quoted lines, code and hidden text are not commands. */
export function acceptedIn(body: string): readonly { readonly id: string; readonly reason: string | null }[] {
  const found = new Map<string, string | null>();
  for (const line of spokenLines(body, COMMAND)) {
    const [, id, reason] = COMMAND.exec(line) ?? [];
    if (id !== undefined && !found.has(id)) found.set(id, reason?.trim().slice(0, REASON_CHARACTERS) || null);
  }
  return [...found].map(([id, reason]) => ({ id, reason }));
}

/**
 * IDs, or parts of them, of lines that begin as a command and go on as something else: `/pawl accept 0123456789abcdef we know`. Empty where a
 * line has none. They accept nothing.
 */
export function misspeltIn(body: string): readonly string[] {
  const lines = spokenLines(body, BEGINNING).filter((line) => !COMMAND.test(line));
  return [...new Set(lines.map((line) => (BEGINNING.exec(line)?.[1] ?? '').toLowerCase()))];
}

/** How a block of code begins: a fence of backticks has none of them in its words (https://spec.commonmark.org/0.31.2/#fenced-code-blocks). */
const FENCE = /^ {0,3}(?:(`{3,})[^`]*|(~{3,}).*)$/s;
const FENCE_END = /^ {0,3}(`{3,}|~{3,})[ \t]*$/;
/** What hides the text that follows, takes it back, or shows it as code or as somebody else's, and runs over lines. */
const HIDING =
  /(<!--|<!\[cdata\[|<\?|<!(?=[a-z])|\$\$)|<(pre|code|samp|kbd|tt|xmp|plaintext|script|style|title|textarea|template|noscript|noembed|noframes|iframe|object|video|audio|dialog|select|option|svg|math|details|blockquote|q|del|s|strike)(?=[\s/>]|$)/i;
/** What ends those that are not tags (https://spec.commonmark.org/0.31.2/#html-blocks). */
const HIDING_ENDS: Readonly<Record<string, string>> = {
  '<!--': '-->',
  '<![cdata[': ']]>',
  '<?': '?>',
  $$: '$$',
  '<!': '>',
};
const CODE_SPAN = /(?<![`\\])(`+)(?!`)[^\n]*?(?<!`)\1(?!`)/g;

/** Begins and ends a quote of several lines (https://docs.gitlab.com/user/markdown/#multiline-blockquote). */
const QUOTE_BLOCK = /^ {0,3}(>{3,})\s*$/;
/** In an item of a list as well. */
const QUOTED = /^ {0,3}(?:(?:[-+*]|\d{1,9}[.)]) {1,4})*>[> ]*(.*)$/s;
/** A fence or a heading: it ends the paragraph before it, and the next line does not continue it. */
const NO_PARAGRAPH = /^ {0,3}(?:`{3,}[^`]*$|~{3}|#{1,6}(?:\s|$))/;
/** A list item. Without a mark it ends the quote. In a quote, the next line continues it. */
const ITEM = /^ {0,3}(?:[-+*]|\d{1,9}[.)])(?:\s|$)/;

/** Whether a line belongs to a quote. The next line continues a quoted paragraph even without a mark (https://spec.commonmark.org/0.31.2/#laziness). */
function isQuoted(line: string, wasBefore: boolean): boolean {
  const [, text = line] = QUOTED.exec(line) ?? [];
  if (isBlank(text) || NO_PARAGRAPH.test(text)) return false;
  return text !== line || (wasBefore && !ITEM.test(line));
}

/** The lines with a command, as `shape` knows it, that readers of a comment see as words of its author. Whatever is left open hides all that follows. */
function spokenLines(body: string, shape: RegExp): readonly string[] {
  const spoken: string[] = [];
  let fence: string | null = null;
  let hidden: readonly string[] = [];
  let block: string | null = null;
  let inQuote = false;
  let paragraph = '';
  let looked = 0;
  const lines = body.split(/\r\n?|\n/);
  for (const [at, line] of lines.entries()) {
    if (fence !== null) {
      const [, end = ''] = FENCE_END.exec(line) ?? [];
      // The fence that closes it is at least as long, and of the same character.
      if (end.startsWith(fence)) fence = null;
      continue;
    }
    inQuote = isQuoted(line, inQuote);
    if (hidden.length === 0) {
      const [, ticks, tildes] = FENCE.exec(line) ?? [];
      fence = ticks ?? tildes ?? null;
      if (fence !== null) continue;
      const [, marks] = QUOTE_BLOCK.exec(line) ?? [];
      if (marks !== undefined) block = block === null ? marks : marks.startsWith(block) ? null : block;
      if (marks !== undefined) inQuote = false;
      const isSeen = block === null && !inQuote && line.startsWith('/') && !hidesNextLine(paragraph);
      const isCommand = isSeen && shape.test(line) && looked < MOST_COMMANDS;
      if (isCommand) looked += 1;
      if (isCommand && !marksOver(lines, at)) spoken.push(line);
    }
    const words = line.replaceAll(CODE_SPAN, '');
    paragraph = isBlank(line) ? '' : `${paragraph}${words}\n`;
    const wasHidden = hidden.length > 0;
    hidden = hiddenAfter(words, hidden);
    if ((wasHidden || hidden.length > 0) && !isDefinition(paragraph)) paragraph = '';
  }
  return spoken;
}

/** What ends each hidden text that a line leaves open, the outermost first. Within a comment and a formula nothing else begins. */
function hiddenAfter(line: string, before: readonly string[]): readonly string[] {
  let rest = line.toLowerCase();
  const open = [...before];
  for (;;) {
    const until = open.at(-1);
    const end = until === undefined ? -1 : rest.indexOf(until);
    const opening = until === '-->' || until === '$$' ? null : HIDING.exec(rest);
    if (opening !== null && (end < 0 || opening.index < end)) {
      const [text, sign = '', tag] = opening;
      open.push(tag === undefined ? (HIDING_ENDS[sign] ?? '-->') : `</${tag}>`);
      rest = rest.slice(opening.index + text.length);
    } else if (until === undefined || end < 0) return open;
    else {
      open.pop();
      rest = rest.slice(end + until.length);
    }
  }
}
