import { z } from 'zod';
import { type Answer, parsedJson } from './answer.ts';
import { bioEntities, type Entity } from './bio-tags.ts';
import type { EntityFormat } from './task.ts';
import { WORD_MARK, withTexts } from './text-spans.ts';

/** What an answer marks, or that it cannot be read. `tokens` is the number of tags, where tags were given. */
export interface Marked {
  readonly entities: readonly Entity[];
  readonly tokens: number | null;
}

/** Most entities of one answer; an answer with more is unreadable. */
const MOST_ENTITIES = 2_000;

/** The entities of an answer or of what is expected; null where it has another form. */
export function entitiesIn(answer: Answer, format: EntityFormat): Marked | null {
  if (answer.kind === 'unreadable') return null;
  const marked = READERS[format](answer.value);
  if (marked === null || marked.entities.length > MOST_ENTITIES) return null;
  return { ...marked, entities: marked.entities.map(inOneSpelling) };
}

function inOneSpelling(entity: Entity): Entity {
  return { ...entity, type: entity.type.normalize('NFC'), text: entity.text.normalize('NFC') };
}

const READERS: Readonly<Record<EntityFormat, (value: unknown) => Marked | null>> = {
  bio: taggedTokens,
  inline: inlineTags,
  entities: listedEntities,
};

function taggedTokens(value: unknown): Marked | null {
  const read = typeof value === 'string' && value.trim().startsWith('[') ? parsedJson(value) : { value };
  const listed = 'value' in read ? read.value : null;
  const tags = typeof listed === 'string' ? listed.split(/\s+/).filter((tag) => tag !== '') : listed;
  if (!Array.isArray(tags) || !tags.every((tag) => typeof tag === 'string')) return null;
  const entities = bioEntities(tags);
  return entities && { entities, tokens: tags.length };
}

/** `<person>Ada</person> in <city>Turin</city>`; places are those in the text without its tags. */
function inlineTags(value: unknown): Marked | null {
  if (typeof value !== 'string') return null;
  const written = value.normalize('NFC');
  const entities: Entity[] = [];
  const open: { readonly type: string; readonly start: number }[] = [];
  let text = '';
  for (const [part, slash, type] of written.matchAll(/<(\/?)([\p{L}_][\p{L}\p{N}_.-]*)>|[^<]+|</gu)) {
    if (type === undefined) text += part;
    else if (slash === '') open.push({ type, start: text.length });
    else {
      const begun = open.pop();
      if (begun?.type !== type) return null;
      entities.push({ ...begun, end: text.length, text: text.slice(begun.start) });
    }
  }
  return open.length > 0 ? null : { entities, tokens: null };
}

const entity = z
  .object({
    type: z.string().exactOptional(),
    label: z.string().exactOptional(),
    text: z.string().exactOptional(),
    start: z.int().exactOptional(),
    end: z.int().exactOptional(),
  })
  .refine(({ type, label }) => type !== undefined || label !== undefined)
  .refine(({ text, start, end }) => text !== undefined || (start !== undefined && end !== undefined));
const place = z.int().nullable().default(null);
const textOrPlace = z.union([
  z.string().transform((text) => ({ text, start: null, end: null })),
  z.object({ text: z.string(), start: place, end: place }),
]);
const byType = z.record(z.string(), z.array(textOrPlace));

/**
 * `[{"type": "person", "text": "Ada"}]`, with `start` and `end` where known, or `{"person": ["Ada"]}`. Also the outputs of spaCy, Hugging Face,
 * Stanza and GLiNER, unchanged.
 */
function listedEntities(value: unknown): Marked | null {
  const read = parsedJson(value);
  if (read.kind === 'unreadable') return null;
  const given = entitiesOf(read.value);
  const document = stanzaDocument.safeParse(given);
  if (document.success) return joinedTokens(tokensOf(document.data));
  const tokens = z.array(taggedToken).min(1).safeParse(given);
  if (tokens.success) return joinedTokens(tokens.data);
  const listed = z.array(z.preprocess(inOurWords, entity)).safeParse(given);
  if (listed.success) {
    const entities = listed.data.map(({ type, label, text = '', start, end }) => ({
      type: type ?? (label as string),
      text: text.trim(),
      start: end === undefined ? null : (start ?? null),
      end: start === undefined ? null : (end ?? null),
    }));
    return { entities, tokens: null };
  }
  const grouped = [given, read.value].map((one) => byType.safeParse(one)).find(({ success }) => success);
  if (!grouped?.success) return null;
  const entities = Object.entries(grouped.data).flatMap(([type, texts]) =>
    texts.map(({ text, start, end }) => ({
      type,
      text: text.trim(),
      start: end === null ? null : start,
      end: start === null ? null : end,
    })),
  );
  return { entities, tokens: null };
}

