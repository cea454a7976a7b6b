import type { Progress } from '../../commands/gate/progress.ts';
import type { GateOptions } from '../../commands/opening/gate-options.ts';
import type { OpenEngine } from '../../commands/opening/open-engine.ts';
import { tapedRun } from '../../commands/record/taped-run.ts';
import { flagText } from '../args.ts';
import type { Terminal } from '../terminal.ts';

/** The engine of a run, and where its journal lies, by `--record` and `--replay`. */
export function tapedOptions(
  flags: Readonly<Record<string, string | boolean | undefined>>,
  terminal: Terminal,
  openEngine: OpenEngine,
): Pick<GateOptions, 'openEngine' | 'journalFolder' | 'replayed'> {
  const named = { record: flagText(flags.record), replay: flagText(flags.replay) };
  return tapedRun(named, terminal.cwd(), openEngine) ?? { openEngine };
}

/** The options of a local run, from the flags that the commands share. */
export function runOptions(
  flags: Readonly<Record<string, string | boolean | undefined>>,
  terminal: Terminal,
  progress: Progress,
  openEngine: OpenEngine,
): GateOptions {
  return {
    cwd: terminal.cwd(),
    env: terminal.env,
    ...tapedOptions(flags, terminal, openEngine),
    event: null,
    secretsWithheld: null,
    base: flagText(flags.base),
    policyFile: flagText(flags.policy),
    policyWins: flags.policy !== undefined,
    suite: flagText(flags.suite),
    log: progress.line,
    onEvent: progress.event,
    clock: () => performance.now(),
    words: [],
    runUrl: null,
  };
}
