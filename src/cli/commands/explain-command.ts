import { explainCase } from '../../commands/gate/explain-case.ts';
import { explainedText } from '../../report/terminal/explained.ts';
import { paintWith } from '../../report/terminal/terminal-style.ts';
import { flagText } from '../args.ts';
import type { CommandRunner } from '../command-runner.ts';
import { namedOrLeft } from '../places.ts';
import { wantsColour, widthOf } from '../terminal.ts';

/** `pawl explain CASE`: exit 0 whatever became of the case. */
export const explainCommand: CommandRunner = async (flags, [name = ''], terminal) => {
  const found = await explainCase({
    cwd: terminal.cwd(),
    env: terminal.env,
    name,
    suite: flagText(flags.suite),
    file: await namedOrLeft(flagText(flags.result), 'result.json', terminal),
    policyFile: flagText(flags.policy),
  });
  const { stdout } = terminal;
  const paint = paintWith(wantsColour(terminal, stdout));
  stdout.write(found.map((one) => explainedText(one, paint, widthOf(stdout))).join('\n'));
  return 0;
};
