import type { Progress } from '../../commands/gate/progress.ts';
import type { GateOptions } from '../../commands/opening/gate-options.ts';
import type { OpenEngine } from '../../commands/opening/open-engine.ts';
import { textOf } from '../rendered.ts';
import type { Terminal } from '../terminal.ts';

/** The options of a run on main's own tree, from the flags. */
export function baselineOptions(
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
    policyFile: textOf(flags.policy),
    suite: textOf(flags.suite),
    log: progress.line,
    onEvent: progress.event,
    clock: () => performance.now(),
    words: [],
    runUrl: null,
  };
}
