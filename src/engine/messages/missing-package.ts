import type { PackageKind } from '../../config/install-command.ts';

/** A package that an error says is not there; its name is null where the error does not give one. */
export interface MissingPackage {
  readonly name: string | null;
  readonly kind: PackageKind;
}

const NAME = '((?:@[\\w.-]+\\/)?[\\w][\\w.-]*)';
/** Packages that promptfoo loads only when a suite asks for them say so in one of these ways. */
const NODE: readonly RegExp[] = [
  new RegExp(`Cannot find (?:package|module) ['"]${NAME}(?:/[^'"]*)?['"]`, 'i'),
  new RegExp(`(?:npm install|npm i|install)(?: -\\S+)* ${NAME}`),
  new RegExp(`the ${NAME} package is (?:required|not installed)`, 'i'),
];
const PYTHON = /modulenotfounderror|no module named|pip install/i;
const MODULE = /No module named ['"]?([\w.]+)/i;
const ANY = /is not installed|please install|npm install/i;

/** The package that an error misses; null where it does not miss one. A file of the suite is not a package. */
export function missingPackageIn(text: string): MissingPackage | null {
  if (PYTHON.test(text)) return { name: MODULE.exec(text)?.[1] ?? null, kind: 'python' };
  const name = NODE.map((pattern) => pattern.exec(text)?.[1]).find((found) => found !== undefined);
  if (name !== undefined) return { name: name.replace(/\.$/, ''), kind: 'node' };
  return ANY.test(text) ? { name: null, kind: 'node' } : null;
}
