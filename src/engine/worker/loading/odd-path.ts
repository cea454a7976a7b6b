import path from 'node:path';

/** The suite lies where promptfoo cannot read it. */
export class OddPath extends Error {
  readonly path: string;
  /** The path up to its first part with such a name. */
  readonly odd: string;
  constructor(config: string, root: string, separator: string) {
    const shown = config.startsWith(root) ? config.slice(root.length + 1) : config;
    super('promptfoo takes every path for a pattern of file names.');
    this.path = shown;
    const parts = shown.split(separator);
    const at = parts.findIndex((part) => ODD.test(part) || part.includes('\\'));
    this.odd = parts.slice(0, at + 1).join('/') || shown;
  }
}

/** What a pattern of file names is made of, and characters that no line of a file can hold. */
const ODD = /[[\]{}*?]|[!+@]\(|[\u0000-\u001f\u007f]/;

/**
 * Throws where promptfoo would take a config's path for a pattern, or lose a part of it. It then finds no file, or takes the name of a
 * prompt's file for the prompt, so that main and a pull request look alike. A backslash belongs to a pattern too, where it
 * does not part folders.
 */
export function refuseOddPath(config: string, root: string, separator: string = path.sep): void {
  if (ODD.test(config) || (separator !== '\\' && config.includes('\\')))
    throw new OddPath(config, root, separator);
}
