import { z } from 'zod';
import type { Relevant } from './retrieval/relevance.ts';

const gain = z.number().positive().max(100).default(1);
const name = z.union([z.string(), z.number()]).transform(String);

const entry = z.union([
  name.transform((document): Relevant => ({ document, gain: 1 })),
  z
    .strictObject({
      document: name,
      text: z.string().min(1).optional(),
      start: z.int().min(0).optional(),
      end: z.int().min(1).optional(),
      gain,
    })
    .transform(
      ({ document, text, start, end, gain: own }): Relevant => ({
        document,
        gain: own,
        ...(text === undefined ? {} : { text }),
        ...(start === undefined || end === undefined ? {} : { span: { start, end } }),
      }),
    ),
]);

const relevant = z.array(entry);

/**
 * What a case says should be found: `relevant` of its metadata or its vars, a list (or JSON of one) of document names
 * or of `{document, text?, start?, end?, gain?}`. Null: the case does not say. Throws where it says it wrong.
 */
export function relevantOf(
  metadata: Readonly<Record<string, unknown>> | undefined,
  vars: Readonly<Record<string, unknown>>,
): readonly Relevant[] | null {
  const written = metadata?.relevant ?? vars.relevant;
  if (written === undefined || written === null || written === '') return null;
  const value =
    typeof written === 'string' && written.trimStart().startsWith('[') ? jsonOf(written) : written;
  const parsed = relevant.safeParse(Array.isArray(value) ? value : [value]);
  if (parsed.success) return parsed.data;
  throw new Error(
    '`relevant` of this case must be a list of document names, or of {document, text} or {document, start, end}',
  );
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}
