import { createHash } from 'node:crypto';
import path from 'node:path';
import type { SuiteConfig } from '../../config/gate-config.ts';

import { fileDigest } from '../file-digest.ts';
import { manifestFiles } from '../packages/manifest-files.ts';
import { lockedVersions, type NpmLock, npmLock } from '../packages/npm-lock.ts';
import type { Ecosystem } from '../search/input-search.ts';
import { type Claims, touchedBy } from '../touched.ts';
import type { TreeProbe } from '../tree-probe.ts';
import { type KeySearch, keyInputs } from './key-inputs.ts';

/**
 * SHA-256 of the files and package versions that count, or why they are not known. Files are named from the suite's folder on; `placed`: from the
 * repository's root on, so that it is the same in all suites that share these files.
 */
export type FilesDigest =
  | { readonly kind: 'known'; readonly digest: string; readonly placed: string; readonly code: boolean }
  | { readonly kind: 'opaque'; readonly why: string };

/** What one suite's files can change in one tree, beside what its expanded cells hold. */
export interface KeyDigests {
  /** By place in the config's list of providers; null: all are in `output`. */
  readonly providers: readonly FilesDigest[] | null;
  readonly output: FilesDigest;
  readonly score: FilesDigest;
  /** SHA-256 of what is seen of the files that grade, whatever else may, and of what a change edits that they may read unseen. */
  readonly graders: string;
  /** The config is code: what grades may be what asks. */
  readonly isCode: boolean;
}

/** What a change edits beside the files that its suite is known to read on main, and whether a suite is known to read a file. */
export interface OtherChanges {
  readonly changed: readonly string[];
  readonly isClaimed: Claims;
}

/**
 * Digests of everything outside the expanded cells that can change an output or a score: contents of code, its imports
 * and the files it reads, tool schemas, corpora, and versions of the packages that the code reaches. The same in
 * another folder, on another machine and with other line ends. Throws a `PawlError` where the config cannot be searched.
 */
export async function keyDigests(request: {
  root: string;
  suite: Pick<SuiteConfig, 'config' | 'paths' | 'inputs' | 'models'>;
  others?: OtherChanges | undefined;
  /** Digest of the installed packages that the repository holds; null where it holds none. Asked where code imports some. */
  packages?: (() => Promise<string | null>) | undefined;
}): Promise<KeyDigests> {
  const { providers, output, score, named, isCode } = await keyInputs(request);
  const imports = [...(providers ?? []), output, score, named].some(
    (search) => search && search.externals.size > 0,
  );
  const packages = (imports && (await request.packages?.())) || null;
  const isListed = request.suite.inputs !== undefined;
  const beside = { packages, named: named && contentOf(named, packages), isListed };
  const digest = (search: KeySearch) => filesDigest(search, beside);
  return {
    providers: providers?.map(digest) ?? null,
    output: digest(output),
    score: digest(score),
    graders: createHash('sha256')
      .update(contentOf(score, packages) + (isListed ? '' : unseenContent(score, request.others)))
      .digest('hex'),
    isCode,
  };
}

/** Names and digests of the changed files that a search may have missed: its code reads by names that it makes, or starts programs. */
function unseenContent(
  { probe, files, globs, guessed, unseen }: KeySearch,
  { changed, isClaimed }: OtherChanges = { changed: [], isClaimed: () => false },
): string {
  const reached = {
    ...{ files: [...files], globs: [...globs], guessed: [...guessed] },
    unseen: [...unseen].map(([why, reach]) => ({ why, reach })),
  };
  return touchedBy(reached, changed, isClaimed)
    .flatMap(({ file, why }) =>
      why === null ? [] : [`${file} ${probe.kindOf(file) === 'file' ? fileDigest(probe.root, file) : ''}\n`],
    )
    .join('');
}

/** What counts for every digest of a suite beside the files that were found. */
interface BesideFiles {
  /** Digest of the installed packages that the repository holds. */
  readonly packages: string | null;
  /** What the files add that the policy names. */
  readonly named: string | null;
  /** The policy lists all that cannot be seen, so nothing is hidden. */
  readonly isListed: boolean;
}

function filesDigest(search: KeySearch, { packages, named, isListed }: BesideFiles): FilesDigest {
  const [why] = [...search.opaque, ...search.unseen.keys()];
  if (why !== undefined && !isListed) return { kind: 'opaque', why };
  const digest = (from: KeySearch) =>
    createHash('sha256')
      .update(JSON.stringify([contentOf(from, packages), named]))
      .digest('hex');
  return {
    kind: 'known',
    digest: digest(search),
    placed: digest({ ...search, folder: '' }),
    code: search.code,
  };
}

/** Names from the suite's folder on, digests and package versions of all that was found. `packages`: those that the repository holds. */
function contentOf({ probe, files, folder, config, externals }: KeySearch, packages: string | null): string {
  const contents = [...files]
    .filter((file) => file !== config && probe.kindOf(file) === 'file')
    .map((file) => [path.posix.relative(folder, file), fileDigest(probe.root, file)])
    .sort(([a = ''], [b = '']) => (a < b ? -1 : 1));
  const committed = packages !== null && externals.size > 0 ? [packages] : [];
  return JSON.stringify([contents, packageVersions(probe, externals), ...committed]);
}

/** Manifests and lock files of an ecosystem, by name. */
const FILES: Readonly<Record<Ecosystem, RegExp>> = {
  javascript:
    /(?:^|\/)(?:package(?:-lock)?\.json|npm-shrinkwrap\.json|pnpm-lock\.yaml|yarn\.lock|bun\.lockb?)$/,
  python:
    /(?:^|\/)(?:requirements[^/]*|pyproject\.toml|uv\.lock|poetry\.lock|Pipfile(?:\.lock)?|setup\.(?:py|cfg))$/,
  ruby: /(?:^|\/)Gemfile(?:\.lock)?$/,
  go: /(?:^|\/)go\.(?:mod|sum)$/,
  any: /./,
};

/**
 * What decides the versions of the packages that code imports: of npm packages in a lock file their own versions and
 * those of all that they depend on; of others the lock files and manifests that hold for the importing file, whole.
 */
export function packageVersions(probe: TreeProbe, externals: ReadonlySet<string>): string[] {
  const found = new Set<string>();
  const locks = new Map<string, NpmLock | null>();
  for (const external of [...externals].sort()) {
    const [ecosystem, folder, name] = JSON.parse(external) as [Ecosystem, string, string];
    if (!locks.has(folder)) locks.set(folder, npmLock(probe, folder));
    const lock = locks.get(folder) ?? null;
    const versions = ecosystem === 'javascript' && lock !== null ? lockedVersions(lock, folder, name) : null;
    for (const version of versions ?? wholeFiles(probe, folder, ecosystem)) found.add(version);
    if (versions === null) found.add(`${ecosystem} ${name}`);
  }
  return [...found].sort();
}

/** Manifests and lock files of an ecosystem that hold for a folder, with digests of what they say. */
export function wholeFiles(probe: TreeProbe, folder: string, ecosystem: Ecosystem): string[] {
  return manifestFiles(probe, folder, probe.namesIn)
    .filter((file) => FILES[ecosystem].test(file))
    .map((file) => `${file} ${fileDigest(probe.root, file)}`);
}
