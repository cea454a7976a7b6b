import { folderOf } from '../../config/repository-path.ts';
import { pythonFiles, pythonFilesBelow } from '../modules/module-files.ts';
import { pythonImports } from '../modules/python-imports.ts';
import { pythonProjects, searchPathFolders } from '../modules/python-roots.ts';
import { type CodeReferences, codeReferences } from '../references/code-references.ts';
import { addExternal, addFile, type InputSearch, meanings } from './input-search.ts';

/** A module, or something in it: `shop.settings`, `shop:app`. */
const DOTTED = /^[A-Za-z_]\w*(?:(?:\.\w+)+|(?=:))(?::[A-Za-z_]\w*)?$/;

/**
 * What a Python source names, by its syntax tree; a source that cannot be parsed is guessed at as well. Folders that it adds to where modules
 * are looked for count for the whole suite.
 */
export function pythonReferences(
  search: InputSearch,
  file: string,
  text: string,
): CodeReferences & { readonly whole: boolean } {
  const guess = codeReferences('python', text);
  const { reads, given, modules, roots, unknown, whole } = pythonImports(text);
  for (const root of roots.flatMap((written) => meanings(search, file, written))) addRoot(search, root);
  return {
    ...guess,
    modules: [...new Set([...withNamedModules(guess).modules, ...modules])],
    given: [...guess.given, ...given],
    reads: whole ? reads : [...reads, ...guess.reads],
    unknown: whole ? unknown : [...unknown, ...guess.unknown],
    whole,
  };
}

/** With the modules that settings and tests name in texts. */
export function withNamedModules(guess: CodeReferences): CodeReferences {
  const named = guess.literals.filter((each) => DOTTED.test(each)).map((each) => each.replace(/:.*$/, ''));
  return { ...guess, modules: [...guess.modules, ...named] };
}

/**
 * Adds the files that a name of a module stands for: beside its source, above it, and in all folders where the suite's code and the job look;
 * where there are none, in the projects of the repository.
 */
export function followPython(search: InputSearch, file: string, module: string): void {
  const found = pythonFiles(search.probe, folderOf(file), module);
  for (const each of found) addFile(search, each);
  if (found.length === 0) addExternal(search, 'python', file);
  if (module.startsWith('.')) return;
  if (search.pythonModules.size === 0)
    for (const root of searchPathFolders(search.probe, search.environment.PYTHONPATH)) addRoot(search, root);
  search.pythonModules.add(module);
  for (const root of search.pythonRoots) addBelow(search, root, module);
  if (found.length > 0) return;
  search.pythonProjects ??= pythonProjects(search.probe);
  for (const { folder, inside } of search.pythonProjects)
    if (inside === '' || `${module}.`.startsWith(`${inside}.`))
      addBelow(search, folder, module.slice(inside.length).replace(/^\./, ''));
}

/** Adds a folder where modules are looked for. Sources that were read before it may import from there, too. */
function addRoot(search: InputSearch, root: string): void {
  if (search.pythonRoots.has(root)) return;
  search.pythonRoots.add(root);
  for (const module of search.pythonModules) addBelow(search, root, module);
}

function addBelow(search: InputSearch, root: string, module: string): void {
  for (const each of pythonFilesBelow(search.probe, root, module)) addFile(search, each);
}
