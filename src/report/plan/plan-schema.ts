import { z } from 'zod';
import { TOKENS_FROM, UNPRICED_OF_MODEL } from '../../plan/estimate/cost-estimate.ts';
import { FILE_KINDS } from '../../plan/estimate/file-kinds.ts';
import { PRICES_FROM } from '../../plan/estimate/model-prices.ts';
import { RATES_FROM, SLOT_STATUSES } from '../../plan/estimate/run-summary.ts';
import { CASE_PARTS, CASE_STATUSES } from '../../plan/eval-plan.ts';
import { PLAN_SCHEMA_VERSION } from '../schema-versions.ts';

const count = z.int().min(0);
const text = z.string();
const expected = z.number().min(0);

const calls = z
  .object({
    atLeast: count.describe('Fewest calls that the run can take.'),
    usual: count.describe(
      'Median where the change makes nothing worse, by the real design on simulated samples.',
    ),
    expected: count.describe(
      'The mean of the same. It is higher where a false suspicion takes many calls now and then.',
    ),
    atMost: count.describe(
      'The highest mean, of a change that makes everything a little worse. It is not a limit.',
    ),
  })
  .describe('Provider calls, target and grader.');

const cost = z
  .object({
    usd: z
      .number()
      .min(0)
      .nullable()
      .describe('US dollars of the expected calls; null where nothing is known.'),
    unknown: z
      .array(
        z.object({
          kind: z
            .enum([...UNPRICED_OF_MODEL, 'graders'])
            .describe(
              "`price`: no price of the model is known. `answers`: nobody knows how long its answers are. `code`: what the repository's own code spends. `graders`: all of them.",
            ),
          model: text.optional().describe('The model; absent for `graders`.'),
        }),
      )
      .describe('What the sum does not hold.'),
    from: z
      .array(
        z.object({
          kind: z
            .enum([...TOKENS_FROM, ...PRICES_FROM])
            .describe(
              '`stored`: what stored samples cost. `stored-tokens`: their tokens. `characters`: those of the prompts ÷ 4. `policy`: a price of pawl.yaml. `promptfoo`: one of promptfoo.',
            ),
          model: text.optional().describe('The model of a price; absent for the others.'),
        }),
      )
      .describe(
        'What it rests on: stored samples, tokens or characters, prices of promptfoo or of pawl.yaml.',
      ),
  })
  .describe('What the expected calls cost.');

const unmeasured = z.object({
  cause: text.describe('Stable and machine-readable.'),
  reason: text.describe('What happened, in a sentence.'),
  fix: text.describe('What to do about it.'),
});

const slot = z.object({
  slot: text.describe('Id of this column of the suite, the same on both sides.'),
  label: text.describe('Prompt · model, as people read it.'),
  status: z
    .enum(SLOT_STATUSES)
    .describe('`paired`: both sides have it. `added`, `removed`: one side has it.'),
  moved: z.array(text).describe('What differs in it: `prompt FILE`, `model A → B`, `setting k 4 → 8`.'),
  calls: z
    .object({
      main: expected.describe('Mean samples of main.'),
      candidate: expected.describe('Mean samples of this PR.'),
      usual: expected.describe('Median of both together.'),
    })
    .describe('Samples that it takes where the change makes nothing worse.'),
  brokenCases: count.nullable().describe('Fewest cases broken outright that are found four times in five.'),
  spreadDrop: z
    .number()
    .min(0)
    .nullable()
    .describe('Smallest drop spread over all cases that is found as often.'),
  rates: z.enum(RATES_FROM).describe("The pass rates behind it: main's, or a typical suite's."),
});

