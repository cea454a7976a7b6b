import {
  codeReferences,
  type FileRead,
  MADE_IMPORTS,
  type UnknownImports,
} from '../references/code-references.ts';
import {
  beginsKnown,
  fileReadsOf,
  joinedNames,
  knownPlaces,
  type MadeName,
  startsHere,
  UNKNOWN,
  withoutVariables,
} from './made-names.ts';
import { pythonNamesOf, pythonValues } from './python-names.ts';
import { addedFolders } from './python-search-path.ts';
import {
  callOf,
  importAliases,
  importedNames,
  importStatements,
  type PythonCall,
  type PythonNode,
  pythonSource,
  textOf,
  wordOf,
} from './python-tree.ts';
import { remembered } from './remembered.ts';

/** What a Python source reads, and where it looks for modules. */
export interface PythonImports {
  readonly reads: readonly FileRead[];
  /** Texts that it hands to other code: a file or folder of this name is read where there is one. */
  readonly given: readonly string[];
  /** Modules that it names in texts. */
  readonly modules: readonly string[];
  /** Folders that it adds to where modules are looked for, as written. */
  readonly roots: readonly string[];
  readonly unknown: readonly UnknownImports[];
  /** Whether the whole source could be parsed. */
  readonly whole: boolean;
}

/** Functions that open a file or a folder, or ask for one, by a name that they get in the first place. */
const READING =
  /^(?:open|exists|lexists|isfile|isdir|islink|getsize|getmtime|listdir|scandir|walk|fwalk|glob|iglob|read_(?:csv|json|excel|parquet|table|feather|pickle)|scan_\w+|loadtxt|genfromtxt|load_workbook|open_file|load_dataset|run_path|FileSystemLoader)$/;
/** Methods of a path. The first are named for nothing else, so that reading an unknown one counts. */
const [OF_PATHS, MAYBE_OF_PATHS] = [
  /^(?:read_text|read_bytes|iterdir|rglob)$/,
  /^(?:open|exists|is_file|is_dir|stat|lstat|glob|walk)$/,
];
/** What libraries of Python itself read by a name. */
const OF_LIBRARIES =
  /^(?:shutil)?\.copy(?:2|file|tree)$|^shutil\.copy$|^(?:linecache)?\.getlines?$|^sqlite3\.connect$|^fileinput\.input$/;
/** What libraries call a function that reads, and a value that is a place. They count where the place is known, or begins with a folder. */
const [LOADS, PLACES] = [
  /^(?:load(?!s$)\w*|\w*(?:Loader|Reader))$/,
  /(?:^|_)(?:path|dir|directory|file|filename|folder)$/,
];
/** Modules whose `load` takes the name of a file. The others take an open one, or a name in a folder. */
const LOADERS = /^(?:np|numpy|jnp|torch|joblib|frontmatter|prompty|OmegaConf|librosa|spacy)$/;
/** Functions that load code from the file that they get in the second place. */
const LOADING = /^(?:spec_from_file_location|SourceFileLoader)$/;
/** What reads files of packages by their names. */
const OF_PACKAGES = /\b(?:pkgutil|importlib[._]resources|pkg_resources|PackageLoader)\b/;
/** Calls that make a path or a text, say something, or write: what they get is not read. */
const READS_NOTHING =
  /^(?:join|joinpath|dirname|basename|abspath|realpath|normpath|relpath|expanduser|split|splitext|fspath|str|repr|Path|PurePath|relative_to|with_name|startswith|endswith|replace|print|debug|info|warning|error|log|format|len|append|insert|extend|addsitedir|chdir|import_module|__import__|makedirs|mkdir|remove|unlink|rmdir|rmtree|rename|touch|write|write_text|write_bytes|to_csv|to_json|chmod|add_argument|basicConfig|\w*FileHandler|save\w*|dump)$/;
