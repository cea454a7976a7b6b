import type { Progress } from '../../commands/gate/progress.ts';
import type { GateOptions } from '../../commands/opening/gate-options.ts';
import type { OpenEngine } from '../../commands/opening/open-engine.ts';
import { flagText } from '../args.ts';
import type { Terminal } from '../terminal.ts';

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
    openEngine,
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
