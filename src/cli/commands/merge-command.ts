import type { CommandRunner } from '../command-runner.ts';
import { formatOf } from '../formats.ts';
import { gateAndReport } from './gate-and-report.ts';

/** `pawl merge`: the exit code is the verdict's, 3 where a part is missing or of another run. */
export const mergeCommand: CommandRunner = async (flags, parts, terminal, openEngine) => {
  const format = formatOf(flags);
  return (await gateAndReport({ flags, terminal, openEngine, format, parts })).exitCode;
};
