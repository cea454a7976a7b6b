import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { isGitsOwn } from '../../../config/repository-path.ts';
import { callingFile, isCalledBy, isIn } from './calling-code.ts';
import type { CredentialFiles } from './credential-files.ts';
import { isProviders } from './provider-context.ts';
import { expectSmallWorkbook } from './workbook-guard.ts';

/** Where promptfoo may read from for a suite. */
export interface FileRules {
  /** Absolute root of the arm's tree. */
  readonly root: string;
  /** Folders of promptfoo's own: its code, and its settings for this run. */
  readonly own: readonly string[];
  /** Code of pawl's own that reads what settings name: a file or a folder. */
  readonly readers?: readonly string[];
  /** Files in which a step of the job left credentials. */
  readonly credentials?: CredentialFiles;
}

type Read = (this: unknown, file: unknown, ...more: unknown[]) => unknown;

/**
 * Keeps promptfoo's reading of prompts, variables and tests to the arm's tree, links followed: their paths are data, and
 * may be made while the suite runs. Code of the suite reads what it likes, as it does anywhere: only calls that
 * promptfoo's own code makes itself are looked at, and those of our retrieval. Of what it may read, a workbook is looked at before it is unpacked.
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
    const why = whyUnread(file, rules, guarded);
    const isRefused = why !== null && isData(rules, guarded, why.isNobodys || isUpload(more));
    const isLoaders = isRefused && isLoader(rules, guarded);
    if (isLoaders && why.isAround) return NO_SETTINGS;
    if (isRefused && !(isLoaders && why.isCode)) return refuse(unreadError(why.says), more);
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

/** Why a file may not be read, in words. `isNobodys`: no library has a reason to read it either. */
interface Unread {
  readonly says: string;
  readonly isNobodys?: true;
  /** The settings of a package around the tree. */
  readonly isAround?: true;
  /** A module: what a suite imports is code, and no data, in whichever folder it is installed. */
  readonly isCode?: true;
}

const MODULE = /\.[cm]?[jt]s$/;

/** Why a file that is named may not be read; null where it may. */
function whyUnread(file: unknown, { root, own, credentials }: FileRules, guarded: Read): Unread | null {
  const written = file instanceof URL ? fileURLToPath(file) : Buffer.isBuffer(file) ? String(file) : file;
  if (typeof written !== 'string') return null;
  const absolute = path.resolve(written);
  const followed = real(absolute);
  if (followed === null) return null; // nothing is there to read
  const left = credentials?.get(followed);
  if (left !== undefined && isOwnLogin(left.variable, guarded)) return null;
  if (left !== undefined) return { says: leftWords(written, left.variable) };
  if (own.some((folder) => isIn(followed, folder))) return null;
  const isInTree = isIn(followed, root);
  const isGits = isInTree && isGitsOwn(path.relative(root, followed));
  if (isInTree && !isGits) return null;
  const isPackages = isIn(absolute, root) && /[\\/]node_modules[\\/]/.test(absolute);
  if (isPackages && /[\\/]node_modules[\\/]/.test(followed)) return null;
  const isNobodys = isGits || isOfProcess(absolute) || isOfProcess(followed);
  return {
    says: `\`${written}\` lies outside the repository: a suite reads files of its own tree`,
    ...(isNobodys && { isNobodys: true as const }),
    ...(!isNobodys && MODULE.test(followed) && { isCode: true as const }),
    ...(isPackageAround(absolute, root) && { isAround: true as const }),
  };
}

/**
 * What the loader of TypeScript gets of a package around the tree, where it looks for the kind of its modules. Nothing, on both sides: main's
 * tree lies in another folder.
 */
const NO_SETTINGS = '{}';
const LOADER = /[\\/]tsx-stub[\w.-]*\.js$/;

function isPackageAround(file: string, root: string): boolean {
  return path.basename(file) === 'package.json' && isIn(root, path.dirname(file));
}

function isLoader({ own }: FileRules, guarded: Read): boolean {
  const file = callingFile(guarded, CALLERS);
  return file !== null && LOADER.test(file) && own.some((folder) => isIn(file, folder));
}

/**
 * What the system tells of a process: its environment, its memory, the files that it has open. Libraries look for the container and the
 * machine that they run in, and for nothing else there.
 */
function isOfProcess(file: string): boolean {
  return (
    /^\/(?:proc|dev\/fd)\//.test(file) &&
    !/^\/proc\/(?:[a-z]+|(?:self|\d+)\/(?:cgroup|mountinfo))$/.test(file)
  );
}

function leftWords(written: string, variable: string | null): string {
  return variable === null
    ? `\`${written}\` holds credentials that a tool logs in by: a suite does not read them as data`
    : `\`${written}\` may hold credentials of the job, because the variable ${variable} names it. If it holds none, give the variable a name that says so`;
}

/** Variables that name an account of Google's, and what of promptfoo reads one for its log-in where the settings of a provider name it. */
const ACCOUNT = /^(?:GOOGLE|CLOUDSDK)_/;
const READS_ACCOUNT = 'loadCredentials';

/** The job's own account, read as one: it goes where the file itself says, and nowhere else. Held to the bundle by a test. */
function isOwnLogin(variable: string | null, guarded: Read): boolean {
  return (
    variable !== null &&
    ACCOUNT.test(variable) &&
    isProviders() &&
    isCalledBy(READS_ACCOUNT, guarded, CALLERS)
  );
}

/** Code of promptfoo that sends the content of a file reads it so that it can be called off. Held to the bundle by a test. */
function isUpload([options]: readonly unknown[]): boolean {
  return typeof options === 'object' && options !== null && 'signal' in options;
}

/** Between a call and who makes it there may be Node's own code, which makes a promise of it. */
const CALLERS = 6;

/**
 * The parts of promptfoo that load prompts, variables, tests and the files that settings name, and the one that sends the recording that
 * a prompt names. Held to the bundle by tests.
 */
const LOADERS = /[\\/](?:entry|util|evaluatorHelpers|index|transcription)[\w.-]*\.js$/;

/**
 * Whether promptfoo's own code makes the call, by the first frame behind the guard. While a provider works only what
 * loads data for it, and with `isForAll` whatever it is: libraries of providers read certificates and credentials where they are.
 */
function isData({ own, readers = [] }: FileRules, guarded: Read, isForAll: boolean): boolean {
  const file = callingFile(guarded, CALLERS);
  if (file === null) return false;
  if (readers.some((reader) => isIn(file, reader))) return true;
  if (!own.some((folder) => isIn(file, folder))) return false;
  return isForAll || !isProviders() || LOADERS.test(file);
}

function real(file: string): string | null {
  try {
    return fs.realpathSync(file);
  } catch {
    return null;
  }
}

/** With the code of a file that may not be read: who asks for it as a favour goes on without it. */
function unreadError(why: string): Error {
  return Object.assign(new Error(why), { code: 'EACCES' });
}
