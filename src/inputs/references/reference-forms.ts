import parseWords from 'string-argv';
import { isBeside } from '../../config/beside-hosts.ts';
import { isGlob } from '../../config/glob-signs.ts';
import { NAMED_MODEL, RETRIEVAL } from '../../vocabulary.ts';
import type { ConfigString } from './config-strings.ts';

/** What one text of a config may refer to. Nothing is looked up on disk here. */
export type Reference =
  /** `certain`: written as a reference (`file://`); else a text that is a path only where such a file exists. */
  | { readonly kind: 'path'; readonly path: string; readonly certain: boolean; readonly folders: boolean }
  | { readonly kind: 'glob'; readonly glob: string }
  /** A file name that is only made while the suite runs, with the folder that it begins with; null: anywhere. */
  | { readonly kind: 'template'; readonly text: string; readonly folder: string | null }
  | { readonly kind: 'package'; readonly name: string }
  | { readonly kind: 'command'; readonly words: readonly string[]; readonly text: string }
  /** A server that the repository's own code may stand behind. */
  | { readonly kind: 'application'; readonly text: string }
  /** A server that a part of a config is taken from. */
  | { readonly kind: 'address'; readonly text: string }
  /** `runs`: it stands where a config has code, and not where it may be what a case shows. */
  | { readonly kind: 'inline-code'; readonly text: string; readonly runs: boolean }
  /** A model that the policy gives a name. */
  | { readonly kind: 'alias'; readonly name: string };

