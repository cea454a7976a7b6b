import { z } from 'zod';
import { ENTITY_FORMATS, TASK_KINDS } from '../../tasks/task.ts';

const name = z
  .string()
  .min(1)
  .meta({ examples: ['label'] });

/** What a suite's answers are, so that F1 and its kin can be had over the whole suite. */
export const task = z.strictObject({
  kind: z
    .enum(TASK_KINDS)
    .describe('One label an answer, entities in text, fields of a JSON object, or JSON that meets a schema.'),
  expected: name
    .optional()
    .describe('The variable or metadata key of each case that holds the right answer.'),
  answer: z
    .string()
    .min(1)
    .optional()
    .meta({ examples: ['result.label'] })
    .describe('Where in a JSON answer the answer stands. Default: it is the whole output.'),
  labels: z
    .array(
      z
        .string()
        .min(1)
        .meta({ examples: ['refund'] }),
    )
    .min(1)
    .optional()
    .describe('Labels, entity types or fields that count. Default: those that the cases expect.'),
  format: z
    .enum(ENTITY_FORMATS)
    .optional()
    .describe(
      'How entities are written (`ner`): JSON, BIO tags a token, or tags in the text. Default: JSON.',
    ),
  schema: z
    .union([z.string().min(1), z.record(z.string(), z.unknown())])
    .optional()
    .meta({ examples: ['evals/answer.schema.json'] })
    .describe('JSON Schema that answers must meet: a file relative to this one, or the schema itself.'),
  slices: z
    .array(name.meta({ examples: ['lang'] }))
    .min(1)
    .max(5)
    .optional()
    .describe('Metadata keys or variables by which the metrics are told apart.'),
});
