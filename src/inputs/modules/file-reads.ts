import { FILE_MODULES, type FileRead, LOADING_NAMES, READING_NAMES } from '../references/code-references.ts';
import { beginsKnown, fileReadsOf, startsHere, UNKNOWN } from './made-names.ts';
import { fixedText, isCall, isMember, nameOf, propertyOf } from './node-names.ts';
import { placeName, type ScriptValues, scriptNamesOf, scriptValues } from './script-names.ts';
import { isNode, type PlacedNode, type SyntaxNode } from './script-tree.ts';

const READING = new RegExp(`^${READING_NAMES}$`);
/** Those that are named for nothing else, so that handing one on means reading. */
const ONLY_READING = /^(?:readFile|createReadStream|readdir|opendir)(?:Sync)?$/;
/**
 * The files that a source reads. Variables, parameters and loops are followed inside the source. A name that may be one of several counts as
 * several.
 */
export function fileReads(places: readonly PlacedNode[]): readonly FileRead[] {
  const system = fileSystem(places);
  const calls = places.filter(({ node }) => isCall(node) || isDatabase(node));
  const reading = calls.filter(({ node }) => isRead(node, system));
  const asks = places.some(({ node }) => placeName(node) !== null);
  const handedOn = places.some((place) => isHandedOn(place, system));
  const loading = places.filter(({ node }) => isLoading(node));
  if (reading.length === 0 && loading.length === 0 && !asks) return handedOn ? fileReadsOf(UNKNOWN) : [];
  const sources = scriptValues(places);
  const reads = reading.flatMap(({ node }) => {
    const [name] = node.arguments as unknown[];
    // Without a name it is read from a handle, which was opened by a name.
    return isNode(name) ? scriptNamesOf(name, sources, 0) : [];
  });
  const users = asks ? places.filter(({ node }) => isCall(node) || node.type === 'NewExpression') : [];
  const given = users.flatMap(({ node }) => givenPaths(node, system, sources));
  const loaded = loading
    .flatMap(({ node }) => node.arguments as unknown[])
    .flatMap((value) => (isNode(value) ? scriptNamesOf(value, sources, 0).filter(beginsKnown) : []));
  return fileReadsOf([...reads, ...loaded, ...given, ...(handedOn ? UNKNOWN : [])]);
}

/** Calls that make a path or a text, import a module, or write: what they get is not read. */
const READS_NOTHING =
  /^(?:join|resolve|normalize|relative|dirname|basename|extname|format|parse|isAbsolute|fileURLToPath|pathToFileURL|URL|String|createRequire|require|import|chdir|startsWith|endsWith|includes|indexOf|replace|replaceAll|push|register)$/;

/** The paths, begun where the source lies, that a call of a function of elsewhere gets: it may read there. */
function givenPaths({ callee, arguments: given }: SyntaxNode, system: FileSystem, sources: ScriptValues) {
  if (!isNode(callee) || (isMember(callee) && nameOf(callee.object) === 'console')) return [];
  const name = nameOf(callee) ?? propertyOf(callee);
  if (name !== null && (READS_NOTHING.test(name) || system.writing.has(name) || WRITING.test(name)))
    return [];
  const values = (given as SyntaxNode[]).flatMap((value) =>
    value.type === 'ObjectExpression'
      ? (value.properties as SyntaxNode[]).map((each) => each.value)
      : [value],
  );
  return values.flatMap((value) =>
    isNode(value) ? scriptNamesOf(value, sources, 0).filter(startsHere) : [],
  );
}

/** What a source gives names to: the modules of files themselves, and functions of them. */
interface FileSystem {
  readonly modules: ReadonlySet<string>;
  readonly reading: ReadonlySet<string>;
  readonly writing: ReadonlySet<string>;
}

/** Everything in them reads that is not known to write. */
const MODULES = new RegExp(`^${FILE_MODULES}$`);
const WRITING =
  /^(?:write|append|output|mk|rm|unlink|createWrite|[fl]?chmod|[fl]?chown|[fl]?utimes|f?truncate|f(?:data)?sync|close|rename|symlink|link|ensure|empty|remove|move|unwatch)|^(?:constants|promises|default|Stats|Dirent)$/;

