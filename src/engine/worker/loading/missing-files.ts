import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { writtenPath } from '../../../config/repository-path.ts';
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

/** What a suite names and promptfoo takes for something else. `written`: how the config says it. */
export class MisreadPart extends Error {
  readonly fix: string;
  readonly written: string;
  constructor(what: string, fix: string, written: string) {
    super(what);
    this.fix = fix;
    this.written = written;
  }
}

/** How a config says where its tests are. A key of YAML stands at the beginning of a line, and a block of text does not. */
const SAYS_TESTS = { yaml: /^(?:tests|\s*["']tests["'])\s*:/m, code: /\btests["']?\s*[:=]/ };

/** Throws where promptfoo would go on without what a suite names. `missing`: files of tests that it did not find. */
export function refuseMissingParts(loaded: LoadedSuite, missing: readonly string[], config: string): void {
  refuseMissingTests(loaded, missing, config);
  refusePromptFolders(loaded, config);
  refuseMissingScripts(loaded);
}

/** Throws where a suite has no test, because the files of its tests are not there, or hold none. */
function refuseMissingTests({ suite }: LoadedSuite, missing: readonly string[], config: string): void {
  const [first] = missing;
  const hasTests = (suite.tests?.length ?? 0) > 0 || (suite.scenarios?.length ?? 0) > 0;
  if (hasTests) return;
  if (first !== undefined) throw new MissingTests(first);
  const says = /\.[cm]?[jt]s$/.test(config) ? SAYS_TESTS.code : SAYS_TESTS.yaml;
  const [written] = says.exec(readFileSync(config, 'utf8')) ?? [];
  if ((suite.extensions?.length ?? 0) === 0 && written !== undefined)
    throw new MisreadPart(
      "The suite's `tests` hold no case, so promptfoo would ask one of its own making.",
      'name cases there, or the files that hold them:\ntests: file://cases.csv',
      written,
    );
}

/** Throws where a prompt is a folder: promptfoo asks with its name. */
function refusePromptFolders({ suite }: LoadedSuite, config: string): void {
  for (const { raw } of suite.prompts) {
    const [, name] = /^(?:file:\/\/)?(\S+)$/.exec(raw) ?? [];
    if (name === undefined || !raw.includes('/')) continue;
    const absolute = path.resolve(path.dirname(config), name);
    if (!statSync(absolute, { throwIfNoEntry: false })?.isDirectory()) continue;
    const folder = writtenPath(path.dirname(config), absolute);
    throw new MisreadPart(
      `The suite names the folder ${folder} as a prompt, so promptfoo would ask with the name itself.`,
      `name the files in it:\nprompts: file://${folder}/*`,
      folder,
    );
  }
}

/**
 * Throws where the script of a provider is not there: promptfoo starts a process for it, waits for half a minute with each, and
 * fails with the first call. A suite with hooks may yet write it.
 */
function refuseMissingScripts({ suite }: LoadedSuite): void {
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
