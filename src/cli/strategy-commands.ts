import { type Command, format, NONE, out, policy, suite, textJsonOrMarkdown } from './flags.ts';

/** What people choose a strategy or a model with. */
export const STRATEGY_COMMANDS = {
  variants: {
    summary:
      'Several strategies for one suite side by side: accuracy, consistency, cost, time, and what differs.',
    positionals: NONE,
    flags: {
      suite,
      repeats: { type: 'string', value: 'N', summary: 'Samples a case and variant. Default: 3' },
      volume: { type: 'string', value: 'N', summary: 'Requests a month, for when training is paid back.' },
      policy,
      out: { ...out, summary: 'Where table, plot and samples are written. Default: .pawl' },
      format: textJsonOrMarkdown,
    },
  },
  migrate: {
    summary:
      'One model in the place of another in every suite that uses it, judged as a pull request would be.',
    positionals: { usage: 'OLD NEW', min: 2, max: 2 },
    flags: { suite, policy, out, format },
  },
} as const satisfies Record<string, Command>;
