import { foldersUpwards, joined, repositoryPath } from '../../config/repository-path.ts';
import type { TreeProbe } from '../tree-probe.ts';

const SCRIPT_ENDINGS = ['.ts', '.tsx', '.mts', '.cts', '.js', '.jsx', '.mjs', '.cjs', '.json'];

const MAX_MANIFEST_BYTES = 1_000_000;

/**
 * The files that a JavaScript or TypeScript module path may stand for, endings and folders resolved. Where a `.ts` and a
 * `.js` lie side by side, the loader decides which one it is: then it is both.
 */
export function scriptFiles(probe: TreeProbe, path: string): readonly string[] {
  const typed = /\.[mc]?jsx?$/.test(path)
    ? [path.replace(/js(x?)$/, 'ts$1'), path.replace(/jsx?$/, 'tsx')]
    : [];
  const beside = [path, ...typed, ...withEndings(path)];
  const inside = probe.kindOf(path) === 'folder' ? mainFiles(probe, path) : [];
  return [...new Set([...beside, ...inside])].filter((candidate) => probe.kindOf(candidate) === 'file');
}

/** What a folder stands for when it is imported: its index, or what its own package.json says. */
function mainFiles(probe: TreeProbe, folder: string): readonly string[] {
  const index = withEndings(joined(folder, 'index'));
  const manifest = joined(folder, 'package.json');
  const text = probe.textOf(manifest, MAX_MANIFEST_BYTES);
  const main = text === null ? undefined : /"main"\s*:\s*"([^"\\]+)"/.exec(text)?.[1];
  const named = main === undefined ? null : repositoryPath(probe.root, folder, main);
  if (named === null) return index;
  return [...index, manifest, named, ...withEndings(named), ...withEndings(joined(named, 'index'))];
}

function withEndings(path: string): readonly string[] {
  return SCRIPT_ENDINGS.map((ending) => `${path}${ending}`);
}

/**
 * The files of a Python module as seen from a file in `folder`: its own file and the `__init__.py` on the way. An
 * absolute name is looked up beside the file, in every folder above it and in their `src`.
 */
export function pythonFiles(probe: TreeProbe, folder: string, module: string): readonly string[] {
  const dots = /^\.*/.exec(module)?.[0].length ?? 0;
  const names = namesOf(module);
  const upwards = foldersUpwards(folder);
  if (dots > 0) return filesBelow(probe, upwards[dots - 1] ?? '', names);
  return upwards.flatMap((above) => [
    ...filesBelow(probe, above, names),
    ...filesBelow(probe, joined(above, 'src'), names),
  ]);
}

/** The files of an absolute Python module in a folder where modules are looked for. */
export function pythonFilesBelow(probe: TreeProbe, folder: string, module: string): readonly string[] {
  return filesBelow(probe, folder, namesOf(module));
}

function namesOf(module: string): readonly string[] {
  return module.split('.').filter((name) => name !== '');
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