const runs = z.object({
  gone: text.nullable().describe("Why main's side cannot be loaded: its stored samples stand in for it."),
  slots: z.array(slot).describe('Its columns: each prompt with each model.'),
  cases: z
    .object({
      paired: count.describe('The same on both sides.'),
      edited: count.describe('On both sides, and edited.'),
      added: count.describe('In this PR alone.'),
      removed: count.describe('On main alone.'),
      editedVars: count.describe('Edited ones whose vars differ.'),
      editedAssertions: count.describe('Edited ones whose assertions differ.'),
    })
    .describe('Cases by what became of them.'),
  changedCases: z
    .array(
      z.object({
        id: text.describe('Id of the case.'),
        label: text.describe('Its name as people read it.'),
        status: z.enum(CASE_STATUSES).describe('What became of it. `paired` ones are not in this list.'),
        edited: z.array(z.enum(CASE_PARTS)).describe('What of it differs; empty unless it is `edited`.'),
      }),
    )
    .describe("Cases that differ from main's."),
  cells: z
    .object({
      compared: count.describe('Asked on both sides.'),
      looked: count.describe('Asked once on this PR alone: added or edited cases, new slots.'),
      same: count.describe('The same inputs on both sides: not asked.'),
      unplaced: count.describe('Compared whatever changed: not everything behind their answers is known.'),
      onlyGrading: count.describe(
        'Not asked: only their checks differ, so stored answers are graded by both sides.',
      ),
    })
    .describe('A cell is a case in a slot.'),
  stored: z
    .object({
      samples: count.describe('Number of samples.'),
      cells: count.describe('Cells that they are of: a case in a slot.'),
      commits: z.array(text).describe('Commits of main that they were drawn at, the newest first.'),
      ages: z.tuple([z.number(), z.number()]).describe('Hours since the newest and the oldest was drawn.'),
    })
    .nullable()
    .describe("Main's stored samples that are used."),
  unused: z
    .object({
      priors: count.describe('Drawn with other inputs.'),
      refused: z
        .record(text, count)
        .describe('Number of samples by why they may not serve: `too-old`, `drifted`, `no-keys` and others.'),
    })
    .nullable()
    .describe('Stored samples that are not used, by reason; null where no store was read.'),
  floating: z.array(text).describe('Slots whose model on main is named by an alias that may drift.'),
  calls,
  graderCalls: count.describe('Expected calls of graders among them.'),
  cost,
  seconds: expected.nullable().describe('Expected duration; null where no stored sample says.'),
});

const suite = z.object({
  id: text.describe('Id of the suite: the folder of its config, or the name that `pawl.yaml` gives it.'),
  config: text.describe("Path of the suite's promptfoo config from the root of the repository."),
  action: z
    .enum(['runs', 'skipped', 'unmeasured'])
    .describe('`skipped`: nothing that it depends on changed. `unmeasured`: it cannot be run.'),
  reason: text.nullable().describe('Why it does not run; null where it runs.'),
  unmeasured: unmeasured.nullable().describe('Why it cannot be run, and what to do; null where it can.'),
  files: z
    .array(
      z.object({
        file: text.describe('Path from the root of the repository.'),
        kind: z.enum(FILE_KINDS).describe('What the file is to the suite.'),
        settings: z.array(text).describe('Settings in it that differ: `setting k 4 → 8`.'),
      }),
    )
    .describe('Changed files that reach this suite.'),
  run: runs.nullable().describe('Null where it does not run.'),
  notes: z.array(text).describe('What else people should know of it, a sentence each.'),
});

/** What `pawl plan --format json` prints. Published as `schemas/plan.schema.json`. */
export const planSchema = z
  .object({
    schemaVersion: z.literal(PLAN_SCHEMA_VERSION).describe('Version of this document.'),
    pawl: text.describe('Version that wrote this.'),
    command: z.literal('plan').describe('Command that wrote this.'),
    baseline: text.describe('What the change will be compared with: `main@9f8e7d6`.'),
    candidate: text.describe('What will be judged: `HEAD@a1b2c3d` or `working tree`.'),
    calls,
    afterLoss: z
      .object({
        isTriedAgain: z
          .boolean()
          .describe('Fresh runs confirm a loss; false where one round of answers decides.'),
        search: count.describe('Calls of the search for changed lines and settings behind a loss, at most.'),
        budget: count.describe(
          'Calls that the run holds to in all: `budget.calls`, else the limit that grows with the suites.',
        ),
      })
      .nullable()
      .describe(
        'What a confirmed loss may add to the calls, beside the fresh runs that confirm or clear it; null where it adds none, or nothing is compared.',
      ),
    cost,
    seconds: expected.nullable().describe('Expected duration; null where no stored sample says.'),
    over: unmeasured.nullable().describe('Why a gate would stop at this plan; null where it would go on.'),
    notes: z.array(text).describe('What else people should know of the plan, a sentence each.'),
    suites: z.array(suite).describe('Every suite, also those that do not run.'),
  })
  .meta({ title: 'Result of pawl plan' });

/** The published document. */
export type PlanDocument = z.infer<typeof planSchema>;
