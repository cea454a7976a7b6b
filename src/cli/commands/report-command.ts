import path from 'node:path';
import { pageAgain } from '../../commands/gate/page-again.ts';
import { terminalText } from '../../report/escape.ts';
import { flagText } from '../args.ts';
import type { CommandRunner } from '../command-runner.ts';
import { namedOrLeft } from '../places.ts';

/** `pawl report [FILE]`: prints where the page lies, and opens nothing. */
export const reportCommand: CommandRunner = async (flags, [file], terminal) => {
  const samples = flagText(flags.samples);
  const page = await pageAgain(
    await namedOrLeft(file, 'result.json', terminal),
    samples === undefined ? null : path.resolve(terminal.cwd(), samples),
  );
  terminal.stdout.write(`${terminalText(path.relative(terminal.cwd(), page))}\n`);
  return 0;
};
