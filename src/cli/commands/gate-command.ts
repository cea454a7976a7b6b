import { flagText } from '../args.ts';
import type { CommandRunner } from '../command-runner.ts';
import type { Format } from '../rendered.ts';
import { gateAndReport } from './gate-and-report.ts';

/** `pawl gate`: the exit code is the verdict's. */
export const gateCommand: CommandRunner = async (flags, _positionals, terminal, openEngine) => {
  const format = (flagText(flags.format) ?? 'text') as Format;
  return (await gateAndReport({ flags, terminal, openEngine, format })).exitCode;
};
