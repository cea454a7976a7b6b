import { z } from 'zod';
import { COMMENT_POLICIES, EFFORTS, ENGINES } from '../../vocabulary.ts';
import { baseline, blockOrWarn } from './policy-baseline.ts';
import { model, trade } from './policy-models.ts';
import { metric, price, serve, suite, variable } from './policy-parts.ts';

const fraction = z.number().min(0).max(1);
const count = z.int().min(1);

/**
 * `pawl.yaml`. Everything is optional: with no file at all, every promptfoo config of the repository is a suite
 * and its pass rate gates. This schema is also published as JSON Schema (`pawl schema policy`).
 */
export const policySchema = z.strictObject({
  suites: z.array(suite).min(1).optional().describe('Suites to run. Default: every promptfoo config found.'),
  ignore: z
    .array(
      z
        .string()
        .min(1)
        .meta({ examples: ['examples/'] }),
    )
    .default([])
    .describe('Configs and folders that discovery leaves out, written as in a .gitignore.'),
  setup: z
    .union([z.string().min(1), z.array(z.string().min(1))])
    .optional()
    .meta({ examples: ['npm ci'] })
    .describe(
      "Commands that install the base tree's dependencies when code or lock files differ (`npm ci`).",
    ),
  serve: serve
    .optional()
    .describe(
      'Application that HTTP providers of the suites talk to; started for each arm from its own tree.',
    ),
  engine: z
    .enum(ENGINES)
    .default('bundled')
    .describe('`workspace`: use the promptfoo installed in this repository.'),
  effort: z.enum(EFFORTS).default('normal').describe('How hard to look for small losses.'),
  samples: z
    .strictObject({
      repeats: count.max(100).default(3).describe('Samples a case and side of the `uniform` design.'),
      stored: count
        .max(100)
        .default(3)
        .describe(
          'Samples of main a case that `pawl baseline record` and a first night fill up to; a push asks once for what has none.',
        ),
      nightly: count
        .max(100)
        .default(8)
        .describe('Samples of main a case that nightly runs add up to, as idle repeats.'),
    })
    .prefault({}),
  alpha: z.number().gt(0).max(0.5).default(0.05).describe('Highest chance of a false block a run.'),
  metrics: z
    .record(z.string(), metric)
    .default({})
    .describe('`pass`, `score`, `cost`, `latency`, `tokens`, or the name of a named metric.'),
  budget: z
    .strictObject({
      calls: count
        .default(3000)
        .describe('Provider calls a run (target and grader). Above it the run stops at the plan.'),
      usd: z
        .number()
        .positive()
        .optional()
        .meta({ examples: [5] })
        .describe('US dollars a run.'),
      minutes: z
        .number()
        .positive()
        .optional()
        .meta({ examples: [20] })
        .describe('Minutes a run.'),
      nightly: fraction
        .gt(0)
        .default(0.1)
        .describe('Share of `calls` and `usd` that a nightly run may spend.'),
    })
    .prefault({}),
  models: z
    .record(z.string().regex(/^[\p{L}\p{N}][\p{L}\p{N}._-]{0,79}$/u), model)
    .default({})
    .describe('Models that suites name by an alias: `providers: [pawl:model:ALIAS]`.'),
  trade: z
    .array(trade)
    .default([])
    .describe('What a cheaper variant may cost in accuracy; `pawl variants` names the trades that hold.'),
  prices: z
    .record(z.string().min(1), price)
    .default({})
    .describe(
      'What models cost, by provider id, model or label: for `pawl plan`, where promptfoo does not know it.',
    ),
  limits: z
    .strictObject({
      errors: fraction
        .default(0.1)
        .describe(
          "Share of a suite's samples in an arm that may fail with an error before it is `not-measured`.",
        ),
      outputBytes: count.default(1_000_000).describe('Longest output kept, in bytes.'),
      timeoutSeconds: z.number().positive().default(300).describe('Longest single provider call.'),
    })
    .prefault({}),
  enforce: z.boolean().default(true).describe('false: report "would have blocked", exit 0.'),
  block: z
    .enum(['net', 'strict'])
    .default('net')
    .describe('`strict`: any confirmed loss blocks, also within the tolerance or offset by gains.'),
  mixed: blockOrWarn
    .default('warn')
    .describe('A trade-off: some cases broke, others got better, on balance no worse.'),
  inconclusive: blockOrWarn.default('warn'),
  notMeasured: z
    .strictObject({
      secrets: blockOrWarn.default('block'),
      provider: blockOrWarn.default('block'),
      budget: blockOrWarn.default('block'),
      baseline: blockOrWarn.default('block'),
    })
    .prefault({}),
  baseline: baseline.prefault({}),
  report: z
    .strictObject({
      comment: z.enum(COMMENT_POLICIES).default('always').describe('When the pull request gets a comment.'),
      title: z
        .string()
        .max(80)
        .optional()
        .meta({ examples: ['Support evals'] })
        .describe('Tells several gates in one repository apart.'),
      outputs: z
        .boolean()
        .default(true)
        .describe('false: model outputs stay out of comment, summary and report.'),
    })
    .prefault({}),
  'pass-env': z
    .array(variable)
    .default([])
    .describe(
      'Variables that suites may see although their names are withheld (GITHUB_*, ACTIONS_*, INPUT_*).',
    ),
});

export type Policy = z.infer<typeof policySchema>;
export type MetricPolicy = z.infer<typeof metric>;
export type ServePolicy = z.infer<typeof serve>;
