import path from 'node:path';
import type { GateOptions } from '../../../commands/opening/gate-options.ts';
import { ownTree } from '../../../commands/record/own-tree.ts';
import { recordBaseline } from '../../../commands/record/record-baseline.ts';
import { logText } from '../../../report/escape.ts';
import { readRecords } from '../../../samples/read-records.ts';
import { flagText } from '../../args.ts';
import type { CommandRunner } from '../../command-runner.ts';
import { progressOf } from '../../progress.ts';
import { brokenLine } from '../../terminal.ts';
import { runOptions } from '../run-options.ts';

/** `pawl baseline record`: exit 0 when all of it is stored, 3 when not. */
export const baselineRecordCommand: CommandRunner = async (flags, _positionals, terminal, openEngine) => {
  const progress = progressOf(terminal);
  // A file of its own: no other command needs it.
  const { batchedOptions } = await import('./batched-options.ts');
  const options = {
    ...runOptions(flags, terminal, progress, openEngine),
    ...batchedOptions(flags, progress, openEngine),
    ...mergedFrom(flagText(flags.from), terminal.cwd()),
  };
  const tree = await ownTree(options);
  const { complete, lines } = await recordBaseline(tree, options);
  progress.end();
  for (const line of [...tree.notes, ...lines])
    terminal.stdout.write(`${brokenLine(logText(line), terminal.stdout)}\n`);
  return complete ? 0 : 3;
};

/** Samples that a gate left in a file. Nobody vouches for the file; the keys of its samples decide where they count. */
function mergedFrom(file: string | undefined, cwd: string): Pick<GateOptions, 'merged'> {
  if (file === undefined) return {};
  return {
    merged: async () => {
      const { samples, problems } = await readRecords(path.resolve(cwd, file));
      const notes =
        problems.length > 0 ? [`${problems.length} lines of ${file} are not samples: left out.`] : [];
      return { merged: [{ origin: null, commits: { baseline: null, candidate: null }, samples }], notes };
    },
  };
}
