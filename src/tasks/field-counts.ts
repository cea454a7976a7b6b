import { type Answer, parsedJson } from './answer.ts';
import { type Counts, OTHER } from './task.ts';

/** A field and one of its values; items of a list are values of one field, in any order. */
export type Field = readonly [name: string, value: string];

/** Most values of one answer; an answer with more is unreadable. */
const MOST_FIELDS = 5_000;

/** Fields of a JSON object, nested ones by path (`address.city`, `items[].name`); empty ones are absent. Null where it is none. */
export function fieldsOf(answer: Answer): readonly Field[] | null {
  const read = answer.kind === 'value' ? parsedJson(answer.value) : answer;
  if (read.kind === 'unreadable' || typeof read.value !== 'object' || read.value === null) return null;
  if (Array.isArray(read.value)) return null;
  const found: Field[] = [];
  collect('', read.value, found, 0);
  return found.length > MOST_FIELDS ? null : found;
}

function collect(name: string, value: unknown, found: Field[], depth: number): void {
  if (value === null || value === undefined || value === '' || found.length > MOST_FIELDS || depth > 50)
    return;
  if (Array.isArray(value)) for (const item of value) collect(`${name}[]`, item, found, depth + 1);
  else if (typeof value === 'object')
    for (const [key, inner] of Object.entries(value))
      collect(name === '' ? key : `${name}.${key}`, inner, found, depth + 1);
  else found.push([name, typeof value === 'string' ? value.replace(/\s+/g, ' ').trim() : String(value)]);
}

/** Values found, missed and made up, by field. A wrong value is one missed and one made up. Numbers in text equal numbers. */
export function fieldCounts(
  answer: readonly Field[] | null,
  expected: readonly Field[],
  fields: ReadonlySet<string>,
): Counts {
  const counts = new Map<string, number>([['cases', 1]]);
  const add = (key: string, field: string) => {
    const name = `${key}/${fields.has(field) ? field : OTHER}`;
    counts.set(name, (counts.get(name) ?? 0) + 1);
  };
  if (answer === null) counts.set('unreadable', 1);
  const left = new Map<string, number>();
  for (const field of answer ?? []) left.set(keyOf(field), (left.get(keyOf(field)) ?? 0) + 1);
  for (const field of expected) {
    const times = left.get(keyOf(field)) ?? 0;
    if (times > 0) left.set(keyOf(field), times - 1);
    add(times > 0 ? 'tp' : 'fn', field[0]);
  }
  for (const [key, times] of left) {
    const [field] = JSON.parse(key) as Field;
    for (let i = 0; i < times; i++) add('fp', field);
    if (times > 0 && !fields.has(field)) counts.set('outside', 1);
  }
  return Object.fromEntries(counts);
}

function keyOf([name, value]: Field): string {
  const number = /^-?\d+(\.\d+)?$/.test(value) ? Number(value) : null;
  return JSON.stringify([name, number === null ? value : number]);
}