/** Keys whose texts promptfoo reads as paths or globs, without `file://`. */
const PATH_KEYS = new Set([
  'prompts',
  'tests',
  'scenarios',
  'vars',
  'nunjucksFilters',
  'defaultTest',
  'path',
  'raw',
  'envPath',
]);
/** Keys whose texts name folders that an agent or an application works in. */
const FOLDER_KEYS = new Set([
  'working_dir',
  'workingDir',
  'cwd',
  'additional_directories',
  'add_dirs',
  'basePath',
]);
const PROVIDER_KEYS = new Set([
  'providers',
  'targets',
  'provider',
  'id',
  'embedding',
  'text',
  'classification',
]);
const PROVIDER_IDS = new Set(['providers', 'targets', 'provider', 'id']);
/** A JavaScript import call, also one that makes the name of its module, or a Python import statement. */
const INLINE_CODE =
  /\b(?:require|import|require\.resolve)\s*\(\s*['"`]|\b(?:require|import|import_module|__import__)\(\s*[\w$.]+\s*[)+,]|^[^\S\n\r\u2028\u2029]*(?:import\s+[\w.]+(?:\s+as\s+\w+)?\s*(?:[,;#]|$)|from\s+[\w.]+\s+import\s)/m;
/** A call that may read a file. */
const INLINE_READS =
  /\b(?:open|openSync|readFile\w*|readdir\w*|existsSync|read_\w+|glob\w*|listdir|iterdir|load\w*)\s*\(/;
/** Whether a text holds code that may name or read files. */
function isInlineCode(text: string, runs: boolean): boolean {
  return INLINE_CODE.test(text) || (runs && INLINE_READS.test(text));
}

/** Keys below which a text is shown, and not run. */
const SHOWN_KEYS = new Set(['vars', 'prompts', 'description', 'metadata']);
/** Checks whose value is code. All others compare, or ask a model. */
const CODE_CHECKS = /javascript|python|ruby|\{\{/;
const CODE_PREFIX = /^(?:python|golang|ruby|javascript|js|ts):(?!\/\/)(.+)$/s;

/** Everything that a text of a config may refer to. */
export function referencesIn({ text: written, keys, isKey, check }: ConfigString): readonly Reference[] {
  const text = written.trim();
  const key = keys.at(-1) ?? '';
  const isProvider =
    PROVIDER_KEYS.has(key) || keys.some((outer) => outer === 'providers' || outer === 'targets');
  const unread = { kind: 'template', text, folder: null } as const;
  // Filters that stand elsewhere have other keys there.
  if (key === '$ref')
    return [...addressedFiles(text), ...(keys.at(-2) === 'nunjucksFilters' ? [unread] : [])];
  if (text.startsWith('file://')) return [pathReference(text.slice('file://'.length), true, false)];
  if (text.startsWith('package:')) return packageReference(text);
  if (text.startsWith('exec:'))
    return [{ kind: 'command', words: parseWords(text.slice('exec:'.length)), text }];
  if (isProvider && text.startsWith(RETRIEVAL))
    return [pathReference(text.slice(RETRIEVAL.length), true, false)];
  // Also where the settings of a retriever name the model that answers.
  if (text.startsWith(NAMED_MODEL)) return [{ kind: 'alias', name: text.slice(NAMED_MODEL.length) }];
  // The settings of a retriever: a server that answers may be anyone's.
  if (key === 'urlEnv' && keys.length === 1) return [{ kind: 'application', text }];
  if (key === 'url' && keys.length === 1 && /^https?:/.test(text)) return [{ kind: 'application', text }];
  const code = isProvider ? CODE_PREFIX.exec(text)?.[1] : undefined;
  if (code !== undefined) return [pathReference(code.replace(/^file:\/\//, ''), true, false)];
  if (isProvider && isApplication(text, key, isKey)) return [{ kind: 'application', text }];
  const [asked] = isProvider && key === 'request' ? applicationsIn(text) : [];
  if (asked !== undefined) return [{ kind: 'application', text: asked }];
  const runs = (check === undefined || CODE_CHECKS.test(check)) && !keys.some((each) => SHOWN_KEYS.has(each));
  if (/\n|file:\/\//.test(text) || isInlineCode(text, runs) || templateTags(text).length > 0)
    return embedded(text, runs);
  const isPathKey = PATH_KEYS.has(key) || keys.at(-2) === 'nunjucksFilters';
  // A list of files in one text.
  if (key === 'envPath') return text.split(',').flatMap((file) => plain(file.trim(), true, false));
  const found = plain(text, isPathKey && (!isKey || key === 'prompts'), FOLDER_KEYS.has(key));
  // Code, whatever its name ends with. What that loads is not followed.
  return keys.at(-2) === 'nunjucksFilters' && !/\.\w+$/.test(text) ? [...found, unread] : found;
}

/**
 * The files that an address of JSON may mean (`$ref: parts.yaml#/prompt`): as it is written, without what it asks a server for (`?…`), and with the
 * signs that it writes by their numbers (`%20`). Another server answers what it likes.
 */
function addressedFiles(text: string): readonly Reference[] {
  if (text.startsWith('#')) return [];
  if (/^(?!file:)[a-z][a-z\d+.-]+:/i.test(text)) return [{ kind: 'address', text }];
  const path = text.replace(/#.*$/s, '').replace(/^file:(?:\/\/(?:localhost(?=\/))?)?/i, '');
  const plain = [path, path.replace(/\?.*$/s, '')];
  const forms = [...new Set([...plain, ...plain.map(decodedAddress)])].filter((form) => form !== '');
  return forms.map((form) => pathReference(form, true, false));
}

function decodedAddress(text: string): string {
  return text.replace(/(?:%[\da-f]{2})+/gi, (signs) =>
    Buffer.from(signs.replaceAll('%', ''), 'hex').toString('utf8'),
  );
}

/** References inside a longer text: `file://` paths, template includes, and imports of code that stands in the config. */
export function embedded(text: string, runs = false): readonly Reference[] {
  const paths = [...text.matchAll(/file:\/\/((?:\{\{[^}]{0,300}\}\}|[^\s"'`,;<>)\]}])+)/g)].map(
    ([, path = '']) => pathReference(path, path.includes('{{'), false),
  );
  const includes = templateTags(text).flatMap(([tag, expression = '']) => included(tag, expression));
  return [
    ...paths,
    ...spacedPaths(text),
    ...includes,
    ...(isInlineCode(text, runs) ? [{ kind: 'inline-code', text, runs } as const] : []),
  ];
}

/** More such signs than a cell or a sentence has. */
const MOST_ENDS = 20;

/** Paths with spaces in them, up to each sign that may end a cell or a sentence. Only one that exists counts. */
function spacedPaths(text: string): readonly Reference[] {
  return [...text.matchAll(/file:\/\/((?:(?!file:\/\/)[^\n\r\t"`<>]){1,500})/g)].flatMap(([, rest = '']) => {
    if (!/\s\S/.test(rest) || isTemplate(rest)) return [];
    const ends = [...rest.matchAll(/[,;)\]}']|$/g)]
      .slice(0, MOST_ENDS)
      .map(({ index }) => rest.slice(0, index));
    return ends.filter((path) => /\s\S/.test(path)).map((path) => pathReference(path, false, false));
  });
}

/** A tag of a template that puts another file into it. */
const TEMPLATE_TAG = /\{%-?\s*(?:include|import|extends|from)\b((?:(?!%\}).)*)%\}/gs;

/** Such tags of a text. Behind the last end of a tag there is none, and looking for one there from each beginning takes minutes. */
function templateTags(text: string): readonly RegExpMatchArray[] {
  return [...text.slice(0, text.lastIndexOf('%}') + 2).matchAll(TEMPLATE_TAG)];
}

/** What may stand behind the name of the file. */
const AFTER_NAME = /(?<!\s)\s+(?:ignore\s+missing|with(?:out)?\s+context|as\s+\w+|import\s.*)/gs;

/** The files that a tag names. A name that is made while the template is rendered may be that of any file. */
function included(tag: string, expression: string): readonly Reference[] {
  const names = [...expression.matchAll(/(["'])((?:(?!\1).)+)\1/gs)].map(([, , name = '']) => name);
  const rest = expression.replace(AFTER_NAME, '').replace(/-$/, '').trim();
  const isNamed = /^(?:"[^"]*"|'[^']*')$/.test(rest);
  return [
    ...names.map((name) => pathReference(name, false, false)),
    ...(isNamed ? [] : [{ kind: 'template', text: tag.slice(0, 60), folder: null } as const]),
  ];
}

function plain(text: string, isPath: boolean, isFolder: boolean): readonly Reference[] {
  if (text === '' || text.length > 500 || /^[a-z][a-z0-9+.-]*:\/\//i.test(text)) return [];
  if (isFolder) return [pathReference(text, false, true)];
  if (isTemplate(text))
    return isPath && /^\S+\.[a-z0-9]+$/i.test(text) ? [pathReference(text, true, false)] : [];
  if (isPath && isGlob(text) && !/\s{2}|[.!?] /.test(text)) return [{ kind: 'glob', glob: text }];
  // Where promptfoo reads a file, a name without an end or a folder (`settings`) is one too.
  if (isPath || /[./\\]/.test(text)) return [pathReference(text, false, isPath || /^\.{0,2}\//.test(text))];
  return [];
}

function pathReference(written: string, certain: boolean, folders: boolean): Reference {
  const path = written.trim();
  if (isTemplate(path)) return { kind: 'template', text: path, folder: folderBefore(path) };
  return { kind: 'path', path, certain, folders: folders || certain };
}

function isTemplate(text: string): boolean {
  return /\{\{|\{%/.test(text);
}

function folderBefore(template: string): string | null {
  const fixed = template.slice(0, template.search(/\{\{|\{%/));
  if (fixed === '' && /\benv\b/.test(template)) return null;
  return fixed.includes('/') ? fixed.slice(0, fixed.lastIndexOf('/') + 1) : '.';
}

function packageReference(text: string): readonly Reference[] {
  const name = /^package:((?:@[^/:]+\/)?[^/:]+)/.exec(text)?.[1];
  return name === undefined ? [] : [{ kind: 'package', name }];
}

/** The scheme of an address, and what stands before its path: who asks, the host, the port. */
const ADDRESS = /^(?:(?:webhook|a2a|n8n):)?((?:https?|wss?):\/\/)((?:\{\{.*?\}\}|[^/?#])+)/is;
const HOST = /^(?:\[[^\]]*\]|(?:\{\{.*?\}\}|[^:])+)/s;

/** Whether a provider or its address is a server on this machine or beside it, or at an address that a template makes. */
function isApplication(text: string, key: string, isKey: boolean): boolean {
  if (!isKey && key !== 'url' && !PROVIDER_IDS.has(key)) return false;
  return isBesideAddress(text) ?? (key === 'url' && /^(?:\{\{|\/(?!\/))/.test(text));
}

/** Whether an address leads to such a server; null where the text is none. */
function isBesideAddress(text: string): boolean | null {
  const [, scheme, authority = ''] = ADDRESS.exec(text) ?? [];
  if (scheme === undefined) return null;
  const [host = ''] = HOST.exec(authority.replace(/^.*@/s, '')) ?? [];
  const address = `${scheme}${host}`;
  return host.includes('{{') || isBeside(URL.canParse(address) ? new URL(address).hostname : host);
}

/** Such servers of a request that is written out: its host, and its target, which goes before the host. */
function applicationsIn(request: string): readonly string[] {
  const host = /^host:\s*([^\s:]+)/im.exec(request)?.[1];
  const target = /^[A-Z]+ (\w+:\/\/\S+)/.exec(request)?.[1];
  return [
    ...(host !== undefined && (host.includes('{{') || isBeside(host)) ? [host] : []),
    ...(target !== undefined && isBesideAddress(target) === true ? [target] : []),
  ];
}
