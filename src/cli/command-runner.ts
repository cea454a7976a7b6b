/**
 * CLI: the shell for a terminal and for any other CI.
 * Get: arguments and a terminal, both passed in, so that a test can read what was written.
 * Give: text on stdout, progress and errors on stderr, and the exit code. It decides nothing about a change.
 */

import type { OpenEngine } from '../commands/opening/open-engine.ts';
import type { Terminal } from './terminal.ts';

/** Runs one command and returns its exit code. */
export type CommandRunner = (
  flags: Readonly<Record<string, string | boolean | undefined>>,
  positionals: readonly string[],
  terminal: Terminal,
  openEngine: OpenEngine,
) => Promise<number>;
