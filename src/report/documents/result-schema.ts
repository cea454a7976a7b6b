import { z } from 'zod';
import { FLOOR_STATES, TRANSITIONS } from '../../compare/comparison.ts';
import { METRIC_UNITS } from '../../metrics/built-in-metrics.ts';
import { DIRECTIONS, OUTCOMES } from '../../vocabulary.ts';
import { day, driftResult } from './drift-schema.ts';
import { promptTokensResult } from './prompt-tokens-schema.ts';
import { regradedSchema } from './regraded-schema.ts';
import { retrievedFields } from './retrieved-schema.ts';
import { taskResult } from './task-schema.ts';

/** Version of the published document; a reader refuses others. Added fields do not change it. */
export const RESULT_SCHEMA_VERSION = 1;

const count = z.int().min(0);
const text = z.string();
const number = z.number();
const verdict = z.enum(OUTCOMES);

const reason = z.object({
  code: text.describe('Stable and machine-readable.'),
  text: text.describe('One sentence for people.'),
  suite: text.nullable(),
  fix: text.nullable().describe('What to do about it: words or lines to paste.'),
});

const tally = z
  .object({ scored: count, passed: count, right: count.exactOptional(), errored: count })
  .describe(
    "Samples of one side: scored ones, passes among them, those that are right by the suite's task, and errors apart.",
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
  failed: z
    .array(z.object({ label: text, reason: text }))
    .describe('Assertions that failed on this PR only.'),
  error: text.nullable(),
  regraded: regradedSchema,
  ...retrievedFields,
});

const slot = z.object({
  slot: text,
  label: text.describe('Prompt · model, as people read it.'),
  moved: z.array(text).describe('What differs in it between main and this PR.'),
  metrics: z.array(metric),
  task: task.nullable(),
  cases: z.array(caseResult).describe('Every case, unchanged ones too.'),
  promptTokens: promptTokensResult,
  drift: z
    .array(driftResult)
    .describe('Gating metrics by which main itself drifted; empty where it did not.'),
  againstStored: z
    .object({
      reason: text.describe('Why main cannot run.'),
      samples: count.describe("Main's stored samples that stood in for it; 0: only floors were checked."),
      days: z.tuple([day, day]).nullable(),
    })
    .nullable()
    .describe('Main cannot run, so its stored samples are the baseline. Null where main was asked.'),
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
    verdict,
    title: text.describe('What happened, in a sentence; backticks quote names.'),
    reasons: z.array(reason),
    exitCode: z.int().min(0).max(3),
    blocked: z.boolean(),
    wouldExit: z.int().min(0).max(3).describe('The exit code without `enforce: false`.'),
    baseline: text.describe('What the change was compared with: `main@9f8e7d6`.'),
    candidate: text,
    calls: z
      .object({ candidate: count, baseline: count, grader: count, reused: count })
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
