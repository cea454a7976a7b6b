import { z } from 'zod';

const fraction = z.number().min(0).max(1);
const count = z.int().min(1);
const blockOrWarn = z.enum(['block', 'warn']);

const metric = z.strictObject({
  gate: z
    .boolean()
    .optional()
    .describe('true: a drop of this metric blocks. Pass rate gates by default, all others warn.'),
  direction: z
    .enum(['higher', 'lower'])
    .optional()
    .describe('Which way is better. Known for pass, score, cost, latency and tokens.'),
  tolerance: z
    .number()
    .min(0)
    .optional()
    .describe("A net drop that the team accepts, in the metric's unit (0.02 = two points of a rate)."),
  floor: z.number().optional().describe("An absolute bar for this PR's own samples."),
});

const suite = z.strictObject({
  id: z
    .string()
    .min(1)
    .optional()
    .describe('Name in comments, checks and `--suite`. Default: derived from the folder.'),
  config: z.string().min(1).describe('The promptfoo config, relative to this file.'),
  paths: z.array(z.string().min(1)).optional().describe('Globs of further files that this suite depends on.'),
  metrics: z
    .record(z.string(), metric)
    .optional()
    .describe('Overrides of the top-level `metrics` for this suite.'),
});

const serve = z.strictObject({
  command: z
    .string()
    .min(1)
    .describe('Starts the application of one arm, in the root of its tree. No shell: words and quotes only.'),
  port: z
    .string()
    .min(1)
    .default('PORT')
    .describe('Environment variable through which the command, and the suites, get a free port.'),
  ready: z.string().default('/').describe('Path that answers below 500 once the application is up.'),
  timeout: z.number().positive().default(60).describe('Seconds to wait for it.'),
});

/**
 * `pawl.yaml`. Everything is optional: with no file at all, every promptfoo config of the repository is a suite
 * and its pass rate gates. This schema is also published as JSON Schema (`pawl schema policy`).
 */
export const policySchema = z.strictObject({
  suites: z.array(suite).optional().describe('Suites to run. Default: every promptfoo config found.'),
  ignore: z
    .array(z.string().min(1))
    .default([])
    .describe('Globs of configs and folders that discovery leaves out.'),
  setup: z
    .union([z.string().min(1), z.array(z.string().min(1))])
    .optional()
    .describe(
      "Commands that install the base tree's dependencies when code or lock files differ (`npm ci`).",
    ),
  serve: serve
    .optional()
    .describe(
      'Application that HTTP providers of the suites talk to; started for each arm from its own tree.',
    ),
  engine: z
    .enum(['bundled', 'workspace'])
    .default('bundled')
    .describe('`workspace`: use the promptfoo installed in this repository.'),
  effort: z
    .enum(['low', 'normal', 'high', 'uniform'])
    .default('normal')
    .describe('How hard to look for small losses.'),
  samples: z
    .strictObject({
      repeats: count.max(100).default(3).describe('Samples a case and side of the `uniform` design.'),
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
      usd: z.number().positive().optional(),
      minutes: z.number().positive().optional(),
    })
    .prefault({}),
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
  baseline: z
    .strictObject({
      store: z
        .string()
        .default('ref:refs/pawl/baseline')
        .describe('`ref:refs/pawl/NAME` of this repository, or `dir:PATH`.'),
    })
    .prefault({}),
  report: z
    .strictObject({
      comment: z
        .enum(['always', 'changes', 'failures', 'off'])
        .default('always')
        .describe('When the pull request gets a comment.'),
      title: z.string().max(80).optional().describe('Tells several gates in one repository apart.'),
      outputs: z
        .boolean()
        .default(true)
        .describe('false: model outputs stay out of comment, summary and report.'),
    })
    .prefault({}),
  'pass-env': z
    .array(z.string().min(1))
    .default([])
    .describe(
      'Variables that suites may see although their names are withheld (GITHUB_*, ACTIONS_*, INPUT_*).',
    ),
});

export type Policy = z.infer<typeof policySchema>;
export type MetricPolicy = z.infer<typeof metric>;
export type ServePolicy = z.infer<typeof serve>;
