import { foldersUpwards } from '../../config/repository-path.ts';
import type { TreeProbe } from '../tree-probe.ts';

const SCRIPT_ENDINGS = ['.ts', '.tsx', '.mts', '.cts', '.js', '.jsx', '.mjs', '.cjs', '.json'];

/** The file that a JavaScript or TypeScript module path stands for, endings and folders resolved; null if none exists. */
export function scriptFile(probe: TreeProbe, path: string): string | null {
  const kind = probe.kindOf(path);
  if (kind === 'file') return path;
  const typed = /\.[mc]?jsx?$/.test(path)
    ? [path.replace(/js(x?)$/, 'ts$1'), path.replace(/jsx?$/, 'tsx')]
    : [];
  const inside = kind === 'folder' ? SCRIPT_ENDINGS.map((ending) => `${path}/index${ending}`) : [];
  const candidates = [...typed, ...SCRIPT_ENDINGS.map((ending) => `${path}${ending}`), ...inside];
  return candidates.find((candidate) => probe.kindOf(candidate) === 'file') ?? null;
}

/**
 * The files of a Python module as seen from a file in `folder`: its own file and the `__init__.py` on the way. An
 * absolute name is looked up beside the file, in every folder above it and in their `src`.
 */
export function pythonFiles(probe: TreeProbe, folder: string, module: string): readonly string[] {
  const dots = /^\.*/.exec(module)?.[0].length ?? 0;
  const names = module
    .slice(dots)
    .split('.')
    .filter((name) => name !== '');
  const upwards = foldersUpwards(folder);
  if (dots > 0) return filesBelow(probe, upwards[dots - 1] ?? '', names);
  return upwards.flatMap((above) => [
    ...filesBelow(probe, above, names),
    ...filesBelow(probe, joined(above, 'src'), names),
  ]);
}

function filesBelow(probe: TreeProbe, folder: string, names: readonly string[]): readonly string[] {
  const found: string[] = [];
  let inside = folder;
  for (const name of names) {
    inside = joined(inside, name);
    for (const file of [`${inside}.py`, `${inside}/__init__.py`])
      if (probe.kindOf(file) === 'file') found.push(file);
    if (probe.kindOf(inside) !== 'folder') break;
  }
  return found;
}

/** A name inside a repository-relative folder; '' is the root. */
export function joined(folder: string, name: string): string {
  return folder === '' ? name : `${folder}/${name}`;
}
