import { grouped } from '../../grouped.ts';
import { FILE_MODULES, type FileRead, LOADING_NAMES, READING_NAMES } from '../references/code-references.ts';
import {
  beginsKnown,
  fileReadsOf,
  folderNames,
  HERE,
  ITSELF,
  joinedNames,
  limitedNames,
  type MadeName,
  MOST_STEPS,
  MOST_WAYS,
  pathNames,
  startsHere,
  UNKNOWN,
} from './made-names.ts';
import { fixedText, isMember, nameOf, propertyOf } from './node-names.ts';
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
  const calls = places.filter(({ node }) => isCall(node));
  const reading = calls.filter(({ node }) => isRead(node, system));
  const asks = places.some(({ node }) => placeName(node) !== null);
  const handedOn = places.some((place) => isHandedOn(place, system));
  const loading = places.filter(({ node }) => isLoading(node));
  if (reading.length === 0 && loading.length === 0 && !asks) return handedOn ? fileReadsOf(UNKNOWN) : [];
  const sources = valueSources(places);
  const reads = reading.flatMap(({ node }) => {
    const [name] = node.arguments as unknown[];
    // Without a name it is read from a handle, which was opened by a name.
    return isNode(name) ? namesOf(name, sources, 0) : [];
  });
  const users = asks ? places.filter(({ node }) => isCall(node) || node.type === 'NewExpression') : [];
  const given = users.flatMap(({ node }) => givenPaths(node, system, sources));
  const loaded = loading
    .flatMap(({ node }) => node.arguments as unknown[])
    .flatMap((value) => (isNode(value) ? namesOf(value, sources, 0).filter(beginsKnown) : []));
  return fileReadsOf([...reads, ...loaded, ...given, ...(handedOn ? UNKNOWN : [])]);
}

/** Calls that make a path or a text, import a module, or write: what they get is not read. */
const READS_NOTHING =
  /^(?:join|resolve|normalize|relative|dirname|basename|extname|format|parse|isAbsolute|fileURLToPath|pathToFileURL|URL|String|createRequire|require|import|chdir|startsWith|endsWith|includes|indexOf|replace|replaceAll|push|register)$/;

/** The paths, begun where the source lies, that a call of a function of elsewhere gets: it may read there. */
function givenPaths({ callee, arguments: given }: SyntaxNode, system: FileSystem, sources: ValueSources) {
  if (!isNode(callee) || (isMember(callee) && nameOf(callee.object) === 'console')) return [];
  const name = nameOf(callee) ?? propertyOf(callee);
  if (name !== null && (READS_NOTHING.test(name) || system.writing.has(name) || WRITING.test(name)))
    return [];
  const values = (given as SyntaxNode[]).flatMap((value) =>
    value.type === 'ObjectExpression'
      ? (value.properties as SyntaxNode[]).map((each) => each.value)
      : [value],
  );
  return values.flatMap((value) => (isNode(value) ? namesOf(value, sources, 0).filter(startsHere) : []));
}

