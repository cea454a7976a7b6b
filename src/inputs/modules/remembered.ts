import { createHash } from 'node:crypto';

/** Sources remembered: both trees of a run, and the search of each provider, ask of the same texts. */
const MAX_REMEMBERED = 5_000;

/** The same reading of sources, done once for each text in a language. */
export function remembered<T>(read: (language: string, text: string) => T): typeof read {
  const known = new Map<string, { readonly found: T }>();
  return (language, text) => {
    const key = `${language} ${createHash('sha256').update(text).digest('base64')}`;
    const before = known.get(key);
    if (before !== undefined) return before.found;
    const found = read(language, text);
    if (known.size >= MAX_REMEMBERED) known.clear();
    known.set(key, { found });
    return found;
  };
}
