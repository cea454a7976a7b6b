import { z } from 'zod';
import { TOKENS_FROM, UNPRICED_OF_MODEL } from '../../plan/estimate/cost-estimate.ts';
import { FILE_KINDS } from '../../plan/estimate/file-kinds.ts';
import { PRICES_FROM } from '../../plan/estimate/model-prices.ts';
import { RATES_FROM, SLOT_STATUSES } from '../../plan/estimate/run-summary.ts';
import { CASE_PARTS, CASE_STATUSES } from '../../plan/eval-plan.ts';

/** Version of the published document; added fields do not change it. */
export const PLAN_SCHEMA_VERSION = 1;

const count = z.int().min(0);
const text = z.string();
const expected = z.number().min(0);

const calls = z
  .object({
    atLeast: count,
    usual: count.describe(
      'Median where the change makes nothing worse, by the real design on simulated samples.',
    ),
    expected: count.describe('Mean of the same: now and then a suspicion that comes to nothing takes many.'),
    atMost: count.describe('The dearest mean, where it makes everything a little worse; not a limit.'),
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
      .array(z.object({ kind: z.enum([...UNPRICED_OF_MODEL, 'graders']), model: text.optional() }))
      .describe('What the sum does not hold.'),
    from: z
      .array(
        z.object({
          kind: z.enum([...TOKENS_FROM, ...PRICES_FROM]),
          model: text.optional(),
        }),
      )
      .describe(
        'What it rests on: stored samples, tokens or characters, prices of promptfoo or of pawl.yaml.',
      ),
  })
  .describe('What the expected calls cost.');

const unmeasured = z.object({ cause: text, reason: text, fix: text });

const slot = z.object({
  slot: text,
  label: text,
  status: z.enum(SLOT_STATUSES),
  moved: z.array(text).describe('What differs in it: `prompt FILE`, `model A → B`, `setting k 4 → 8`.'),
  calls: z
    .object({ main: expected, candidate: expected, usual: expected })
    .describe('Samples where the change makes nothing worse: means of each side, median of both together.'),
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
  slots: z.array(slot),
  cases: z
    .object({
      paired: count,
      edited: count,
      added: count,
      removed: count,
      editedVars: count,
      editedAssertions: count,
    })
    .describe('Cases by what became of them.'),
  changedCases: z.array(
    z.object({
      id: text,
      label: text,
      status: z.enum(CASE_STATUSES),
      edited: z.array(z.enum(CASE_PARTS)),
    }),
  ),
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
      samples: count,
      cells: count,
      commits: z.array(text).describe('Newest first.'),
      ages: z.tuple([z.number(), z.number()]).describe('Hours since the newest and the oldest was drawn.'),
    })
    .nullable()
    .describe("Main's stored samples that are used."),
  unused: z
    .object({ priors: count.describe('Drawn with other inputs.'), refused: z.record(text, count) })
    .nullable()
    .describe('Stored samples that are not used, by reason; null where no store was read.'),
  floating: z.array(text).describe('Slots whose model on main is named by an alias that may drift.'),
  calls,
  graderCalls: count.describe('Expected calls of graders among them.'),
  cost,
  seconds: expected.nullable(),
});

const suite = z.object({
  id: text,
  config: text,
  action: z.enum(['runs', 'skipped', 'unmeasured']),
  reason: text.nullable().describe('Why it does not run.'),
  unmeasured: unmeasured.nullable(),
  files: z
    .array(
      z.object({
        file: text,
        kind: z.enum(FILE_KINDS),
        settings: z.array(text).describe('Settings in it that differ: `setting k 4 → 8`.'),
      }),
    )
    .describe('Changed files that reach this suite.'),
  run: runs.nullable().describe('Null where it does not run.'),
  notes: z.array(text),
});

/** What `pawl plan --format json` prints. Published as `schemas/plan.schema.json`. */
export const planSchema = z
  .object({
    schemaVersion: z.literal(PLAN_SCHEMA_VERSION),
    pawl: text.describe('Version that wrote this.'),
    command: z.literal('plan'),
    baseline: text,
    candidate: text,
    calls,
    afterLoss: z
      .object({
        isTriedAgain: z
          .boolean()
          .describe('Fresh runs confirm a loss; false where one round of answers decides.'),
        search: count.describe('Calls of the search for changed lines and settings behind a loss, at most.'),
        budget: count.describe('`budget.calls`: what the run holds to in all.'),
      })
      .nullable()
      .describe(
        'What a confirmed loss may add to the calls, beside the fresh runs that confirm it; null where it adds none, or nothing is compared.',
      ),
    cost,
    seconds: expected.nullable().describe('Expected duration; null where no stored sample says.'),
    over: unmeasured.nullable().describe('Why a gate would stop at this plan; null where it would go on.'),
    notes: z.array(text),
    suites: z.array(suite),
  })
  .meta({ title: 'Result of pawl plan' });

/** The published document. */
export type PlanDocument = z.infer<typeof planSchema>;
