import { drawPart } from '../../commands/shards/draw-part.ts';
import { parseShard } from '../../commands/shards/parse-shard.ts';
import { terminalText } from '../../report/escape.ts';
import type { CommandRunner } from '../command-runner.ts';
import { formatOf } from '../formats.ts';
import { outFolder } from '../places.ts';
import { progressOf } from '../progress.ts';
import { gateAndReport } from './gate-and-report.ts';
import { runOptions } from './run-options.ts';

/** `pawl gate`: the exit code is the verdict's. Of a shard it is 0 once its part is written. */
export const gateCommand: CommandRunner = async (flags, _positionals, terminal, openEngine) => {
  const format = formatOf(flags);
  if (flags.shard === undefined)
    return (await gateAndReport({ flags, terminal, openEngine, format })).exitCode;
  const shard = parseShard(String(flags.shard));
  const progress = progressOf(terminal);
  const { exitOf, ...run } = runOptions(flags, terminal, progress, openEngine);
  const options = { ...run, fresh: flags.fresh === true };
  const { file, lines } = await drawPart(options, shard, outFolder(flags.out, terminal));
  progress.end();
  for (const line of lines) terminal.stderr.write(`${terminalText(line)}\n`);
  if (file !== null) terminal.stdout.write(`${terminalText(file)}\n`);
  return exitOf(0);
};
