import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { INSTALL_COMMANDS } from '../../vocabulary.ts';

/** Which of the changed files decide about the base tree's packages. */
export interface CodeChanges {
  /** Source files: what the packages of this repository do differs. */
  readonly code: readonly string[];
  /** Lock files, manifests and settings of package managers: which packages of others are installed differs. */
  readonly locks: readonly string[];
  /** The files of `locks` that change what is installed although no lock file shows it: patches, install scripts, settings. */
  readonly hidden: readonly string[];
}

const CODE = /\.(?:[cm]?[jt]sx?|py|pyi|rb|go|rs|java|kt|php|cs|sh|vue|svelte|node|wasm|so)$/i;

/** Below a folder of this name every file lists packages. */
const REQUIREMENTS = /(?:^|\/)requirements\/[^/]+\.(?:txt|in)$/;
/** Edits of packages that are made as they are installed. */
const PATCH = /(?:^|\/)(?:patches|\.yarn\/patches)\/.+\.(?:patch|diff)$/;
/** Settings and hooks of package managers. */
const SETTINGS = /^(?:\.npmrc|\.yarnrc(?:\.yml)?|bunfig\.toml|pnpm-workspace\.yaml|\.?pnpmfile\.[cm]?js)$/;
/**
 * What a package.json says of the packages that are installed. What it says of itself (`exports`, `imports`, `type`) is not
 * here: main's tree has its own, and a link to a package of the repository leads to main's.
 */
const DEPENDENCY_FIELDS = [
  'dependencies',
  'devDependencies',
  'optionalDependencies',
  'peerDependencies',
  'overrides',
  'resolutions',
  'workspaces',
  'bundleDependencies',
  'bundledDependencies',
  'catalog',
  'catalogs',
];
/** Fields that change what is installed, and may leave no trace in a lock file. */
const HIDDEN_FIELDS = [
  'pnpm',
  'packageManager',
  'dependenciesMeta',
  'peerDependenciesMeta',
  'patchedDependencies',
  'trustedDependencies',
];
/** Scripts that run when the packages of the checkout are installed. All others say nothing of them. */
const INSTALL_SCRIPTS = ['preinstall', 'install', 'postinstall', 'prepare'];

/** Sorts the changed files of two trees. A package.json counts as a lock file only when what it says of packages differs. */
export async function codeChanges(
  changed: readonly string[],
  baseline: string,
  candidate: string,
): Promise<CodeChanges> {
  const code: string[] = [];
  const locks: string[] = [];
  const hidden: string[] = [];
  for (const file of changed) {
    const name = path.posix.basename(file);
    const isHidden = PATCH.test(file) || SETTINGS.test(name);
    if (isHidden) hidden.push(file);
    if (isHidden || REQUIREMENTS.test(file) || INSTALL_COMMANDS.some(([pattern]) => pattern.test(name)))
      locks.push(file);
    else if (CODE.test(name)) code.push(file);
    else if (name === 'package.json') {
      const [before, after] = await Promise.all([baseline, candidate].map((root) => manifestIn(root, file)));
      const differs = (of: (manifest: Manifest) => unknown) =>
        JSON.stringify(of(before as Manifest)) !== JSON.stringify(of(after as Manifest));
      const isHiddenIn = differs(hiddenOf);
      if (isHiddenIn) hidden.push(file);
      (isHiddenIn || differs(dependenciesOf) ? locks : code).push(file);
    }
  }
  return { code, locks, hidden };
}

/** The command that most likely installs what these lock files say; `npm ci` when nothing better is known. */
export function installCommand(locks: readonly string[]): string {
  const names = locks.map((file) => path.posix.basename(file));
  const known = INSTALL_COMMANDS.find(([pattern]) => names.some((name) => pattern.test(name)));
  return known?.[1] ?? 'npm ci';
}

type Manifest = Readonly<Record<string, unknown>>;

function dependenciesOf(manifest: Manifest): unknown {
  return DEPENDENCY_FIELDS.map((field) => manifest[field] ?? null);
}

function hiddenOf(manifest: Manifest): unknown {
  const scripts = Object(manifest.scripts) as Manifest;
  return [
    ...HIDDEN_FIELDS.map((field) => manifest[field] ?? null),
    ...INSTALL_SCRIPTS.map((name) => scripts[name] ?? null),
  ];
}

/** A package.json; one that is missing or broken says nothing. */
async function manifestIn(root: string, file: string): Promise<Manifest> {
  try {
    return Object(JSON.parse(await readFile(path.join(root, file), 'utf8'))) as Manifest;
  } catch {
    return {};
  }
}
