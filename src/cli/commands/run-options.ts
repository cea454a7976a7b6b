import type { Progress } from '../../commands/gate/progress.ts';
import type { GateOptions } from '../../commands/opening/gate-options.ts';
import type { OpenEngine } from '../../commands/opening/open-engine.ts';
import { tapedRun } from '../../commands/record/taped-run.ts';
import { PawlError } from '../../errors.ts';
import { count } from '../../numbers.ts';
import { mayBeInCi } from '../../trees/git/ci-base.ts';
import { flagText } from '../args.ts';
import { fixLine, shownLine, type Terminal } from '../terminal.ts';

/** What `--record` and `--replay` make of a run: its engine, where its journal lies, and its exit code. */
export function tapedOptions(
  flags: Readonly<Record<string, string | boolean | undefined>>,
  terminal: Terminal,
  openEngine: OpenEngine,
): Pick<GateOptions, 'openEngine' | 'journalFolder' | 'replayed' | 'seed'> & {
  readonly exitOf: (code: number) => number;
} {
  const named = { record: flagText(flags.record), replay: flagText(flags.replay) };
  // A variable that is not set: it would be the folder of the command.
  for (const [flag, folder] of Object.entries(named))
    if (folder === '')
      throw new PawlError({
        code: 'cli/usage',
        what: `--${flag} needs a value.`,
        fix: `name a folder: --${flag} recording`,
      });
  const taped = tapedRun(named, terminal.cwd(), openEngine);
  if (taped === null) return { openEngine, exitOf: (code) => code };
  const { missed, ended, ...run } = taped;
  return {
    ...run,
    exitOf(code) {
      ended(code);
      return exitOfReplay(code, missed, terminal);
    },
  };
}

/** Requests that are named. */
const NAMED = 3;

/** The exit code of a command where it answers from a recording that does not hold all that it asks: then it is not 0, and stderr names what is missing. */
export function exitOfReplay(code: number, missed: readonly string[], terminal: Terminal): number {
  if (missed.length === 0) return code;
  const named = [...new Set(missed)];
  terminal.stderr.write(`The recording could not answer ${count(missed.length, 'request')}:\n`);
  for (const why of named.slice(0, NAMED))
    terminal.stderr.write(`${shownLine(`  ${why}`, terminal.stderr)}\n`);
  if (named.length > NAMED) terminal.stderr.write(`  and ${named.length - NAMED} more\n`);
  terminal.stderr.write(
    `${fixLine('To fix: record again, on the same commits and with the same flags', 0, terminal.stderr)}\n`,
  );
  return code === 0 ? 3 : code;
}

/** The options of a local run, from the flags that the commands share. */
export function runOptions(
  flags: Readonly<Record<string, string | boolean | undefined>>,
  terminal: Terminal,
  progress: Progress,
  openEngine: OpenEngine,
): GateOptions & Pick<ReturnType<typeof tapedOptions>, 'exitOf'> {
  return {
    cwd: terminal.cwd(),
    env: terminal.env,
    ...tapedOptions(flags, terminal, openEngine),
    event: null,
    secretsWithheld: null,
    base: flagText(flags.base),
    policyFile: flagText(flags.policy),
    // In a CI a pull request may have brought the file, and the line that names it.
    policyWins: flags.policy !== undefined && !mayBeInCi(terminal.env),
    suite: flagText(flags.suite),
    log: progress.line,
    onEvent: progress.event,
    clock: () => performance.now(),
    words: [],
    runUrl: null,
  };
}
