import { type Command, NONE, policy, suite, textOrJson } from './flags.ts';

/** What people do with the samples of main in the store. */
export const BASELINE_COMMANDS = {
  'baseline record': {
    summary: 'Add a sample of main to its store for each case that has few there.',
    positionals: NONE,
    flags: {
      suite,
      policy,
      from: {
        type: 'string',
        value: 'FILE',
        summary:
          'First take over what a gate left (.pawl/samples.jsonl) where main has its inputs; then ask only for what has nothing stored, as the action does on a push to main.',
      },
    },
  },
  'baseline show': {
    summary:
      'What is stored of main: samples a case, their age and commits, and which cases are flaky. No model.',
    positionals: NONE,
    flags: { suite, policy, format: textOrJson },
  },
  'baseline nightly': {
    summary:
      'Idle repeats for cases with few samples; says when the model changed, and when main lost ground.',
    positionals: NONE,
    flags: { suite, policy, format: textOrJson },
  },
  'baseline purge': {
    summary: 'Delete samples of main from its store: those before a day, of a suite, or all.',
    positionals: NONE,
    flags: {
      before: {
        type: 'string',
        value: 'DATE',
        summary: 'Only what was drawn before this day (2026-01-31) or moment, UTC.',
      },
      suite: { ...suite, summary: 'Only of this suite, also of one that is no more.' },
      all: { type: 'boolean', summary: 'Everything.' },
      policy,
    },
  },
} as const satisfies Record<string, Command>;
