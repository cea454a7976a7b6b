import { existsSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { PawlError } from '../errors.ts';

/** Code of the repository that settings name. It runs in the suite's own process, as a suite's other code does. */
export interface OwnCode {
  /** As the settings name it, for errors. */
  readonly file: string;
  /** Its default export. */
  readonly run: (question: string, options: object) => unknown;
}

/** Loads what `file://…` of settings in a folder refers to. Throws where there is no such file, or its default export is not a function, with an example of one. */
export async function ownCode(folder: string, reference: string, example: string): Promise<OwnCode> {
  const file = reference.slice('file://'.length);
  const absolute = path.resolve(folder, file);
  if (!existsSync(absolute))
    throw new PawlError({
      code: 'rag/no-function',
      what: `${file}, which the settings name, does not exist.`,
      fix: `correct its path, relative to the settings, or write it:\n${example}`,
      place: { file },
    });
  const address = pathToFileURL(absolute).href;
  const loaded = (await import(/* webpackIgnore: true */ address)) as { default?: unknown };
  const inner = Object(loaded.default) as { default?: unknown };
  const found = typeof loaded.default === 'function' ? loaded.default : inner.default;
  if (typeof found === 'function') return { file, run: found as OwnCode['run'] };
  throw new PawlError({
    code: 'rag/no-function',
    what: `${file} has no default export that is a function.`,
    fix: `write\n${example}`,
    place: { file },
  });
}
