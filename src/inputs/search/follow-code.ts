import { folderOf, foldersUpwards, joined, repositoryPath } from '../../config/repository-path.ts';
import { scriptFiles } from '../modules/module-files.ts';
import { plainReferences } from '../modules/plain-imports.ts';
import { beginningVariable, holdsVariable } from '../modules/variable-names.ts';
import {
  type CodeReferences,
  codeReferences,
  type FileRead,
  folderOfName,
  languageOf,
  MADE_IMPORTS,
  mayImport,
  mayReadPython,
} from '../references/code-references.ts';
import { hiddenReads } from '../references/hidden-reads.ts';
import { soughtFiles } from '../references/sought-files.ts';
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
import { isOutside, lookedUp } from './outside-places.ts';
import { isSetByTree } from './set-variables.ts';
import { addSought } from './sought.ts';

/** What follows Python, with its parser: only for suites with such code. */
const forPython = () => import('./follow-python.ts');

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
  addSought(search, file, soughtFiles(text));
  const guess = codeReferences(language, text);
  const isScript = language === 'javascript' && (mayImport(text) || guess.reads.length > 0);
  const quick = isScript && search.isQuick ? plainReferences(text) : null;
  const plain = quick && namesFolder(search, file, quick) ? null : quick;
  const isPython = language === 'python' && (mayReadPython(text) || namesFolder(search, file, guess));
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

