import type { ParseArgsConfig } from 'node:util';
import { orList } from '../numbers.ts';
import { CI_KINDS, COMMENT_POLICIES, DEMO_SUBJECTS, EFFORTS } from '../vocabulary.ts';
import {
  base,
  batching,
  type Command,
  type Flag,
  format,
  NONE,
  out,
  policy,
  recording,
  share,
  suite,
  textJsonOrMarkdown,
  textOrJson,
} from './flags.ts';
import { DOCUMENTS, listedChoices, SCHEMA_NAMES } from './formats.ts';
import { TRAINING_COMMANDS } from './training-commands.ts';

/** What runs that judge a change share. */
const accept: Flag = {
  type: 'string',
  value: 'ID',
  many: true,
  summary:
    "Accept what an earlier report offered by this ID, where main's policy allows it. Several IDs: give the flag again.",
};
const publish: Flag = {
  type: 'string',
  value: 'FORGE',
  choices: ['gitlab'],
  summary:
    'Also put the verdict up on the merge request: gitlab. Without PAWL_GITLAB_TOKEN only files are written.',
};

/** `pawl backtest` in the table of commands. */
const BACKTEST = {
  summary:
    'Show what the gate would have done to the last changes of main, and at what cost, month by month.',
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
      summary: 'Provider calls of all of them together. Default: `budget.calls` of the policy, else 3000.',
    },
    suite,
    policy,
    out: { ...out, summary: 'Where table and JSON are written. Default: .pawl' },
    format: textJsonOrMarkdown,
  },
} as const satisfies Command;

/** What people do with the samples of main in the store. */
const BASELINE_COMMANDS = {
  'baseline record': {
    summary: 'Record one sample of main for each case that has too few.',
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
      ...batching,
    },
  },
  'baseline show': {
    summary:
      'Show what is stored of main: samples of each case, their age, flaky cases, and main over its commits. Asks no model.',
    positionals: NONE,
    flags: { suite, policy, format: textOrJson },
  },
  'baseline nightly': {
    summary:
      'Ask main again: fill up cases with few samples, and say when the model changed or main lost ground.',
    positionals: NONE,
    flags: { suite, policy, format: textOrJson, ...batching },
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
      suite: { ...suite, summary: 'Only samples of this suite, also of one that is gone.' },
      all: { type: 'boolean', summary: 'Everything.' },
      policy,
    },
  },
} as const satisfies Record<string, Command>;

/** What people choose a strategy or a model with. */
const STRATEGY_COMMANDS = {
  variants: {
    summary: 'Compare several strategies for one suite: accuracy, consistency, cost, time, and what differs.',
    positionals: NONE,
    flags: {
      suite,
      repeats: { type: 'string', value: 'N', summary: 'Samples of each case by each variant. Default: 3' },
      volume: {
        type: 'string',
        value: 'N',
        summary: 'Requests per month, to tell when training is paid back.',
      },
      policy,
      out: { ...out, summary: 'Where table, plot and samples are written. Default: .pawl' },
      format: textJsonOrMarkdown,
      ...recording,
    },
  },
  migrate: {
    summary:
      'Put one model in the place of another in every suite that uses it, and judge that like a pull request.',
    positionals: { usage: '[OLD NEW]', min: 0, max: 2 },
    flags: {
      retiring: {
        type: 'boolean',
        summary:
          'Without OLD and NEW: each model of the suites that its maker ends within 120 days, and what its maker recommends in its place. One report per model.',
      },
      suite,
      policy,
      out,
      format,
      ...recording,
    },
  },
} as const satisfies Record<string, Command>;

