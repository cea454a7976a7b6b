import path from 'node:path';
import { createPathsMatcher } from 'get-tsconfig';
import { foldersUpwards, joined, repositoryPath } from '../../config/repository-path.ts';
import type { WorkspacePackages } from '../packages/workspace-packages.ts';
import type { TreeProbe } from '../tree-probe.ts';
import { tsconfigOptions } from './tsconfig-options.ts';

/** The names that code in one folder has for files, beside paths and packages. */
export interface PathAliases {
  /** Repository-relative paths, still without ending, that a name may stand for. */
  targets(module: string): readonly string[];
  /** The files that decide this. */
  readonly files: readonly string[];
  /** Why they are not all known, as people may read it; null: they are. */
  readonly problem: string | null;
}

const NONE: PathAliases = { targets: () => [], files: [], problem: null };
const remembered = new WeakMap<TreeProbe, Map<string, PathAliases>>();

/**
 * The aliases of code in a folder: `paths` and `baseUrl` of the nearest tsconfig.json and jsconfig.json, with what they
 * extend, and `imports` of the nearest package.json. Which of the two configs counts is known to the loader alone.
 */
export function pathAliases(probe: TreeProbe, packages: WorkspacePackages, folder: string): PathAliases {
  const known = remembered.get(probe) ?? new Map<string, PathAliases>();
  remembered.set(probe, known);
  const configured = known.get(folder) ?? configAliases(probe, packages, folder);
  known.set(folder, configured);
  const targets = (module: string) => [
    ...(module.startsWith('#') ? subpathTargets(probe, folder, module) : []),
    ...configured.targets(module),
  ];
  return { ...configured, targets };
}

function configAliases(probe: TreeProbe, packages: WorkspacePackages, folder: string): PathAliases {
  const both = ['tsconfig.json', 'jsconfig.json'].map((name) => aliasesOf(probe, packages, folder, name));
  return {
    targets: (module) => both.flatMap(({ targets }) => targets(module)),
    files: both.flatMap(({ files }) => files),
    problem: both.find(({ problem }) => problem !== null)?.problem ?? null,
  };
}

function aliasesOf(
  probe: TreeProbe,
  packages: WorkspacePackages,
  folder: string,
  config: string,
): PathAliases {
  const nearest = foldersUpwards(folder)
    .map((above) => joined(above, config))
    .find((file) => probe.kindOf(file) === 'file');
  if (nearest === undefined) return NONE;
  const { files, paths, baseUrl, pathsFrom, problem } = tsconfigOptions(probe, packages, nearest);
  if (problem !== null) return { ...NONE, files, problem };
  if (baseUrl === undefined && Object.keys(paths).length === 0) return NONE;
  try {
    const compilerOptions = { paths, ...(baseUrl !== undefined && { baseUrl }) };
    const matcher = createPathsMatcher({
      path: path.join(probe.root, pathsFrom),
      config: { compilerOptions },
    });
    const targets = (module: string) =>
      (matcher?.(module) ?? []).flatMap((target) => repositoryPath(probe.root, '', target) ?? []);
    return { targets, files, problem: null };
  } catch {
    return { ...NONE, files, problem: `the path aliases of ${nearest} cannot be read` };
  }
}

const MAX_MANIFEST_BYTES = 1_000_000;

/**
 * Repository-relative paths that `imports` of the nearest package.json gives a name like `#rules`, under any condition:
 * which conditions hold is known to the loader alone.
 */
function subpathTargets(probe: TreeProbe, folder: string, module: string): readonly string[] {
  const home = foldersUpwards(folder).find((above) => probe.kindOf(joined(above, 'package.json')) === 'file');
  if (home === undefined) return [];
  return Object.entries(importsOf(probe, joined(home, 'package.json')))
    .flatMap(([pattern, value]) => {
      const part = starPart(pattern, module);
      return part === null ? [] : textsIn(value).map((target) => target.replaceAll('*', part));
    })
    .filter((target) => target.startsWith('./'))
    .flatMap((target) => repositoryPath(probe.root, home, target) ?? []);
}

/** What the `*` of a pattern stands for in a name; '' where both are the same; null where it does not match. */
function starPart(pattern: string, module: string): string | null {
  const [before = '', after] = pattern.split('*');
  if (after === undefined) return pattern === module ? '' : null;
  const fits =
    module.startsWith(before) && module.endsWith(after) && module.length > before.length + after.length;
  return fits ? module.slice(before.length, module.length - after.length) : null;
}

function importsOf(probe: TreeProbe, manifest: string): Readonly<Record<string, unknown>> {
  try {
    const { imports } = Object(JSON.parse(probe.textOf(manifest, MAX_MANIFEST_BYTES) ?? '{}'));
    return Object(imports) as Record<string, unknown>;
  } catch {
    return {};
  }
}

function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return Object.values(Object(value)).flatMap(textsIn);
}