function fileSystem(places: readonly PlacedNode[]): FileSystem {
  const [modules, reading, writing] = [new Set<string>(), new Set<string>(), new Set<string>()];
  const take = (name: string | null, local: string, isOfFiles: boolean) => {
    if (isReading(name) || (isOfFiles && !WRITING.test(name ?? ''))) reading.add(local);
    else if (isOfFiles && name === 'promises') modules.add(local);
    else if (isOfFiles) writing.add(local);
  };
  for (const { node, holder } of places) {
    const { type, imported, local, key, value, id, init } = node;
    const isOfFiles = type.startsWith('Import') && MODULES.test(textOf(holder?.node.source) ?? '');
    if (type === 'ImportSpecifier') take(nameOf(imported), nameOf(local) ?? '', isOfFiles);
    else if (isOfFiles && nameOf(local) !== null) modules.add(String(nameOf(local)));
    if (type === 'VariableDeclarator' && isNode(init)) {
      const name = nameOf(id);
      if (name !== null && isModule(init, modules)) modules.add(name);
      else if (name !== null && wraps(init)) reading.add(name);
    }
    const pattern = type === 'ObjectProperty' ? holder : null;
    const from = pattern?.node.type === 'ObjectPattern' ? pattern.holder?.node.init : undefined;
    if (pattern?.node.type === 'ObjectPattern')
      take(nameOf(key), nameOf(value) ?? '', isNode(from) && isModule(from, modules));
  }
  return { modules, reading, writing };
}

function textOf(node: unknown): string | null {
  return isNode(node) ? fixedText(node) : null;
}

/** Whether an expression is a module of files: by its name, by what loads it, or as a part of another. */
function isModule(node: SyntaxNode, modules: ReadonlySet<string>): boolean {
  if (node.type === 'AwaitExpression') return isNode(node.argument) && isModule(node.argument, modules);
  if (node.type === 'ImportExpression') return MODULES.test(textOf(node.source) ?? '');
  if (isMember(node))
    return (
      /^(?:promises|default)$/.test(propertyOf(node) ?? '') && isModule(node.object as SyntaxNode, modules)
    );
  if (!isCall(node)) return modules.has(nameOf(node) ?? '');
  const called = isNode(node.callee) ? (nameOf(node.callee) ?? propertyOf(node.callee)) : null;
  const [name] = node.arguments as unknown[];
  return /^(?:require|getBuiltinModule)$/.test(called ?? '') && MODULES.test(textOf(name) ?? '');
}

function isRead({ callee }: SyntaxNode, { modules, reading }: FileSystem): boolean {
  if (!isNode(callee)) return false;
  const name = nameOf(callee);
  if (DATABASE.test(name ?? propertyOf(callee) ?? '')) return true;
  if (isReading(name ?? propertyOf(callee)) || (name !== null && (reading.has(name) || modules.has(name))))
    return true;
  if (propertyOf(callee) === 'file' && isNode(callee.object) && nameOf(callee.object) === 'Bun') return true;
  return (
    isMember(callee) &&
    isModule(callee.object as SyntaxNode, modules) &&
    !WRITING.test(propertyOf(callee) ?? '')
  );
}

/** What libraries call a data base that is a file. */
const DATABASE = /^Database(?:Sync)?$/;

function isDatabase({ type, callee }: SyntaxNode): boolean {
  return (
    type === 'NewExpression' && isNode(callee) && DATABASE.test(nameOf(callee) ?? propertyOf(callee) ?? '')
  );
}

const LOADING = new RegExp(`^${LOADING_NAMES}$`);

/** Whether a library is called by a name that means reading. It counts where the place is known, or begins with a folder. */
function isLoading({ type, callee }: SyntaxNode): boolean {
  if (!isNode(callee) || !/^(?:Optional)?CallExpression$|^NewExpression$/.test(type)) return false;
  return LOADING.test(nameOf(callee) ?? propertyOf(callee) ?? '');
}

function isReading(name: string | null): boolean {
  return name !== null && READING.test(name);
}

/** Whether an expression is a function that reads, or makes another one of it: `promisify(fs.readFile)`. */
function wraps(node: SyntaxNode): boolean {
  if (!isCall(node)) return holdsReader(node);
  const { callee } = node;
  const bound = isNode(callee) && propertyOf(callee) === 'bind' ? callee.object : null;
  return [bound, ...(node.arguments as unknown[])].some((part) => isNode(part) && holdsReader(part));
}

function holdsReader(node: SyntaxNode): boolean {
  return ONLY_READING.test(nameOf(node) ?? propertyOf(node) ?? '');
}

/** Whether a function that reads, or all of them, goes where its calls cannot be seen: `names.map(readFileSync)`, `wrap(fs)`. */
function isHandedOn({ node, part, holder }: PlacedNode, { modules }: FileSystem): boolean {
  if (holder === null || part !== 'arguments') return false;
  if (isModule(node, modules)) return true;
  if (!ONLY_READING.test(nameOf(node) ?? propertyOf(node) ?? '')) return false;
  const kept = holder.holder?.node;
  return !(kept?.type === 'VariableDeclarator' && nameOf(kept.id) !== null);
}
