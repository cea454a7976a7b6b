/**
 * The one place where text from outside (case names, model output, file names, error messages) is made harmless
 * for where it lands. Everything else in this room only ever prints such text through one of these functions.
 */

import { greatest } from '../numbers.ts';
import { cutCharacters, NAME_CHARACTERS } from './limits.ts';

const KEPT = String.raw`\p{Extended_Pictographic}\uFE0F?[\u{1F3FB}-\u{1F3FF}]?(?:\u200D\p{Extended_Pictographic}\uFE0F?[\u{1F3FB}-\u{1F3FF}]?)*|[0-9#*]\uFE0F\u20E3|(?<=[\u0600-\u1FFF])[\u200C\u200D](?=[\u0600-\u1FFF])`;
/** Emoji sequences and joiners inside Arabic and Indic words stay; any other invisible character is shown by its number. */
const INVISIBLE = new RegExp(`${KEPT}|([\\p{Cf}\\p{Default_Ignorable_Code_Point}]+)`, 'gu');

/** Text in which nothing is invisible: ESC is `␛`, a bidi override is `[U+202E]`. Of white space only space, tab and line feed are left. */
export function visibleText(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n?|[\v\f\u0085\u2028\u2029]/g, '\n')
    .replace(/[\p{Zs}]/gu, ' ')
    .replace(/[\x00-\x08\x0E-\x1F]/g, (char) => String.fromCharCode(0x2400 + char.charCodeAt(0)))
    .replace(/[\x7F-\x9F]+/g, named)
    .replace(INVISIBLE, (all: string, hidden: string | undefined) => (hidden ? named(hidden) : all))
    .replace(/(\p{M}{4})\p{M}+/gu, '$1');
}

function named(run: string): string {
  const points = Array.from(run, (char) => char.codePointAt(0) as number);
  if (points.length > 4) return `[${points.length} invisible characters]`;
  return points.map((point) => `[U+${point.toString(16).toUpperCase().padStart(4, '0')}]`).join('');
}

/** Visible text on one line. */
export function oneLine(text: string): string {
  return visibleText(text).replace(/\s+/g, ' ').trim();
}

/** Comment markers are how reports are found again: text from outside must not hold one, not even in code. */
function withoutMarkers(text: string): string {
  return text.replaceAll('<!--', '<! --').replaceAll('-->', '-- >');
}

