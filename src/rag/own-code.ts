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

/** Loads what `file://…` of settings in a folder refers to. Throws where its default export is not a function, with an example of one. */
export async function ownCode(folder: string, reference: string, example: string): Promise<OwnCode> {
  const file = reference.slice('file://'.length);
  const address = pathToFileURL(path.resolve(folder, file)).href;
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
