import { readFile } from 'node:fs/promises';
import path from 'node:path';

/** Which of the changed files decide about the base tree's packages. */
export interface CodeChanges {
  /** Source files: what the packages of this repository do differs. */
  readonly code: readonly string[];
  /** Lock files and manifests: which packages of others are installed differs. */
  readonly locks: readonly string[];
}

const CODE = /\.(?:[cm]?[jt]sx?|py|pyi|rb|go|rs|java|kt|php|cs|sh|vue|svelte|node|wasm|so)$/i;

/** Lock files and the command that installs what they say. */
const INSTALL_COMMANDS: readonly (readonly [RegExp, string])[] = [
  [/^(package-lock|npm-shrinkwrap)\.json$/, 'npm ci'],
  [/^pnpm-lock\.yaml$/, 'pnpm install --frozen-lockfile'],
  [/^yarn\.lock$/, 'yarn install --immutable'],
  [/^bun\.lockb?$/, 'bun install --frozen-lockfile'],
  [/^uv\.lock$/, 'uv sync --frozen'],
  [/^poetry\.lock$/, 'poetry install'],
  [/^pdm\.lock$/, 'pdm sync'],
  [/^Pipfile\.lock$/, 'pipenv sync'],
  [/^requirements.*\.txt$/, 'pip install -r requirements.txt'],
  [/^pyproject\.toml$/, 'pip install .'],
  [/^Gemfile\.lock$/, 'bundle install'],
  [/^go\.sum$/, 'go mod download'],
];
const DEPENDENCY_FIELDS = [
  'dependencies',
  'devDependencies',
  'optionalDependencies',
  'peerDependencies',
  'overrides',
  'resolutions',
  'workspaces',
];

/** Sorts the changed files of two trees. A package.json counts as a lock file only when its dependencies differ. */
export async function codeChanges(
  changed: readonly string[],
  baseline: string,
  candidate: string,
): Promise<CodeChanges> {
  const code: string[] = [];
  const locks: string[] = [];
  for (const file of changed) {
    const name = path.posix.basename(file);
    if (INSTALL_COMMANDS.some(([pattern]) => pattern.test(name))) locks.push(file);
    else if (CODE.test(name)) code.push(file);
    else if (name === 'package.json') {
      const [before, after] = await Promise.all(
        [baseline, candidate].map((root) => dependencies(root, file)),
      );
      (before === after ? code : locks).push(file);
    }
  }
  return { code, locks };
}

/** The command that most likely installs what these lock files say; `npm ci` when nothing better is known. */
export function installCommand(locks: readonly string[]): string {
  const names = locks.map((file) => path.posix.basename(file));
  const known = INSTALL_COMMANDS.find(([pattern]) => names.some((name) => pattern.test(name)));
  return known?.[1] ?? 'npm ci';
}

/** The dependencies of a package.json as text; those of a missing or broken one are none. */
async function dependencies(root: string, file: string): Promise<string> {
  let manifest: Record<string, unknown> = {};
  try {
    manifest = Object(JSON.parse(await readFile(path.join(root, file), 'utf8')));
  } catch {
    // Then it names none.
  }
  return JSON.stringify(DEPENDENCY_FIELDS.map((field) => manifest[field] ?? null));
}
