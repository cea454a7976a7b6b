import { ownTree } from '../assembly/own-tree.ts';
import { recordBaseline } from '../assembly/record-baseline.ts';
import { visibleText } from '../report/escape.ts';
import { baselineOptions } from './baseline-options.ts';
import type { CommandRunner } from './command-runner.ts';
import { progressOf } from './progress.ts';

/** `pawl baseline record`: exit 0 when all of it is stored, 3 when not. */
export const baselineRecordCommand: CommandRunner = async (flags, _positionals, terminal) => {
  const progress = progressOf(terminal);
  const options = baselineOptions(flags, terminal, progress);
  const tree = await ownTree(options);
  const { complete, lines } = await recordBaseline(tree, options);
  progress.end();
  for (const line of [...tree.notes, ...lines]) terminal.stdout.write(`${visibleText(line)}\n`);
  return complete ? 0 : 3;
};
