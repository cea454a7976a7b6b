import { z } from 'zod';
import { count } from '../../numbers.ts';
import { byteLines, jsonOf } from '../../samples/byte-lines.ts';

/** An answer as a provider would have given it. */
interface LineAnswer {
  readonly status: number;
  readonly body: string;
}

/** Why a batch has not answered a request, in its words. */
const lineError = z.object({ code: z.string().nullish(), message: z.string().nullish() });

/** What stands in the files of a batch that has ended. */
export interface ReadAnswers {
  readonly answers: ReadonlyMap<string, LineAnswer>;
  /** Why others were not answered, where the batch says so. */
  readonly refused: ReadonlyMap<string, string>;
  /** Lines that were left out: of no request of ours, of one that was answered already, and of no form that answers have. */
  readonly unknown: number;
  readonly doubled: number;
  readonly malformed: number;
}

/** Longest line that is read, in bytes. An answer with an image in it has a few million. */
const LONGEST = 50_000_000;

/** A line without a response says why in its `error`: it expired, or was cancelled. Then nothing has answered it. */
const answerLine = z.object({
  custom_id: z.string(),
  error: lineError.nullish().catch(null),
  response: z
    .object({
      // Statuses that a response with a body can have.
      status_code: z
        .int()
        .min(200)
        .max(599)
        .refine((status) => status !== 204 && status !== 205 && status !== 304),
      body: z.record(z.string(), z.unknown()),
    })
    .nullish(),
});

/**
 * The answers in the files of a batch, by the line of the request. The first line of a request counts. The files come over the network: what
 * is not an answer to one of these lines is counted, and otherwise ignored.
 */
export async function readAnswerFiles(
  files: readonly AsyncIterable<Buffer>[],
  lines: ReadonlySet<string>,
  longest = LONGEST,
): Promise<ReadAnswers> {
  const answers = new Map<string, LineAnswer>();
  const refused = new Map<string, string>();
  let [unknown, doubled, malformed] = [0, 0, 0];
  for (const file of files) {
    for await (const { bytes, tooLong } of byteLines(file, longest)) {
      if (bytes.length === 0 && !tooLong) continue;
      const read = answerLine.safeParse(tooLong ? undefined : jsonOf(bytes));
      if (!read.success) malformed += 1;
      else if (!lines.has(read.data.custom_id)) unknown += 1;
      else if (answers.has(read.data.custom_id)) doubled += 1;
      else if (read.data.response) {
        const { status_code: status, body } = read.data.response;
        answers.set(read.data.custom_id, { status, body: JSON.stringify(body) });
      } else {
        const { error, custom_id: line } = read.data;
        const why = error?.message || error?.code;
        if (why) refused.set(line, why);
      }
    }
  }
  return { answers, refused, unknown, doubled, malformed };
}

/** What was left out of the files, for people; null where nothing was. */
export function leftOut({ unknown, doubled, malformed }: ReadAnswers): string | null {
  const parts = [
    ...(unknown > 0 ? [`${unknown} of requests that nobody made`] : []),
    ...(doubled > 0 ? [`${doubled} of requests that were answered already`] : []),
    ...(malformed > 0 ? [`${malformed} without the form of an answer`] : []),
  ];
  const all = unknown + doubled + malformed;
  return all === 0
    ? null
    : `${count(all, 'line')} of its answers ${all === 1 ? 'was' : 'were'} ignored (${parts.join(', ')})`;
}