/** Whether a text in code may name a folder that is there: only a parser tells what the text is for. */
function namesFolder(search: InputSearch, file: string, { literals, modules }: CodeReferences): boolean {
  const imported = new Set(modules);
  const texts = literals.filter((text) => text.length <= 300 && !imported.has(text));
  const folders = texts.flatMap((text) => [text, text.replace(/\/[^/]*(?:[*?[{].*)?$/, '')]);
  return [...new Set(folders)].some((text) => placesGiven(search, file, text).folders.length > 0);
}

const NO_PLACES = { files: [], folders: [] };

/** The files and folders that a text which code hands on may mean. A folder that holds the code or the suite says nothing. */
function placesGiven(search: InputSearch, file: string, text: string) {
  if (/[\n\r\u2028\u2029]/.test(text)) return NO_PLACES;
  // A data base by its address, and the folder in which a pattern begins.
  const written = text
    .replace(/^(?:(?:sqlite|duckdb)[\w+]*|file):(?:\/{2,3})?/, '')
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
function followReads(
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

/** Notes a file that is not there and may be added, where it can be told which, or each that it may be. */
function followUnfound(
  search: InputSearch,
  file: string,
  told: string,
  { names: written, certain }: FileRead,
): void {
  const names = written.map(lookedUp);
  const [name = ''] = names;
  const made = certain === null ? null : beginningVariable(name);
  if (made !== null && certain !== null) {
    search.ofVariables.push({ file, told, ...made, certain });
    return;
  }
  if (certain !== null && isOutside(search, name)) return;
  const paths = certain === null ? [] : names.flatMap((name) => meanings(search, file, name));
  if (paths.length === 0 || paths.some((path) => search.probe.kindOf(path) !== null)) {
    followMade(search, file, told, names);
    return;
  }
  for (const path of paths)
    if (certain === 'file') search.files.add(path);
    else addFolder(search, path);
}

/**
 * Decides what code reads by the names of variables. One that the tree may set counts as a made name. The job's own has a value, the same for
 * both sides, or none: then nothing is read.
 */
export function followVariables(search: InputSearch): void {
  const names = new Set(search.ofVariables.map(({ variable }) => variable));
  const areMany = names.size > MOST_VARIABLES;
  const areSet = new Set([...names].filter((name) => areMany || isSetByTree(search, name)));
  for (let read = search.ofVariables.pop(); read !== undefined; read = search.ofVariables.pop()) {
    const { file, told, variable, rest, certain } = read;
    const value = process.env[variable];
    if (areSet.has(variable)) followMade(search, file, told, []);
    else if (value)
      followReads(search, file, told, { ...NOTHING, reads: [{ names: [value + rest], certain }] });
  }
}

/** Variables that are looked for in all files of a suite. Of more, none is known. */
const MOST_VARIABLES = 50;
const NOTHING: CodeReferences = { modules: [], literals: [], reads: [], given: [], unknown: [] };

/** Notes a file that is read by a made name: in the folder of the source, and in the one that the name begins with. */
function followMade(search: InputSearch, file: string, told: string, [start = '']: readonly string[]): void {
  const why = `${told} reads files whose names are made while it runs`;
  addOpaque(search, why, folderOf(file));
  const folder = start.slice(0, start.lastIndexOf('/') + 1);
  for (const meaning of folder === '' ? [] : meanings(search, file, folder))
    if (search.probe.kindOf(meaning) === 'folder') addOpaque(search, why, meaning);
}

function isAddress(text: string): boolean {
  return /^[a-z]+:\/\//i.test(text) && !text.startsWith('file:');
}

/** What a template leaves open, until a case fills it in. */
const HOLE = /\{\{.*?\}\}/gs;

/** Adds the modules that code, standing inside a config, imports. Its language is not written there. */
export async function followInlineCode(search: InputSearch): Promise<void> {
  for (let code = search.inline.pop(); code !== undefined; code = search.inline.pop()) {
    const { file, text } = code;
    const written = await scriptReferences('inline.js', text);
    const script = written.whole
      ? written
      : withOpenReads(await scriptReferences('inline.js', text.replace(HOLE, '0')), text);
    const python = codeReferences('python', text);
    const modules = [...new Set([...written.modules, ...script.modules])];
    // A text that is neither is prose that speaks of code.
    const isCode = script.whole || modules.length > 0 || python.modules.length > 0;
    search.code ||= isCode;
    await followNamed(search, file, 'javascript', { ...script, modules });
    await followNamed(search, file, 'python', python);
    for (const language of isCode ? (['javascript', 'python'] as const) : [])
      for (const does of hiddenReads(language, text)) addUnseen(search, `code in ${file} ${does}`);
    const open = modules.flatMap((module) => {
      const at = module.search(HOLE);
      return at < 0 ? [] : [{ why: MADE_IMPORTS, folder: folderOfName(module.slice(0, at)) }];
    });
    for (const { why, folder } of [...open, ...(script.whole ? script.unknown : []), ...python.unknown])
      followUnknown(search, file, `code in ${file} ${why}`, folder);
    if (code.runs) await followInlineReads(search, code, script, isCode);
  }
}

/** What code reads once its holes are filled: what stands in their place may be any part of a name. */
function withOpenReads<T extends CodeReferences>(filled: T, text: string): T {
  if (filled.reads.length === 0 || text.search(HOLE) < 0) return filled;
  return { ...filled, reads: [...filled.reads, { names: [], certain: null }] };
}

/** Adds what code of a config reads, in the language that it can be parsed as. What is known to be code is guessed at in both otherwise. */
async function followInlineReads(
  search: InputSearch,
  { file, text }: InputSearch['inline'][number],
  script: CodeReferences & { readonly whole: boolean },
  isCode: boolean,
): Promise<void> {
  const told = `code in ${file}`;
  if (script.whole) {
    search.code = true;
    followReads(search, file, told, script);
    return;
  }
  const { pythonReferences } = await forPython();
  const written = pythonReferences(search, file, text);
  const python = written.whole
    ? written
    : withOpenReads(pythonReferences(search, file, text.replace(HOLE, '0')), text);
  if (!python.whole && !isCode) return;
  search.code = true;
  for (const { why, folder } of python.whole ? python.unknown : [])
    followUnknown(search, file, `${told} ${why}`, folder);
  for (const found of python.whole ? [python] : [script, python]) followReads(search, file, told, found);
}

/** Notes modules that a source does not name, in the folder that it does name, or anywhere. */
function followUnknown(search: InputSearch, file: string, told: string, folder: string | null): void {
  if (folder === null) {
    addUnknown(search, told);
    return;
  }
  search.opaque.add(told);
  addUnseen(search, told);
  for (const meaning of meanings(search, file, folder)) addOpaque(search, told, meaning);
}

async function followNamed(
  search: InputSearch,
  file: string,
  language: NonNullable<ReturnType<typeof languageOf>>,
  { modules }: CodeReferences,
): Promise<void> {
  for (const module of modules) {
    if (language === 'python') (await forPython()).followPython(search, file, module);
    else if (language === 'javascript') {
      await followScript(search, file, module);
    } else {
      addExternal(search, 'ruby', file);
      for (const meaning of meanings(search, file, module)) {
        for (const name of [meaning, `${meaning}.rb`])
          if (search.probe.kindOf(name) === 'file') addFile(search, name);
      }
    }
  }
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
