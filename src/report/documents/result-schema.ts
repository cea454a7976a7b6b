import { z } from 'zod';
import { FLOOR_STATES, TOKEN_COUNTS, TRANSITIONS } from '../../compare/comparison.ts';
import { METRIC_UNITS } from '../../metrics/built-in-metrics.ts';
import { CHECKED_BY } from '../../plan/eval-plan.ts';
import { TASK_KINDS } from '../../tasks/task.ts';
import { DIRECTIONS, OUTCOMES } from '../../vocabulary.ts';
import { brokenLinesResult, brokenSettingsResult, retrievedFields } from './diagnosis-schema.ts';

const count = z.int().min(0);
const text = z.string();
const number = z.number();

/** A day in UTC. */
const day = text.regex(/^\d{4}-\d{2}-\d{2}$/);

/** One metric that drifted on main. */
const driftResult = z
  .object({
    metric: text,
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
      .array(z.object({ id: text, stored: number, fresh: number }))
      .describe('Cases whose mean changed by half of the scale or more.'),
  })
  .describe('Main answers differently than when its samples were stored. No part of the verdict.');

const tokens = z.number().min(0);

/** The length of a slot's prompts on both sides, as published. */
const promptTokensResult = z
  .object({
    baseline: tokens.describe("Mean tokens of a request's prompt on main, cases alike."),
    candidate: tokens,
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

/** What the assertions and graders of both sides make of the same answers of a case. */
const failedAssertion = z.object({ label: text, reason: text });

const editedChecksSchema = z
  .object({
    checkedBy: z
      .enum(CHECKED_BY)
      .describe(
        "`same-answers`: nothing but what grades them differs, so nothing was judged. `candidate`: this PR's assertions judged both sides.",
      ),
    answers: count.describe("Answers that both sides graded: main's stored ones, else one of this PR."),
    baseline: count.describe("How many of them pass by main's assertions."),
    candidate: count.describe("How many of them pass by this PR's."),
    failsByMain: z
      .array(failedAssertion)
      .default([])
      .describe("Main's assertions that an answer fails which passes this PR's."),
    own: z
      .object({ answers: count, baseline: count, candidate: count })
      .nullable()
      .describe("The same of main's fresh answers, where this PR's assertions judged them."),
  })
  .nullable()
  .describe('Set where this PR edits what grades the case.');

const arms = z.object({ baseline: number, candidate: number });
const scores = z.object({ precision: number, recall: number, f1: number });

/** What is behind the metrics of a suite's task, given the form of a metric. */
function taskResult<T extends z.ZodType>(metric: T) {
  return z
    .object({
      kind: z.enum(TASK_KINDS),
      cases: z.int().min(0).describe('Cases that both sides have.'),
      labels: z
        .array(z.object({ label: z.string(), support: number, baseline: scores, candidate: scores }))
        .describe('Labels, entity types or fields; those whose F1 fell most first.'),
      confusions: z
        .array(z.object({ expected: z.string(), answer: z.string().nullable(), ...arms.shape }))
        .describe('Wrong answers that became more or fewer, in cases; `answer` null: none of the labels.'),
      outside: arms.describe('Cases whose answer is none of the labels; samples of a case are averaged.'),
      unreadable: arms.describe('Cases whose answer cannot be read.'),
      misaligned: arms
        .exactOptional()
        .describe('Of tokens: cases whose answer has other tokens than the case expects.'),
      slices: z.array(
        z.object({ tag: z.string(), value: z.string(), cases: z.int().min(0), metrics: z.array(metric) }),
      ),
      slicesLeft: z.int().min(0).describe('Values of tags that are left out.'),
    })
    .describe("What is behind the metrics of the suite's task; null where it has none.");
}

/** Version of the published document; a reader refuses others. Added fields do not change it. */
export const RESULT_SCHEMA_VERSION = 1;

const verdict = z.enum(OUTCOMES);

const reason = z.object({
  code: text.describe('Stable and machine-readable.'),
  text: text.describe('One sentence for people.'),
  suite: text.nullable(),
  fix: text.nullable().describe('What to do about it: words or lines to paste.'),
});

const tally = z
  .object({
    scored: count,
    passed: count,
    right: count.exactOptional(),
    errored: count,
    stored: z.literal(true).exactOptional(),
  })
  .describe(
    "Samples of one side: scored ones, passes among them, those that are right by the suite's task, and errors apart. `stored`: none was drawn in this run.",
  );

const metric = z.object({
  name: text.describe('`pass` is the pass rate; `score`, `cost`, `latency`, `tokens`, or a named metric.'),
  unit: z.enum(METRIC_UNITS),
  direction: z.enum(DIRECTIONS).describe('Which way is better.'),
  gate: z.boolean().describe('A loss of this metric can block.'),
  baseline: number.nullable().describe('Mean on main; null where it was not measured. Rates are fractions.'),
  candidate: number.nullable(),
  difference: number.nullable().describe('candidate − baseline.'),
  interval: z
    .tuple([number, number])
    .nullable()
    .describe('Paired 95 % interval of the difference: [low, high].'),
  pValue: number.min(0).max(1).nullable(),
  driftMargin: number
    .nullable()
    .describe('Against stored samples: a loss up to this may be drift. Null where main was asked.'),
  cases: count.exactOptional().describe('Cases that it is of, where that may be a part of them.'),
  floor: z
    .object({
      floor: number,
      value: number.nullable(),
      interval: z.tuple([number, number]).nullable(),
      state: z.enum(FLOOR_STATES),
      notAsked: count
        .exactOptional()
        .describe(
          "Cases with main's inputs, which were not asked. It is unclear then, unless it is missed whatever they do.",
        ),
      added: count
        .exactOptional()
        .describe(
          'Cases that this PR adds. Without them main keeps the floor and this PR misses it: value and interval are those of the other cases.',
        ),
    })
    .nullable()
    .describe("The absolute bar for this PR's own samples; null where the policy sets none."),
});

const task = taskResult(metric);

const caseResult = z.object({
  id: text,
  label: text,
  transition: z.enum(TRANSITIONS),
  critical: z.boolean(),
  baseline: tally,
  candidate: tally,
  pValue: number
    .min(0)
    .max(1)
    .nullable()
    .describe("Adjusted chance of this case's own loss; null where untested."),
  failed: z.array(failedAssertion).describe('Assertions that failed on this PR only.'),
  error: text.nullable(),
  varied: z
    .object({ baseline: tally, candidate: tally })
    .nullable()
    .describe('Of a borderline case: passes of both sides under variations of the prompt. Else null.'),
  editedChecks: editedChecksSchema,
  bar: z
    .object({
      passes: count.describe('So many must pass'),
      of: count.describe('of so many answers.'),
      passed: count,
      answered: count,
      interval: z
        .tuple([number, number])
        .nullable()
        .describe('Exact 95 % interval of the share that passes.'),
      state: z
        .enum(FLOOR_STATES)
        .describe('`missed`: it blocks. `unclear`: fewer passed, and chance alone may explain it.'),
    })
    .exactOptional()
    .describe("This PR's answers to a case with `atLeast`; absent where it has none."),
  ...retrievedFields,
});

const slot = z.object({
  slot: text,
  label: text.describe('Prompt · model, as people read it.'),
  moved: z.array(text).describe('What differs in it between main and this PR.'),
  metrics: z.array(metric),
  task: task.nullable(),
  cases: z.array(caseResult).describe('Every case, unchanged ones too.'),
  seenFailing: z
    .object({ cases: count, byChance: z.number().min(0) })
    .nullable()
    .describe(
      'Where a loss was confirmed: cases that main passes and that failed at their first look, and how many chance alone would make fail.',
    ),
  promptTokens: promptTokensResult,
  drift: z.array(driftResult).describe('Gating metrics that drifted on main; empty where none did.'),
  mainGone: z
    .object({
      reason: text.describe('Why main cannot run.'),
      samples: count.describe("Main's stored samples that stood in for it; 0: only floors were checked."),
      days: z.tuple([day, day]).nullable(),
    })
    .nullable()
    .describe('Main cannot run, so its stored samples are the baseline. Null where main was asked.'),
  brokenLines: brokenLinesResult,
  brokenSettings: brokenSettingsResult,
});

const suite = z.object({
  id: text,
  config: text,
  verdict,
  cause: text.nullable().describe('Why it was not measured.'),
  reasons: z.array(reason),
  skipped: z.boolean().describe('Nothing that its answers or scores depend on changed: it was not run.'),
  sideBySide: z.boolean(),
  notes: z.array(text),
  slots: z.array(slot),
});

/** What `--format json` prints for `gate` and `compare`. Published as `schemas/result.schema.json`. */
export const resultSchema = z
  .object({
    schemaVersion: z.literal(RESULT_SCHEMA_VERSION),
    pawl: text.describe('Version that wrote this.'),
    command: text,
    verdict: z
      .enum([...OUTCOMES, 'loosened'])
      .describe('`loosened`: the change weakens the rules that judge it, and nothing worse is known.'),
    title: text.describe('What happened, in a sentence; backticks quote names.'),
    reasons: z.array(reason),
    ruleChanges: z
      .array(
        z.object({
          rule: text,
          from: text.nullable().describe("Main's value."),
          to: text.nullable(),
          file: text.nullable(),
          line: z.int().min(1).nullable(),
          loosens: z.boolean().describe('Under it something could pass that main would block.'),
        }),
      )
      .describe("What the change edits of the rules; main's judged it."),
    removals: z
      .array(
        z.object({ suite: text, cases: count, rewritten: count, leftOut: count, columns: z.array(text) }),
      )
      .describe(
        'What this PR takes out of a suite that it keeps: a case, a case whose question is another now, a case that stands in training data which the PR edits, or a column (a prompt with a model).',
      ),
    inPrompt: z
      .array(
        z.object({
          suite: text,
          cases: z.array(text),
          places: z.array(z.object({ file: text, line: z.int().min(1).nullable() })),
        }),
      )
      .describe('Cases that it writes into the prompts that they test, and where. They count all the same.'),
    weakened: z
      .array(z.object({ suite: text, cases: z.array(text) }))
      .describe("Cases whose edited assertions pass what main's fail, and still pass what main answered."),
    exitCode: z.int().min(0).max(3),
    blocked: z.boolean(),
    wouldExit: z.int().min(0).max(3).describe('The exit code without `enforce: false`.'),
    baseline: text.describe('What the change was compared with: `main@9f8e7d6`.'),
    candidate: text,
    calls: z
      .object({
        candidate: count,
        baseline: count,
        grader: count,
        reused: count,
        lines: count.optional().describe('Those that searched changed lines; absent where none did.'),
        settings: count
          .optional()
          .describe('Those that searched settings that moved together; absent where none did.'),
      })
      .describe('Provider calls made, and samples that were taken over from earlier runs.'),
    cost: z
      .object({ target: number.min(0).nullable(), grader: number.min(0).nullable() })
      .describe('US dollars of the models under test and of graders; null where no provider said.'),
    seconds: number.min(0).nullable(),
    notes: z.array(text),
    suites: z.array(suite),
  })
  .meta({ title: 'Result of pawl gate and pawl compare' });

/** The published document. */
export type ResultDocument = z.infer<typeof resultSchema>;
