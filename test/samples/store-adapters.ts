import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Sample } from '../../src/samples/sample.ts';
import { directoryStore } from '../../src/samples/store/directory-store.ts';
import type { StoreGit } from '../../src/samples/store/ref-objects.ts';
import { refStore } from '../../src/samples/store/ref-store.ts';
import type { SampleStore, StoreTerms } from '../../src/samples/store/sample-store.ts';
import { gitIn } from '../../src/trees/git/git.ts';
import { sampleWith } from '../support/builders/sample.ts';
import { git, gitAsync, gitEnv, makeFolder } from '../support/files/repository.ts';
import { repository, temporaryFolder } from '../support/files/temporary.ts';
import { gitServer } from '../support/servers/git-server.ts';

export const ref = 'refs/pawl/baseline';
/** The ref of suite `support`. */
export const support = `${ref}/support`;
export const pause = async () => {};
export const terms: StoreTerms = {
  outputs: 'full',
  keep: { samples: 100, days: 90 },
  now: () => Date.parse('2026-11-24T12:30:00Z'),
};

/** A sample of a case, so many seconds after noon. */
export const row = (name: string, second = 0, more: Partial<Sample> = {}) =>
  sampleWith({ case: name, at: new Date(Date.UTC(2026, 10, 24, 12, 0, second)).toISOString(), ...more });

/** The text of a part that holds these samples. */
export const partOf = (...samples: readonly Sample[]) =>
  `{"pawl":"samples","schemaVersion":2,"status":"complete"}\n${samples.map((sample) => `${JSON.stringify(sample)}\n`).join('')}`;

export const cases = async (store: SampleStore, suite = 'support') =>
  (await store.read(suite)).samples.map((sample) => sample.case);

/** A bare repository and a clone of it, made once for all files that share this process: each test gets copies. */
let original: { readonly folder: string; readonly bare: string; readonly clone: string } | undefined;
process.once('exit', () => original && rmSync(original.folder, { recursive: true, force: true }));

function originals() {
  if (original) return original;
  const folder = makeFolder();
  const [bare, clone] = [path.join(folder, 'repo.git'), path.join(folder, 'clone')];
  git(folder, 'clone', '--quiet', '--bare', repository(), bare);
  git(bare, 'remote', 'remove', 'origin');
  git(bare, 'config', 'http.receivepack', 'true');
  git(folder, 'clone', '--quiet', bare, clone);
  original = { folder, bare, clone };
  return original;
}

/** A bare remote behind HTTP, and a way to clone it in its state before anything was stored. */
export async function remote() {
  const { bare: bareOriginal, clone: cloneOriginal } = originals();
  const folder = temporaryFolder();
  const bare = path.join(folder, 'repo.git');
  cpSync(bareOriginal, bare, { recursive: true });
  const address = `${await gitServer(folder)}/repo.git`;
  const clone = async (...options: string[]) => {
    const root = path.join(temporaryFolder(), 'clone');
    if (options.length > 0) {
      await gitAsync(path.dirname(root), 'clone', '--quiet', ...options, address, root);
      return root;
    }
    cpSync(cloneOriginal, root, { recursive: true });
    const config = path.join(root, '.git/config');
    writeFileSync(config, readFileSync(config, 'utf8').replace(bareOriginal, address));
    return root;
  };
  return { bare, clone };
}

export const storeIn = (
  root: string,
  wrapped: (git: StoreGit) => StoreGit = (same) => same,
  more: Partial<StoreTerms> = {},
) => refStore({ git: wrapped(gitIn(root, gitEnv)), ref, terms: { ...terms, ...more }, pause });

export const storeOf = (folder: string, more: Partial<StoreTerms> = {}) =>
  directoryStore({ folder, terms: { ...terms, ...more }, pause });

/** One store: as this machine has it open, and as others have. */
export interface Opened {
  readonly open: (more?: Partial<StoreTerms>) => SampleStore;
  readonly others: () => Promise<SampleStore>;
  /** Names of suite `support`'s parts as they are kept. */
  readonly parts: () => Promise<readonly string[]>;
  /** Puts files into suite `support`'s place as they are, as somebody else could. */
  readonly plant: (files: Readonly<Record<string, string | Buffer>>) => Promise<void>;
}

/** Every adapter of the port. */
export const adapters: [string, () => Promise<Opened>][] = [
  [
    'directory',
    async () => {
      const folder = path.join(temporaryFolder(), 'store');
      const names = async () => readdirSync(path.join(folder, 'support')).sort();
      const plant = async (files: Readonly<Record<string, string | Buffer>>) => {
        mkdirSync(path.join(folder, 'support'), { recursive: true });
        for (const [name, content] of Object.entries(files))
          writeFileSync(path.join(folder, 'support', name), content);
      };
      return {
        open: (more) => storeOf(folder, more),
        others: async () => storeOf(folder),
        parts: names,
        plant,
      };
    },
  ],
  [
    'ref without a remote',
    async () => {
      const root = repository();
      const open = (more?: Partial<StoreTerms>) => storeIn(root, undefined, more);
      return {
        open,
        others: async () => storeIn(root),
        parts: async () => listed(root),
        plant: async (files) => planted(root, files),
      };
    },
  ],
  [
    'ref of a remote',
    async () => {
      const { clone, bare } = await remote();
      const root = await clone();
      const open = (more?: Partial<StoreTerms>) => storeIn(root, undefined, more);
      return {
        open,
        others: async () => storeIn(await clone()),
        parts: async () => listed(bare),
        plant: async (files) => planted(bare, files),
      };
    },
  ],
];

function listed(repo: string): readonly string[] {
  return git(repo, 'ls-tree', '--name-only', support).split('\n');
}

/** Puts files into the ref of suite `support` beside what is there, in a commit without a parent, by one process. */
export function planted(repo: string, files: Readonly<Record<string, string | Buffer>>): void {
  const held = git(repo, 'for-each-ref', support) === '' ? '' : git(repo, 'ls-tree', support);
  const kept =
    held === '' ? [] : held.split('\n').map((entry) => entry.replace(/^(\d+) \w+ (\w+)\t/, 'M $1 $2 '));
  const input: (string | Buffer)[] = [
    `commit ${support}\ncommitter A <a@example.org> 1767225600 +0000\ndata 7\nPlanted\n`,
    ...kept.map((line) => `${line}\n`),
  ];
  for (const [name, content] of Object.entries(files)) {
    const bytes = Buffer.from(content);
    input.push(`M 100644 inline ${name}\ndata ${bytes.length}\n`, bytes, '\n');
  }
  const all = Buffer.concat(input.map((part) => Buffer.from(part)));
  execFileSync('git', ['fast-import', '--quiet', '--force'], { cwd: repo, env: gitEnv, input: all });
}
