import type { CommandRunner } from '../command-runner.ts';
import { type Format, textOf } from '../rendered.ts';
import { gateAndReport } from './gate-and-report.ts';

/** `pawl gate`: the exit code is the verdict's. */
export const gateCommand: CommandRunner = async (flags, _positionals, terminal, openEngine) => {
  const format = (textOf(flags.format) ?? 'text') as Format;
  return (await gateAndReport({ flags, terminal, openEngine, format })).exitCode;
};
