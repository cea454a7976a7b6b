import { z } from 'zod';
import type { Progress } from '../../commands/gate/progress.ts';
import type { GateOptions } from '../../commands/opening/gate-options.ts';
import type { OpenEngine } from '../../commands/opening/open-engine.ts';
import { batchedRun } from '../../commands/record/batched-run.ts';
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

const hours = z.coerce
  .number('hours are a number')
  .min(0, 'hours are 0 or more')
  .max(240, 'hours are at most 240');
/** OpenAI gives a batch a day. */
const DEFAULT_HOURS = 24;

/** What `--batch` and `--batch-hours` make of a run; nothing where there is neither. */
function batchedOptions(
  flags: Readonly<Record<string, string | boolean | undefined>>,
  progress: Progress,
  openEngine: OpenEngine,
): Partial<GateOptions> {
  const wanted = flagText(flags['batch-hours']);
  if (flags.batch !== true && wanted === undefined) return {};
  const read = hours.safeParse(wanted ?? DEFAULT_HOURS);
  if (!read.success || wanted?.trim() === '')
    throw new PawlError({
      code: 'cli/usage',
      what: `--batch-hours ${wanted} is not possible: ${read.error?.issues[0]?.message ?? 'hours are a number'}.`,
      fix: 'leave it out, or name hours: --batch --batch-hours 6',
    });
  if (flags.batch !== true)
    throw new PawlError({
      code: 'cli/usage',
      what: '--batch-hours says how long to wait for batches, and this run sends none.',
      fix: `add --batch: --batch --batch-hours ${read.data}`,
    });
  return batchedRun(read.data, openEngine, progress.line);
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
    ...batchedOptions(flags, progress, openEngine),
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
