import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { z } from 'zod';
import { PawlError } from '../../errors.ts';
import { passagesIn, type Retriever } from '../passage.ts';
import type { RagSettings } from '../settings-schema.ts';

type CodeSettings = Extract<RagSettings, { retriever: 'code' }>;
type OfRepository = (question: string, options: object) => unknown;

const answered = z.union([
  z.array(z.unknown()).transform((passages) => ({ passages, answer: null })),
  z
    .object({ passages: z.array(z.unknown()), answer: z.string().nullish() })
    .transform(({ passages, answer }) => ({ passages, answer: answer ?? null })),
]);

/** A retriever that is a module of the repository. It runs in the suite's own process, as a suite's other code does. */
export async function codeRetriever(folder: string, { code, settings }: CodeSettings): Promise<Retriever> {
  const file = code.slice('file://'.length);
  const retrieve = await moduleFunction(path.resolve(folder, file), file, EXAMPLE);
  return {
    async retrieve(question, k, vars) {
      const found = answered.safeParse(await retrieve(question, { k, vars, settings }));
      if (!found.success) throw new Error(`${file} must return a list of passages, or { passages, answer }`);
      return { ...found.data, passages: passagesIn(found.data.passages.slice(0, k)) };
    },
  };
}

const EXAMPLE =
  "export default async function retrieve(question, { k }) {\n  return [{ document: 'a.md', text: '…' }];\n}";

/** The default export of a module of the repository. Throws where that is no function, with an example of one. */
export async function moduleFunction(absolute: string, file: string, example: string): Promise<OfRepository> {
  const loaded = (await import(/* webpackIgnore: true */ pathToFileURL(absolute).href)) as {
    default?: unknown;
  };
  const inner = Object(loaded.default) as { default?: unknown };
  const found = typeof loaded.default === 'function' ? loaded.default : inner.default;
  if (typeof found === 'function') return found as OfRepository;
  throw new PawlError({
    code: 'rag/no-function',
    what: `${file} has no default export that is a function.`,
    fix: `write\n${example}`,
    place: { file },
  });
}
