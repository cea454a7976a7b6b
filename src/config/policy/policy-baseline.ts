import { z } from 'zod';
import { STORED_OUTPUTS } from '../../vocabulary.ts';
import { STORE_NAME } from './store-place.ts';

export const blockOrWarn = z.enum(['block', 'warn']);

/** Where samples of main are kept, which, and for how long. */
export const baseline = z.strictObject({
  store: z
    .string()
    .regex(STORE_NAME)
    .default('ref:refs/pawl/baseline')
    .describe('`ref:refs/pawl/NAME` of this repository, or `dir:PATH`.'),
  maxAgeDays: z
    .number()
    .positive()
    .default(30)
    .describe('Older stored samples are not used: a model may have changed since.'),
  outputs: z
    .enum(STORED_OUTPUTS)
    .optional()
    .meta({ examples: ['digest'] })
    .describe(
      'What is stored of an output: `full`, or its SHA-256 alone. Default: `full`; in the action `digest` where the repository is public.',
    ),
  anchor: z
    .string()
    .regex(/^(?![-/.])[\w./-]{1,200}$/)
    .default('best')
    .meta({ examples: ['v1.0'] })
    .describe('What a nightly run compares main with: a tag, or `best`, its own best of 30 days.'),
  erosion: z
    .enum(['block', 'issue', 'warn'])
    .default('block')
    .describe(
      'What a nightly run does when main has lost more than the tolerance since its anchor: `block` fails the check, `issue` opens an issue, `warn` says so.',
    ),
  drift: blockOrWarn
    .default('warn')
    .describe('What a nightly run does when main answers otherwise than stored: `block` fails the check.'),
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
