import { z } from 'zod';
import { retrievedPassages } from '../../samples/passages.ts';
import { ERROR_CAUSES, OUTPUT_FORMS } from '../../samples/sample.ts';

const index = z.int().min(0);
const finite = z.number();

export const errorCause = z.enum(ERROR_CAUSES);

const usage = z.object({
  promptTokens: finite.exactOptional(),
  completionTokens: finite.exactOptional(),
  cost: finite.exactOptional(),
});

export const outcome = z.object({
  result: z.discriminatedUnion('kind', [
    z.object({
      kind: z.literal('scored'),
      passed: z.boolean(),
      score: finite,
      metrics: z.record(z.string(), finite),
      failed: z.array(z.object({ label: z.string(), reason: z.string() })),
      task: z.record(z.string(), finite.min(0)).exactOptional(),
    }),
    z.object({ kind: z.literal('errored'), cause: errorCause, message: z.string() }),
  ]),
  output: z.string().nullable(),
  form: z.enum(OUTPUT_FORMS).exactOptional(),
  passages: retrievedPassages.exactOptional(),
  latencyMs: z.number().min(0).nullable(),
  target: usage,
  grader: usage,
  calls: z.object({ target: index, grader: index }),
  cached: z.boolean(),
  at: z.string(),
});

/** One cell's result, as its process saw it. */
export type CellOutcome = z.infer<typeof outcome>;
