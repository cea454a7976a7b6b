import { z } from 'zod';

/** Where samples of main are kept, which, and for how long. */
export const baseline = z.strictObject({
  store: z
    .string()
    .regex(/^(ref:refs\/pawl\/[\w-]+([./][\w-]+)*|dir:.+)$/)
    .default('ref:refs/pawl/baseline')
    .describe('`ref:refs/pawl/NAME` of this repository, or `dir:PATH`.'),
  maxAgeDays: z
    .number()
    .positive()
    .default(30)
    .describe('Older stored samples are not used: a model may have changed since.'),
  outputs: z
    .enum(['full', 'digest'])
    .optional()
    .meta({ examples: ['digest'] })
    .describe(
      'What is stored of an output: `full`, or its SHA-256 alone. Default: `full`; in the action `digest` where the repository is public.',
    ),
  keep: z
    .strictObject({
      samples: z
        .int()
        .min(1)
        .default(100)
        .describe('Most stored samples of one case under the same inputs; the newest stay.'),
      days: z
        .number()
        .positive()
        .default(90)
        .describe('Older samples are deleted when the store is tidied up.'),
    })
    .prefault({}),
});
