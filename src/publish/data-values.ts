import { z } from 'zod';

/** Longest text that a file of publication data may hold. */
export const TEXT_CHARACTERS = 10_000;
/** Most changes of prompts that such a file holds: a report shows some of them. */
export const PROMPT_DIFFS = 500;
/** Longest list; the bytes of the file are limited as a whole. */
const LIST_ITEMS = 250_000;

/**
 * A schema for every field of a type, optional ones too, and for no other: `satisfies Fields<T>` holds a schema to its type.
 * The other direction, that no value of the type is refused, is held by a test.
 */
export type Fields<T> = { readonly [K in keyof T]-?: z.ZodType<T[K]> };

/** JSON can say `1e999`; such a number is refused. */
const number = z.number();

/** Values that such data is made of, each within its limits. */
export const values = {
  text: z.string().max(TEXT_CHARACTERS),
  count: z.int().min(0),
  number,
  chance: number.min(0).max(1),
  pair: z.tuple([number, number]),
  /** In UTC. */
  day: z.string().regex(/^\d{4}-\d{2}-\d{2}$/),
  /** A repository-relative POSIX path: it becomes the place of an annotation. */
  file: z
    .string()
    .min(1)
    .max(4096)
    .refine((value) => !/^\/|\\|\0|(^|\/)\.\.(\/|$)/.test(value), 'a path inside the repository'),
};

/** A list of at most `most` items. */
export function list<T extends z.ZodType>(item: T, most = LIST_ITEMS): z.ZodArray<T> {
  return z.array(item).max(most);
}

/** The words of a union, each named once: a word that is missing or made up does not compile. */
export function words<T extends string>(all: Readonly<Record<T, true>>): z.ZodType<T> {
  return z.enum(Object.keys(all) as [T, ...T[]]);
}
