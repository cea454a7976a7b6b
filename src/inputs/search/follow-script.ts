import { isBuiltin } from 'node:module';
import { folderOf, foldersUpwards, joined } from '../../config/repository-path.ts';
import { scriptFiles } from '../modules/module-files.ts';
import { packageOf } from '../packages/workspace-packages.ts';
import { type CodeReferences, codeReferences } from '../references/code-references.ts';
import {
  addExternal,
  addFile,
  addFolder,
  addOpaque,
  addSettings,
  addUnknown,
  type InputSearch,
  meanings,
} from './input-search.ts';

/**
 * What a JavaScript or TypeScript source names, by its syntax tree. A source that cannot be parsed is guessed at as well, because its own
 * loader may know more than our parser.
 */
export async function scriptReferences(
  file: string,
  text: string,
): Promise<CodeReferences & { readonly whole: boolean }> {
  // The parser is large, and suites without such code are not to wait for it.
  const { scriptImports } = await import('../modules/script-imports.ts');
  const guess = codeReferences('javascript', text);
  const { modules, literals, reads, given, unknown, whole } = scriptImports(file, text);
  return {
    modules: whole ? modules : [...new Set([...modules, ...guess.modules])],
    literals: [...new Set([...guess.literals, ...literals])],
    reads: whole ? reads : guess.reads,
    given: [...guess.given, ...given],
    unknown,
    whole,
  };
}

/** Adds what a name of a module stands for: a file, a package of this repository, or an installed one. */
export async function followScript(search: InputSearch, file: string, written: string): Promise<void> {
  const module = written.replace(/^file:\/\//, '').replace(/[?#].*$/, '') || written;
  if (module.startsWith('.') || module.startsWith('/')) {
    for (const meaning of meanings(search, file, module)) addScript(search, meaning);
    return;
  }
  if (module.startsWith('node:')) return;
  const aliased = await followAlias(search, file, module);
  const name = packageOf(module);
  const folder = name === null ? null : search.packages.folderOf(name, folderOf(file));
  if (folder !== null) addPackage(search, folder);
  if (folder !== null || aliased) return;
  const home = packageFolder(search, file);
  const inside = module.replace(/^[#@~]\//, '');
  const found = [home, joined(home, 'src')]
    .map((base) => addScript(search, joined(base, inside)))
    .some(Boolean);
  if (found) return;
  if (/^(?:#|[@~]\/)/.test(written)) addOpaque(search, `${file} imports ${written}`, home);
  else if (name !== null && !isBuiltin(module)) addExternal(search, 'javascript', file, name);
}

/** Adds the files that a tsconfig, or the importing package itself, gives a name to. Returns whether there are any. */
async function followAlias(search: InputSearch, file: string, module: string): Promise<boolean> {
  const configs = foldersUpwards(folderOf(file)).flatMap((folder) =>
    ['tsconfig.json', 'jsconfig.json'].map((name) => joined(folder, name)),
  );
  // What reads them brings the parser along.
  if (!module.startsWith('#') && !configs.some((config) => search.probe.kindOf(config) === 'file'))
    return false;
  const { pathAliases } = await import('../modules/path-aliases.ts');
  const { targets, files, problem } = pathAliases(search.probe, search.packages, folderOf(file));
  for (const each of files) addSettings(search, each);
  if (problem !== null) addUnknown(search, problem);
  return targets(module)
    .map((target) => addScript(search, target))
    .some(Boolean);
}

function addScript(search: InputSearch, path: string): boolean {
  const found = scriptFiles(search.probe, path);
  for (const file of found) {
    if (/(?:^|\/)package\.json$/.test(file)) addSettings(search, file);
    else addFile(search, file);
  }
  return found.length > 0;
}

/** All files of a package of this repository, and of the packages of this repository that it depends on. */
export function addPackage(search: InputSearch, folder: string): void {
  if (folder === '') {
    addUnknown(search, 'its code imports the package at the root of the repository');
    return;
  }
  addFolder(search, folder);
  for (const name of search.packages.dependenciesOf(folder)) {
    const other = search.packages.folderOf(name, folder);
    if (other !== null && !search.globs.has(`${other}/**`)) addPackage(search, other);
  }
}

function packageFolder(search: InputSearch, file: string): string {
  const holds = (folder: string) => search.probe.kindOf(joined(folder, 'package.json')) === 'file';
  return foldersUpwards(folderOf(file)).find(holds) ?? '';
}
