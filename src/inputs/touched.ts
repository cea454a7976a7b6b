import { posix } from 'node:path';
import { matchesAny } from '../config/globs.ts';
import { folderOf, foldersUpwards } from '../config/repository-path.ts';
import { isDocumentation } from './documentation.ts';
import { isManifest } from './packages/manifest-files.ts';
import { languageOf } from './references/code-references.ts';
import type { SuiteInputs } from './suite-inputs.ts';

/** A changed file that a suite depends on, or may depend on. */
export interface TouchedFile {
  readonly file: string;
  /** Why the suite may read it, as a sentence; null where it is known to. */
  readonly why: string | null;
}

/** What says which files a suite, or a part of it, reads. */
type Reached = Pick<SuiteInputs, 'files' | 'absent' | 'globs' | 'guessed' | 'installed' | 'unseen'>;

/** Whether some suite is known to read a file. */
export type Claims = (file: string) => boolean;

/** All files that these suites of both trees are known to read. A folder in which a suite may read anything does not count. */
export function claimsOf(suites: readonly SuiteInputs[]): Claims {
  const named = new Set(suites.flatMap(({ files }) => files));
  const matches = matchesAny([...new Set(suites.flatMap(certainGlobs))]);
  return (file) => named.has(file) || matches(file);
}

/** Says how git writes the files below it: their encoding, their line ends, their filter. */
const ATTRIBUTES = '.gitattributes';

/** All folders that hold these files. One that is itself among what changed is a submodule at another commit, or was a file. */
function foldersOf(files: readonly string[]): ReadonlySet<string> {
  return new Set(files.flatMap((file) => foldersUpwards(folderOf(file)).filter((folder) => folder !== '')));
}

function certainGlobs({ globs, guessed, installed = [] }: Reached): readonly string[] {
  return [...globs.filter((glob) => !guessed.includes(glob)), ...installed];
}

/**
 * The changed files that a suite with these inputs depends on, in their given order. Where it may read what nobody sees,
 * these are also the files that no suite is known to read, but for documentation.
 */
export function touchedBy(
  inputs: Reached,
  changed: readonly string[],
  isClaimed: Claims,
): readonly TouchedFile[] {
  const { files, absent = [], guessed, unseen } = inputs;
  const named = new Set([...files, ...absent]);
  const matches = matchesAny(certainGlobs(inputs));
  const mayMatch = matchesAny(guessed);
  const [all] = unseen.filter(({ reach }) => reach === 'all');
  const [first] = unseen;
  const holders = foldersOf(files);
  const isWrittenBy = (file: string) =>
    posix.basename(file) === ATTRIBUTES && (folderOf(file) === '' || holders.has(folderOf(file)));
  return changed.flatMap((file): TouchedFile[] => {
    if (named.has(file) || matches(file) || holders.has(file) || isWrittenBy(file))
      return [{ file, why: null }];
    if (mayMatch(file)) return [{ file, why: first?.why ?? null }];
    if (first === undefined || isDocumentation(file)) return [];
    if (!isClaimed(file)) return [{ file, why: first.why }];
    return all ? [{ file, why: all.why }] : [];
  });
}

/**
 * The changed files that a server beside the run may be made of: all but documentation, and data that a suite is known to read. Code and lists
 * of packages count even if a suite reads them: a server may share them.
 */
export function filesOfServers(changed: readonly string[], isClaimed: Claims): readonly string[] {
  const isData = (file: string) => isClaimed(file) && languageOf(file) === null && !isManifest(file);
  return changed.filter((file) => !isDocumentation(file) && !isData(file));
}
