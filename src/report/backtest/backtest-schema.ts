import { z } from 'zod';
import { OUTCOMES } from '../../vocabulary.ts';
import { BACKTEST_SCHEMA_VERSION } from '../schema-versions.ts';

const count = z.int().min(0);
const text = z.string();
const usd = z.number().min(0).nullable().describe('US dollars; null where no provider said.');

const tally = {
  changes: count.describe('Changes of the branch.'),
  touched: count.describe('Changes that a suite depends on, of those that were replayed.'),
  blocked: count.describe('Changes that the policy would have stopped for what was measured.'),
  mixed: count.describe('Trade-offs, blocked ones included.'),
  inconclusive: count.describe('Changes that could not be decided.'),
  notMeasured: count.describe('Changes that could not be measured.'),
  notReplayed: count.describe('Left out, because the budget did not suffice.'),
  calls: count.describe('Provider calls, target and grader.'),
  usd,
};

const change = z.object({
  commit: text.describe('Commit of the branch that brought the change.'),
  parent: text.describe('Commit before it, which it is compared with.'),
  at: text.describe('ISO 8601, UTC: when it came to the branch.'),
  title: text.describe('What its message says it does.'),
  pull: z.int().nullable().describe('Pull request that its message names.'),
  state: z
    .enum(['untouched', 'judged', 'not-replayed'])
    .describe('`untouched`: no suite depends on it. `not-replayed`: the budget ended before it.'),
  outcome: z.enum(OUTCOMES).nullable().describe('The verdict on it; null where it was not judged.'),
  blocked: z.boolean().describe('The policy would have stopped it for what was measured.'),
  happened: text.nullable().describe('What happened, in a sentence; backticks quote names.'),
  suites: z
    .array(
      z.object({
        id: text.describe('Id of the suite.'),
        outcome: text.describe('The verdict on the suite alone.'),
        broken: z.array(text).describe('Labels of cases that broke; the first 20.'),
      }),
    )
    .describe('Suites that depend on it; empty where it was not judged.'),
  revertedBy: text.nullable().describe('Commit that took it back later.'),
  calls: count.describe('Provider calls that its verdict rests on, target and grader.'),
  usd,
  seconds: z.number().min(0).describe('How long its replay took.'),
});

/** What `pawl backtest --format json` prints. */
export const backtestSchema = z
  .object({
    schemaVersion: z.literal(BACKTEST_SCHEMA_VERSION).describe('Version of this document.'),
    pawl: text.describe('Version that wrote this.'),
    command: z.literal('backtest').describe('Command that wrote this.'),
    branch: text.describe('Short name of the branch whose changes were replayed.'),
    budgetCalls: count.describe('Provider calls that it was given.'),
    total: z.object(tally).describe('All of the changes together.'),
    months: z
      .array(z.object({ month: text.describe('`2026-01`, UTC.'), ...tally }))
      .describe('The same by calendar month, the newest first.'),
    changes: z.array(change).describe('Newest first.'),
    notes: z.array(text).describe('What else people should know of it, a sentence each.'),
  })
  .meta({ title: 'pawl backtest', description: 'What the gate would have done to the last changes.' });

export type BacktestDocument = z.infer<typeof backtestSchema>;