/** What `{"entities": …}` holds (Stanza's list, GLiNER2's lists by type), or the list in spaCy's `{"ents": […]}`. spaCy's entities get their texts from the document's `text`. */
function entitiesOf(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  if ('entities' in value && typeof value.entities === 'object') return value.entities;
  if (!('ents' in value) || !Array.isArray(value.ents)) return value;
  const ents = value.ents as readonly unknown[];
  return 'text' in value && typeof value.text === 'string' ? withTexts(ents, value.text) : ents;
}

/** `entity_group` and `word` of Hugging Face, `start_char` and `end_char` of Stanza. A place that is null is not known. */
function inOurWords(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const {
    entity_group: group,
    word,
    start_char: from,
    end_char: to,
    ...own
  } = value as Record<string, unknown>;
  const renamed = { type: group, text: word, start: from, end: to };
  const known = (parts: object) =>
    Object.fromEntries(Object.entries(parts).filter(([, each]) => each !== undefined && each !== null));
  return { ...known(renamed), ...known(own) };
}

/** A token with a tag, as Hugging Face's pipeline gives it without an aggregation; tokens outside of entities are left out. */
const taggedToken = z.object({
  entity: z.string(),
  word: z.string(),
  index: z.int(),
  start: z.int().nullish(),
  end: z.int().nullish(),
});

type TaggedToken = z.infer<typeof taggedToken>;

/** Sentences of tokens, as Stanza's `doc.to_dict()` gives them. Parts of a word of several have no tag: the word has. */
const stanzaDocument = z
  .array(
    z.array(
      z.object({
        text: z.string(),
        ner: z.string().exactOptional(),
        start_char: z.int().exactOptional(),
        end_char: z.int().exactOptional(),
      }),
    ),
  )
  .refine((sentences) => sentences.some((sentence) => sentence.some(({ ner }) => ner !== undefined)));

/** Their tagged tokens, numbered with a gap between two sentences. */
function tokensOf(sentences: z.infer<typeof stanzaDocument>): TaggedToken[] {
  let index = 0;
  return sentences.flatMap((sentence) => {
    index += 1;
    return sentence.flatMap(({ text, ner, start_char: start, end_char: end }): TaggedToken[] => {
      if (ner === undefined) return [];
      index += 1;
      return [{ entity: ner, word: text, index, start, end }];
    });
  });
}

/** Entities of tagged tokens. A gap in their numbers is a token outside; a tag without a prefix is inside. */
function joinedTokens(tokens: readonly TaggedToken[]): Marked | null {
  const sorted = [...tokens].sort((a, b) => a.index - b.index);
  const placed: (TaggedToken | null)[] = [];
  let before: number | null = null;
  for (const token of sorted) {
    if (before !== null && token.index > before + 1) placed.push(null);
    placed.push(token);
    before = token.index;
  }
  const tagOf = (tag: string) => (tag === 'O' || /^[BIESLU]-/.test(tag) ? tag : `I-${tag}`);
  const found = bioEntities(placed.map((token) => (token === null ? 'O' : tagOf(token.entity))));
  if (found === null) return null;
  const marksWords = tokens.some(({ word }) => WORD_MARK.test(word));
  const entities = found.map(({ type, start, end }) => {
    const own = placed.slice(start ?? 0, end ?? 0).flatMap((token) => token ?? []);
    const [from, to] = [own[0]?.start ?? null, own.at(-1)?.end ?? null];
    const text = joinedWords(own, marksWords);
    return { type, text, start: to === null ? null : from, end: from === null ? null : to };
  });
  return { entities, tokens: null };
}

/** The text of an entity. A token begins a word by its own mark, else by its place, else unless it says that it goes on (`##lace`). */
function joinedWords(tokens: readonly TaggedToken[], marksWords: boolean): string {
  const begins = ({ word, start }: TaggedToken, before: TaggedToken | undefined) => {
    if (marksWords || word.startsWith('##')) return WORD_MARK.test(word);
    return start == null || before?.end == null || start > before.end;
  };
  return tokens
    .map((token, at) => {
      const word = token.word.replace(/^##/, '').replace(WORD_MARK, '');
      return begins(token, tokens[at - 1]) ? ` ${word}` : word;
    })
    .join('')
    .trim();
}
