import { closeSync, constants, openSync, readSync } from 'node:fs';
import path from 'node:path';
import type { ErrorHelp } from '../../errors.ts';
import { problems, type ValueOrProblems } from '../config-problems.ts';
import { MAX_SUITE_BYTES, textFile } from '../text-file.ts';
import { type YamlSource, yamlSource } from '../yaml/yaml-source.ts';

/** Longest file of another name that is looked into for a suite, in bytes. */
const MAX_SNIFFED_BYTES = 1_000_000;
const DATA = new Set(['.yaml', '.yml', '.json']);
const CODE = new Set(['.js', '.cjs', '.mjs', '.ts', '.cts', '.mts']);

/** What kind of file a name can hold: data that can be read without running it, code, or neither. */
export function configForm(name: string): 'data' | 'code' | null {
  const extension = path.posix.extname(name).toLowerCase();
  return DATA.has(extension) ? 'data' : CODE.has(extension) ? 'code' : null;
}

/** Whether promptfoo's own naming says that a file is a config: `promptfooconfig.yaml`, `promptfooconfig.rag.ts`. */
export function isNamedConfig(name: string): boolean {
  return /^promptfooconfig\./.test(name) && configForm(name) !== null;
}

/** What a promptfoo config is about: `red-team-with-tests` has a red-team part beside tests of its own. */
type ConfigKind = 'suite' | 'red-team' | 'red-team-with-tests';
/** What a file turned out to be. */
type SuiteKind = ConfigKind | 'other';

/** Reads a file that must be a promptfoo config: by its name, or because the policy lists it. */
export function suiteSource(root: string, file: string): ValueOrProblems<YamlSource> {
  const text = textFile(root, file, MAX_SUITE_BYTES);
  if (text.kind === 'problems') return text;
  const source = yamlSource(file, text.value);
  if (source.kind === 'problems') return source;
  if (source.value.top() === null) return problems(notAConfig(source.value));
  return source;
}

/** Whether a config is a suite or a red-team config. */
export function kindOfConfig(source: YamlSource): ConfigKind {
  const keys = source.top();
  const isRedTeam = keys?.has('redteam') || keys?.has('plugins') || keys?.has('strategies');
  return !isRedTeam ? 'suite' : hasOwnTests(source) ? 'red-team-with-tests' : 'red-team';
}

/** What a file of any name holds, by its content. Of a text that is written as a suite and cannot be parsed: why not. */
export function kindByContent(root: string, file: string, buffer: Buffer): SuiteKind | readonly ErrorHelp[] {
  const text = startOf(path.join(root, file), buffer);
  if (text === null || !looksLikeConfig(text)) return 'other';
  const source = yamlSource(file, text.toString('utf8'));
  if (source.kind === 'problems') return isWrittenAsSuite(text) ? source.problems : 'other';
  const isFilled = (key: string) => hasFilled(source.value, key);
  if (!isFilled('prompts') || !(isFilled('providers') || isFilled('targets'))) return 'other';
  const kind = kindOfConfig(source.value);
  return kind === 'suite' && !hasOwnTests(source.value) ? 'other' : kind;
}

/** Whether a config has test cases of its own, beside what a red-team part would make. */
function hasOwnTests(source: YamlSource): boolean {
  return hasFilled(source, 'tests') || hasFilled(source, 'scenarios');
}

function hasFilled(source: YamlSource, key: string): boolean {
  return source.top()?.get(key) === true;
}

/** A buffer for `kindByContent`, to be made once for many files. */
export function sniffBuffer(): Buffer {
  return Buffer.allocUnsafe(MAX_SNIFFED_BYTES + 1);
}

function looksLikeConfig(bytes: Buffer): boolean {
  return (
    bytes.includes('prompts') &&
    (bytes.includes('providers') || bytes.includes('targets')) &&
    (bytes.includes('tests') || bytes.includes('scenarios') || bytes.includes('redteam'))
  );
}

/** The keys of a suite at the beginnings of lines, though what stands around them cannot be parsed. */
function isWrittenAsSuite(bytes: Buffer): boolean {
  const text = bytes.toString('utf8');
  return (
    /^prompts:/m.test(text) && /^(?:providers|targets):/m.test(text) && /^(?:tests|scenarios):/m.test(text)
  );
}

function startOf(absolute: string, buffer: Buffer): Buffer | null {
  let file: number;
  try {
    file = openSync(absolute, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  } catch {
    return null;
  }
  try {
    const length = readSync(file, buffer, 0, buffer.length, 0);
    return length > MAX_SNIFFED_BYTES ? null : buffer.subarray(0, length);
  } catch {
    return null;
  } finally {
    closeSync(file);
  }
}

function notAConfig({ file, document }: YamlSource): ErrorHelp {
  const empty = document.contents === null;
  return {
    code: empty ? 'config/empty-suite' : 'config/not-a-suite',
    what: `\`${file}\` is ${empty ? 'empty' : 'not a promptfoo config'}.`,
    why: 'A promptfoo config is a block with the keys `prompts`, `providers` and `tests`.',
    fix: `fill it in, remove it, or leave it out in pawl.yaml:\nignore:\n  - ${file}`,
    place: { file, line: 1, column: 1 },
  };
}

/** A config in a form that promptfoo cannot load. */
export function unknownForm(file: string): ErrorHelp {
  return {
    code: 'config/not-a-suite',
    what: `\`${file}\` is not a promptfoo config.`,
    why: `promptfoo loads ${[...DATA, ...CODE].join(', ')}.`,
    fix: 'name the config file itself:\nconfig: promptfooconfig.yaml',
    place: { file },
  };
}
