import { existsSync } from 'node:fs';
import path from 'node:path';
import { nearestWord } from '../../../config/nearest-word.ts';
import { presentNames } from '../../../config/present-files.ts';
import { writtenPath } from '../../../config/repository-path.ts';
import type { LoadFailure } from '../../messages/child-messages.ts';
import { withoutRoot } from '../digest.ts';
import type { LoadedSuite } from './load-suite.ts';
import { placeOfWords } from './places/place-in-config.ts';

/** A file of tests that the suite names, where no other test is left: promptfoo goes on with one test that asks and checks nothing. */
class MissingTests extends Error {
  readonly file: string;
  constructor(file: string) {
    super(`No test files found for path: ${file}`);
    this.file = file;
  }
}

const NO_TESTS = /No test files found for path: (.+?)(?:\u001b\[[\d;]*m)*$/m;
const NO_FILE = /ENOENT: no such file or directory, open '([^'\n]+)'/;

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

/** Why a suite did not load, where a file that its config names is not there; null where that is not why. */
export function missingFile(
  error: unknown,
  text: string,
  { config, root }: { readonly config: string; readonly root: string },
): LoadFailure | null {
  const isTests = error instanceof MissingTests;
  const named = isTests ? withoutRoot(error.file.replace(/^file:\/\//, ''), root) : NO_FILE.exec(text)?.[1];
  if (named === undefined) return null;
  const absolute = isTests
    ? path.resolve(path.dirname(config), error.file.replace(/^file:\/\//, ''))
    : path.resolve(root, named);
  const written = writtenPath(path.dirname(config), absolute);
  const place = placeOfWords([named, written, path.basename(absolute)], config);
  // A file that the suite's own code reads is not in the config: promptfoo's message says more.
  if (place.line === undefined) return null;
  const shown = writtenPath(root, absolute);
  const near = nearestWord(path.basename(absolute), presentNames(path.dirname(absolute)));
  const right = near === null ? null : path.posix.join(path.posix.dirname(written), near);
  return {
    code: 'engine/suite-not-loaded',
    what: isTests
      ? `The suite takes its tests from ${shown}, which does not exist.`
      : `The suite names the file ${shown}, which does not exist.`,
    fix:
      right === null
        ? 'commit the file, or correct its path'
        : `commit the file, or correct its path. A file of nearly that name is there:\nfile://${right}`,
    place: { file: withoutRoot(config, root), ...place },
  };
}
