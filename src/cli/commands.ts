import type { ParseArgsConfig } from 'node:util';

/** One flag: the single place that parser, `--help` and the README's table know it from. */
export interface Flag {
  readonly type: 'string' | 'boolean';
  readonly short?: string;
  /** Shown after the flag: `REF`, `FILE`. */
  readonly value?: string;
  readonly choices?: readonly string[];
  readonly summary: string;
}

export interface Command {
  readonly summary: string;
  /** Positional arguments as the usage line shows them, and how many there may be. */
  readonly positionals: { readonly usage: string; readonly min: number; readonly max: number };
  readonly flags: Readonly<Record<string, Flag>>;
}

const NONE = { usage: '', min: 0, max: 0 } as const;

const format: Flag = {
  type: 'string',
  value: 'FORMAT',
  choices: ['text', 'json', 'markdown', 'junit'],
  summary: 'What goes to stdout: text (default), json, markdown or junit. Logs go to stderr.',
};
const policy: Flag = {
  type: 'string',
  value: 'FILE',
  summary: 'Policy file. Default: pawl.yaml at the root of the repository.',
};
const suite: Flag = { type: 'string', value: 'ID', summary: 'Only this suite.' };
const out: Flag = {
  type: 'string',
  value: 'DIR',
  summary: 'Where report, comment and JSON are written. Default: .pawl',
};

/** A fraction from 0 to 1. */
function share(summary: string): Flag {
  return { type: 'string', value: 'SHARE', summary: `Share (0–1) ${summary}` };
}

/** Every command of `pawl`, in the order of `pawl --help`. */
export const COMMANDS = {
  gate: {
    summary: 'Run the suites that the change touches on main and on this tree, and judge the difference.',
    positionals: NONE,
    flags: {
      base: {
        type: 'string',
        value: 'REF',
        summary: 'What to compare with. Default: the merge base with the default branch.',
      },
      fresh: {
        type: 'boolean',
        summary:
          'Ask anew about a change that has its verdict. Each such run halves alpha; a confirmed loss stands.',
      },
      suite,
      policy,
      out,
      format,
    },
  },
  run: {
    summary: 'Run suites of one tree and write sample records. No verdict.',
    positionals: NONE,
    flags: { suite, policy, out: { ...out, summary: 'Where records are written. Default: .pawl' } },
  },
  compare: {
    summary: 'Judge two result files: our records, promptfoo results, or JSON Lines. No model, no network.',
    positionals: { usage: 'BASELINE CANDIDATE', min: 2, max: 2 },
    flags: { policy, out, format },
  },
  init: {
    summary: 'Write a workflow and a starter pawl.yaml for the suites found here.',
    positionals: NONE,
    flags: { force: { type: 'boolean', summary: 'Overwrite files that exist.' } },
  },
  simulate: {
    summary:
      'What could a suite detect, and what would it cost? The real gate against simulated suites. No model.',
    positionals: NONE,
    flags: {
      cases: { type: 'string', value: 'N', summary: 'Cases of the suite. Default: 100' },
      flaky: share('of cases that pass now and then (15–85 %). Default: 0.05'),
      break: share('of good cases that the change breaks outright.'),
      soften: share('of good cases that pass half as often after it.'),
      fix: share('of failing cases that it mends.'),
      scale: { type: 'string', value: 'X', summary: 'Multiplies every pass rate of the change. Default: 1' },
      drift: share('of cases whose stored samples are out of date.'),
      profile: {
        type: 'string',
        value: 'FILE',
        summary: 'Draw the pass rates from the results in this file instead (any file that compare reads).',
      },
      stored: { type: 'string', value: 'N', summary: 'Stored samples a case. Default: 8' },
      effort: {
        type: 'string',
        value: 'DIAL',
        choices: ['low', 'normal', 'high', 'uniform'],
        summary: 'low, normal, high or uniform. Default: the policy’s, else normal.',
      },
      trials: { type: 'string', value: 'N', summary: 'Simulated pull requests. Default: 1000' },
      seed: { type: 'string', value: 'N', summary: 'Same seed, same result. Default: 1' },
      policy,
      format: {
        type: 'string',
        value: 'FORMAT',
        choices: ['text', 'json'],
        summary: 'text (default) or json.',
      },
    },
  },
  demo: {
    summary:
      'See the gate at work: a small repository, a simulated model, a prompt made worse. No network, no key.',
    positionals: NONE,
    flags: {
      fixed: { type: 'boolean', summary: 'The same gate passing: the edit keeps the rule.' },
      serve: {
        type: 'string',
        value: 'PORT',
        summary: 'Only serve the simulated model on this port, until interrupted.',
      },
    },
  },
  schema: {
    summary: 'Print a JSON Schema: `policy` for pawl.yaml, `result` for --format json.',
    positionals: { usage: '[policy|result]', min: 0, max: 1 },
    flags: {},
  },
} as const satisfies Record<string, Command>;

export type CommandName = keyof typeof COMMANDS;

export const COMMON_FLAGS: Readonly<Record<string, Flag>> = {
  help: { type: 'boolean', short: 'h', summary: 'Show this help.' },
  version: { type: 'boolean', short: 'v', summary: 'Show the version.' },
};

/** The flags of a command as `util.parseArgs` wants them. */
export function parserOptions(command: Command): NonNullable<ParseArgsConfig['options']> {
  return Object.fromEntries(
    Object.entries({ ...command.flags, ...COMMON_FLAGS }).map(([name, { type, short }]) => [
      name,
      short === undefined ? { type } : { type, short },
    ]),
  );
}