/** Every command of `pawl`, in the order of `pawl --help`. */
export const COMMANDS = {
  gate: {
    summary: 'Run the suites that the change touches on main and on this tree, and judge the difference.',
    positionals: NONE,
    flags: {
      base,
      fresh: {
        type: 'boolean',
        summary:
          'Ask again about a change that already has a verdict. Such runs share an eighth of alpha. A confirmed loss stands.',
      },
      accept,
      publish,
      shard: {
        type: 'string',
        value: 'I/N',
        summary:
          'Draw only this part of the answers (1/4 to 4/4), leave it in --out, and judge nothing: `pawl merge` does.',
      },
      suite,
      policy,
      out,
      format,
      ...recording,
    },
  },
  merge: {
    summary: 'Merge what shards drew, ask what depends on all of it, and judge. Reports as `gate` does.',
    positionals: { usage: 'DIR…', min: 1, max: 1_000 },
    flags: { base, accept, publish, suite, policy, out, format, ...recording },
  },
  plan: {
    summary:
      'Show what a gate on this change would do, before a single call: what changed, calls, cost, time.',
    positionals: NONE,
    flags: {
      base,
      suite,
      policy,
      format: textJsonOrMarkdown,
    },
  },
  run: {
    summary: 'Run suites of one tree and say how many answers pass. No verdict.',
    positionals: NONE,
    flags: {
      suite,
      policy,
      out: { ...out, summary: 'Where records are written. Default: .pawl' },
      ...recording,
    },
  },
  compare: {
    summary:
      'Judge two result files by the policy: records of pawl, promptfoo results or JSON Lines. Asks no model.',
    positionals: { usage: 'BASELINE CANDIDATE', min: 2, max: 2 },
    flags: {
      policy,
      out: { ...out, summary: 'Where report, comment and JSON are written. Default: nowhere' },
      format,
    },
  },
  report: {
    summary:
      'Make the HTML report again from a result as JSON, beside it. Prints its path, and opens nothing.',
    positionals: { usage: '[FILE]', min: 0, max: 1 },
    flags: {
      samples: {
        type: 'string',
        value: 'FILE',
        summary: 'Samples of the same run (.pawl/samples.jsonl), for the answers. Default: none.',
      },
    },
  },
  explain: {
    summary:
      'Show one case of the last run: why it was asked, every sample, what failed, its history on main.',
    positionals: { usage: 'CASE', min: 1, max: 1 },
    flags: {
      suite,
      result: {
        type: 'string',
        value: 'FILE',
        summary: 'What the run wrote as JSON; its samples lie beside it. Default: .pawl/result.json',
      },
      policy,
    },
  },
  ...STRATEGY_COMMANDS,
  backtest: BACKTEST,
  init: {
    summary:
      'Write a workflow and a starter pawl.yaml for the suites found here. At a terminal it asks first.',
    positionals: NONE,
    flags: {
      yes: { type: 'boolean', summary: 'Ask nothing: take the defaults and what was found.' },
      ci: {
        type: 'string',
        value: 'CI',
        choices: CI_KINDS,
        summary: 'Where pull requests run: github, gitlab or other. Default: by the address of origin',
      },
      'two-jobs': {
        type: 'boolean',
        summary: 'On GitHub: the job with the keys can write nothing, and a second one writes the comment.',
      },
      keys: {
        type: 'string',
        value: 'NAMES',
        summary: 'Variables with the keys of models, between commas. Default: those that the suites name',
      },
      comment: {
        type: 'string',
        value: 'WHEN',
        choices: COMMENT_POLICIES,
        summary: 'When a pull request gets a comment: always, changes (default), failures or off.',
      },
      main: {
        type: 'boolean',
        summary: 'Not needed any more: the one workflow holds the job of the default branch as well.',
      },
      force: { type: 'boolean', summary: 'Overwrite files that exist.' },
    },
  },
  models: {
    summary:
      'List the models that the suites ask: where, at what price, when their makers end them, and whether aliases are there.',
    positionals: NONE,
    flags: { suite, policy, format: textOrJson },
  },
  doctor: {
    summary:
      'Check repository, suites, keys and workflow, and say what to mend. Exit 1 if something is wrong. Asks no model.',
    positionals: NONE,
    flags: { policy, format: textOrJson },
  },
  blocks: {
    summary:
      'Show what became of the pull requests that the gate blocked on GitHub, and how many blocks were right. Asks no model.',
    positionals: NONE,
    flags: {
      last: { type: 'string', value: 'N', summary: 'Judged commits to look at, the newest. Default: 100' },
      backtest: {
        type: 'string',
        value: 'FILE',
        summary:
          'What `pawl backtest` wrote (.pawl/backtest.json): tells of changes that were merged all the same.',
      },
      workflow: {
        type: 'string',
        value: 'FILE',
        summary: 'File name of the workflow whose runs judge pull requests. Default: pawl.yml',
      },
      app: {
        type: 'string',
        value: 'SLUG',
        summary:
          'The app that writes the checks, if the jobs use a token of your own. Default: github-actions',
      },
      policy,
      format: textOrJson,
    },
  },
  simulate: {
    summary:
      'Show what a suite could detect, and at what cost: the real gate on simulated suites. Asks no model.',
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
        summary:
          'Draw the pass rates from this instead: `store` (main’s own samples), or any file that compare reads or `baseline show` writes.',
      },
      suite: { ...suite, summary: 'Only this suite of the store.' },
      stored: { type: 'string', value: 'N', summary: 'Stored samples of each case. Default: 8' },
      effort: {
        type: 'string',
        value: 'DIAL',
        choices: EFFORTS,
        summary: `${orList(EFFORTS)}. Default: the policy’s, else normal.`,
      },
      trials: { type: 'string', value: 'N', summary: 'Simulated pull requests. Default: 1000' },
      seed: { type: 'string', value: 'N', summary: 'Same seed, same result. Default: 1' },
      policy,
      format: textOrJson,
    },
  },
  ...TRAINING_COMMANDS,
  ...BASELINE_COMMANDS,
  demo: {
    summary:
      'Show the gate at work: a small repository, a simulated model, a prompt made worse. Needs no network and no key.',
    positionals: NONE,
    flags: {
      subject: {
        type: 'string',
        value: 'SUBJECT',
        choices: DEMO_SUBJECTS,
        summary: `What the pull request changes: ${listedChoices(DEMO_SUBJECTS)}.`,
      },
      fixed: { type: 'boolean', summary: 'The same gate passing: the edit does no harm.' },
      serve: {
        type: 'string',
        value: 'PORT',
        summary: 'Only serve the simulated model on this port, until interrupted.',
      },
    },
  },
  schema: {
    summary: `Print a JSON Schema: \`policy\` for pawl.yaml, ${DOCUMENTS.map((name) => `\`${name}\``).join(', ')} for --format json.`,
    positionals: { usage: `[${SCHEMA_NAMES.join('|')}]`, min: 0, max: 1 },
    flags: {},
  },
} as const satisfies Record<string, Command>;

/** The words of a command: `gate`, `baseline record`. */
export type CommandName = keyof typeof COMMANDS;

/** The commands whose first word of two this is: `baseline record` of `baseline`. Empty where it is none. */
export function membersOf(family: string): CommandName[] {
  return (Object.keys(COMMANDS) as CommandName[]).filter((name) => name.startsWith(`${family} `));
}

/** Flags that every command has. */
export const COMMON_FLAGS: Readonly<Record<string, Flag>> = {
  help: { type: 'boolean', short: 'h', summary: 'Show this help.' },
  version: { type: 'boolean', short: 'v', summary: 'Show the version.' },
};

/** The flags of a command as `util.parseArgs` wants them. */
export function parserOptions(command: Command): NonNullable<ParseArgsConfig['options']> {
  return Object.fromEntries(
    Object.entries({ ...command.flags, ...COMMON_FLAGS }).map(([name, { type, short, many = false }]) => [
      name,
      { type, multiple: many, ...(short !== undefined && { short }) },
    ]),
  );
}
