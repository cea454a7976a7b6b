import { type Answer, parsedJson } from './answer.ts';
import { WORD_MARK, withTexts } from './text-spans.ts';

/** A token with its tag. Text is null where only tags are given. */
export interface TaggedToken {
  readonly text: string | null;
  readonly tag: string;
}

/** Most tokens of one answer; an answer with more is unreadable. */
const MOST_TOKENS = 20_000;
/** Keys of a token that may hold its tag, in the order in which they are looked for. */
const TAG_KEYS = ['upos', 'pos', 'tag', 'entity', 'entity_group', 'label', 'ner'];
const TEXT_KEYS = ['text', 'word', 'token', 'form'];

/**
 * The tagged tokens of an answer or of what is expected, one tag a token: tags in a text or a list, pairs of token and tag, CoNLL-U, and as they
 * are the outputs of spaCy (`doc.to_json()`), Stanza (`doc.to_dict()`) and Hugging Face's `token-classification`. `key`: the
 * key that holds the tag, where it is not the usual one. Null where it has another form.
 */
export function taggedTokens(answer: Answer, key?: string): readonly TaggedToken[] | null {
  if (answer.kind === 'unreadable') return null;
  const { value } = answer;
  const listed = typeof value === 'string' ? inText(value, key) : listOf(value);
  if (!Array.isArray(listed)) return null;
  const items = listed as readonly unknown[];
  const flat = items.every(isSentence) ? items.flat() : items;
  if (flat.length > MOST_TOKENS) return null;
  const tokens = withoutRanges(flat).map((item) => tokenOf(item, key));
  return tokens.includes(null) ? null : wholeWords(tokens as readonly TaggedToken[]);
}

function inText(text: string, key: string | undefined): unknown {
  const trimmed = text.trim();
  if (/^(?:[[{]|```)/.test(trimmed)) {
    const read = parsedJson(trimmed);
    return read.kind === 'value' ? listOf(read.value) : null;
  }
  const lines = trimmed.split('\n');
  if (lines.some((line) => line.split('\t').length === CONLLU_COLUMNS)) return conlluTokens(lines, key);
  return trimmed.split(/\s+/).filter((tag) => tag !== '');
}

const CONLLU_COLUMNS = 10;

/** Words of CoNLL-U: `id form lemma upos xpos …`. Ranges (`1-2`) and empty nodes (`1.1`) are not words. Null where a line is of another form. */
function conlluTokens(lines: readonly string[], key: string | undefined): unknown {
  const rows = lines.filter((line) => line.trim() !== '' && !line.startsWith('#'));
  const columns = rows.map((line) => line.split('\t'));
  if (columns.some(({ length }) => length !== CONLLU_COLUMNS)) return null;
  return columns.filter(([id = '']) => /^\d+$/.test(id)).map((row) => [row[1], row[key === 'xpos' ? 4 : 3]]);
}

/** The list in `{"tokens": […]}` (spaCy's too) or `{"tags": […]}`. spaCy's tokens get their texts from the document's `text`. */
function listOf(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const { tokens, tags, text } = value as Readonly<Record<string, unknown>>;
  const words = Array.isArray(tokens) ? (tokens as readonly unknown[]) : null;
  if (words && Array.isArray(tags) && words.every((word) => typeof word === 'string'))
    return words.length === tags.length ? words.map((word, at) => [word, tags[at] as unknown]) : null;
  if (words === null) return tags;
  return typeof text === 'string' ? withTexts(words, text) : words;
}

/** A list of tokens within a list, as Stanza gives a document. A pair of texts is a token. */
function isSentence(item: unknown): item is readonly unknown[] {
  return Array.isArray(item) && item.every((part) => typeof part === 'object' && part !== null);
}

/** Without the words of several tokens (`"id": [1, 2]`), whose parts follow. */
function withoutRanges(items: readonly unknown[]): readonly unknown[] {
  return items.filter((item) => {
    const { id } = Object(item) as { id?: unknown };
    return !(Array.isArray(id) && id.length > 1);
  });
}

function tokenOf(item: unknown, key: string | undefined): TaggedToken | null {
  if (typeof item === 'string') return item.trim() === '' ? null : { text: null, tag: tagText(item) };
  if (Array.isArray(item)) {
    const [text, tag] = item as readonly unknown[];
    return item.length === 2 && typeof text === 'string' && typeof tag === 'string' && tag.trim() !== ''
      ? { text, tag: tagText(tag) }
      : null;
  }
  if (typeof item !== 'object' || item === null) return null;
  const named = item as Readonly<Record<string, unknown>>;
  const textIn = (keys: readonly string[]) =>
    keys.map((each) => (Object.hasOwn(named, each) ? named[each] : null)).find(isText) ?? null;
  const tag = textIn(key === undefined ? TAG_KEYS : [key]);
  return tag === null ? null : { text: textIn(TEXT_KEYS), tag: tag.normalize('NFC') };
}

function tagText(written: string): string {
  return written.trim().normalize('NFC');
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== '';
}

/** Pieces of words put together, with the tag of the first piece; groups of several words taken apart. Null where these are too many. */
function wholeWords(tokens: readonly TaggedToken[]): readonly TaggedToken[] | null {
  const marks = tokens.some(({ text }) => text !== null && WORD_MARK.test(text));
  const words: { text: string | null; tag: string }[] = [];
  for (const { text, tag } of tokens) {
    if (words.length > MOST_TOKENS) return null;
    const before = words.at(-1);
    if (text === null) words.push({ text, tag });
    else if (before && before.text !== null && text.startsWith('##')) before.text += text.slice(2);
    else if (before && before.text !== null && marks && !WORD_MARK.test(text)) before.text += text;
    else
      for (const word of text
        .replace(WORD_MARK, '')
        .trim()
        .split(/\s+/, MOST_TOKENS + 1))
        words.push({ text: word, tag });
  }
  return words.length > MOST_TOKENS ? null : words;
}
