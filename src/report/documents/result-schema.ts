import { z } from 'zod';
import { TOKEN_COUNTS } from '../../compare/comparison.ts';
import { ACCEPTABLE, OUTCOMES } from '../../vocabulary.ts';
import { RESULT_SCHEMA_VERSION } from '../schema-versions.ts';
import { caseResult } from './case-schema.ts';
import { brokenLinesResult, brokenSettingsResult } from './diagnosis-schema.ts';
import { metricResult, taskResult } from './metric-schema.ts';

const count = z.int().min(0);
const text = z.string();
const number = z.number();

/** A day in UTC. */
const day = text.regex(/^\d{4}-\d{2}-\d{2}$/);

/** One metric that drifted on main. */
const driftResult = z
  .object({
    metric: text.describe('Name of the metric.'),
    pValue: number.min(0).max(1).describe('Two-sided chance of it if main answers as it did.'),
    stored: number.describe("Mean of main's stored samples over the compared cases."),
    fresh: number.describe("Mean of main's samples of this run over the same cases."),
    compared: count.describe('Cases with samples of both times under the same keys.'),
    since: day.nullable().describe('First day of the new answers; null where no day stands out.'),
    storedDays: z.tuple([day, day]).describe('Days of the oldest and the newest stored sample.'),
    inChange: z
      .boolean()
      .describe(
        "The changes of this slot's metrics are against these stored samples, and hold the drift too.",
      ),
    cases: z
      .array(
        z.object({
          id: text.describe('The case.'),
          stored: number.describe('Mean of its stored samples.'),
          fresh: number.describe('Mean of its samples of this run.'),
        }),
      )
      .describe('Cases whose mean changed by half of the scale or more.'),
  })
  .describe('Main answers differently than when its samples were stored. No part of the verdict.');

const tokens = z.number().min(0);

/** The length of a slot's prompts on both sides, as published. */
const promptTokensResult = z
  .object({
    baseline: tokens.describe("Mean tokens of a request's prompt on main, cases alike."),
    candidate: tokens.describe('The same in this PR.'),
    from: z
      .enum(TOKEN_COUNTS)
      .describe('`usage`: as the provider counts. `characters`: those of the rendered prompt ÷ 4.'),
    usdPerThousand: z
      .number()
      .nullable()
      .describe('US dollars that 1,000 requests take more for it; null where the price is not known.'),
  })
  .nullable()
  .describe('How long the prompts are. Null where that is not known, or one side has no such slot.');

const verdict = z.enum(OUTCOMES);

const reason = z.object({
  code: text.describe('Stable and machine-readable.'),
  text: text.describe('One sentence for people.'),
  suite: text
    .nullable()
    .describe('Id of the suite that it is about; null where it is about the whole change.'),
  fix: text.nullable().describe('What to do about it: words or lines to paste.'),
});

const slot = z.object({
  slot: text.describe('Id of this column of the suite, the same on both sides.'),
  label: text.describe('Prompt · model, as people read it.'),
  moved: z.array(text).describe('What differs in it between main and this PR.'),
  metrics: z
    .array(metricResult)
    .describe("The built-in metrics, those of the suite's task, and those that assertions name."),
  task: taskResult,
  cases: z.array(caseResult).describe('Every case, unchanged ones too.'),
  seenFailing: z
    .object({
      cases: count.describe('Cases that main passes and that failed at their first look.'),
      byChance: z.number().min(0).describe('How many of those that main passes would fail by chance alone.'),
    })
    .nullable()
    .describe(
      'How many cases look lost, whether or not they were confirmed. Null where no loss was confirmed.',
    ),
  promptTokens: promptTokensResult,
  drift: z.array(driftResult).describe('Gating metrics that drifted on main; empty where none did.'),
  mainGone: z
    .object({
      reason: text.describe('Why main cannot run.'),
      samples: count.describe("Main's stored samples that stood in for it; 0: only floors were checked."),
      days: z
        .tuple([day, day])
        .nullable()
        .describe('Days (UTC) of the oldest and the newest of them; null where there is none.'),
    })
    .nullable()
    .describe('Main cannot run, so its stored samples are the baseline. Null where main was asked.'),
  brokenLines: brokenLinesResult,
  brokenSettings: brokenSettingsResult,
});

const suite = z.object({
  id: text.describe('Id of the suite: the folder of its config, or the name that `pawl.yaml` gives it.'),
  config: text.describe("Path of the suite's promptfoo config from the root of the repository."),
  verdict: verdict.describe('The verdict on this suite alone.'),
  cause: text.nullable().describe('Why it was not measured.'),
  reasons: z.array(reason).describe('Why it has this verdict.'),
  skipped: z.boolean().describe('Nothing that its answers or scores depend on changed: it was not run.'),
  sideBySide: z
    .boolean()
    .describe('Both sides were asked in this run. False where stored samples or result files stand for one.'),
  notes: z.array(text).describe('What else people should know of it, a sentence each.'),
  slots: z.array(slot).describe('Its columns: each prompt with each model.'),
});