/** What an expression says of where the source lies, or the process starts; null: nothing. */
function placeName(node: SyntaxNode): string | null {
  const name = nameOf(node);
  if (name === '__dirname') return HERE;
  if (name === '__filename') return ITSELF;
  const property = propertyOf(node);
  if (isNode(node.object) && node.object.type === 'MetaProperty')
    return property === 'dirname' ? HERE : /^(?:url|filename)$/.test(property ?? '') ? ITSELF : null;
  return isCall(node) && isNode(node.callee) && propertyOf(node.callee) === 'cwd' ? HERE : null;
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
  if (isReading(name ?? propertyOf(callee)) || (name !== null && (reading.has(name) || modules.has(name))))
    return true;
  if (propertyOf(callee) === 'file' && isNode(callee.object) && nameOf(callee.object) === 'Bun') return true;
  return (
    isMember(callee) &&
    isModule(callee.object as SyntaxNode, modules) &&
    !WRITING.test(propertyOf(callee) ?? '')
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

/** By the name of a variable or parameter, all that it may stand for; null: anything. */
interface ValueSources {
  readonly values: ReadonlyMap<string, readonly (SyntaxNode | null)[]>;
  /** What variables came out as, by the steps that led to them: each may be made of others, and they of it. */
  readonly known: Map<string, readonly MadeName[]>;
}

/** Scopes are not told apart: one value too many costs a look. */
function valueSources(places: readonly PlacedNode[]): ValueSources {
  const found = new Map<string, (SyntaxNode | null)[]>();
  const add = (target: unknown, value: unknown) => {
    const name = rootName(target);
    if (name === null) return;
    const known = found.get(name) ?? [];
    found.set(name, known);
    if (known.length <= MOST_WAYS) known.push(isNode(value) ? value : null);
  };
  const uses = grouped(places.filter(isUse), ({ node }) => String(node.name));
  for (const place of places) {
    const { type, id, init, left, right, params, callee } = place.node;
    if (type === 'VariableDeclarator' && isNode(init)) add(id, init);
    if (type === 'AssignmentExpression' || type === 'AssignmentPattern') add(left, right);
    if (type === 'ForOfStatement' || type === 'ForInStatement') add(loopVariable(left), right);
    if (type === 'ObjectPattern' || type === 'ArrayPattern')
      for (const each of taken(place.node)) add(each, null);
    if (type === 'RestElement') add(place.node.argument, null);
    if (isCall(place.node) && isNode(callee) && isAdding(propertyOf(callee)))
      for (const value of place.node.arguments as unknown[]) add(callee.object, value);
    for (const [at, param] of (Array.isArray(params) ? (params as unknown[]) : []).entries())
      for (const value of argumentsAt(place, at, uses)) add(assigned(param), value);
  }
  return { values: found, known: new Map() };
}

/** The variable that a target is, or is a part of: `files` of `files.a = …`. */
function rootName(target: unknown): string | null {
  let node = target;
  while (isNode(node) && isMember(node)) node = node.object;
  return nameOf(node);
}

/** A target without the value that it has otherwise. */
function assigned(target: unknown): unknown {
  return isNode(target) && target.type === 'AssignmentPattern' ? target.left : target;
}

function loopVariable(left: unknown): unknown {
  const declared = isNode(left) ? left.declarations : undefined;
  return Array.isArray(declared) ? (declared as SyntaxNode[])[0]?.id : left;
}

/** What a pattern gives values to. */
function taken({ properties, elements }: SyntaxNode): readonly unknown[] {
  const parts = Array.isArray(properties) ? (properties as SyntaxNode[]).map(({ value }) => value) : elements;
  return (parts as unknown[]).map(assigned);
}

function isAdding(name: string | null): boolean {
  return /^(?:push|unshift|splice|fill|set|add)$/.test(name ?? '');
}

/** What a function of the source gets in the place of a parameter; null: what cannot be seen. */
function argumentsAt(
  { node, part, holder }: PlacedNode,
  at: number,
  uses: ReadonlyMap<string, readonly PlacedNode[]>,
): readonly (SyntaxNode | null)[] {
  const isIn = (type: string) => holder?.node.type === type;
  // A list's method gives it one element after the other.
  if (part === 'arguments' && holder !== null && isCall(holder.node)) {
    const { callee } = holder.node;
    const list = at === 0 && isNode(callee) && isLooping(propertyOf(callee)) ? callee.object : null;
    return [isNode(list) ? list : null];
  }
  const name = nameOf(node.id) ?? (isIn('VariableDeclarator') ? nameOf(holder?.node.id) : null);
  const outer = isIn('VariableDeclarator') ? holder?.holder?.holder : holder;
  if (name === null || /^Export/.test(outer?.node.type ?? '')) return [null];
  const all = uses.get(name) ?? [];
  if (all.length > MOST_WAYS) return [null];
  return all.map((use) => {
    const user = use.part === 'callee' ? use.holder?.node : undefined;
    const value = user && isCall(user) ? (user.arguments as unknown[])[at] : null;
    return isNode(value) ? value : null;
  });
}

/** Whether an identifier stands for a variable, and not only for the name of a property or of what is declared. */
function isUse({ node, part, holder }: PlacedNode): boolean {
  const isLabel = (part === 'property' || part === 'key') && holder?.node.computed !== true;
  return nameOf(node) !== null && part !== 'id' && !isLabel;
}

function isLooping(name: string | null): boolean {
  return /^(?:map|flatMap|forEach|filter|find|some|every)$/.test(name ?? '');
}

/** The names that an expression may come out as. */
function namesOf(node: SyntaxNode, sources: ValueSources, steps: number): readonly MadeName[] {
  const text = fixedText(node);
  if (text !== null) return [[text]];
  const place = placeName(node);
  if (place !== null && !sources.values.has(nameOf(node) ?? '')) return [[place]];
  if (steps > MOST_STEPS) return UNKNOWN;
  const inside = (value: unknown) => (isNode(value) ? namesOf(value, sources, steps + 1) : UNKNOWN);
  const oneOf = (values: readonly unknown[]) =>
    limitedNames(values.length === 0 ? UNKNOWN : values.flatMap(inside));
  const ofVariable = (name: string) => {
    const key = `${steps} ${name}`;
    const found = sources.known.get(key) ?? oneOf(sources.values.get(name) ?? []);
    sources.known.set(key, found);
    return found;
  };
  const { type } = node;
  switch (type) {
    case 'Identifier':
      return ofVariable(String(node.name));
    case 'ConditionalExpression':
      return oneOf([node.consequent, node.alternate]);
    case 'LogicalExpression':
      return oneOf([node.left, node.right]);
    case 'ArrayExpression':
      return oneOf(node.elements as unknown[]);
    case 'ObjectExpression':
      return oneOf((node.properties as SyntaxNode[]).map(({ value }) => value));
    case 'MemberExpression':
    case 'OptionalMemberExpression':
      return inside(node.object);
    case 'AwaitExpression':
      return inside(node.argument);
    case 'BinaryExpression':
      return joinedNames([inside(node.left), inside(node.right)]);
    case 'TemplateLiteral':
      return joinedNames(templateParts(node, inside));
    case 'CallExpression':
    case 'OptionalCallExpression':
    case 'NewExpression':
      return calledNames(node, inside);
    default:
      return /^TS.*Expression$|^TSTypeAssertion$/.test(type) ? inside(node.expression) : UNKNOWN;
  }
}

type Parts = readonly (readonly MadeName[])[];

/** What a call makes a name of: a path of all it gets, or something in a place of its own. */
function calledNames(
  { callee, arguments: given }: SyntaxNode,
  inside: (value: unknown) => readonly MadeName[],
): readonly MadeName[] {
  const called = isNode(callee) ? (nameOf(callee) ?? propertyOf(callee)) : null;
  const values = given as unknown[];
  // What another module holds is its own affair.
  if (called === 'require' || values.length === 0) return UNKNOWN;
  const parts = values.map(inside);
  const [first = UNKNOWN, second = UNKNOWN] = parts;
  if (/^(?:fileURLToPath|pathToFileURL|normalize|String)$/.test(called ?? '')) return first;
  // What has an address of its own, or is seen from a file that is unknown.
  if (called === 'URL') return second.every(startsHere) ? pathNames([folderNames(second), first]) : first;
  if (called === 'dirname') return folderNames(first);
  return pathNames(called === 'join' || called === 'resolve' ? parts : [UNKNOWN, ...parts]);
}

function templateParts(
  { quasis, expressions }: SyntaxNode,
  inside: (value: unknown) => readonly MadeName[],
): Parts {
  const between = expressions as unknown[];
  return (quasis as { value: { cooked?: string | null } }[]).flatMap(({ value }, at) => [
    [value.cooked ? [value.cooked] : []],
    ...(at < between.length ? [inside(between[at])] : []),
  ]);
}

function isCall({ type }: SyntaxNode): boolean {
  return type === 'CallExpression' || type === 'OptionalCallExpression';
}
