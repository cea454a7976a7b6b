import { z } from 'zod';
import { FLOOR_STATES, TRANSITIONS } from '../../compare/comparison.ts';
import { METRIC_UNITS } from '../../metrics/built-in-metrics.ts';
import { CHECKED_BY } from '../../plan/eval-plan.ts';
import { retrievedFields } from './diagnosis-schema.ts';

const count = z.int().min(0);
const text = z.string();

const failedAssertion = z.object({
  label: text.describe('The assertion, in short.'),
  reason: text.describe('Why it failed, in words of the assertion or its grader.'),
});

/** What the assertions and graders of both sides make of the same answers of a case. */
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
      .object({
        answers: count.describe("Main's fresh answers that both sides graded."),
        baseline: count.describe("How many of them pass by main's assertions."),
        candidate: count.describe("How many of them pass by this PR's."),
      })
      .nullable()
      .describe("The same of main's fresh answers, where this PR's assertions judged them."),
  })
  .nullable()
  .describe('Set where this PR edits what grades the case.');

const tally = z
  .object({
    scored: count.describe('Samples with a score.'),
    passed: count.describe('Those of them that pass.'),
    right: count
      .exactOptional()
      .describe("Those of them that are right by the suite's task; absent where it has none."),
    errored: count.describe('Samples that ended in an error. They are in no other number.'),
    stored: z.literal(true).exactOptional().describe('Set where none of them was drawn in this run.'),
  })
  .describe('Samples of one side that show what became of the case.');

/** One case of a slot, as published. */
export const caseResult = z.object({
  id: text.describe("The case's `metadata.id`, else its description, else a digest of its vars."),
  label: text.describe('Its name as people read it.'),
  transition: z.enum(TRANSITIONS).describe('What became of it between main and this PR.'),
  critical: z.boolean().describe('It says `critical: true`: if it breaks, nothing excuses that.'),
  baseline: tally,
  candidate: tally,
  pValue: z
    .number()
    .min(0)
    .max(1)
    .nullable()
    .describe("Adjusted chance of this case's own loss; null where untested."),
  movedBy: z
    .array(text)
    .exactOptional()
    .describe(
      'Metrics but for `pass` that show the loss of a lost case, or the gain of a better one; absent where there are none.',
    ),
  moved: z
    .array(
      z.object({
        metric: text.describe('One of `movedBy`.'),
        unit: z.enum(METRIC_UNITS).describe('What it is measured in.'),
        baseline: z.number().describe("Its mean over those of main's counted answers that have it."),
        candidate: z.number().describe("The same over this PR's."),
      }),
    )
    .exactOptional()
    .describe(
      'What metrics of `movedBy` came to, where answers have a value; absent where none has, or passes show the same.',
    ),
  failed: z.array(failedAssertion).describe('Assertions that failed on this PR only.'),
  error: text.nullable().describe('First error of its samples; null where there was none.'),
  varied: z
    .object({ baseline: tally, candidate: tally })
    .nullable()
    .describe('Of a borderline case: passes of both sides under variations of the prompt. Else null.'),
  editedChecks: editedChecksSchema,
  bar: z
    .object({
      passes: count.describe('How many answers must pass: 3 of `atLeast: 3/5`.'),
      of: count.describe('Out of how many answers: 5 of `atLeast: 3/5`.'),
      passed: count.describe('How many answers of this PR pass.'),
      answered: count.describe('How many answers of this PR were scored.'),
      interval: z
        .tuple([z.number(), z.number()])
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
