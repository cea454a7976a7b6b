import { readFileSync } from 'node:fs';

/** A place in a file, 1-based. */
export interface PlaceInConfig {
  readonly line?: number;
  readonly column?: number;
}

/**
 * Where in a config an error lies: the position that a YAML parser gives, else the first place of a word that the
 * message quotes (a file, a provider). Empty where neither is there.
 */
export function placeInConfig(error: unknown, message: string, config: string): PlaceInConfig {
  const mark = (error as { mark?: { line?: unknown; column?: unknown } } | null)?.mark;
  if (typeof mark?.line === 'number' && typeof mark.column === 'number') {
    return { line: mark.line + 1, column: mark.column + 1 };
  }
  const position = /\((\d+):(\d+)\)/.exec(message);
  if (position) return { line: Number(position[1]), column: Number(position[2]) };
  return firstPlaceOf(quotedWords(message), textOf(config));
}

/** The first place in a config that names one of these words. */
export function placeOfWords(words: readonly string[], config: string): PlaceInConfig {
  return firstPlaceOf(words, textOf(config));
}

/** The first place in a config that names a file of TypeScript. */
export function placeOfTypeScript(config: string): PlaceInConfig {
  const name = /[^\s'"`,[\]{}]+\.[cm]?ts(?![\w.])/.exec(textOf(config))?.[0];
  return name === undefined ? {} : firstPlaceOf([name], textOf(config));
}

/** What a message names: `'none.txt'`, `"none.txt"`, `provider: nobody:model.` */
function quotedWords(message: string): readonly string[] {
  const quoted = [...message.matchAll(/['"`]([^'"`\n]{3,200})['"`]/g)].map((match) => match[1]!);
  const named = [...message.matchAll(/: (\S{3,200}?)[.,]?(?:\s|$)/g)].map((match) => match[1]!);
  return [...quoted, ...named];
}

function firstPlaceOf(words: readonly string[], text: string): PlaceInConfig {
  for (const word of words) {
    const at = text.indexOf(word);
    if (at < 0) continue;
    const before = text.slice(0, at).split('\n');
    return { line: before.length, column: before.at(-1)!.length + 1 };
  }
  return {};
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
