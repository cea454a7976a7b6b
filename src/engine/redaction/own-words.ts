import type { z } from 'zod';
import { fromChildSchema } from '../messages/child-messages.ts';

/**
 * The names and the fixed values of a suite process's messages themselves. A file of a pull request may call any of them a secret, and a
 * message without one of its parts is misread, or waited for for ever.
 */
export function ownWords(): ReadonlySet<string> {
  // Not as this file is loaded: a gate that starts no suite process has no messages.
  words ??= schemaWords(fromChildSchema);
  return words;
}

let words: ReadonlySet<string> | null = null;

/** Names of properties, and the values that a property can have, everywhere in a schema. */
export function schemaWords(schema: z.ZodType): ReadonlySet<string> {
  const found = new Set<string>();
  const seen = new Set<object>();
  const visit = (part: unknown): void => {
    if (typeof part !== 'object' || part === null || seen.has(part)) return;
    seen.add(part);
    const { def } = part as { readonly def?: Definition };
    if (def === undefined) {
      Object.values(part).forEach(visit);
      return;
    }
    const { shape = {}, entries = {}, values = [] } = def;
    for (const word of [...Object.keys(shape), ...Object.values(entries), ...values])
      if (typeof word === 'string') found.add(word);
    Object.values(def).forEach(visit);
  };
  visit(schema);
  return found;
}

/** What zod keeps of a schema: the properties of an object, the values of an enum, those of a literal. */
interface Definition {
  readonly shape?: object;
  readonly entries?: object;
  readonly values?: readonly unknown[];
}
