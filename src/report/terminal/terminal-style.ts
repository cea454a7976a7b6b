import stringWidth from 'string-width';
import { terminalText, withoutCommands } from '../escape.ts';
import { cutCharacters, cutName } from '../limits.ts';
import { isToPaste } from '../lines-to-paste.ts';

/** The colours and weights that every terminal theme defines. */
export type Tone = 'bold' | 'dim' | 'red' | 'green' | 'yellow' | 'blue';
/** Colours a text of ours; without colour it is the text itself. */
export type Paint = (tone: Tone, text: string) => string;

const CODES: Readonly<Record<Tone, readonly [number, number]>> = {
  bold: [1, 22],
  dim: [2, 22],
  red: [31, 39],
  green: [32, 39],
  yellow: [33, 39],
  blue: [34, 39],
};

/** SGR codes of the sixteen colours that every terminal theme defines. */
export function paintWith(colour: boolean): Paint {
  return (tone, text) => {
    const [on, off] = CODES[tone];
    return colour && text !== '' ? `\x1b[${on}m${text}\x1b[${off}m` : text;
  };
}

/**
 * Characters of one column each, whatever stands beside them: ASCII, and the marks of our own sentences. Texts of these
 * alone, which most are, need no table of emoji: building it takes longer than everything else that a short report does.
 */
const PLAIN =
  /^[ -~\u00A1-\u00A7\u00AB\u00B0-\u00B7\u00BB-\u00FF\u2010-\u2016\u2018-\u2027\u2030-\u203B\u2190-\u2193\u2200-\u22FF]*$/;
const COLOUR = /\x1b\[\d+m/g;

/** Columns that a text takes; colour codes take none, wide characters two. */
export function columnsOf(text: string): number {
  const bare = text.replace(COLOUR, '');
  return PLAIN.test(bare) ? bare.length : stringWidth(text);
}

/** Text from outside, harmless and cut to `columns`. */
export function fitted(text: string, columns: number): string {
  const start = cutCharacters(text, Math.max(1, columns) * 4);
  const line = terminalText(start);
  if (columnsOf(line) <= columns) return line;
  let kept = '';
  let used = 1;
  graphemes ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
  for (const { segment } of graphemes.segment(line)) {
    used += columnsOf(segment);
    if (used > columns) break;
    kept += segment;
  }
  return `${kept.trimEnd()}…`;
}

/** A name from outside, harmless and cut in its middle to `columns`: names that differ at their end still do. */
export function fittedName(name: string, columns: number): string {
  const start = cutName(name, Math.max(1, columns) * 4);
  for (let most = columns; most > 1; most -= 1) {
    const line = terminalText(cutName(start, most));
    if (columnsOf(line) <= columns) return line;
  }
  return fitted(start, columns);
}

/** Made when a text is cut, not as this file is loaded: that takes 9 ms of a processor. */
let graphemes: Intl.Segmenter | undefined;

/** Filled up with spaces to `columns`. */
export function padded(text: string, columns: number, side: 'left' | 'right' = 'right'): string {
  const space = ' '.repeat(Math.max(0, columns - columnsOf(text)));
  return side === 'right' ? text + space : space + text;
}

/** A space where a line may end: not the one between a number and its per cent sign. */
const BREAK = / (?!(?<=\d )%)/;

/** A sentence broken at spaces into lines of at most `columns`; words longer than that are cut. */
export function wrapped(text: string, columns: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of terminalText(text).split(BREAK)) {
    const next = line === '' ? word : `${line} ${word}`;
    if (columnsOf(next) <= columns) line = next;
    else {
      if (line !== '') lines.push(line);
      line = fitted(word, columns);
    }
  }
  // A word that begins a line may be a command there, and none where it stood.
  return (line === '' ? lines : [...lines, line]).map(withoutCommands);
}

/** Several lines, each broken like a sentence; a line to paste stays whole, with its indentation. */
export function wrappedLines(text: string, columns: number): readonly string[] {
  return text.split('\n').flatMap((line, at) => {
    const indent = /^ */.exec(line)?.[0] ?? '';
    if (isToPaste(line, at)) return [indent + terminalText(line.slice(indent.length))];
    return wrapped(line, columns - indent.length).map((part) => indent + part);
  });
}

/** Items set side by side with ` · `, broken between items; one that is wider than the line has lines of its own. */
export function wrappedItems(items: readonly string[], columns: number): readonly string[] {
  const lines: string[] = [];
  let isOpen = false;
  for (const item of items) {
    const parts = wrapped(item, columns);
    const next = `${lines.at(-1)} · ${parts[0]}`;
    if (isOpen && parts.length === 1 && columnsOf(next) <= columns) lines[lines.length - 1] = next;
    else lines.push(...parts);
    isOpen = parts.length === 1;
  }
  return lines;
}
