import path from 'node:path';
import { type Finished, finished } from '../support/command.ts';
import { testedNode } from '../support/processes/tested-node.ts';

export const CLI = path.resolve(import.meta.dirname, '../../dist/cli.js');

/** Runs the packaged `pawl`, as a process of its own with the bundled promptfoo. */
export function pawl(args: string[], cwd: string, env: Record<string, string> = {}): Promise<Finished> {
  return finished(testedNode, [CLI, ...args], cwd, env);
}
