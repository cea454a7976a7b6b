import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { nearestWord } from '../../../config/nearest-word.ts';
import { isReallyInside, writtenPath } from '../../../config/repository-path.ts';
import { expectRegularFile } from '../../../regular-file.ts';
import type { LoadFailure } from '../../messages/child-messages.ts';
import { plainMessage } from '../../messages/plain-message.ts';
import { withoutRoot } from '../digest.ts';
import type { LoadedSuite } from './load-suite.ts';
import { placeOfWords } from './place-in-config.ts';

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
  const near = nearestWord(path.basename(absolute), namesIn(path.dirname(absolute)));
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

/** What the parsers of promptfoo throw of a file's text: of YAML with the text itself, of a table with the line, of JSON with its name. */
interface ParserError {
  readonly code?: unknown;
  readonly lines?: unknown;
  readonly message?: unknown;
  readonly reason?: unknown;
  readonly mark?: { readonly buffer?: unknown; readonly line?: unknown; readonly column?: unknown };
}

const NO_JSON = /^Failed to parse JSON test file (.+?\.json): ([\s\S]+)$/;

/**
 * Why a suite did not load, where a file of data that its config names is broken: the place in that file. promptfoo names no file, and a
 * line of the config would be a wrong one. Null where that is not why, or where it cannot be told which file it is.
 */
export function brokenFile(
  error: unknown,
  { config, root }: { readonly config: string; readonly root: string },
): LoadFailure | null {
  const { code, lines, message, reason, mark } = Object(error) as ParserError;
  const text = mark?.buffer;
  if (typeof reason === 'string' && typeof text === 'string') {
    const file = [config, ...namedData(config, root)].find((each) => textOf(each) === text);
    const { line, column } = mark ?? {};
    return {
      code: 'config/yaml-syntax',
      what: file === undefined ? 'A file of this suite is not valid YAML.' : 'This is not valid YAML.',
      why: sentence(reason),
      fix: 'mend this line or the one before it. Text that holds `:`, `#`, `{`, `[`, `*` or `&` wants quotes:\nkey: "text: more text"',
      place: {
        file: withoutRoot(file ?? config, root),
        ...(file !== undefined &&
          typeof line === 'number' &&
          typeof column === 'number' && { line: line + 1, column: column + 1 }),
      },
    };
  }
  if (typeof message !== 'string') return null;
  if (typeof code === 'string' && code.startsWith('CSV_')) {
    const [table, ...others] = namedData(config, root).filter((each) => each.endsWith('.csv'));
    if (table === undefined || others.length > 0) return null;
    return {
      code: 'engine/suite-not-loaded',
      what: 'This table cannot be read.',
      why: sentence(message),
      fix: 'mend that line. A value that holds a comma, a quote or a line break stands in quotes, and a quote in it is doubled:\n"say ""hello"", then wait"',
      place: { file: withoutRoot(table, root), ...(typeof lines === 'number' && { line: lines }) },
    };
  }
  const [, json = '', all = ''] = NO_JSON.exec(message) ?? [];
  // The lines behind the first one show the text, which may be one of a megabyte.
  const [first = ''] = all.split('\n');
  const [, why = first, line, column] = /^(.*) \((\d+):(\d+)\)$/.exec(first) ?? [];
  if (json === '') return null;
  const at = /at position (\d+)/.exec(why)?.[1];
  const before = at === undefined ? [] : (textOf(json) ?? '').slice(0, Number(at)).split('\n');
  const found =
    before.length > 0
      ? { line: before.length, column: (before.at(-1) ?? '').length + 1 }
      : line !== undefined && { line: Number(line), column: Number(column) };
  return {
    code: 'engine/suite-not-loaded',
    what: 'This is not valid JSON.',
    why: sentence(why),
    fix: 'mend it: a comma after the last entry, a comment and single quotes are not JSON',
    place: { file: withoutRoot(json, root), ...found },
  };
}

/** Names of data in a config: behind `file://`, where they may hold blanks, or a word from its beginning, since a config may hold pictures. */
const DATA = /(?:file:\/\/([^'"\n]{1,300}?)|(?<![^\s'"[\],])([^\s'"[\]{},]{1,300}))\.(ya?ml|json|csv)\b/g;
/** Longest file that is looked at, in bytes. */
const MOST_BYTES = 50_000_000;

function namedData(config: string, root: string): readonly string[] {
  const named = [...(textOf(config) ?? '').matchAll(DATA)].map(
    ([, behind, word, ending]) => `${behind ?? word}.${ending}`,
  );
  const files = named.map((name) => path.resolve(path.dirname(config), name));
  return [...new Set(files)].filter((file) => isReallyInside(root, path.relative(root, file)));
}

function textOf(file: string): string | null {
  try {
    expectRegularFile(file, MOST_BYTES);
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}

function sentence(words: string): string {
  const text = plainMessage(words);
  return `${text[0]?.toUpperCase() ?? ''}${text.slice(1)}${/[.!?]$/.test(text) ? '' : '.'}`;
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
