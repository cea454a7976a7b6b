import { type Dirent, existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { type IgnoreRules, isIgnored, isNeverSearched, withRulesOf } from './ignored-paths.ts';

/**
 * Repository-relative paths of all files below a folder that git does not ignore and whose name is wanted, sorted by
 * code unit. Installed and built folders, linked folders, nested repositories but for these `submodules`, and unreadable folders are left
 * out.
 */
export function repositoryFiles(
  root: string,
  rules: IgnoreRules,
  wanted: (name: string, linked: boolean) => boolean,
  folder = '',
  submodules: readonly string[] = [],
): readonly string[] {
  const found: string[] = [];
  const search = (inside: string, parents: IgnoreRules) => {
    const entries = entriesOf(path.join(root, inside));
    const own = entries.some(({ name }) => name === '.gitignore')
      ? withRulesOf(root, inside, parents)
      : parents;
    for (const entry of entries) {
      const file = inside === '' ? entry.name : `${inside}/${entry.name}`;
      if (entry.isDirectory()) {
        if (
          isNeverSearched(entry.name) ||
          isIgnored(`${file}/`, own) ||
          (existsSync(path.join(root, file, '.git')) && !submodules.includes(file))
        )
          continue;
        search(file, own);
      } else if (isWanted(entry, wanted) && !isIgnored(file, own)) {
        found.push(file);
      }
    }
  };
  search(folder, rules);
  return found.sort();
}

function isWanted(entry: Dirent, wanted: (name: string, linked: boolean) => boolean): boolean {
  const linked = entry.isSymbolicLink();
  return (linked || entry.isFile()) && wanted(entry.name, linked);
}

function entriesOf(folder: string): readonly Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}
