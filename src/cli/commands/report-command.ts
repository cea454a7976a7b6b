import path from 'node:path';
import { pageAgain } from '../../commands/gate/page-again.ts';
import { terminalText } from '../../report/escape.ts';
import { flagText } from '../args.ts';
import type { CommandRunner } from '../command-runner.ts';

/** `pawl report [FILE]`: prints where the page lies, and opens nothing. */
export const reportCommand: CommandRunner = async (flags, [file = '.pawl/result.json'], terminal) => {
  const at = (name: string) => path.resolve(terminal.cwd(), name);
  const samples = flagText(flags.samples);
  const page = await pageAgain(at(file), samples === undefined ? null : at(samples));
  terminal.stdout.write(`${terminalText(path.relative(terminal.cwd(), page))}\n`);
  return 0;
};
