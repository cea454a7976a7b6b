import { z } from 'zod';

const numbers = z.record(z.string(), z.number().nullable());
const tokens = z.object({ prompt: z.number().nullish(), completion: z.number().nullish() });
const text = z.string().nullish();
const anything = z.unknown().optional();

const grading = z.object({
  reason: text,
  tokensUsed: tokens.nullish(),
  componentResults: z
    .array(
      z
        .object({
          pass: z.boolean(),
          reason: text,
          assertion: z.object({ type: text, value: anything, metric: text }).nullish(),
        })
        .nullable(),
    )
    .nullish(),
});

const test = z.object({
  description: text,
  vars: anything,
  assert: anything,
  metadata: z.looseObject({ id: anything, critical: anything, cluster: anything }).nullish(),
});

const response = z.object({
  output: anything,
  cached: z.boolean().nullish(),
  cost: z.number().nullish(),
  tokenUsage: tokens.nullish(),
});

/** One result of promptfoo, in the words of schema versions 2 to 4. */
export const rowSchema = z.object({
  promptIdx: z.int().min(0).nullish(),
  testIdx: z.int().min(0).nullish(),
  provider: z.union([z.string(), z.object({ id: text, label: text })]).nullish(),
  prompt: z.object({ raw: text, label: text, display: text }).nullish(),
  vars: anything,
  testCase: test.nullish(),
  response: response.nullish(),
  providerResponse: response.nullish(),
  success: z.boolean(),
  score: z.number().nullish(),
  namedScores: numbers.nullish(),
  latencyMs: z.number().nullish(),
  cost: z.number().nullish(),
  error: text,
  /** 0 none, 1 an assertion failed, 2 an error. */
  failureReason: z.int().nullish(),
  gradingResult: grading.nullish(),
});

/** The table of schema versions 1 and 2: a row for each test, in it an output for each column. */
export const tableSchema = z.object({
  body: z.array(
    z.object({
      test: test.nullish(),
      vars: anything,
      outputs: z.array(
        z
          .object({
            pass: z.boolean(),
            score: z.number().nullish(),
            namedScores: numbers.nullish(),
            text: anything,
            provider: text,
            latencyMs: z.number().nullish(),
            cost: z.number().nullish(),
            tokenUsage: tokens.nullish(),
            failureReason: z.int().nullish(),
            error: text,
            gradingResult: grading.nullish(),
          })
          .nullable(),
      ),
    }),
  ),
});

/** The columns of an evaluation: a prompt with a provider each. */
export const columnsSchema = z.array(z.object({ raw: text, label: text, display: text, provider: text }));

export type PromptfooRow = z.infer<typeof rowSchema>;
export type PromptfooTable = z.infer<typeof tableSchema>;
export type PromptfooColumn = z.infer<typeof columnsSchema>[number];
