import { type Answer, parsedJson } from './answer.ts';

/** A field and one of its values; items of a list are values of one field. */
export type Field = readonly [name: string, value: string];

/** Fields of a JSON value. Items of a list that hold fields of their own are kept apart, so that what belongs together stays together. */
export interface FieldTree {
  readonly own: readonly Field[];
  /** By the name of a list: its items. */
  readonly lists: ReadonlyMap<string, readonly FieldTree[]>;
  /** Of all of it, its items' included. */
  readonly all: readonly Field[];
  readonly root: 'object' | 'list';
}

/** Most values of one answer; an answer with more is unreadable. */
const MOST_FIELDS = 5_000;
const DEEPEST = 50;

/** Fields of a JSON object or list, nested ones by path (`address.city`, `items[].name`); empty ones are absent. Null where it is none. */
export function fieldsOf(answer: Answer): FieldTree | null {
  const read = answer.kind === 'value' ? parsedJson(answer.value) : answer;
  if (read.kind === 'unreadable' || typeof read.value !== 'object' || read.value === null) return null;
  const left = { values: MOST_FIELDS };
  const found = fieldsIn('', read.value, left, 0);
  return left.values < 0 ? null : { ...found, root: Array.isArray(read.value) ? 'list' : 'object' };
}

function fieldsIn(name: string, value: unknown, left: { values: number }, depth: number): FieldTree {
  const own: Field[] = [];
  const lists = new Map<string, FieldTree[]>();
  const collect = (at: string, written: unknown, deep: number): void => {
    const inner = asCall(unwrapped(at, written));
    if (inner === null || inner === undefined || inner === '' || left.values < 0 || deep > DEEPEST) return;
    if (Array.isArray(inner)) {
      const item = `${at.normalize('NFC')}[]`;
      const items = lists.get(item) ?? [];
      for (const each of inner as unknown[])
        if (typeof each === 'object' && each !== null) items.push(fieldsIn(item, each, left, deep + 1));
        else collect(item, each, deep + 1);
      if (items.length > 0) lists.set(item, items);
    } else if (typeof inner === 'object')
      for (const [key, part] of Object.entries(inner))
        collect(at === '' ? key : `${at}.${key}`, part, deep + 1);
    else {
      left.values -= 1;
      own.push([
        at.normalize('NFC'),
        typeof inner === 'string' ? inner.normalize('NFC').replace(/\s+/g, ' ').trim() : String(inner),
      ]);
    }
  };
  collect(name, value, depth);
  const all = [...own, ...[...lists.values()].flat().flatMap((item) => item.all)];
  return { own, lists, all, root: 'object' };
}

/** What an API puts beside a call: names of this one answer, and of the form. */
const BESIDE_CALL: ReadonlySet<string> = new Set(['id', 'type', 'index', 'call_id', 'status', 'caller']);

/**
 * A call of a function, as the APIs of OpenAI, Anthropic and Google write it, as its name and arguments alone: ids differ from answer to answer, and
 * so would every call from what is expected. Anything else as it is.
 */
function asCall(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const { type, function: called, functionCall, input } = value as Readonly<Record<string, unknown>>;
  const isBeside = (...keys: string[]) => holdsOnly(value, keys);
  if (isNamed(called) && isBeside('function') && holdsOnly(called, ['name', 'arguments']))
    return { name: called.name, arguments: called.arguments };
  if (isNamed(functionCall) && isBeside('functionCall') && holdsOnly(functionCall, ['name', 'args']))
    return { name: functionCall.name, arguments: functionCall.args };
  if (!isNamed(value)) return value;
  if (type === 'tool_use' && isBeside('name', 'input')) return { name: value.name, arguments: input };
  return type === 'function_call' && isBeside('name', 'arguments')
    ? { name: value.name, arguments: value.arguments }
    : value;
}

function holdsOnly(value: object, keys: readonly string[]): boolean {
  return Object.keys(value).every((key) => keys.includes(key) || BESIDE_CALL.has(key));
}

function isNamed(
  value: unknown,
): value is { readonly name: string; readonly arguments?: unknown; readonly args?: unknown } {
  return typeof Object(value).name === 'string';
}

/** Arguments of a function call, which models write as JSON in a text. */
function unwrapped(name: string, value: unknown): unknown {
  if (typeof value !== 'string' || !/(?:^|\.)arguments$/.test(name)) return value;
  const read = parsedJson(value);
  return read.kind === 'value' && typeof read.value === 'object' ? read.value : value;
}
