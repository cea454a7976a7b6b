import { gateAndReport } from './gate-and-report.ts';
import { type Format, textOf } from './rendered.ts';
import type { CommandRunner } from './run-cli.ts';

/** `pawl gate`: the exit code is the verdict's. */
export const gateCommand: CommandRunner = async (flags, _positionals, terminal) => {
  const format = (textOf(flags.format) ?? 'text') as Format;
  return (await gateAndReport({ flags, terminal, format })).exitCode;
};
