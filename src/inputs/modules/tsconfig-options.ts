import path from 'node:path';
import { parseExpression } from '@babel/parser';
import { folderOf, foldersUpwards, joined, repositoryPath } from '../../config/repository-path.ts';
import { packageOf, type WorkspacePackages } from '../packages/workspace-packages.ts';
import type { TreeProbe } from '../tree-probe.ts';
import { isNode, type SyntaxNode } from './script-tree.ts';

/** How a tsconfig, with the configs that it extends, resolves module names. */
export interface TsconfigOptions {
  /** Repository-relative, with what it extends inside the repository. */
  readonly files: readonly string[];
  readonly paths: Readonly<Record<string, string[]>>;
  /** Absolute; undefined where no config sets it. */
  readonly baseUrl: string | undefined;
  /** The file that says `paths`: they begin in its folder where there is no `baseUrl`. */
  readonly pathsFrom: string;
  /** What of it could not be read, in a sentence for people; null: all of it was. */
  readonly problem: string | null;
}

const MAX_CONFIG_BYTES = 1_000_000;

/**
 * Reads a tsconfig without leaving the repository. Settings that a package brings count where it is installed in the
 * tree; where it is not, they are left out: shared settings name no paths of one repository.
 */
export function tsconfigOptions(
  probe: TreeProbe,
  packages: WorkspacePackages,
  file: string,
): TsconfigOptions {
  const files = new Set<string>();
  const nothing: TsconfigOptions = {
    files: [],
    paths: {},
    baseUrl: undefined,
    pathsFrom: file,
    problem: null,
  };
  const read = (each: string): TsconfigOptions => {
    // A circle of configs is an error of TypeScript, and adds nothing.
    if (files.has(each)) return nothing;
    files.add(each);
    const text = probe.textOf(each, MAX_CONFIG_BYTES);
    const config = text === null ? null : jsonWithComments(text);
    if (config === null) return { ...nothing, problem: `${each} cannot be read` };
    return bases(each, config).reduceRight((options, base) => below(options, base), own(each, config));
  };
  const own = (each: string, config: Record<string, unknown>): TsconfigOptions => {
    const { baseUrl, paths } = Object(config.compilerOptions) as { baseUrl?: unknown; paths?: unknown };
    const place = (written: string) =>
      written.replace(/^\$\{configDir\}/, () => path.join(probe.root, folderOf(file)));
    const isSet = typeof paths === 'object' && paths !== null;
    const entries = isSet ? Object.entries(paths).map(([name, to]) => [name, textsOf(to).map(place)]) : [];
    return {
      ...nothing,
      paths: Object.fromEntries(entries) as Record<string, string[]>,
      pathsFrom: isSet ? each : '',
      baseUrl:
        typeof baseUrl === 'string' ? path.resolve(probe.root, folderOf(each), place(baseUrl)) : undefined,
    };
  };
  const bases = (each: string, config: Record<string, unknown>): TsconfigOptions[] =>
    textsOf(config.extends).map((written) => {
      const found = extendedFile(probe, packages, each, written);
      if (found !== null) return read(found);
      return isPath(written)
        ? { ...nothing, problem: `${each} extends ${written}, which is not in the repository` }
        : nothing;
    });
  const { pathsFrom, ...options } = read(file);
  return { ...options, pathsFrom: pathsFrom || file, files: [...files] };
}

/** Settings, and behind them those of a config that is extended. */
function below(own: TsconfigOptions, base: TsconfigOptions): TsconfigOptions {
  const { paths, pathsFrom } = own.pathsFrom === '' ? base : own;
  const [baseUrl, problem] = [own.baseUrl ?? base.baseUrl, own.problem ?? base.problem];
  return { files: [], paths, pathsFrom, baseUrl, problem };
}

function extendedFile(
  probe: TreeProbe,
  packages: WorkspacePackages,
  file: string,
  written: string,
): string | null {
  const folder = folderOf(file);
  const places = isPath(written)
    ? [repositoryPath(probe.root, folder, written)]
    : packagePlaces(packages, folder, written);
  const candidates = places.flatMap((place) =>
    place === null ? [] : [place, `${place}.json`, joined(place, 'tsconfig.json')],
  );
  return candidates.find((place) => probe.kindOf(place) === 'file') ?? null;
}

/** Where a config of a package may lie: in a package of this repository, or installed above a folder. */
function packagePlaces(packages: WorkspacePackages, folder: string, written: string): readonly string[] {
  const installed = foldersUpwards(folder).map((above) => joined(above, `node_modules/${written}`));
  const name = packageOf(written);
  const own = name === null ? null : packages.folderOf(name, folder);
  return own === null || name === null ? installed : [`${own}${written.slice(name.length)}`, ...installed];
}

function isPath(written: string): boolean {
  return written.startsWith('.') || path.isAbsolute(written);
}

/** Value of JSON with comments and trailing commas, which is an expression of JavaScript; null where it is not an object. */
function jsonWithComments(text: string): Record<string, unknown> | null {
  try {
    const value = jsonValue(parseExpression(text.replace(/^\uFEFF/, '')) as unknown as SyntaxNode);
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : null;
  } catch {
    return text.trim() === '' ? {} : null;
  }
}

function jsonValue(node: unknown): unknown {
  if (!isNode(node)) return undefined;
  const { type, value, elements, properties } = node;
  if (type === 'ArrayExpression') return (elements as unknown[]).map(jsonValue);
  if (type !== 'ObjectExpression') return value;
  const entries = (properties as SyntaxNode[]).map(({ key, value: inner }) => [
    String(jsonValue(key)),
    jsonValue(inner),
  ]);
  return Object.fromEntries(entries);
}

/** The texts of a list, or the one that stands in its place. */
function textsOf(value: unknown): string[] {
  const list: unknown[] = Array.isArray(value) ? value : [value];
  return list.filter((each) => typeof each === 'string');
}
