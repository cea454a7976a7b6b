import { parse } from 'yaml';
import { repositoryFiles } from '../../config/discovery/repository-files.ts';
import { matchesAny, repositoryGlobs } from '../../config/globs.ts';
import { folderOf, foldersUpwards, joined } from '../../config/repository-path.ts';
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
  const names = new Map<string, unknown>();
  const nameOf = (folder: string) => {
    if (!names.has(folder)) names.set(folder, json(probe, joined(folder, 'package.json')).name);
    return names.get(folder);
  };
  return {
    folderOf(name, folder) {
      for (const above of foldersUpwards(folder)) {
        if (nameOf(above) === name) return above;
        const target = linkedFolder(probe.root, joined(above, `node_modules/${name}`));
        if (target !== null && target !== '' && !/(^|\/)node_modules(\/|$)/.test(target)) return target;
      }
      return byName().get(name) ?? null;
    },
    dependenciesOf(folder) {
      const manifest = json(probe, joined(folder, 'package.json'));
      const kinds = ['dependencies', 'devDependencies', 'peerDependencies', 'optionalDependencies'];
      return kinds.flatMap((kind) => Object.keys(block(manifest[kind])));
    },
  };
}

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
