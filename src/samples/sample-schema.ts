import { z } from 'zod';
import { PASSAGES, REMARKS } from './passages.ts';
import { ARMS, ERROR_CAUSES, OUTPUT_FORMS, type Sample } from './sample.ts';
import { stageNamed } from './stage.ts';

const text = z.string();
const index = z.int().min(0);
const digest = z.string().regex(/^[0-9a-f]{64}$/);
/** Sums and squares of what a file says stay numbers. */
const LARGEST = 1e100;
const value = z.number().min(-LARGEST).max(LARGEST);
const amount = value.min(0);
const usage = z.object({
  promptTokens: amount.exactOptional(),
  completionTokens: amount.exactOptional(),
  cost: amount.exactOptional(),
  discount: amount.exactOptional(),
});

/** What a provider calls a refusal. It goes into sentences, so that nothing but a code gets in. */
export const refusalCode = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9_.-]{2,59}$/);

/** What a line of a batch is called: the beginning of its request's digest, and which of these requests it is. */
export const batchLine = z.string().regex(/^[0-9a-f]{16}-\d{1,9}$/);

/** Passages from outside; more or longer ones are refused. */
export const retrievedPassages = z
  .array(
    z.object({
      document: text.max(PASSAGES.name),
      start: index.exactOptional(),
      end: index.exactOptional(),
      relevant: z.literal(true).exactOptional(),
      text: text.max(PASSAGES.text).exactOptional(),
    }),
  )
  .max(PASSAGES.most);

/** Remarks from outside; more or longer ones are refused. */
export const retrieverRemarks = z.array(text.max(REMARKS.text)).max(REMARKS.most);

const result = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('scored'),
    passed: z.boolean(),
    score: value,
    metrics: z.record(text, value),
    failed: z.array(z.object({ label: text, reason: text })),
    task: z.record(text, amount).exactOptional(),
  }),
  z.object({
    kind: z.literal('errored'),
    cause: z.enum(ERROR_CAUSES),
    message: text,
    refusal: refusalCode.exactOptional(),
    unasked: z.literal(true).exactOptional(),
  }),
]);

/** The door for a sample from a file, a store or an artifact. Numbers are finite; fields that it does not know go. */
export const sampleSchema: z.ZodType<Sample> = z.object({
  suite: text.min(1),
  slot: text.min(1),
  case: text.min(1),
  arm: z.enum(ARMS),
  round: index,
  stage: text.transform(stageNamed),
  repeat: index,
  variation: z.int().min(1).exactOptional(),
  without: z.array(z.int().min(1)).max(100).exactOptional(),
  result,
  output: text.nullable(),
  outputDigest: digest.exactOptional(),
  outputLength: index.exactOptional(),
  form: z.enum(OUTPUT_FORMS).exactOptional(),
  passages: retrievedPassages.exactOptional(),
  remarks: retrieverRemarks.exactOptional(),
  latencyMs: amount.nullable(),
  target: usage,
  grader: usage,
  calls: z.object({ target: index, grader: index }),
  cached: z.boolean(),
  lines: z.array(batchLine).max(100).exactOptional(),
  at: z.iso.datetime(),
  tags: z.record(text, text).exactOptional(),
  keys: z.object({ generation: digest, grading: digest }).nullable().exactOptional(),
  commit: z
    .string()
    .regex(/^[0-9a-f]{7,64}$/)
    .exactOptional(),
  driftedSince: z.iso.datetime().exactOptional(),
  origin: z
    .object({ kind: z.literal('pull-request'), number: z.int().min(1), run: z.int().min(1).nullable() })
    .exactOptional(),
});
