import type { Ecosystem } from './input-search.ts';

const NODE = '**/node_modules/**';
const PYTHON = '**/site-packages/**';
const VENDOR = '**/vendor/**';
const INSTALLED: Readonly<Record<Ecosystem, readonly string[]>> = {
  javascript: [NODE],
  python: [PYTHON],
  ruby: [VENDOR],
  go: [VENDOR],
  any: [NODE, PYTHON, VENDOR],
};

/** Globs of all folders that packages are installed in. A repository may hold them: git then tells that one was edited. */
export const INSTALLED_PACKAGES: readonly string[] = INSTALLED.any;

/** Globs of the folders that these packages are installed in. `externals`: as a search holds them. */
export function packageGlobs(externals: ReadonlySet<string>): readonly string[] {
  return [...new Set([...externals].flatMap((external) => INSTALLED[JSON.parse(external)[0] as Ecosystem]))];
}
