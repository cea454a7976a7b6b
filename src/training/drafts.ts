import { z } from 'zod';
import { PLAIN_CHECK } from '../vocabulary.ts';
import type { Message } from './review.ts';

/** A case that a model varies. */
export interface Seed {
  /** Variables to write again. */
  readonly vars: Readonly<Record<string, string>>;
}

/** What came of one answer of the model that drafts. */
export interface Drafts {
  readonly drafts: readonly Readonly<Record<string, string>>[];
  /** Why others are left out, once for each. */
  readonly refused: readonly RefusedDraft[];
}

/** Why a draft is left out. */
export type RefusedDraft =
  | 'not readable'
  | 'names a file'
  | 'holds a template'
  | 'holds hidden characters'
  | 'a check of another type than its suite has'
  | 'expects a label that the task does not list';

/** Other cases that a request shows, so that drafts are of their kind. */
export const SHOWN_CASES = 4;
/** Longest value of a draft, in characters. */
export const LONGEST = 20_000;

/** What a model is asked for. Cases stand in it as JSON whose braces are escaped: no template engine finds anything to fill in. */
export function draftRequest(seed: Seed, others: readonly Seed[], wanted: number): string {
  const names = Object.keys(seed.vars);
  return [
    'You write test cases for an application that answers people.',
    `Write ${wanted} ${wanted === 1 ? 'variation' : 'variations'} of the case below: what another person could write who wants the same. Vary words, order, length, tone and details (names, places, numbers), and keep the language. The right answer must stay the same.`,
    'Do not copy the case or one of the other cases, and do not answer it.',
    `Answer with a JSON array of ${wanted} ${wanted === 1 ? 'object' : 'objects'} and nothing else. Each object has exactly these keys, all texts: ${names.map((name) => JSON.stringify(name)).join(', ')}.`,
    '',
    'The case:',
    braceless(seed.vars),
    ...(others.length === 0
      ? []
      : ['', 'Other cases of the same suite, for their style:', braceless(others.map(({ vars }) => vars))]),
  ].join('\n');
}

/** A value as JSON whose texts hold no brace: a template engine finds nothing to fill in. */
export function braceless(value: unknown): string {
  const text = JSON.stringify(
    value,
    (_key, own: unknown) =>
      typeof own === 'string' ? own.replaceAll('{', '\uE000').replaceAll('}', '\uE001') : own,
    1,
  );
  return text.replaceAll('\uE000', '\\u007b').replaceAll('\uE001', '\\u007d');
}

/** The drafts in an answer. It is a stranger's text: what is not a plain text of the wanted keys is left out, and counted. */
export function draftsIn(answer: string, { vars }: Seed): Drafts {
  const list = listIn(answer);
  if (list === null) return { drafts: [], refused: ['not readable'] };
  const names = Object.keys(vars).sort();
  const shape = z.record(z.string(), z.union([z.string().max(LONGEST), z.number(), z.boolean()]));
  const drafts: Record<string, string>[] = [];
  const refused: RefusedDraft[] = [];
  for (const item of list) {
    const read = shape.safeParse(item);
    const own = read.success
      ? Object.entries(read.data).map(([name, text]) => [name, String(text)] as const)
      : [];
    const isWhole =
      read.success &&
      JSON.stringify(own.map(([name]) => name).sort()) === JSON.stringify(names) &&
      own.some(([, text]) => text.trim() !== '');
    const why = isWhole ? own.map(([, text]) => unfit(text)).find((found) => found !== null) : 'not readable';
    if (why) refused.push(why);
    else drafts.push(Object.fromEntries(own));
  }
  return { drafts, refused };
}

/** The JSON list in a text that may have words around it; null where there is none. */
export function listIn(answer: string): readonly unknown[] | null {
  const [from, to] = [answer.indexOf('['), answer.lastIndexOf(']')];
  if (from < 0 || to < from) return null;
  try {
    const value: unknown = JSON.parse(answer.slice(from, to + 1));
    return Array.isArray(value) ? value.slice(0, 1000) : null;
  } catch {
    return null;
  }
}

/**
 * Whoever reviews a draft must see what it asks: no control characters, no marks that turn the direction of text, no letters without a shape.
 * Joiners and the selector of emoji stay: words of some languages need them.
 */
const HIDDEN = /(?![\t\n\r])\p{Cc}|(?!\u200c|\u200d|\ufe0f)\p{Default_Ignorable_Code_Point}/u;

/**
 * Why a text may not stand in a suite; null where it may. promptfoo fills templates of a variable in before it asks a prompt that is text, and does not
 * where the prompt is JSON. So `{{` cannot be written in a way that is the same text in both.
 */
export function unfit(text: string): RefusedDraft | null {
  if (/^\s*(?:file|package|python|golang|ruby|exec|https?|data):/i.test(text)) return 'names a file';
  if (/\{[{%#]/.test(text)) return 'holds a template';
  return HIDDEN.test(text) ? 'holds hidden characters' : null;
}

/** Why a value may not stand in a suite, looked for in every text of it and in every name; null where it may. */
export function unfitValue(value: unknown): RefusedDraft | null {
  let why: RefusedDraft | null = null;
  JSON.stringify(value, (name, own: unknown) => {
    why ??= name.startsWith('$') ? 'names a file' : unfit(name);
    if (typeof own === 'string') why ??= unfit(own);
    return own;
  });
  return why;
}

/** What a text of a review file says a task expects: the list or object that it is the JSON of, else the text itself. */
export function expectedValue(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? value : text;
  } catch {
    return text;
  }
}

const SAID: ReadonlySet<string> = new Set(PLAIN_CHECK);

/**
 * Whether a check holds an answer against plain data. Any other check is taken from the suite alone: it runs code, reads a file, asks a model
 * of its own or changes the answer first. A review file may come from anywhere, and its reader looks at what a case asks and expects.
 */
export function isPlainCheck(check: Readonly<Record<string, unknown>>): boolean {
  if (Object.keys(check).some((key) => !SAID.has(key))) return false;
  if (/^(?:not-)?(?:javascript|python|ruby|webhook)$/i.test(String(check.type))) return false;
  let isPlain = true;
  JSON.stringify(check, (_key, value: unknown) => {
    isPlain &&= typeof value !== 'string' || !/^\s*(?:file|package|python|golang|ruby|exec):/i.test(value);
    return value;
  });
  return isPlain;
}

/**
 * What a draft would be asked as: the messages of its case, with its variables in the place of those of the case. Null where the
 * variables do not stand in them once each, as they are.
 */
export function variedMessages(
  messages: readonly Message[],
  from: Readonly<Record<string, string>>,
  to: Readonly<Record<string, string>>,
): Message[] | null {
  let varied: Message[] = [...messages];
  for (const [name, before] of Object.entries(from)) {
    const after = to[name];
    if (after === undefined || after === before) continue;
    const places = varied.reduce((sum, { content }) => sum + content.split(before).length - 1, 0);
    if (before.length < SHORTEST || places !== 1) return null;
    varied = varied.map((message) => ({ ...message, content: message.content.replace(before, () => after) }));
  }
  return varied;
}

/** In characters. A shorter text stands in many places. */
const SHORTEST = 3;
