import { z } from 'zod';
import { ownCode } from '../own-code.ts';
import { passagesIn, type Retriever } from '../passage.ts';
import type { RagSettings } from '../settings-schema.ts';

type CodeSettings = Extract<RagSettings, { retriever: 'code' }>;

const answered = z.union([
  z.array(z.unknown()).transform((passages) => ({ passages, answer: null })),
  z
    .object({ passages: z.array(z.unknown()), answer: z.string().nullish() })
    .transform(({ passages, answer }) => ({ passages, answer: answer ?? null })),
]);

/** A retriever that is a module of the repository. */
export async function codeRetriever(folder: string, { code, settings }: CodeSettings): Promise<Retriever> {
  const { file, run } = await ownCode(folder, code, EXAMPLE);
  return {
    async retrieve(question, k, vars) {
      const found = answered.safeParse(await run(question, { k, vars, settings }));
      if (!found.success) throw new Error(`${file} must return a list of passages, or { passages, answer }`);
      return { ...found.data, passages: passagesIn(found.data.passages.slice(0, k)) };
    },
  };
}

const EXAMPLE =
  "export default async function retrieve(question, { k }) {\n  return [{ document: 'a.md', text: '…' }];\n}";
