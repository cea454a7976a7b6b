import { readFileSync } from 'node:fs';
import path from 'node:path';
import { isReallyInside } from '../../../../config/repository-path.ts';
import { expectRegularFile } from '../../../../regular-file.ts';
import type { LoadFailure } from '../../../messages/child-messages.ts';
import { plainMessage } from '../../../redaction/plain-message.ts';
import { withoutRoot } from '../../digest.ts';
import type { FailedSuite } from './failed-suite.ts';

/** What the parsers of promptfoo throw of a file's text: of YAML with the text itself, of a table with the line, of JSON with its name. */
interface ParserError {
  readonly code?: unknown;
  readonly lines?: unknown;
  readonly message?: unknown;
  readonly reason?: unknown;
  readonly mark?: { readonly buffer?: unknown; readonly line?: unknown; readonly column?: unknown };
}

/**
 * Why a suite did not load, where a file of data that its config names is broken: the place in that file. promptfoo names no file, and a
 * line of the config would be a wrong one. Null where that is not why, or where it cannot be told which file it is.
 */
export function brokenFile(error: unknown, suite: FailedSuite): LoadFailure | null {
  const thrown = Object(error) as ParserError;
  return brokenYaml(thrown, suite) ?? brokenTable(thrown, suite) ?? brokenJson(thrown, suite);
}

function brokenYaml({ reason, mark }: ParserError, { config, root }: FailedSuite): LoadFailure | null {
  const { buffer, line, column } = mark ?? {};
  if (typeof reason !== 'string' || typeof buffer !== 'string') return null;
  const file = [config, ...namedData(config, root)].find((each) => textOf(each) === buffer);
  const isPlaced = file !== undefined && typeof line === 'number' && typeof column === 'number';
  return {
    code: 'config/yaml-syntax',
    what: file === undefined ? 'A file of this suite is not valid YAML.' : 'This is not valid YAML.',
    why: sentence(reason),
    fix: 'mend this line or the one before it. Text that holds `:`, `#`, `{`, `[`, `*` or `&` wants quotes:\nkey: "text: more text"',
    place: {
      file: withoutRoot(file ?? config, root),
      ...(isPlaced && { line: line + 1, column: column + 1 }),
    },
  };
}

function brokenTable(
  { code, lines, message }: ParserError,
  { config, root }: FailedSuite,
): LoadFailure | null {
  if (typeof message !== 'string' || typeof code !== 'string' || !code.startsWith('CSV_')) return null;
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

/** The first line of what promptfoo says: those behind it show the text, which may be one of a megabyte. */
const NO_JSON = /^Failed to parse JSON test file (.+?\.json): (.+)/;

function brokenJson({ message }: ParserError, { root }: FailedSuite): LoadFailure | null {
  const [, file, said = ''] = typeof message === 'string' ? (NO_JSON.exec(message) ?? []) : [];
  if (file === undefined) return null;
  const [, why = said, line, column] = /^(.*) \((\d+):(\d+)\)$/.exec(said) ?? [];
  const at = /at position (\d+)/.exec(why)?.[1];
  const before = at === undefined ? [] : (textOf(file) ?? '').slice(0, Number(at)).split('\n');
  const found =
    before.length > 0
      ? { line: before.length, column: (before.at(-1) ?? '').length + 1 }
      : line !== undefined && { line: Number(line), column: Number(column) };
  return {
    code: 'engine/suite-not-loaded',
    what: 'This is not valid JSON.',
    why: sentence(why),
    fix: 'mend it: a comma after the last entry, a comment and single quotes are not JSON',
    place: { file: withoutRoot(file, root), ...found },
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
