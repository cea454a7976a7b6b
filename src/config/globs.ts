import picomatch from 'picomatch';
import { repositoryPath } from './repository-path.ts';

const OPTIONS = { dot: true } as const;

/** Whether a repository-relative file matches any of the globs (dot files included). Globs are repository-relative. */
export function matchesAny(globs: readonly string[]): (file: string) => boolean {
  if (globs.length === 0) return () => false;
  return picomatch([...globs], OPTIONS);
}

/** A path as a glob that matches it alone, or with `rest` everything below it. */
export function literalGlob(file: string, rest = ''): string {
  const escaped = file.replaceAll(/[\\*?[\]{}()!+@|]/g, '\\$&');
  return rest === '' ? escaped : escaped === '' ? rest : `${escaped}/${rest}`;
}

/**
 * The repository-relative form of a glob written in a file of `folder`; or why it is none, in words. A path without
 * glob characters stands for the file, or for everything in the folder, of that name.
 */
export function repositoryGlobs(
  root: string,
  folder: string,
  written: string,
): readonly string[] | { readonly why: string } {
  if (written.startsWith('!')) return { why: 'A glob that begins with `!` would match almost everything.' };
  const { base, glob } = picomatch.scan(written);
  const placed = repositoryPath(root, folder, base);
  if (placed === null) return { why: 'It leads out of the repository.' };
  if (glob === '') return placed === '' ? ['**'] : [literalGlob(placed), literalGlob(placed, '**')];
  try {
    picomatch.makeRe(glob, { ...OPTIONS, strictBrackets: true });
  } catch {
    return { why: 'Its brackets do not match.' };
  }
  return [literalGlob(placed, glob)];
}
