import { z } from 'zod';
import { OUTCOMES } from '../../vocabulary.ts';

/** Version of the published document; added fields do not change it. */
export const BACKTEST_SCHEMA_VERSION = 1;

const count = z.int().min(0);
const text = z.string();
const usd = z.number().min(0).nullable().describe('US dollars; null where no provider said.');

const tally = {
  changes: count,
  touched: count.describe('Changes that a suite depends on, of those that were replayed.'),
  blocked: count.describe('Changes that the policy would have stopped for what was measured.'),
  mixed: count.describe('Trade-offs, blocked ones included.'),
  inconclusive: count,
  notMeasured: count,
  notReplayed: count.describe('Left out, because the budget did not suffice.'),
  calls: count.describe('Provider calls, target and grader.'),
  usd,
};

const change = z.object({
  commit: text,
  parent: text,
  at: text.describe('ISO 8601, UTC: when it came to the branch.'),
  title: text,
  pull: z.int().nullable().describe('Pull request that its message names.'),
  state: z.enum(['untouched', 'judged', 'not-replayed']),
  outcome: z.enum(OUTCOMES).nullable(),
  blocked: z.boolean(),
  happened: text.nullable().describe('What happened, in a sentence; backticks quote names.'),
  suites: z.array(
    z.object({
      id: text,
      outcome: text,
      broken: z.array(text).describe('Labels of cases that broke; the first 20.'),
    }),
  ),
  revertedBy: text.nullable().describe('Commit that took it back later.'),
  calls: count,
  usd,
  seconds: z.number().min(0),
});

/** What `pawl backtest --format json` prints. */
export const backtestSchema = z
  .object({
    schemaVersion: z.literal(BACKTEST_SCHEMA_VERSION),
    pawl: text.describe('Version that wrote it.'),
    command: z.literal('backtest'),
    branch: text,
    budgetCalls: count.describe('Provider calls that it was given.'),
    total: z.object(tally),
    months: z.array(z.object({ month: text.describe('`2026-01`, UTC.'), ...tally })),
    changes: z.array(change).describe('Newest first.'),
    notes: z.array(text),
  })
  .meta({ title: 'pawl backtest', description: 'What the gate would have done to the last changes.' });

export type BacktestDocument = z.infer<typeof backtestSchema>;
