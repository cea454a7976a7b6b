import { posix } from 'node:path';
import { LineCounter, parseDocument } from 'yaml';
import { isGlob } from '../../config/glob-signs.ts';
import { folderOf, repositoryPath } from '../../config/repository-path.ts';
import { aliasProblem } from '../../config/yaml/yaml-aliases.ts';
import { PawlError } from '../../errors.ts';
import { pythonFiles } from '../modules/module-files.ts';
import {
  type ConfigString,
  configStrings,
  isInSchema,
  isOfMcp,
  isSchema,
} from '../references/config-strings.ts';
import { embedded, type Reference, referencesIn } from '../references/reference-forms.ts';
import { workbookText } from '../references/workbook-text.ts';
import { addPackage } from './follow-script.ts';
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
  type NamedSettings,
} from './input-search.ts';
import { namesBeside } from './names-beside.ts';
import { outsidePath } from './outside.ts';

/** Longest YAML or JSON that is parsed for references; longer data is searched as text. */
const MAX_PARSED_BYTES = 1_000_000;
const MAX_TEXT_BYTES = 50_000_000;

/** Adds what a parsed config, or a YAML or JSON file that it refers to, refers to itself. */
export function followValue(search: InputSearch, file: string, top: unknown): void {
  const strings = configStrings(top);
  if (strings.some(({ text, keys }) => keys.at(-1) === '$ref' && text.startsWith('#')))
    search.parts.add(file);
  // What is put in elsewhere has other keys there: below one of them a bare name may be that of a file.
  const beside = new Set(search.parts.has(file) ? namesBeside(search, file) : []);
  for (const string of strings) {
    const outside = outsidePath(search, file, string);
    if (outside !== null) search.outside.set(outside, file);
    noteServed(search, file, string);
    const own = ownRefers(string, top);
    for (const reference of referencesIn(string)) {
      follow(search, file, reference, own);
      if (string.keys.at(-1) === '$ref' && reference.kind === 'path') addPart(search, file, reference.path);
    }
    const names = beside.size > 0 ? string.text.split(',').map((name) => name.trim()) : [];
    for (const path of names.filter((name) => beside.has(name)))
      followPath(search, file, { path, ...SOUGHT }, false);
  }
}

/** A text that is a path only where such a file exists. */
const SOUGHT = { kind: 'path', certain: false, folders: false } as const;

/** Notes that values of a file are put into another one, so that it is read as data whatever its name ends with. */
function addPart(search: InputSearch, file: string, path: string): void {
  for (const meaning of meanings(search, file, path)) {
    if (search.parts.has(meaning) || search.probe.kindOf(meaning) !== 'file') continue;
    search.parts.add(meaning);
    search.waiting.push(meaning);
  }
}

/** Agents that work on files of their own choice. */
const AGENT =
  /^(?:openai:codex|anthropic:claude-(?:agent-sdk|code)|(?:opencode|openinterpreter|openclaw)(?::|$))/;

/** Notes programs that a config has started, and applications that the policy has started for it. */
function noteServed(search: InputSearch, file: string, { text, keys }: ConfigString): void {
  if (isOfMcp(keys) && keys.at(-1) === 'command') addUnseen(search, `${file} starts an MCP server`);
  if (keys.some((key) => /^(?:providers|targets|provider)$/.test(key)) && AGENT.test(text))
    addUnseen(search, `\`${text}\` is an agent, which reads the files that it chooses`);
  const named = search.served.find((name) => new RegExp(`\\benv\\W{1,3}${name}\\b`).test(text));
  if (named !== undefined) addUnseen(search, `${file} names the application of \`serve:\` (${named})`);
}

/** Adds what a file without code refers to: YAML and JSON by their values, everything else by its text. */
export function followData(search: InputSearch, file: string): void {
  if (/\.(?:png|jpe?g|gif|webp|pdf|mp[34]|wav|zip|gz|parquet|bin|onnx)$/i.test(file)) return;
  if (/\.xlsx?$/i.test(file)) {
    followWorkbook(search, file);
    return;
  }
  const text = search.probe.textOf(file, MAX_TEXT_BYTES);
  if (text === null) return;
  const isData = /\.(?:ya?ml|json)$/i.test(file) || search.parts.has(file);
  const parsed = isData && text.length <= MAX_PARSED_BYTES ? parsedValue(file, text) : null;
  if (parsed !== null) followValue(search, file, parsed);
  else followText(search, file, text);
}

