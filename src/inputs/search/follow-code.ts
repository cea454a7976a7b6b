import { folderOf, foldersUpwards, joined, repositoryPath } from '../../config/repository-path.ts';
import { scriptFiles } from '../modules/module-files.ts';
import { plainReferences } from '../modules/plain-imports.ts';
import { holdsVariable } from '../modules/variable-names.ts';
import {
  type CodeReferences,
  codeReferences,
  languageOf,
  mayImport,
  mayReadPython,
} from '../references/code-references.ts';
import { hiddenReads, namedPages, soughtFiles } from '../references/hidden-reads.ts';
import { followScript, scriptReferences } from './follow-script.ts';
import {
  addExternal,
  addFile,
  addFolder,
  addGlob,
  addOpaque,
  addUnknown,
  addUnseen,
  holdsSuite,
  type InputSearch,
  meanings,
} from './input-search.ts';
import { filesBeside, mayNameBeside } from './names-beside.ts';
import { addSought } from './sought-settings.ts';
import { followUnfound } from './unfound-reads.ts';

/** What follows Python, with its parser: only for suites with such code. */
export const forPython = () => import('./follow-python.ts');

/** Longest source that is searched for what it names; longer ones are generated. */
const MAX_SOURCE_BYTES = 2_000_000;

/** Adds the modules that a source file imports and the files that it names. */
export async function followCode(search: InputSearch, file: string): Promise<void> {
  search.code = true;
  const language = languageOf(file);
  if (language === null) return;
  const text = search.probe.textOf(file, MAX_SOURCE_BYTES);
  if (text === null) {
    addUnknown(search, `${file} is too long to be searched`);
    return;
  }
  if (language === 'go') addGoModule(search, file);
  if (language === 'go' || language === 'shell') addExternal(search, language === 'go' ? 'go' : 'any', file);
  for (const does of hiddenReads(language, text)) addUnseen(search, `${file} ${does}`);
  for (const page of namedPages(text)) search.pages.add(page);
  addSought(search, file, soughtFiles(text));
  const guess = codeReferences(language, text);
  const isScript = language === 'javascript' && (mayImport(text) || guess.reads.length > 0);
  const quick = isScript && search.isQuick ? plainReferences(text) : null;
  const plain = quick && namesPlace(search, file, quick) ? null : quick;
  const isPython = language === 'python' && (mayReadPython(text) || namesPlace(search, file, guess));
  const references = isPython
    ? (await forPython()).pythonReferences(search, file, text)
    : (plain ??
      (isScript
        ? await scriptReferences(file, text)
        : language === 'python'
          ? (await forPython()).withNamedModules(guess)
          : guess));
  await followNamed(search, file, language, references);
  for (const { why, folder } of references.unknown) followUnknown(search, file, `${file} ${why}`, folder);
  followReads(search, file, file, references);
}

