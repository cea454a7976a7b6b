import { z } from 'zod';
import { DECIMAL_MARKS, ENTITY_FORMATS, TASK_KINDS } from '../../tasks/task.ts';
import { DIRECTIONS } from '../../vocabulary.ts';

/** Policy of one metric. */
export const metric = z.strictObject({
  gate: z
    .boolean()
    .optional()
    .describe('true: a drop of this metric blocks. Pass rate gates by default, all others warn.'),
  direction: z
    .enum(DIRECTIONS)
    .optional()
    .describe('Which way is better: `higher` or `lower`. Known for pass, score, cost, latency and tokens.'),
  tolerance: z
    .number()
    .min(0)
    .optional()
    .meta({ examples: [0.02] })
    .describe("A net drop that the team accepts, in the metric's unit (0.02 = two points of a rate)."),
  floor: z
    .number()
    .optional()
    .meta({ examples: [0.9] })
    .describe(
      "An absolute bar for this PR's own samples. A miss blocks where the metric gates, else it warns.",
    ),
});

const caseKey = z
  .string()
  .min(1)
  .meta({ examples: ['label'] });

/** What a suite's answers are, so that F1 and its kin can be had over the whole suite. */
export const task = z.strictObject({
  kind: z
    .enum(TASK_KINDS)
    .describe(
      '`classification`: one label an answer. `multi-label`: a set of labels. `token-classification`: one tag a token, as of parts of speech. `ner`: entities in text. `extraction`: fields of a JSON object. `number`: one number. `schema`: JSON that meets a schema.',
    ),
  expected: caseKey
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
      'How entities are written (`ner`). `entities`: as JSON, the default. `bio`: a BIO tag a token. `inline`: as tags in the text.',
    ),
  ordered: z
    .boolean()
    .optional()
    .describe(
      'true: items of lists are compared place by place (`extraction`). Default: their order does not matter, and items with fields are paired by the fields that agree.',
    ),
  tag: z
    .string()
    .min(1)
    .optional()
    .meta({ examples: ['xpos'] })
    .describe(
      "The key that holds a token's tag (`token-classification`). Default: the first of `upos`, `pos`, `tag`, `entity`, `entity_group`, `label`, `ner`.",
    ),
  within: z
    .union([z.number().min(0), z.string().regex(/^\d{1,4}(?:\.\d{1,6})?%$/)])
    .optional()
    .meta({ examples: ['5%'] })
    .describe(
      'How far off an answer may be to be right (`number`): absolute (`0.5`), or a share of what is expected (`5%`). It adds the metric `within`.',
    ),
  worst: z
    .number()
    .positive()
    .max(1e100)
    .optional()
    .meta({ examples: [100] })
    .describe(
      'How far off an answer counts as if it is not a number (`number`). Default: twice the expected number, and 1 if that is 0.',
    ),
  decimal: z
    .enum(DECIMAL_MARKS)
    .optional()
    .describe(
      'What begins the fraction of a number in a text (`number`): `.`, the default, reads `1,234.5`, `,` reads `1.234,5`.',
    ),
  schema: z
    .union([z.string().min(1), z.record(z.string(), z.unknown())])
    .optional()
    .meta({ examples: ['evals/answer.schema.json'] })
    .describe('JSON Schema that answers must meet: a file relative to this one, or the schema itself.'),
  slices: z
    .array(caseKey.meta({ examples: ['lang'] }))
    .min(1)
    .max(5)
    .optional()
    .describe('Metadata keys or variables that split the metrics into slices.'),
});

/** One suite of the policy. */
export const suitePolicy = z.strictObject({
  id: z
    .string()
    .regex(/^[\p{L}\p{N}][\p{L}\p{N}._-]{0,79}$/u)
    .optional()
    .meta({ examples: ['support-triage'] })
    .describe(
      'Name in comments, checks and `--suite`: letters, digits, `.`, `_`, `-`. Default: derived from the folder.',
    ),
  config: z
    .string()
    .min(1)
    .meta({ examples: ['evals/support/promptfooconfig.yaml'] })
    .describe('The promptfoo config, relative to this file.'),
  paths: z
    .array(
      z
        .string()
        .min(1)
        .meta({ examples: ['src/**'] }),
    )
    .optional()
    .describe('Globs of further files that this suite depends on, relative to this file.'),
  inputs: z
    .array(
      z
        .string()
        .min(1)
        .meta({ examples: ['server/**'] }),
    )
    .optional()
    .describe(
      'Globs of all files that this suite depends on and that pawl cannot see, relative to this file. Without the list, a suite that starts programs, asks a server or loads files by made-up names runs when any file changes that no suite is known to read.',
    ),
  task: task
    .optional()
    .describe(
      'What its answers are: its metrics (`macro-f1`, `recall/refund`) are those of the whole suite.',
    ),
  metrics: z
    .record(z.string().normalize('NFC'), metric)
    .optional()
    .describe('Overrides of the top-level `metrics` for this suite.'),
});
