import path from 'node:path';
import { INSTALL_COMMANDS, type Install } from '../vocabulary.ts';
import { presentNames, presentText } from './present-files.ts';
import { foldersUpwards } from './repository-path.ts';

/** Whose packages are missing. */
export type PackageKind = 'node' | 'python';

const TOOLS: Readonly<Record<PackageKind, RegExp>> = {
  node: /^(?:npm|pnpm|yarn|bun|deno)\b/,
  python: /^(?:uv|poetry|pdm|pipenv|pip|conda)\b/,
};
/** They say how packages are installed, and not which. */
const SETTINGS = /^(?:\.npmrc|\.yarnrc(?:\.yml)?|bunfig\.toml|pnpm-workspace\.yaml|\.?pnpmfile\.[cm]?js)$/;
/** What adds a package, by the tool that installs them. */
const ADD: Readonly<Record<string, string>> = {
  npm: 'npm install --save-dev',
  pnpm: 'pnpm add -D',
  yarn: 'yarn add --dev',
  bun: 'bun add --dev',
  uv: 'uv add',
  poetry: 'poetry add',
};

/**
 * How the packages of a folder (repository-relative) are installed: by the lock file, or the list of packages, that lies nearest to it,
 * beside it or above. Null where there is none.
 */
export function nearestInstall(root: string, folder: string, kind: PackageKind): Install | null {
  for (const above of foldersUpwards(folder)) {
    const command = commandIn(path.join(root, above), kind);
    if (command !== null) return { command, folder: above === '' ? null : above };
  }
  return null;
}

/**
 * What installs a missing package: the command of the lock file where a list beside or above says that it is wanted, or is of a package with the same scope, else
 * the one that adds it there. Names of Python's modules are not those of their packages: the lock file's command is all that is known.
 */
export function missingPackage(
  root: string,
  folder: string,
  name: string | null,
  kind: PackageKind,
): Install | null {
  const install = nearestInstall(root, folder, kind);
  if (kind === 'python' || name === null) return install;
  if (install === null) return { command: `npm install --save-dev ${name}`, folder: null };
  if (foldersUpwards(folder).some((above) => isWanted(path.join(root, above), name))) return install;
  const add = ADD[install.command.split(' ')[0] ?? ''];
  return add === undefined ? install : { ...install, command: `${add} ${name}` };
}

function commandIn(folder: string, kind: PackageKind): string | null {
  const names = presentNames(folder).filter((name) => !SETTINGS.test(name));
  for (const [pattern, command] of INSTALL_COMMANDS) {
    const name = names.find((each) => pattern.test(each));
    if (name === undefined || !TOOLS[kind].test(command)) continue;
    if (command.startsWith('yarn')) return isFirstYarn(path.join(folder, name)) ? FIRST_YARN : command;
    return command.startsWith('pip install -r') ? `pip install -r ${name}` : command;
  }
  return kind === 'node' && names.includes('package.json') ? 'npm install' : null;
}

/** Yarn 1 does not know `--immutable`. */
const FIRST_YARN = 'yarn install --frozen-lockfile';

function isFirstYarn(lock: string): boolean {
  return presentText(lock).slice(0, 400).includes('# yarn lockfile v1');
}

const LISTS = ['dependencies', 'devDependencies', 'optionalDependencies', 'peerDependencies'];

/** Whether a list names a package, or its own package has the same scope: such a one is of the repository, and in a registry it may be a stranger's. */
function isWanted(folder: string, name: string): boolean {
  try {
    const manifest = Object(JSON.parse(presentText(path.join(folder, 'package.json')))) as Record<
      string,
      unknown
    >;
    const [scope] = /^@[^/]+\//.exec(name) ?? [];
    const isOwn = scope !== undefined && String(manifest.name).startsWith(scope);
    return isOwn || LISTS.some((list) => Object.hasOwn(Object(manifest[list]) as object, name));
  } catch {
    return false;
  }
}