/** GitHub and GitLab read no code span in a fence of more than 80 backticks, and no block in one of more than 255: a long run is shown by its start. */
function shortRuns(text: string): string {
  return text.replace(/(`{60})`+/g, '$1…');
}

/** Markdown: one line as a code span, where no mention, reference, link, image or tag is ever made. */
export function codeSpan(text: string): string {
  const line = shortRuns(withoutMarkers(oneLine(text)));
  if (line === '') return '(empty)';
  const longest = greatest(
    Array.from(line.matchAll(/`+/g), ([run]) => run.length),
    0,
  );
  const fence = '`'.repeat(longest + 1);
  const pad = line.startsWith('`') || line.endsWith('`') ? ' ' : '';
  return fence + pad + isolated(line) + pad + fence;
}

/** Letters that are written from right to left. */
const RIGHT_TO_LEFT = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]/;

/** A name that is written from right to left, kept from turning the order of what stands around it (FSI … PDI). */
function isolated(name: string): string {
  return RIGHT_TO_LEFT.test(name) ? `\u2068${name}\u2069` : name;
}

/** Markdown already made harmless, in a table cell: a pipe stays in its cell. */
export function tableCell(markdown: string): string {
  return markdown.replace(/\\(?=\|)/g, '\\ ').replaceAll('|', '\\|');
}

/** Markdown: several lines as a fenced block, its fence longer than any inside. */
export function fencedBlock(text: string, info: string): string {
  const body = shortRuns(withoutMarkers(visibleText(text)));
  const longest = greatest(
    Array.from(body.matchAll(/`+/g), ([run]) => run.length),
    2,
  );
  const fence = '`'.repeat(longest + 1);
  return `${fence}${info}\n${body}\n${fence}`;
}

/** Markdown: lines exactly as they are, in a fence longer than any inside. For lines of a repository, which a forge puts back. */
export function exactBlock(lines: readonly string[], info: string): string {
  const runs = lines.flatMap((line) => Array.from(line.matchAll(/`+/g), ([run]) => run.length));
  const fence = '`'.repeat(greatest(runs, 2) + 1);
  return [`${fence}${info}`, ...lines, fence].join('\n');
}

/** A name inside a sentence of ours: `` `name` ``, as `sentence` and plain surfaces understand it. */
export function quoted(name: string): string {
  return `\`${cutCharacters(oneLine(name), NAME_CHARACTERS).replaceAll('`', "'") || '(empty)'}\``;
}

const SPANS = /`([^`]+)`/g;
/** Words that Markdown and GitHub leave alone. Everything else (links, mentions, markup, file names) becomes code. */
const PLAIN =
  /^[("“‘]*(?:[\p{L}\p{M}\p{N}+%]|(?<=\b\d\d):(?=\d\d(?![\d:]))|\$(?=\d)|[^\x00-\x7F]|[.,;'"+=()-](?!$))*[).,;:!?'"]*$/u;
const LINKED = /www\.|[a-z]-\d|\b[0-9a-f]{7,}\b|\$.*\$/i;
/** At the start of a line these make a list, a heading or a rule. */
const OPENING = /^(?:\d+[.)]|[-+=]+)(?=\s|$)/;

/** Markdown: a sentence of ours that may quote text from outside. Backticks mean code, all else is plain words. */
export function sentence(text: string): string {
  const line = oneLine(text).replace(OPENING, '`$&`');
  return parts(line, codeSpan).reduce(
    (all, part) => all + (all.endsWith('`') && part.startsWith('`') ? ' ' : '') + part,
    '',
  );
}

/** HTML inside Markdown (`<summary>`): a sentence of ours that may quote text from outside. */
export function htmlSentence(text: string): string {
  return parts(oneLine(text), htmlCode).join('');
}

/** A line as quoted names and words between them, each made harmless: `code` is what is done to the rest. */
function parts(line: string, code: (text: string) => string): readonly string[] {
  const found: string[] = [];
  let end = 0;
  for (const match of line.matchAll(SPANS)) {
    found.push(words(line.slice(end, match.index), code), code(match[1] as string));
    end = match.index + match[0].length;
  }
  return found.concat(words(line.slice(end), code)).filter((part) => part !== '');
}

/** Brackets and stops around a word stay outside its code. */
const AROUND = /^([("']*)(.*?)([).,;:!?'"…]*)$/u;

function words(text: string, code: (text: string) => string): string {
  return text.replace(/\S+/g, (word) => {
    if (word === '/' || (PLAIN.test(word) && !LINKED.test(word))) return word;
    const [, before = '', core = '', after = ''] = AROUND.exec(word) ?? [];
    if (core === '') return code(word);
    const closes = core.includes('(') && after.startsWith(')');
    return closes ? `${before}${code(`${core})`)}${after.slice(1)}` : before + code(core) + after;
  });
}

/** HTML: element content and quoted attribute values. */
function htmlText(text: string): string {
  return withoutMarkers(oneLine(text)).replace(/[&<>"'`]/g, (char) => `&#${char.charCodeAt(0)};`);
}

/** HTML inside Markdown (`<summary>`): a code element, where GitHub makes no mention or reference. */
export function htmlCode(text: string): string {
  return `<code>${isolated(htmlText(text))}</code>`;
}

/** Markdown: the target of a link of ours; null for anything but an http address. */
export function linkTarget(url: string): string | null {
  if (!/^https?:\/\/[^\s/]+/i.test(url)) return null;
  return encodeURI(oneLine(url)).replace(/[()<>'"`|]/g, (char) => `%${char.charCodeAt(0).toString(16)}`);
}

/** XML content and attribute values, for JUnit; characters that XML 1.0 forbids are shown. */
export function xmlText(text: string): string {
  return visibleText(text)
    .replace(/[\uFFFE\uFFFF]/g, '\uFFFD')
    .replace(/[&<>"'\n\t]/g, (char) => `&#${char.charCodeAt(0)};`);
}

/** Terminals and CI logs: one line that holds no control character and starts no workflow command. */
export function terminalText(text: string): string {
  return withoutCommands(oneLine(text));
}

/**
 * A line that no CI takes for a command: `::x::` and `##[x]` of GitHub, `##vso[x]` of Azure, `##teamcity[x]`. Indentation stays.
 */
export function withoutCommands(line: string): string {
  return line.replace(/##(?=\w*\[)/g, '# #').replace(/^(\s*)::/, '$1: :');
}

/** Several lines for a terminal or a CI's log: nothing in them is invisible, and none of them is a command. */
export function logText(text: string): string {
  return markdownInLog(visibleText(text));
}

/** Markdown of ours in a CI's log: no line is a command. Its texts from outside are visible already, in blanks and marks of direction of ours. */
export function markdownInLog(markdown: string): string {
  return markdown.split('\n').map(withoutCommands).join('\n');
}

/**
 * Markdown in which no line begins as a quick action of GitLab (`/merge`, `/close`), which it carries out with the rights of the author. A
 * zero-width space before the slash ends that, in code blocks too, and is not seen.
 */
export function withoutQuickActions(markdown: string): string {
  return markdown.replace(/^(\s*)\/(?=\w)/gm, '$1\u200B/');
}

/** Data of a workflow command (`::error::data`), as the runner decodes it. */
export function commandData(text: string): string {
  return visibleText(text).replaceAll('%', '%25').replaceAll('\n', '%0A');
}

/** A property of a workflow command (`::error file=property::`). */
export function commandProperty(text: string): string {
  return commandData(oneLine(text)).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
