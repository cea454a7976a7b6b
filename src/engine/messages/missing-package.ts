import type { PackageKind } from '../../config/install-command.ts';

/** A package that an error says is not there; its name is null where the error does not give one. */
export interface MissingPackage {
  readonly name: string | null;
  readonly kind: PackageKind;
}

const ANY = 'is not installed|please install|npm install';
const PYTHON = 'modulenotfounderror|no module named|pip install';

/** Words of an error that misses a package, or the program that runs a script. A file of the suite is not a package. */
export const MISSING = new RegExp(
  `cannot find (?:module|package) (?!['"]?[./])|${ANY}|${PYTHON}|could not find python|python 3 not found|spawn \\S*(?:python|ruby|go)\\S* ENOENT`,
  'i',
);

const NAME = '((?:@[\\w.-]+\\/)?[\\w][\\w.-]*)';
/** Where the name stands. "Please install it" has none: only a name with a scope tells itself from a word there. */
const NODE: readonly RegExp[] = [
  new RegExp(`Cannot find (?:package|module) ['"]${NAME}(?:/[^'"]*)?['"]`, 'i'),
  new RegExp(`the ${NAME} package is (?:required|not installed)`, 'i'),
  new RegExp(`npm (?:install|i)(?: -\\S+)* ${NAME}`),
  /please install (@[\w.-]+\/[\w][\w.-]*)/i,
];
const MODULE = /No module named ['"]?([\w.]+)/i;
const SAYS_PYTHON = new RegExp(PYTHON, 'i');
const SAYS_ANY = new RegExp(ANY, 'i');

/** The package that an error misses; null where it does not miss one. A file of the suite is not a package. */
export function missingPackageIn(text: string): MissingPackage | null {
  if (SAYS_PYTHON.test(text)) return { name: MODULE.exec(text)?.[1] ?? null, kind: 'python' };
  const name = NODE.map((pattern) => pattern.exec(text)?.[1]).find((found) => found !== undefined);
  if (name !== undefined) return { name: name.replace(/\.$/, ''), kind: 'node' };
  return SAYS_ANY.test(text) ? { name: null, kind: 'node' } : null;
}
