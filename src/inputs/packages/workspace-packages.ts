import { parse } from 'yaml';
import { repositoryFiles } from '../../config/discovery/repository-files.ts';
import { matchesAny, repositoryGlobs } from '../../config/globs.ts';
import { folderOf, foldersUpwards, joined, repositoryPath } from '../../config/repository-path.ts';
import { linkedFolder, type TreeProbe } from '../tree-probe.ts';

/** Finds the folder, inside the repository, of a package that code imports by name. */
export interface WorkspacePackages {
  /** Folder of a package as seen from a file in `folder`; null for an installed or unknown one. */
  folderOf(name: string, folder: string): string | null;
  /** Names of the packages of this repository that the package in a folder depends on. */
  dependenciesOf(folder: string): readonly string[];
}

const MAX_MANIFEST_BYTES = 1_000_000;

/**
 * The packages of one tree: the one that a file is part of, links in `node_modules` that lead into the tree, and the
 * workspaces that its root declares.
 */
export function workspacePackages(probe: TreeProbe): WorkspacePackages {
  let declared: ReadonlyMap<string, string> | null = null;
  const byName = () => (declared ??= declaredPackages(probe));
  const manifests = new Map<string, Readonly<Record<string, unknown>>>();
  const manifestIn = (folder: string) => {
    const manifest = manifests.get(folder) ?? json(probe, joined(folder, 'package.json'));
    manifests.set(folder, manifest);
    return manifest;
  };
  return {
    folderOf(name, folder) {
      for (const above of foldersUpwards(folder)) {
        if (manifestIn(above).name === name) return above;
        const target = linkedFolder(probe.root, joined(above, `node_modules/${name}`));
        if (target !== null && target !== '' && !/(^|\/)node_modules(\/|$)/.test(target)) return target;
        const named = namedFolder(probe, above, manifestIn(above), name);
        if (named !== null) return named;
      }
      return byName().get(name) ?? null;
    },
    dependenciesOf(folder) {
      const manifest = manifestIn(folder);
      return DEPENDENCIES.flatMap((kind) => Object.keys(block(manifest[kind])));
    },
  };
}

/**
 * The folder that a package.json names for a package, as `portal:../shared`. Where packages are not installed, and under
 * Plug'n'Play, which needs no `node_modules`, nothing else says it.
 */
function namedFolder(
  probe: TreeProbe,
  home: string,
  manifest: Readonly<Record<string, unknown>>,
  name: string,
): string | null {
  for (const kind of [...DEPENDENCIES, 'resolutions', 'overrides'])
    for (const [key, value] of Object.entries(block(manifest[kind]))) {
      // A resolution may name its version and the package that depends on it: `app/shared@npm:^1`.
      const of = key.replace(/(?<=.)@(?:npm:)?[^/]*$/, '');
      const written = /^(?:link|portal|file|workspace):(.+)$/.exec(String(value))?.[1];
      if (written === undefined || (of !== name && !of.endsWith(`/${name}`))) continue;
      const folder = repositoryPath(probe.root, home, written);
      if (folder && probe.kindOf(folder) === 'folder') return folder;
    }
  return null;
}

const DEPENDENCIES = ['dependencies', 'devDependencies', 'peerDependencies', 'optionalDependencies'];

/** The package that a module name belongs to: `@team/shared/rules` is of `@team/shared`. Null for relative names. */
export function packageOf(module: string): string | null {
  return /^((?:@[\w.~-]+\/)?[\w~-][\w.~-]*)(?:\/|$)/.exec(module)?.[1] ?? null;
}

function declaredPackages(probe: TreeProbe): ReadonlyMap<string, string> {
  const { workspaces } = json(probe, 'package.json');
  const patterns = [...texts(workspaces), ...texts(block(workspaces).packages), ...pnpmPackages(probe)];
  const globs = patterns.flatMap((pattern) => {
    const placed = repositoryGlobs(probe.root, '', `${pattern.replace(/\/$/, '')}/package.json`);
    return 'why' in placed ? [] : placed;
  });
  if (globs.length === 0) return new Map();
  const matches = matchesAny(globs);
  const manifests = repositoryFiles(probe.root, [], (name) => name === 'package.json').filter(matches);
  return new Map(
    manifests.flatMap((manifest) => {
      const { name } = json(probe, manifest);
      return typeof name === 'string' ? [[name, folderOf(manifest)] as const] : [];
    }),
  );
}

function pnpmPackages(probe: TreeProbe): readonly string[] {
  const text = probe.textOf('pnpm-workspace.yaml', MAX_MANIFEST_BYTES);
  try {
    return texts(block(text === null ? null : parse(text)).packages);
  } catch {
    return [];
  }
}

function json(probe: TreeProbe, file: string): Readonly<Record<string, unknown>> {
  const text = probe.textOf(file, MAX_MANIFEST_BYTES);
  try {
    return block(text === null ? null : JSON.parse(text));
  } catch {
    return {};
  }
}

function block(found: unknown): Readonly<Record<string, unknown>> {
  return typeof found === 'object' && found !== null ? (found as Record<string, unknown>) : {};
}

function texts(found: unknown): readonly string[] {
  return Array.isArray(found) ? found.filter((entry) => typeof entry === 'string') : [];
}
