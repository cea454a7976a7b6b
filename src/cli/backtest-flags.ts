import { type Command, NONE, out, policy, suite, textJsonOrMarkdown } from './flags.ts';

/** `pawl backtest` in the table of commands. */
export const BACKTEST = {
  summary: 'What would the gate have done to the last changes of main, at what cost? Month by month.',
  positionals: NONE,
  flags: {
    last: {
      type: 'string',
      value: 'N',
      summary: 'Changes to replay: merges, squashes, commits. Default: 20',
    },
    budget: {
      type: 'string',
      value: 'CALLS',
      summary: 'Provider calls of all of them together. Default: what the policy gives one run.',
    },
    suite,
    policy,
    out: { ...out, summary: 'Where table and JSON are written. Default: .pawl' },
    format: textJsonOrMarkdown,
  },
} as const satisfies Command;