/** Adds what the cells of a workbook refer to. In one that cannot be read they may name any file. */
function followWorkbook(search: InputSearch, file: string): void {
  const bytes = search.probe.bytesOf(file, MAX_TEXT_BYTES);
  const text = bytes === null ? null : workbookText(bytes);
  if (text === null) addUnseen(search, `${file} is a workbook that cannot be read`);
  else followText(search, file, text);
}

function followText(search: InputSearch, file: string, text: string): void {
  for (const reference of embedded(text))
    if (reference.kind !== 'inline-code') follow(search, file, reference, false);
  // A template, or settings in a language of their own. The ending is often left out.
  for (const path of new Set([...text.matchAll(PARTS)].map(([, , path = '']) => path)))
    for (const ending of ['', posix.extname(file)])
      followPath(search, file, { path: path + ending, ...SOUGHT }, false);
}

/** Another file that becomes a part of a text, as most languages of templates and settings write it, and as data does that is too long to be parsed. */
const PARTS =
  /(?:\b(?:include|import(?:str)?|extends)\b[\s(]{1,4}|\{\{>\s{0,4}|(?:\bvars|\$ref)["']?:\s{0,4})(['"]?)([\w.-][\w./-]{0,300})(?:#[^'"\s]{0,300})?\1/g;

/**
 * Value of a YAML or JSON text; null where it is broken. Throws `config/alias-bomb` for a YAML file whose aliases multiply: whoever loads it
 * would take all memory and minutes, and then say nothing of why.
 */
export function parsedValue(file: string, text: string): unknown {
  try {
    if (/\.json$/i.test(file)) return isTooDeep(text) ? null : JSON.parse(text);
    const lines = new LineCounter();
    const document = parseDocument(text, { merge: true, logLevel: 'silent', lineCounter: lines });
    if (document.errors.length > 0) return null;
    const placeAt = (offset: number) => ({ file, line: Math.max(1, lines.linePos(offset).line) });
    const problem = aliasProblem(document, placeAt);
    if (problem?.code === 'config/alias-bomb') throw new PawlError(problem);
    return problem === null ? document.toJS({ maxAliasCount: -1 }) : null;
  } catch (error) {
    if (error instanceof PawlError) throw error;
    return null;
  }
}

/** Brackets in brackets that no data of cases has. A value that is so deep is searched as text: a walk through it would not end well. */
const DEEPEST = 500;

/** Whether a text of JSON is nested too deep. Brackets inside its strings do not count: code and smileys open more than they close. */
function isTooDeep(text: string): boolean {
  let [depth, isInString] = [0, false];
  for (let at = 0; at < text.length; at++) {
    const mark = text[at];
    if (mark === '"') isInString = !isInString;
    else if (isInString) at += mark === '\\' ? 1 : 0;
    else if (mark === '[' || mark === '{') depth += 1;
    else if (mark === ']' || mark === '}') depth -= 1;
    if (depth > DEEPEST) return true;
  }
  return false;
}

/** Whether a reference makes the other file a part of this one. A schema may refer to itself. */
function ownRefers({ keys }: ConfigString, top: unknown): boolean {
  return !(keys.at(-1) === '$ref' && (isInSchema(keys) || isSchema(top)));
}

/** Adds what one reference in `file` leads to. `own`: the other file is a part of this one. */
export function follow(search: InputSearch, file: string, reference: Reference, own: boolean): void {
  const { kind } = reference;
  if (kind === 'path') followPath(search, file, reference, own);
  else if (kind === 'glob') followGlob(search, file, reference.glob);
  else if (kind === 'template') followTemplate(search, file, reference);
  else if (kind === 'package') followPackage(search, reference.name);
  else if (kind === 'alias') followModel(search, file, reference.name);
  else if (kind === 'command') followCommand(search, file, reference);
  else if (kind === 'application') mayBeServed(search, reference.text);
  // A schema names other schemas by their addresses, and nobody asks there.
  else if (kind === 'address' && !own) return;
  else if (kind === 'address') mayBeServed(search, reference.text);
  else search.inline.push({ file, text: reference.text, runs: reference.runs });
}

function mayBeServed(search: InputSearch, address: string): void {
  // Keys stand before a host and behind a path.
  const shown = address.replace(/[?#][\s\S]*$/, '').replace(/(?<=:\/\/)[^/@]*@/, '');
  addUnknown(search, shown, `the server at \`${shown}\` may be this repository's`);
}

/**
 * Adds what the policy's settings of a model refer to, as if they stood in the suite's own list of providers: promptfoo takes their paths
 * from the suite's folder too. A name that is only made while the suite runs may be that of any model.
 */
function followModel(search: InputSearch, file: string, name: string): void {
  if (search.modelsFile !== null) search.files.add(search.modelsFile);
  const names = Object.hasOwn(search.models, name) ? [name] : Object.keys(search.models);
  for (const each of names) {
    if (search.followedModels.has(each)) continue;
    search.followedModels.add(each);
    const { id, config } = search.models[each] as NamedSettings;
    const model = { providers: [{ id, config }] };
    if (configStrings(model).some(({ keys }) => isOfMcp(keys))) search.opaque.add('an MCP server');
    followValue(search, search.modelsFile ?? file, model);
  }
}

function followPackage(search: InputSearch, name: string): void {
  search.code = true;
  const folder = search.packages.folderOf(name, search.folder);
  if (folder !== null) addPackage(search, folder);
  else addExternal(search, 'javascript', search.config, name);
}

function followPath(
  search: InputSearch,
  file: string,
  { path, certain, folders }: Extract<Reference, { kind: 'path' }>,
  own: boolean,
): void {
  const forms = [
    path,
    path.replace(/:[A-Za-z_$][\w$.]*$/, ''),
    path.replace(/#[^/]*$/, ''),
    // A sheet may have any name.
    path.replace(/(\.xlsx?)#.*$/is, '$1'),
  ];
  for (const form of new Set(forms)) {
    for (const meaning of form === '' ? [] : meanings(search, file, form)) {
      const kind = search.probe.kindOf(meaning);
      if (kind === 'folder' && folders && !(holdsSuite(search, meaning) && !certain))
        addFolder(search, meaning);
      if (kind === null && (certain || folders)) search.absent.add(meaning);
      if (kind !== 'file') continue;
      addFile(search, meaning);
      if (certain && own && /\.(?:ya?ml|json)$/i.test(meaning)) referTo(search, file, meaning);
    }
  }
  if (certain && isGlob(path)) followGlob(search, file, path);
}

function referTo({ refersTo }: InputSearch, file: string, other: string): void {
  refersTo.set(file, (refersTo.get(file) ?? new Set()).add(other));
}

function followGlob(search: InputSearch, file: string, glob: string): void {
  const withoutFunction = glob.replace(/(\.[a-z]{2,3}):[A-Za-z_$][\w$.]*$/, '$1');
  for (const folder of new Set([search.folder, folderOf(file)])) addGlob(search, folder, withoutFunction);
}

function followTemplate(
  search: InputSearch,
  file: string,
  { text, folder }: Extract<Reference, { kind: 'template' }>,
): void {
  const why = `the file name \`${text}\` is only made while the suite runs`;
  if (folder === null) addUnknown(search, text, why);
  else
    for (const from of new Set([search.folder, folderOf(file)])) {
      const placed = repositoryPath(search.probe.root, from, folder);
      if (placed === null) search.opaque.add(text);
      // A name that begins with a folder is taken to stay in it.
      else addOpaque(search, text, placed, folder === '.' ? why : null);
    }
}

function followCommand(
  search: InputSearch,
  file: string,
  { words, text }: Extract<Reference, { kind: 'command' }>,
): void {
  search.code = true;
  addExternal(search, 'any', file);
  const why = `\`${text}\` is a program of its own`;
  addUnseen(search, why);
  const before = search.files.size;
  let known = false;
  for (const [at, word] of words.entries()) {
    followPath(search, file, { path: word, ...SOUGHT }, false);
    known ||= meanings(search, file, word).some((meaning) => search.probe.kindOf(meaning) === 'file');
    if (words[at - 1] !== '-m') continue;
    for (const module of pythonFiles(search.probe, search.folder, word)) {
      addFile(search, module);
      known = true;
    }
  }
  if (!known && search.files.size === before) addUnknown(search, text, why);
}
