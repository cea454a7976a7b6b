import picomatch from 'picomatch';
import { repositoryPath } from './repository-path.ts';

/** Globs match at least the files that promptfoo's own (minimatch) match: a file that is missed is a change that nobody judges. */
const OPTIONS = { dot: true, posix: true, expandRange: rangePattern } as const;

/** What `{1..12}` stands for, as a pattern: any number. Too many files cost a look, and one too few is a miss. */
function rangePattern(...args: unknown[]): string {
  const [from = '', to = ''] = args.filter((arg) => typeof arg === 'string');
  const isNumeric = [from, to].every((end) => /^-?\d+$/.test(end));
  const [low = '', high = ''] = [from, to].sort();
  if (!isNumeric && /^[a-z]$/i.test(low) && /^[a-z]$/i.test(high)) return `[${low}-${high}]`;
  return isNumeric ? '(?:-?\\d+)' : '[^/]*';
}

/** The folder of a glob's files, as the glob writes it. */
export function globBase(written: string): string {
  return picomatch.scan(written).base;
}

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
