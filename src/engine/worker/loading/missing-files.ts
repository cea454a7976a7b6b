import { existsSync } from 'node:fs';
import path from 'node:path';
import type { LoadedSuite } from './load-suite.ts';

/** A file of tests that the suite names, where no other test is left: promptfoo goes on with one test that asks and checks nothing. */
export class MissingTests extends Error {
  readonly file: string;
  constructor(file: string) {
    super(`No test files found for path: ${file}`);
    this.file = file;
  }
}

const NO_TESTS = /No test files found for path: (.+?)(?:\u001b\[[\d;]*m)*$/m;

/** The file of tests that promptfoo did not find, in a line of its log; null in any other line. */
export function missingTestsIn(line: unknown): string | null {
  return typeof line === 'string' ? (NO_TESTS.exec(line)?.[1] ?? null) : null;
}

/** Throws where a suite has no test, because the files of its tests are not there. */
export function refuseMissingTests({ suite }: LoadedSuite, missing: readonly string[]): void {
  const [first] = missing;
  const hasTests = (suite.tests?.length ?? 0) > 0 || (suite.scenarios?.length ?? 0) > 0;
  if (first !== undefined && !hasTests) throw new MissingTests(first);
}

/**
 * Throws where the script of a provider is not there: promptfoo starts a process for it, waits for half a minute with each, and
 * fails with the first call. A suite with hooks may yet write it.
 */
export function refuseMissingScripts({ suite }: LoadedSuite): void {
  if ((suite.extensions?.length ?? 0) > 0) return;
  for (const provider of suite.providers) {
    const { scriptPath, functionName } = provider as {
      readonly scriptPath?: unknown;
      readonly functionName?: unknown;
    };
    // Python, Ruby and Go name a function, or none (null). Of `exec:` the same field holds a whole command.
    if (typeof scriptPath !== 'string' || functionName === undefined) continue;
    const { basePath } = Object(provider.config) as { readonly basePath?: unknown };
    const file = path.resolve(typeof basePath === 'string' ? basePath : '', scriptPath);
    if (!existsSync(file)) throw new Error(`ENOENT: no such file or directory, open '${file}'`);
  }
}
