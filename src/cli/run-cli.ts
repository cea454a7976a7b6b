import type { OpenEngine } from '../commands/opening/open-engine.ts';
import { PawlError } from '../errors.ts';
import { logText } from '../report/escape.ts';
import { VERSION } from '../version.ts';
import { flagText, type Invocation, parseRequest } from './args.ts';
import type { CommandRunner } from './command-runner.ts';
import type { CommandName } from './commands.ts';
import { brokenHelp, commandHelp, familyHelp, helpText } from './help.ts';
import { shownError, type Terminal } from './terminal.ts';

/**
 * Evaluated when it is called for: `pawl --help` is quick. The commands that run suites share most of their code, and the bundler keeps them
 * in one file. The other commands are in a second one, so that a gate does not compile them.
 */
const RUNNERS: Readonly<Record<CommandName, () => Promise<CommandRunner>>> = {
  gate: async () => (await import(/* webpackMode: "eager" */ './commands/gate-command.ts')).gateCommand,
  merge: async () => (await import(/* webpackMode: "eager" */ './commands/merge-command.ts')).mergeCommand,
  plan: async () => (await import(/* webpackMode: "eager" */ './commands/plan-command.ts')).planCommand,
  run: async () => (await import(/* webpackMode: "eager" */ './commands/run-command.ts')).runCommand,
  compare: async () =>
    (await import(/* webpackChunkName: "others" */ './commands/compare-command.ts')).compareCommand,
  report: async () =>
    (await import(/* webpackChunkName: "others" */ './commands/report-command.ts')).reportCommand,
  explain: async () =>
    (await import(/* webpackChunkName: "others" */ './commands/explain-command.ts')).explainCommand,
  variants: async () =>
    (await import(/* webpackChunkName: "others" */ './commands/variants-command.ts')).variantsCommand,
  migrate: async () =>
    (await import(/* webpackChunkName: "others" */ './commands/migrate-command.ts')).migrateCommand,
  models: async () =>
    (await import(/* webpackChunkName: "others" */ './commands/models-command.ts')).modelsCommand,
  backtest: async () =>
    (await import(/* webpackChunkName: "others" */ './commands/backtest-command.ts')).backtestCommand,
  init: async () =>
    (await import(/* webpackChunkName: "others" */ './commands/init/init-command.ts')).initCommand,
  doctor: async () =>
    (await import(/* webpackChunkName: "others" */ './commands/doctor-command.ts')).doctorCommand,
  // A file of its own: GitHub's client is large, and no other command needs it.
  blocks: async () => (await import('./commands/blocks-command.ts')).blocksCommand,
  simulate: async () =>
    (await import(/* webpackChunkName: "others" */ './commands/simulate-command.ts')).simulateCommand,
  'export training': async () =>
    (await import('./commands/training/export-training-command.ts')).exportTrainingCommand,
  draft: async () => (await import('./commands/training/draft-command.ts')).draftCommand,
  'baseline record': async () =>
    (await import(/* webpackMode: "eager" */ './commands/baseline/baseline-record-command.ts'))
      .baselineRecordCommand,
  'baseline show': async () =>
    (await import(/* webpackChunkName: "others" */ './commands/baseline/baseline-show-command.ts'))
      .baselineShowCommand,
  'baseline nightly': async () =>
    (await import(/* webpackChunkName: "others" */ './commands/baseline/baseline-nightly-command.ts'))
      .baselineNightlyCommand,
  'baseline purge': async () =>
    (await import(/* webpackChunkName: "others" */ './commands/baseline/baseline-purge-command.ts'))
      .baselinePurgeCommand,
  demo: async () => (await import(/* webpackChunkName: "others" */ './commands/demo-command.ts')).demoCommand,
  schema: async () =>
    (await import(/* webpackChunkName: "others" */ './commands/schema-command.ts')).schemaCommand,
};

/** The flags of a command, with its policy file as the repository knows it. */
async function seenFrom(terminal: Terminal, flags: Invocation['flags']): Promise<Invocation['flags']> {
  if (flags.policy === undefined) return flags;
  const { namedPolicy } = await import(/* webpackMode: "eager" */ './places.ts');
  return { ...flags, policy: await namedPolicy(flagText(flags.policy), terminal) };
}

/** Loaded with the command, not with its help. */
const openRealEngine: () => Promise<OpenEngine> = async () =>
  (await import(/* webpackMode: "eager" */ '../commands/opening/open-engine.ts')).openEngine;

/**
 * The command line. Returns the exit code: 0 may merge, 1 blocked, 2 wrong configuration or usage, 3 not measured.
 * Known errors are printed as help, unknown ones with their stack and exit code 2. Without `openEngine` suites run in
 * the real engine.
 */
export async function runCli(
  args: readonly string[],
  terminal: Terminal,
  openEngine?: OpenEngine,
): Promise<number> {
  try {
    const request = parseRequest(args);
    if (request.kind === 'version') terminal.stdout.write(`${VERSION}\n`);
    if (request.kind === 'family')
      terminal.stdout.write(brokenHelp(familyHelp(request.family), terminal.stdout));
    if (request.kind === 'help') {
      const help = request.command === null ? helpText(VERSION) : commandHelp(request.command);
      terminal.stdout.write(brokenHelp(help, terminal.stdout));
    }
    if (request.kind !== 'run') return 0;
    const { command, flags, positionals } = request.invocation;
    const run = await RUNNERS[command]();
    return await run(
      await seenFrom(terminal, flags),
      positionals,
      terminal,
      openEngine ?? (await openRealEngine()),
    );
  } catch (error) {
    if (error instanceof PawlError) {
      terminal.stderr.write(`${shownError(error.help, terminal.stderr)}\n`);
      return error.kind === 'usage' ? 2 : 3;
    }
    const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
    terminal.stderr.write(`This is a bug in pawl, please report it with these lines:\n${logText(text)}\n`);
    return 2;
  }
}