/** Whether a text in code may name a folder that is there, or be a part of a name: only a parser tells what the text is for. */
function namesPlace(search: InputSearch, file: string, { literals, modules }: CodeReferences): boolean {
  const imported = new Set(modules);
  const texts = literals.filter((text) => text.length <= 300 && !imported.has(text));
  const folders = texts.flatMap((text) => [text, text.replace(/\/[^/]*(?:[*?[{].*)?$/, '')]);
  return (
    mayNameBeside(search, file, texts) ||
    [...new Set(folders)].some((text) => placesGiven(search, file, text).folders.length > 0)
  );
}

const NO_PLACES = { files: [], folders: [] };

/** The files and folders that a text which code hands on may mean. A folder that holds the code or the suite says nothing. */
function placesGiven(search: InputSearch, file: string, text: string) {
  if (/[\n\r\u2028\u2029]/.test(text)) return NO_PLACES;
  const fitting = filesBeside(search, file, text);
  if (fitting !== null) return { ...NO_PLACES, files: fitting };
  // A data base by its address, and the folder in which a pattern begins.
  const written = text
    .replace(/^(?:(?:sqlite|duckdb)[\w+]*|file):(?:\/{2,3})?([^?]*).*/s, '$1')
    .replace(/(?:^|\/)[^/]*[*?[{].*$/, '/');
  if (/^$|:\/\//.test(written) || holdsVariable(written)) return NO_PLACES;
  const places = meanings(search, file, written);
  return {
    files: places.flatMap((place) => scriptFiles(search.probe, place)),
    folders: places.filter(
      (place) =>
        search.probe.kindOf(place) === 'folder' && !holdsSuite(search, place) && !holdsFile(place, file),
    ),
  };
}

/** Adds the files that texts of code name, and those that it reads. `told`: the code, as people may read it. */
export function followReads(
  search: InputSearch,
  file: string,
  told: string,
  { literals, reads, given }: CodeReferences,
): void {
  for (const text of new Set(given)) {
    const { files, folders } = placesGiven(search, file, text);
    for (const each of files) addFile(search, each);
    for (const each of folders) addFolder(search, each);
  }
  const texts = new Set([...literals, ...reads.flatMap(({ names }) => names)]);
  const named = new Set([...texts].filter((text) => followLiteral(search, file, text, reads.length > 0)));
  for (const read of reads)
    if (!read.names.some((text) => named.has(text) || isAddress(text)))
      followUnfound(search, file, told, read);
}

/** Adds the module that a Go source is built with, which may import any package of it, and those that lie beside it instead of elsewhere. */
function addGoModule(search: InputSearch, file: string): void {
  const { probe } = search;
  const above = foldersUpwards(folderOf(file));
  const home = above.find((folder) => probe.kindOf(joined(folder, 'go.mod')) === 'file') ?? folderOf(file);
  addGlob(search, home, '**/*.go');
  for (const folder of above)
    for (const name of ['go.mod', 'go.work'])
      for (const [, written = ''] of (probe.textOf(joined(folder, name), MAX_SOURCE_BYTES) ?? '').matchAll(
        /(?:^|\s)(\.{1,2}\/[^\s/][^\s]*)/g,
      )) {
        const other = repositoryPath(probe.root, folder, written);
        if (other) addGlob(search, other, '**/*.go');
      }
}

function isAddress(text: string): boolean {
  return /^[a-z]+:\/\//i.test(text) && !text.startsWith('file:');
}

/** Notes modules that a source does not name, in the folder that it does name, or anywhere. */
export function followUnknown(search: InputSearch, file: string, told: string, folder: string | null): void {
  if (folder === null) {
    addUnknown(search, told);
    return;
  }
  search.opaque.add(told);
  addUnseen(search, told);
  for (const meaning of meanings(search, file, folder)) addOpaque(search, told, meaning);
}

/** Adds the modules of this repository that a source, or code in a config, imports by these names. */
export async function followNamed(
  search: InputSearch,
  file: string,
  language: NonNullable<ReturnType<typeof languageOf>>,
  { modules }: CodeReferences,
): Promise<void> {
  const gems = language === 'ruby' ? gemFolders(search, file) : [];
  for (const module of modules) {
    if (language === 'python') (await forPython()).followPython(search, file, module);
    else if (language === 'javascript') {
      await followScript(search, file, module);
    } else {
      addExternal(search, 'ruby', file);
      const inGems = gems
        .filter(({ names }) => names.has(module.replace(/\/.*$/s, '')))
        .map(({ folder }) => joined(folder, module));
      for (const meaning of [...meanings(search, file, module), ...inGems]) {
        for (const name of [meaning, `${meaning}.rb`])
          if (search.probe.kindOf(name) === 'file') addFile(search, name);
      }
    }
  }
}

/** Gems of this repository that a Gemfile says the places of. */
const MOST_GEMS = 50;

/** Where gems of this repository have their code, and what it begins with: above a source, and where a Gemfile there says. */
function gemFolders({ probe }: InputSearch, file: string) {
  const homes = foldersUpwards(folderOf(file)).flatMap((folder) => {
    const text = probe.textOf(joined(folder, 'Gemfile'), MAX_SOURCE_BYTES) ?? '';
    const written = [...text.matchAll(/\bpath:\s{0,9}['"]([^'"\n]{1,300})/g)].slice(0, MOST_GEMS);
    return [folder, ...written.flatMap(([, place = '']) => repositoryPath(probe.root, folder, place) ?? [])];
  });
  return homes.map((home) => {
    const folder = joined(home, 'lib');
    return { folder, names: new Set(probe.namesIn(folder).map((name) => name.replace(/\.rb$/, ''))) };
  });
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
