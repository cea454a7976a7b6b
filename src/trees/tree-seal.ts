import { createHash } from 'node:crypto';
import { type BigIntStats, lstatSync, readdirSync, readFileSync, readlinkSync } from 'node:fs';
import path from 'node:path';
import type { CommitEntry } from './git/commit-files.ts';

/** What main's tree held when it was ready, so that it can be told whether it still does. */
export interface TreeSeal {
  /** The first file that differs from its sealed state, repository-relative. Null if none does. Takes some milliseconds. */
  broken(): Promise<string | null>;
}

/**
 * Seals a tree that is ready to run, before any code of a suite has. This PR's code is the same user and can write there.
 *
 * What counts: the files that git tracks at this commit, and of those that `setup` made, code and packages. A tracked file that
 * was written again with the content of the commit counts as unchanged.
 *
 * Suites write caches, results and databases into their trees, so new files do not count, unless they take the place of a
 * sealed one when something is loaded: packages (a nearer `node_modules` wins), a `package.json`, a `tsconfig.json`, a file of
 * the same name with another ending.
 *
 * What this does not see: packages behind links to the checkout, which both sides share, byte code of Python, and what
 * is changed and read between two looks.
 */
export function sealTree(root: string, files: readonly CommitEntry[]): TreeSeal {
  const tracked = new Map(
    files.filter(({ type }) => type === 'blob').map(({ path: file, id }) => [file, id] as const),
  );
  const sealed = new Map<string, string | null>();
  for (const file of tracked.keys()) sealed.set(file, signatureOf(root, file));
  for (const file of walked(root).filter(isLoaded).slice(0, MOST_MADE))
    if (!sealed.has(file)) sealed.set(file, signatureOf(root, file));
  const stems = new Set([...sealed.keys()].flatMap(placesTaken));

  const look = (): string | null => {
    for (const [file, signature] of sealed) {
      if (signatureOf(root, file) === signature) continue;
      const id = tracked.get(file);
      if (id === undefined || blobOf(root, file, id.length) !== id) return file;
    }
    return walked(root).find((file) => !sealed.has(file) && takesPlace(file, stems)) ?? null;
  };
  let looking: Promise<string | null> | null = null;
  return {
    // Suites start together: they share a look.
    broken() {
      looking ??= new Promise<string | null>((resolve, reject) => {
        setImmediate(() => {
          looking = null;
          try {
            resolve(look());
          } catch (error) {
            reject(error);
          }
        });
      });
      return looking;
    },
  };
}

/** Files of `setup` that are looked at, at most: each costs some microseconds. */
const MOST_MADE = 40_000;
const CODE = /\.(?:[cm]?[jt]sx?|json|py|node|wasm|so)$/i;

/** What code is loaded from: code itself, and all of packages. Data that a `setup` made may be a cache that suites go on with. */
function isLoaded(file: string): boolean {
  return isPackages(file) || (CODE.test(file) && !file.endsWith('.json'));
}

function isPackages(file: string): boolean {
  return /(?:^|\/)node_modules(?:\/|$)/.test(file);
}

/** Whether a new file is found in the place of one that is sealed. */
function takesPlace(file: string, stems: ReadonlySet<string>): boolean {
  if (isPackages(file) || /(?:^|\/)(?:package|tsconfig|jsconfig)\.json$/.test(file)) return true;
  // A module is looked for as code before it is looked for as data.
  return CODE.test(file) && !file.endsWith('.json') && stems.has(file.replace(/\.\w+$/, ''));
}

/** Names without an ending under which a module is found: `lib/rules` of `lib/rules.ts`, and `lib` of `lib/index.js`. */
function placesTaken(file: string): readonly string[] {
  if (!CODE.test(file)) return [];
  const stem = file.replace(/\.\w+$/, '');
  return /\/(?:index|__init__)$/.test(stem) ? [stem, path.posix.dirname(stem)] : [stem];
}

/** All files and links below a root, links not followed. Caches of tools among packages are nobody's code. */
function walked(root: string): readonly string[] {
  const found: string[] = [];
  const visit = (folder: string): void => {
    for (const entry of entriesOf(path.join(root, folder))) {
      const name = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (entry.name === '.git' || entry.name === '__pycache__') continue;
      if (isPackages(folder) && /^\.(?!bin$|pnpm$)/.test(entry.name)) continue;
      if (entry.isDirectory()) visit(name);
      else found.push(name);
    }
  };
  visit('');
  return found;
}

function entriesOf(folder: string) {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}

/** What changes whenever a file is written or replaced: nobody but the system sets the time of its last change. */
function signatureOf(root: string, file: string): string | null {
  const stat = statOf(root, file);
  return stat && [stat.ino, stat.mode, stat.size, stat.mtimeNs, stat.ctimeNs].join(' ');
}

function statOf(root: string, file: string): BigIntStats | null {
  try {
    return lstatSync(path.join(root, file), { bigint: true });
  } catch {
    return null;
  }
}

/** git's name for what a file holds; null where there is none. Worked out here: settings of the clone run filters. */
function blobOf(root: string, file: string, length: number): string | null {
  const stat = statOf(root, file);
  if (!stat || (!stat.isFile() && !stat.isSymbolicLink())) return null;
  const full = path.join(root, file);
  const content = stat.isSymbolicLink() ? Buffer.from(readlinkSync(full)) : readFileSync(full);
  const hash = createHash(length === 64 ? 'sha256' : 'sha1');
  return hash.update(`blob ${content.length}\0`).update(content).digest('hex');
}
