import { z } from 'zod';
import {
  COMMENT_POLICIES,
  EFFORTS,
  ENGINES,
  PERMISSIONS,
  STORED_OUTPUTS,
  VARIATIONS,
} from '../../vocabulary.ts';
import { model, price, trade } from './policy-models.ts';
import { metric, suitePolicy } from './policy-suites.ts';
import { STORE_NAME } from './store-place.ts';

const fraction = z.number().min(0).max(1);
const count = z.int().min(1);
const blockOrWarn = z.enum(['block', 'warn']);

/** Name of an environment variable. */
const variable = z
  .string()
  .regex(/^[A-Za-z_][A-Za-z0-9_]*$/)
  .meta({ examples: ['MY_VARIABLE'] });

/** How the application under test is started. */
const serve = z.strictObject({
  command: z
    .string()
    .min(1)
    .meta({ examples: ['npm start'] })
    .describe(
      'Starts the application of each side, in the root of its tree. No shell: words and quotes only.',
    ),
  port: variable
    .default('PORT')
    .describe(
      'Environment variable through which the command, and the suites, get a free port. `PAWL_ARM_URL` holds the whole address: `http://127.0.0.1:PORT`.',
    ),
  ready: z
    .string()
    .regex(/^\//)
    .default('/')
    .describe('Path that answers below 500 once the application is up.'),
  timeout: z.number().positive().default(60).describe('Seconds to wait for it.'),
});

/** Where samples of main are kept, which, and for how long. */
const baseline = z.strictObject({
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
      'What is stored of an output: `full`, or its SHA-256 and its length. Default: `full`; in the action `digest` where the repository is public.',
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
    .describe(
      'What a nightly run does when the answers of main have changed since its samples were stored: `block` fails the check, `warn` says so.',
    ),
  keep: z
    .strictObject({
      samples: z
        .int()
        .min(1)
        .default(100)
        .describe('How many samples of one case under the same inputs are kept. The newest stay.'),
      days: z
        .number()
        .positive()
        .default(90)
        .describe('Older samples are deleted when the store is tidied up.'),
    })
    .prefault({})
    .describe('How many samples of main the store keeps, and for how long.'),
});

/** Longest title of a gate. */
export const TITLE_CHARACTERS = 80;

/**
 * `pawl.yaml`. Everything is optional: with no file at all, every promptfoo config of the repository is a suite
 * and its pass rate gates. This schema is also published as JSON Schema (`pawl schema policy`).
 */
export const policySchema = z.strictObject({
  suites: z
    .array(suitePolicy)
    .min(1)
    .optional()
    .describe(
      'Suites to run. Default: every promptfoo config that is found, except red-team configs. If a red-team config is listed, only its own `tests` run.',
    ),
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
    .describe(
      '`bundled`: the promptfoo that comes with pawl. `workspace`: the one that is installed in this repository.',
    ),
  effort: z
    .enum(EFFORTS)
    .default('normal')
    .describe(
      'How hard to look for small losses: `low`, `normal` or `high`. `uniform`: the same number of samples of each case.',
    ),
  variations: z
    .enum(VARIATIONS)
    .default('auto')
    .describe(
      'Where repeats are copies (temperature 0): `auto` confirms a loss with variations of the white space of prompts, `off` with copies.',
    ),
  samples: z
    .strictObject({
      repeats: count.max(100).default(3).describe('Samples of each case and side under `effort: uniform`.'),
      stored: count
        .max(100)
        .default(3)
        .describe(
          'How many samples of main each case has once `pawl baseline record` and nights have filled it up. A push asks once for a case that has none.',
        ),
      nightly: count
        .max(100)
        .default(8)
        .describe(
          'How many samples of main nights work towards for each case, a few cases each night. Cases with fewer samples come first.',
        ),
    })
    .prefault({})
    .describe('Number of samples for each case.'),
  alpha: z.number().gt(0).max(0.5).default(0.05).describe('Highest chance of a false block, per run.'),
  metrics: z
    .record(z.string().normalize('NFC'), metric)
    .default({})
    .describe('`pass`, `score`, `cost`, `latency`, `tokens`, or the name of a named metric.'),
  budget: z
    .strictObject({
      calls: count
        .optional()
        .meta({ examples: [3000] })
        .describe(
          'Provider calls of one run, target and grader: a hard limit, and a run that needs more stops at the plan. Without it: 3000, or more for large suites: 11 calls for each case and column that is on main and is asked, and as often each grader of main.',
        ),
      usd: z
        .number()
        .positive()
        .optional()
        .meta({ examples: [5] })
        .describe('US dollars of one run.'),
      minutes: z
        .number()
        .positive()
        .optional()
        .meta({ examples: [20] })
        .describe('Minutes of one run.'),
      nightly: fraction
        .gt(0)
        .default(0.1)
        .describe('Share of `calls` and `usd` that a nightly run may spend.'),
    })
    .prefault({})
    .describe('What one run may spend.'),
  diagnose: z
    .strictObject({
      lines: z
        .boolean()
        .default(true)
        .describe(
          'After a confirmed loss, ask its cases with the changed lines of the prompt taken back one by one, within what is left of the budget. false: no such calls.',
        ),
      settings: z
        .boolean()
        .default(true)
        .describe(
          "After a confirmed loss where several settings moved together, ask its cases with each of them set back to main's value, within what is left of the budget. false: no such calls.",
        ),
    })
    .prefault({})
    .describe('What is asked after a verdict, to say why cases broke. It never changes the verdict.'),
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
    .prefault({})
    .describe('Limits on errors, on the length of outputs and on the time of a call.'),
  enforce: z.boolean().default(true).describe('false: report "would have blocked", exit 0.'),
  block: z
    .enum(['net', 'strict', 'clear'])
    .default('net')
    .describe(
      '`net`: a loss blocks if it is larger than its tolerance, and gains do not make up for it. `strict`: any confirmed loss blocks. `clear`: as `net`, but a loss that suspected cases show only together, and by less than a point, is inconclusive.',
    ),
  mixed: blockOrWarn
    .default('warn')
    .describe(
      'A trade-off: some cases broke, others got better, and the balance did not fall. `block` fails the check, `warn` does not.',
    ),
  inconclusive: blockOrWarn
    .default('warn')
    .describe('Too few samples to tell a loss from chance: `block` fails the check, `warn` does not.'),
  loosening: blockOrWarn
    .default('block')
    .describe(
      'A pull request that weakens the rules it is judged by, or drops a suite: `block` until somebody accepts it, or `warn`.',
    ),
  accept: z
    .strictObject({
      by: z
        .enum(PERMISSIONS)
        .default('write')
        .describe(
          'The least permission in the repository that `/pawl accept` takes: `write`, `maintain` or `admin`.',
        ),
      author: z
        .boolean()
        .default(false)
        .describe('true: the author of a pull request may accept it, where the permission is there.'),
      commandLine: z
        .boolean()
        .default(false)
        .describe('true: `pawl gate --accept ID` accepts too, for CIs without pull-request comments.'),
    })
    .prefault({})
    .describe('Who may accept a known regression or a loosened gate.'),
  removals: blockOrWarn
    .default('warn')
    .describe(
      'A pull request that deletes or rewrites cases, writes cases into its prompt, or deletes prompts or providers: `warn` says so first, `block` blocks.',
    ),
  notMeasured: z
    .strictObject({
      secrets: blockOrWarn
        .default('block')
        .describe(
          'A secret that the suite needs is missing, as on a pull request from a fork: `block` or `warn`.',
        ),
      provider: blockOrWarn
        .default('block')
        .describe(
          'The model cannot be used, or too many calls fail with an error (`limits.errors`): `block` or `warn`.',
        ),
      budget: blockOrWarn
        .default('block')
        .describe(
          'The plan needs more calls than the budget holds, or the budget ended before each case was asked once: `block` or `warn`.',
        ),
      baseline: blockOrWarn
        .default('block')
        .describe('The suite cannot be loaded on main: `block` or `warn`.'),
      'nothing-passes': blockOrWarn
        .default('warn')
        .describe(
          'No case of the suite passes on main or in the pull request, none can fail, or main broke a suite that the change is not known to touch. Such a suite cannot show a loss: `block` or `warn`. Other suites keep their verdict.',
        ),
    })
    .prefault({})
    .describe(
      'What a suite that could not be measured does, by cause: `block` fails the check, `warn` does not.',
    ),
  baseline: baseline
    .prefault({})
    .describe(
      'Where samples of main are stored, how long they are used, and what a nightly run does with them.',
    ),
  report: z
    .strictObject({
      comment: z
        .enum(COMMENT_POLICIES)
        .default('changes')
        .describe(
          'When the pull request gets a comment: `always`, `changes` (a suite depends on what it changes), `failures` or `off`.',
        ),
      title: z
        .string()
        .max(TITLE_CHARACTERS)
        .optional()
        .meta({ examples: ['Support evals'] })
        .describe('Tells several gates in one repository apart.'),
      outputs: z
        .boolean()
        .default(true)
        .describe('false: model outputs stay out of comment, summary and report.'),
      suggestions: z
        .boolean()
        .default(true)
        .describe(
          "Whether changed lines of a prompt that broke cases get a review comment that suggests main's lines, beside the comment (GitHub alone).",
        ),
      driftIssue: z
        .boolean()
        .default(true)
        .describe(
          'Whether a nightly run that finds drift of main opens an issue (needs `issues: write`). false: only annotation, check and summary tell of it.',
        ),
    })
    .prefault({})
    .describe('What people see on the pull request.'),
  quarantine: z
    .array(
      z
        .string()
        .regex(/^.+: .+$/s, 'must be SUITE: CASE')
        .meta({ examples: ['support: refund'] }),
    )
    .default([])
    .describe(
      'Cases too noisy to judge by, each `SUITE: CASE`: asked and shown, in no verdict. `pawl baseline show` proposes them, and says when one is calm again.',
    ),
  'pass-env': z
    .array(variable)
    .default([])
    .describe(
      'Variables that suites may see although their names are withheld (GITHUB_*, ACTIONS_*, INPUT_*, and the job tokens of other forges), and variables that templates may read.',
    ),
});

export type Policy = z.infer<typeof policySchema>;
export type MetricPolicy = z.infer<typeof metric>;
export type ServePolicy = z.infer<typeof serve>;

/** Where editors find the schema of `pawl.yaml`; the starter policy names it in its first line. */
export const POLICY_SCHEMA_URL =
  'https://raw.githubusercontent.com/pawl-dev/pawl/v0/schemas/pawl.schema.json';

/** JSON Schema (draft 2020-12) of what may be written in `pawl.yaml`; `schemas/pawl.schema.json` holds the same. */
export function policyJsonSchema(): Record<string, unknown> {
  const { $schema, ...schema } = z.toJSONSchema(policySchema, { io: 'input', target: 'draft-2020-12' });
  return {
    $schema,
    $id: POLICY_SCHEMA_URL,
    title: 'pawl.yaml',
    description: 'Policy of the eval regression gate pawl. Every key is optional.',
    ...schema,
  };
}
