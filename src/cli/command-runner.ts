import type { OpenEngine } from '../commands/opening/open-engine.ts';
import type { Terminal } from './terminal.ts';

/** Runs one command and returns its exit code. */
export type CommandRunner = (
  flags: Readonly<Record<string, string | boolean | undefined>>,
  positionals: readonly string[],
  terminal: Terminal,
  openEngine: OpenEngine,
) => Promise<number>;
