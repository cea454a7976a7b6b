import { foldersUpwards, joined, repositoryPath } from '../../config/repository-path.ts';
import type { TreeProbe } from '../tree-probe.ts';

const MAX_MANIFEST_BYTES = 1_000_000;

/**
 * Repository-relative paths that `imports` of the nearest package.json gives a name like `#rules`, under any condition:
 * which conditions hold is known to the loader alone.
 */
export function subpathTargets(probe: TreeProbe, folder: string, module: string): readonly string[] {
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
