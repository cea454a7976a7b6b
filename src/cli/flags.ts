import { type Format, listedChoices } from './formats.ts';

/** One flag: the single place that parser, `--help` and the reference know it from. */
export interface Flag {
  readonly type: 'string' | 'boolean';
  readonly short?: string;
  /** Shown after the flag: `REF`, `FILE`. */
  readonly value?: string;
  readonly choices?: readonly string[];
  /** May be given several times, each with one value or several with commas between them. Of any other flag the last one counts. */
  readonly many?: true;
  readonly summary: string;
}

/** A row of the table of commands. */
export interface Command {
  readonly summary: string;
  /** Positional arguments as the usage line shows them, and how many there may be. */
  readonly positionals: { readonly usage: string; readonly min: number; readonly max: number };
  readonly flags: Readonly<Record<string, Flag>>;
}

/** A command without positional arguments. */
export const NONE = { usage: '', min: 0, max: 0 } as const;

export const base: Flag = {
  type: 'string',
  value: 'REF',
  summary:
    'What to compare with. Default: the merge base with what the CI names, else with the default branch.',
};
/** `--format` of a command that prints these, the default first. */
export function formatFlag(...choices: readonly Format[]): Flag {
  return {
    type: 'string',
    value: 'FORMAT',
    choices,
    summary: `What goes to stdout: ${listedChoices(choices)}. Logs go to stderr.`,
  };
}

/** Of commands that judge. */
export const format: Flag = formatFlag('text', 'json', 'markdown', 'junit');
export const textJsonOrMarkdown: Flag = formatFlag('text', 'json', 'markdown');
export const textOrJson: Flag = formatFlag('text', 'json');
export const policy: Flag = {
  type: 'string',
  value: 'FILE',
  summary: 'Policy file. Default: pawl.yaml at the root of the repository.',
};
export const suite: Flag = { type: 'string', value: 'ID', summary: 'Only this suite.' };
export const out: Flag = {
  type: 'string',
  value: 'DIR',
  summary: 'Where report, comment and JSON are written. Default: .pawl at the root of the repository.',
};

/** Answers of providers on a file, of runs that ask. */
export const recording = {
  record: {
    type: 'string',
    value: 'DIR',
    summary:
      'Also keep every answer of a provider in DIR, without secrets. A run on the same tree can replay it.',
  },
  replay: {
    type: 'string',
    value: 'DIR',
    summary:
      'Ask no provider: answer from what --record left in DIR. A request that it does not hold is an error.',
  },
} as const satisfies Record<string, Flag>;

/** Requests in batches, of runs that wait for no verdict. */
export const batching = {
  batch: {
    type: 'boolean',
    summary:
      "Ask OpenAI's models in batches, at half the price. It may take a day. What is in flight is noted, and the same command goes on with it.",
  },
  'batch-hours': {
    type: 'string',
    value: 'HOURS',
    summary:
      'How long to wait for batches before the command ends. Default: 24. With 0 it sends them and ends.',
  },
} as const satisfies Record<string, Flag>;

/** A fraction from 0 to 1. */
export function share(summary: string): Flag {
  return { type: 'string', value: 'SHARE', summary: `Share (0–1) ${summary}` };
}
