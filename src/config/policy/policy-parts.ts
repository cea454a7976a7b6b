import { z } from 'zod';
import { DIRECTIONS } from '../../vocabulary.ts';
import { task } from './policy-task.ts';

/** Name of an environment variable. */
export const variable = z
  .string()
  .regex(/^[A-Za-z_][A-Za-z0-9_]*$/)
  .meta({ examples: ['MY_VARIABLE'] });

/** Policy of one metric. */
export const metric = z.strictObject({
  gate: z
    .boolean()
    .optional()
    .describe('true: a drop of this metric blocks. Pass rate gates by default, all others warn.'),
  direction: z
    .enum(DIRECTIONS)
    .optional()
    .describe('Which way is better. Known for pass, score, cost, latency and tokens.'),
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
    .describe("An absolute bar for this PR's own samples."),
});

/** What a model costs. */
export const price = z.strictObject({
  input: z
    .number()
    .min(0)
    .meta({ examples: [0.15] })
    .describe('US dollars per million tokens of the prompt.'),
  output: z
    .number()
    .min(0)
    .meta({ examples: [0.6] })
    .describe('US dollars per million tokens of the answer.'),
});

/** One suite of the policy. */
export const suite = z.strictObject({
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
  task: task
    .optional()
    .describe(
      'What its answers are: its metrics (`macro-f1`, `recall/refund`) are those of the whole suite.',
    ),
  metrics: z
    .record(z.string(), metric)
    .optional()
    .describe('Overrides of the top-level `metrics` for this suite.'),
});

/** How the application under test is started. */
export const serve = z.strictObject({
  command: z
    .string()
    .min(1)
    .meta({ examples: ['npm start'] })
    .describe('Starts the application of one arm, in the root of its tree. No shell: words and quotes only.'),
  port: variable
    .default('PORT')
    .describe('Environment variable through which the command, and the suites, get a free port.'),
  ready: z
    .string()
    .regex(/^\//)
    .default('/')
    .describe('Path that answers below 500 once the application is up.'),
  timeout: z.number().positive().default(60).describe('Seconds to wait for it.'),
});