const ruleChange = z.object({
  rule: text.describe('What is edited: `tolerance of pass`, `enforce`, `suite support`.'),
  from: text.nullable().describe("Main's value; null where main has none."),
  to: text.nullable().describe("This PR's value; null where it has none."),
  file: text.nullable().describe('File of this PR that says so; null where there is none.'),
  line: z.int().min(1).nullable().describe('Line in that file; null where it is not known.'),
  loosens: z.boolean().describe('Under it something could pass that main would block.'),
});

const removal = z.object({
  suite: text.describe('Id of the suite.'),
  cases: count.describe('Cases that are gone.'),
  rewritten: count.describe('Cases whose question, or whose checks, are other ones now.'),
  leftOut: count.describe('Cases that stand in training data which this PR edits.'),
  columns: z
    .array(text)
    .describe(
      'Columns (a prompt with a model) that are gone, and metrics that gate and that nothing measures any more.',
    ),
});

const inPrompt = z.object({
  suite: text.describe('Id of the suite.'),
  cases: z.array(text).describe('Names of the cases.'),
  places: z
    .array(
      z.object({
        file: text.describe('File that the prompt is made of.'),
        line: z.int().min(1).nullable().describe('Line of it; null where it is not known.'),
      }),
    )
    .describe('Where they stand, as far as it is known.'),
});

const weakened = z.object({
  suite: text.describe('Id of the suite.'),
  cases: z.array(text).describe('Names of the cases.'),
});

const acceptable = {
  id: text.describe('What stands behind it, as 16 hexadecimal digits.'),
  of: z.enum(ACCEPTABLE).describe('Loosened rules, cases that got worse, or what is taken out of suites.'),
};

const accepted = z.object({
  ...acceptable,
  cases: z.array(text).describe('Names of the cases; empty unless it is of cases.'),
  by: text.describe('Who accepted it: a name on the forge, or `the command line`.'),
  reason: text.nullable().describe('In their words; null where they gave none.'),
});

const offered = z.object({
  ...acceptable,
  cases: count.describe('How many; 0 unless it is of cases.'),
});

const usd = number.min(0).nullable();
const exitCode = z.int().min(0).max(3);

/** What `--format json` prints for `gate` and `compare`. Published as `schemas/result.schema.json`. */
export const resultSchema = z
  .object({
    schemaVersion: z.literal(RESULT_SCHEMA_VERSION).describe('Version of this document.'),
    pawl: text.describe('Version that wrote this.'),
    command: text.describe('Command that wrote this: `gate`, `merge` or `compare`.'),
    verdict: z
      .enum([...OUTCOMES, 'loosened'])
      .describe('`loosened`: the change weakens the rules that judge it, and nothing worse is known.'),
    title: text.describe('What happened, in a sentence; backticks quote names.'),
    reasons: z.array(reason).describe('Why it is the verdict; the worst suite first, unless all pass.'),
    ruleChanges: z.array(ruleChange).describe("What the change edits of the rules; main's judged it."),
    removals: z
      .array(removal)
      .describe(
        'What this PR takes out of a suite that it keeps: a case, a case whose question is another now, a case that stands in training data which the PR edits, or a column (a prompt with a model).',
      ),
    inPrompt: z
      .array(inPrompt)
      .describe('Cases that it writes into the prompts that they test, and where. They count all the same.'),
    weakened: z
      .array(weakened)
      .describe("Cases whose edited assertions pass what main's fail, and still pass what main answered."),
    accepted: z
      .array(accepted)
      .optional()
      .describe('What somebody accepted as it is; absent where nobody did.'),
    offered: z
      .array(offered)
      .optional()
      .describe('What can be accepted as it is; absent where that is nothing.'),
    exitCode: exitCode.describe('What the command exits with: 0 merge, 1 blocked, 3 not measured.'),
    blocked: z.boolean().describe('The merge is stopped.'),
    wouldExit: exitCode.describe('The exit code without `enforce: false`.'),
    baseline: text.describe('What the change was compared with: `main@9f8e7d6`.'),
    candidate: text.describe('What was judged: `HEAD@a1b2c3d`, `working tree`, or a result file.'),
    calls: z
      .object({
        candidate: count.describe('Calls for answers of this PR.'),
        baseline: count.describe('Calls for answers of main.'),
        grader: count.describe('Calls of graders.'),
        reused: count.describe('Samples taken over from earlier runs. They cost no call.'),
        lines: count.optional().describe('Those that searched changed lines; absent where none did.'),
        settings: count
          .optional()
          .describe('Those that searched settings that moved together; absent where none did.'),
      })
      .describe('Provider calls made, and samples that were taken over from earlier runs.'),
    cost: z
      .object({
        target: usd.describe('Of the models under test.'),
        grader: usd.describe('Of graders.'),
      })
      .describe('US dollars; null where no provider said.'),
    seconds: number.min(0).nullable().describe('Duration of the run; null where nothing was run.'),
    notes: z.array(text).describe('What else people should know of the run, a sentence each.'),
    suites: z.array(suite).describe('Every suite, skipped ones too.'),
  })
  .meta({ title: 'Result of pawl gate and pawl compare' });

/** The published document. */
export type ResultDocument = z.infer<typeof resultSchema>;
