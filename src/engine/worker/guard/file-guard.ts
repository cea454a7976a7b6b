import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { callingFile, isIn } from './calling-code.ts';
import { isProviders } from './provider-context.ts';
import { expectSmallWorkbook } from './workbook-guard.ts';

/** Where promptfoo may read from for a suite. */
export interface FileRules {
  /** Absolute root of the arm's tree. */
  readonly root: string;
  /** Folders of promptfoo's own: its code, and its settings for this run. */
  readonly own: readonly string[];
}

type Read = (this: unknown, file: unknown, ...more: unknown[]) => unknown;

/**
 * Keeps promptfoo's reading of prompts, variables and tests to the arm's tree, links followed: their paths are data, and
 * may be made while the suite runs. Code of the suite reads what it likes, as it does anywhere: only calls that
 * promptfoo's own code makes itself are looked at. Of what it may read, a workbook is looked at before it is unpacked.
 */
export function guardFiles(rules: FileRules): void {
  const known = {
    ...rules,
    root: real(rules.root) ?? rules.root,
    own: rules.own.map((each) => real(each) ?? each),
  };
  for (const name of ['readFileSync', 'openSync', 'createReadStream'] as const)
    guard(fs, name, known, thrown);
  for (const name of ['readFile', 'open'] as const) guard(fs.promises, name, known, rejected);
  for (const name of ['readFile', 'open'] as const) guard(fs, name, known, calledBack);
  syncBuiltinESMExports();
}

function guard(holder: object, name: string, rules: FileRules, refuse: Refuse): void {
  const read = Reflect.get(holder, name) as Read;
  const guarded: Read = function (file, ...more) {
    const outside = outsideOf(file, rules);
    if (outside !== null && isData(rules, guarded)) return refuse(outsideError(outside), more);
    if (name === 'createReadStream') expectSmallWorkbook(file, guarded, rules.own);
    return read.call(this, file, ...more);
  };
  // What Node has beside the function, such as `readFile`'s own promise form.
  Object.defineProperties(guarded, Object.getOwnPropertyDescriptors(read));
  Reflect.set(holder, name, guarded);
}

type Refuse = (error: Error, more: readonly unknown[]) => unknown;

const thrown: Refuse = (error) => {
  throw error;
};
const rejected: Refuse = (error) => Promise.reject(error);
const calledBack: Refuse = (error, more) => {
  const done = more.at(-1);
  if (typeof done !== 'function') throw error;
  process.nextTick(done, error);
};

/** The file that is named and lies outside of all that may be read; null where there is none. */
function outsideOf(file: unknown, { root, own }: FileRules): string | null {
  const written = file instanceof URL ? fileURLToPath(file) : Buffer.isBuffer(file) ? String(file) : file;
  if (typeof written !== 'string') return null;
  const absolute = path.resolve(written);
  const followed = real(absolute);
  if (followed === null) return null; // nothing is there to read
  if ([root, ...own].some((folder) => isIn(followed, folder))) return null;
  const isPackages = isIn(absolute, root) && /[\\/]node_modules[\\/]/.test(absolute);
  if (isPackages && /[\\/]node_modules[\\/]/.test(followed)) return null;
  return isOwnTemporary(absolute) ? null : written;
}

/** What promptfoo hands to scripts and gets back from them. */
function isOwnTemporary(file: string): boolean {
  const [first = ''] = path.relative(tmpdir(), file).split(path.sep);
  return /^(?:promptfoo|temp|golang-provider)-[\w.-]+$/.test(first);
}

/** The parts of promptfoo that load prompts, variables, tests and the files that settings name. Held to the bundle by tests. */
const LOADERS = /[\\/](?:entry|util|evaluatorHelpers|index)[\w.-]*\.js$/;

/**
 * Whether promptfoo's own code makes the call, by the first frame behind the guard. While a provider works only what
 * loads data for it: libraries of providers read certificates and credentials where they are.
 */
function isData({ own }: FileRules, guarded: Read): boolean {
  const file = callingFile(guarded, 1);
  if (file === null || !own.some((folder) => isIn(file, folder))) return false;
  return !isProviders() || LOADERS.test(file);
}

function real(file: string): string | null {
  try {
    return fs.realpathSync(file);
  } catch {
    return null;
  }
}

/** With the code of a file that may not be read: who asks for it as a favour goes on without it. */
function outsideError(file: string): Error {
  return Object.assign(
    new Error(`\`${file}\` lies outside the repository: a suite reads files of its own tree`),
    {
      code: 'EACCES',
    },
  );
}