/** Modes of `open` that only write. */
const WRITES = /^["'][^"'r+]*[wax][^"'r+]*["']$/;

/** What a Python source reads and where it looks for modules, from its syntax tree. */
export function pythonImports(text: string): PythonImports {
  return importsOnce('python', text);
}

const importsOnce = remembered((_, text) => importsIn(text));

function importsIn(text: string): PythonImports {
  const source = pythonSource(text);
  const aliases = importAliases(source);
  const environment = importStatements(source).some((each) =>
    /^from\s+os\s+import\b[^;]*\benviron\b/.test(each),
  );
  const context = { text, aliases, environment, values: pythonValues(source), known: new Map() };
  const names = (node: PythonNode | null | undefined): readonly MadeName[] =>
    node ? pythonNamesOf(node, context) : [];
  const fixed = (node: PythonNode | null | undefined) => withoutVariables(names(node));
  const calls = source.nodes.flatMap((node) => callOf(node, text, aliases) ?? []);
  const run = calls.filter(({ name, object }) => object === null && /^(?:exec|eval|compile)$/.test(name));
  const code = withoutVariables(run.flatMap(({ given }) => names(given[0])));
  const roots = withoutVariables(addedFolders(source, calls).flatMap(names));
  const modules = calls
    .filter(({ name }) => /^(?:import_module|__import__|run_module)$/.test(name))
    .flatMap((call) => moduleNames(call, fixed));
  const isMade =
    [...modules, ...roots].some((name) => name.includes(null)) ||
    code.some((parts) => parts.includes(null) && parts.some((part) => part?.trim())) ||
    calls.some(({ name }) => name === 'entry_points') ||
    isImportHandedOn(source.nodes, text);
  const isSettings = settingsIn(text);
  const reads = fileReadsOf([
    ...calls.flatMap((call) => (isSettings(call) ? names(call.given[0]) : readNames(call, text, names))),
    ...(OF_PACKAGES.test(text) || isHandedOn(source.nodes, text) ? UNKNOWN : []),
  ]);
  const imported = importedNames(source);
  return {
    reads,
    given: knownPlaces([
      ...calls.flatMap((call) => givenNames(call, text, imported, names)),
      ...source.nodes.flatMap((node) => (isSetElsewhere(node, text, imported) ? names(node.lastChild) : [])),
    ]),
    modules: [...wholes(modules), ...wholes(code).flatMap((each) => codeReferences('python', each).modules)],
    roots: wholes(roots),
    unknown: isMade ? [{ why: MADE_IMPORTS, folder: null }] : [],
    whole: source.whole,
  };
}

/** A module by its name, which may be seen from a package. */
function moduleNames(
  { given, named }: PythonCall,
  names: (node: PythonNode | null | undefined) => readonly MadeName[],
): readonly MadeName[] {
  const module = names(given[0] ?? named.get('name'));
  const parts = names(named.get('fromlist') ?? given[3]).filter((name) => !name.includes(null));
  const inside = names(given[1] ?? named.get('package')).filter((name) => !name.includes(null));
  return [
    ...module,
    ...(inside.length === 0 ? [] : joinedNames([inside, module])),
    ...(parts.length === 0 ? [] : joinedNames([module, [['.']], parts])),
  ];
}

function wholes(names: readonly MadeName[]): readonly string[] {
  return [...new Set(names.filter((name) => !name.includes(null)).map((name) => name.join('')))];
}

/** The names of the files that a call may read. */
function readNames(
  { name, object, given, named }: PythonCall,
  text: string,
  names: (node: PythonNode | null | undefined) => readonly MadeName[],
): readonly MadeName[] {
  const ofObject = names(object);
  const [first = null, second = null] = given;
  const isOfPath = object !== null && ofObject.some(startsHere);
  const mode = name === 'open' ? (named.get('mode') ?? (isOfPath ? first : second)) : null;
  if (mode && WRITES.test(textOf(mode, text))) return [];
  if (object !== null && (OF_PATHS.test(name) || (isOfPath && MAYBE_OF_PATHS.test(name)))) return ofObject;
  if (LOADING.test(name)) return names(second ?? named.get('location') ?? named.get('path'));
  if (name === 'load' && object !== null && LOADERS.test(wordOf(object, text) ?? '')) return names(first);
  if (OF_LIBRARIES.test(`${object ? wordOf(object, text) : ''}.${name}`)) return names(first);
  if (
    READING.test(name) &&
    (object === null || isOfSystem(object, text) || /^(?:read|scan)_|^load|^gen/.test(name))
  )
    return names(first ?? [...named.values()][0]);
  if (READS_NOTHING.test(name)) return [];
  const places = [...named].filter(([label]) => LOADS.test(name) || PLACES.test(label));
  const loaded = [...(LOADS.test(name) ? given : []), ...places.map(([, node]) => node)].flatMap(names);
  return [...[...given, ...named.values()].flatMap(names).filter(startsHere), ...loaded.filter(beginsKnown)];
}

/** Calls that look something up by a word, or say it, whatever is beside them on disk. */
const OF_WORDS =
  /^(?:get|getenv|setdefault|getattr|hasattr|setattr|getLogger|Literal|TypeVar|NewType|namedtuple|Enum)$/;

/** The names of places in what a call hands to other code. A word alone may be a place where that code comes from elsewhere. */
function givenNames(
  { name, root, given, named }: PythonCall,
  text: string,
  imported: ReadonlySet<string>,
  names: (node: PythonNode | null | undefined) => readonly MadeName[],
): readonly MadeName[] {
  const isElsewhere = root !== null && imported.has(textOf(root, text));
  // A folder among those that a library looks into.
  const isListed =
    isElsewhere && /^(?:append|extend|insert|setdefault)$/.test(name) && textOf(root, text) !== 'sys';
  if (!isListed && (READS_NOTHING.test(name) || OF_WORDS.test(name))) return [];
  return [...given, ...named.values()]
    .flatMap(names)
    .filter((each) => isElsewhere || each.some((part) => part?.includes('/')));
}

/** Whether a property of what comes from elsewhere is set: `i18n.path = 'texts'`. */
function isSetElsewhere(
  { name, firstChild: target }: PythonNode,
  text: string,
  imported: ReadonlySet<string>,
) {
  if (name !== 'AssignStatement' || target?.name !== 'MemberExpression') return false;
  return imported.has(/^\w+/.exec(textOf(target, text))?.[0] ?? '');
}

/** Tells whether a call of a source gives a reader of settings, or a data base, the name of a file. */
function settingsIn(text: string): (call: PythonCall) => boolean {
  const [hasSqlite, hasParser] = [/\bfrom\s+sqlite3\b/.test(text), text.includes('ConfigParser')];
  return ({ name, given }) =>
    (name === 'connect' && hasSqlite) || (name === 'read' && given.length > 0 && hasParser);
}

/** Modules whose functions of these names look into the system of files. */
function isOfSystem(object: PythonNode, text: string): boolean {
  return /^(?:os|builtins|path|osp|posixpath|io|codecs|gzip|bz2|lzma|glob|aiofiles|anyio|tokenize|runpy|jinja2|datasets|zipfile|tarfile|shelve|dbm|wave|Image|fitz)$/.test(
    wordOf(object, text) ?? '',
  );
}

/** Whether a function that imports by name gets another name, or goes where its calls cannot be seen. */
function isImportHandedOn(nodes: readonly PythonNode[], text: string): boolean {
  return nodes.some(
    (node) =>
      /^(?:import_module|__import__)$/.test(wordOf(node, text) ?? '') &&
      /^(?:ArgList|AssignStatement)$/.test(node.parent?.name ?? ''),
  );
}

/** Whether the function that opens files goes where its calls cannot be seen: `map(open, names)`. */
function isHandedOn(nodes: readonly PythonNode[], text: string): boolean {
  return nodes.some(
    (node) =>
      /^(?:ArgList|AssignStatement)$/.test(node.parent?.name ?? '') &&
      node.name === 'VariableName' &&
      textOf(node, text) === 'open',
  );
}
