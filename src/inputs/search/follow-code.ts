import { isBuiltin } from 'node:module';
import { folderOf, foldersUpwards, repositoryPath } from '../../config/repository-path.ts';
import { packageOf } from '../packages/workspace-packages.ts';
import { type CodeReferences, codeReferences, languageOf } from '../references/code-references.ts';
import { joined, pythonFiles, scriptFile } from '../references/module-files.ts';
import {
  addExternal,
  addFile,
  addFolder,
  addGlob,
  addOpaque,
  addUnknown,
  holdsSuite,
  type InputSearch,
  meanings,
} from './input-search.ts';

/** Longest source that is searched for what it names; longer ones are generated. */
const MAX_SOURCE_BYTES = 2_000_000;

/** Adds the modules that a source file imports and the files that it names. */
export function followCode(search: InputSearch, file: string): void {
  search.code = true;
  const language = languageOf(file);
  const text = search.probe.textOf(file, MAX_SOURCE_BYTES);
  if (language === null || text === null) return;
  if (language === 'go') addGlob(search, folderOf(file), '**/*.go');
  if (language === 'go' || language === 'shell') addExternal(search, language === 'go' ? 'go' : 'any', file);
  const references = codeReferences(language, text);
  followNamed(search, file, language, references);
  const named = references.literals.filter((literal) =>
    followLiteral(search, file, literal, references.readsFiles),
  );
  if (references.readsFiles && named.length === 0) {
    addOpaque(search, `${file} reads files whose names are made while it runs`, folderOf(file));
  }
}

/** Adds the modules that code, standing inside another file, imports. */
export function followModules(
  search: InputSearch,
  file: string,
  language: 'javascript' | 'python',
  text: string,
): void {
  followNamed(search, file, language, codeReferences(language, text));
}

function followNamed(
  search: InputSearch,
  file: string,
  language: NonNullable<ReturnType<typeof languageOf>>,
  { modules }: CodeReferences,
): void {
  for (const module of modules) {
    if (language === 'python') {
      const found = pythonFiles(search.probe, folderOf(file), module);
      if (found.length === 0) addExternal(search, 'python', file);
      for (const each of found) addFile(search, each);
    } else if (language === 'javascript') {
      followScript(search, file, module);
    } else {
      addExternal(search, 'ruby', file);
      for (const meaning of meanings(search, file, module)) {
        for (const name of [meaning, `${meaning}.rb`])
          if (search.probe.kindOf(name) === 'file') addFile(search, name);
      }
    }
  }
}

function followScript(search: InputSearch, file: string, written: string): void {
  const module = written.replace(/^file:\/\//, '').replace(/[?#].*$/, '') || written;
  if (module.startsWith('.') || module.startsWith('/')) {
    for (const meaning of meanings(search, file, module)) addScript(search, meaning);
    return;
  }
  const name = packageOf(module);
  const folder = name === null ? null : search.packages.folderOf(name, folderOf(file));
  if (folder !== null) {
    addPackage(search, folder);
    return;
  }
  const home = packageFolder(search, file);
  const aliased = module.replace(/^[#@~]\//, '');
  const found = [home, joined(home, 'src')]
    .map((base) => addScript(search, joined(base, aliased)))
    .some(Boolean);
  if (found) return;
  if (/^(?:#|[@~]\/)/.test(written)) addOpaque(search, `${file} imports ${written}`, home);
  else if (name !== null && !isBuiltin(module)) addExternal(search, 'javascript', file, name);
}

function addScript(search: InputSearch, path: string): boolean {
  const found = scriptFile(search.probe, path);
  if (found !== null) addFile(search, found);
  return found !== null;
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

/** Whether a text in code names a file or folder that exists; it is then added. Names of folders count beside reading code. */
function followLiteral(search: InputSearch, file: string, literal: string, readsFiles: boolean): boolean {
  if (/[\n\0]|:\/\//.test(literal) || (!readsFiles && !/[./]/.test(literal))) return false;
  let found = false;
  for (const meaning of meanings(search, file, literal)) {
    const kind = search.probe.kindOf(meaning);
    const beside =
      kind === 'folder' &&
      readsFiles &&
      repositoryPath(search.probe.root, folderOf(file), literal) === meaning;
    if (kind === 'file') addFile(search, meaning);
    if (beside && !holdsSuite(search, meaning) && !holdsFile(meaning, file)) addFolder(search, meaning);
    else if (kind !== 'file') continue;
    found = true;
  }
  return found;
}

function holdsFile(folder: string, file: string): boolean {
  return folder === '' || file.startsWith(`${folder}/`);
}
