import { z } from 'zod';
import { type Answer, parsedJson } from './answer.ts';
import { bioEntities, type Entity } from './bio-tags.ts';
import type { EntityFormat } from './task.ts';

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
  return marked && marked.entities.length <= MOST_ENTITIES ? marked : null;
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
  const entities: Entity[] = [];
  const open: { readonly type: string; readonly start: number }[] = [];
  let text = '';
  for (const [part, slash, type] of value.matchAll(/<(\/?)([\p{L}_][\p{L}\p{N}_.-]*)>|[^<]+|</gu)) {
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
const byType = z.record(z.string(), z.array(z.string()));

/** `[{"type": "person", "text": "Ada"}]`, with `start` and `end` where known, or `{"person": ["Ada"]}`. */
function listedEntities(value: unknown): Marked | null {
  const read = parsedJson(value);
  if (read.kind === 'unreadable') return null;
  const listed = z.array(entity).safeParse(entitiesOf(read.value));
  if (listed.success) {
    const entities = listed.data.map(({ type, label, text = '', start, end }) => ({
      type: type ?? (label as string),
      text: text.trim(),
      start: end === undefined ? null : (start ?? null),
      end: start === undefined ? null : (end ?? null),
    }));
    return { entities, tokens: null };
  }
  const grouped = byType.safeParse(read.value);
  if (!grouped.success) return null;
  const entities = Object.entries(grouped.data).flatMap(([type, texts]) =>
    texts.map((text) => ({ type, text: text.trim(), start: null, end: null })),
  );
  return { entities, tokens: null };
}

/** `{"entities": […]}` is the list in it. */
function entitiesOf(value: unknown): unknown {
  return typeof value === 'object' && value !== null && 'entities' in value && Array.isArray(value.entities)
    ? value.entities
    : value;
}
