import { fixedText, isMember, nameOf, propertyOf } from './node-names.ts';
import { isNode, type PlacedNode, type SyntaxNode } from './script-tree.ts';

/**
 * The names that load modules in a source, besides `import`. Scopes are not told apart: a parameter that is called
 * `require` counts too, because too many names cost a look, and one too few is a miss.
 */
export interface ModuleLoaders {
  /** Names of `require` for the file itself. */
  readonly own: ReadonlySet<string>;
  /** Names of a `require` for some other file: relative names are not of this folder. */
  readonly foreign: ReadonlySet<string>;
  /** Names of `createRequire`. */
  readonly makers: ReadonlySet<string>;
}

/** Properties that load a module when they are called. */
const LOADING = new Set(['require', 'import', '_load']);
/** Functions that run a text as code. */
const MAKES_CODE = new Set(['eval', 'Function']);
/** Properties of `require` that load nothing. */
const HARMLESS = new Set(['cache', 'main', 'extensions']);
/** Parts of a syntax tree that declare a name, or only read it, and do not pass it on. */
const NAMING = new Set(['params', 'id', 'param', 'label', 'local', 'imported', 'exported', 'test']);
const ASSIGNING = new Set(['AssignmentExpression', 'AssignmentPattern', 'ForInStatement', 'ForOfStatement']);

/** The loaders that a source gives names to. */
export function moduleLoaders(places: readonly PlacedNode[]): ModuleLoaders {
  const makers = new Set(['createRequire']);
  for (const { node } of places) {
    const renamed = node.type === 'ImportSpecifier' ? node.local : node.value;
    const original = node.type === 'ImportSpecifier' ? node.imported : node.key;
    const local = nameOf(renamed);
    if (nameOf(original) === 'createRequire' && local !== null) makers.add(local);
  }
  const [own, foreign] = [new Set(['require']), new Set<string>()];
  const variables = places.flatMap(({ node }) => {
    const name = node.type === 'VariableDeclarator' ? nameOf(node.id) : null;
    return name === null || !isNode(node.init) ? [] : [{ name, init: node.init }];
  });
  for (const { name, init } of variables) if (propertyOf(init) === 'createRequire') makers.add(name);
  for (const { name, init } of variables) {
    if (nameOf(init) === 'require') own.add(name);
    if (isMaking(init, makers)) (isForThisFile(init) ? own : foreign).add(name);
  }
  return { own, foreign, makers };
}

/** The expressions that stand for names of modules at a node, as a rule none; null: a name that cannot be seen. */
export function requestsOf(place: PlacedNode, loaders: ModuleLoaders): readonly (SyntaxNode | null)[] {
  const { node } = place;
  switch (node.type) {
    case 'ImportDeclaration':
    case 'ExportNamedDeclaration':
    case 'ExportAllDeclaration':
    case 'ImportExpression':
      return isNode(node.source) ? [node.source] : [];
    case 'TSExternalModuleReference':
      return isNode(node.expression) ? [node.expression] : [];
    case 'TSImportType':
      return isNode(node.argument) ? [node.argument] : [];
    case 'Identifier':
      return loaders.own.has(String(node.name)) && isHandedOn(place) ? [null] : [];
    case 'CallExpression':
    case 'OptionalCallExpression':
      return callRequests(place, loaders);
    case 'NewExpression':
      return nameOf(node.callee) === 'Function' ? [null] : workerRequests(node);
    case 'MemberExpression':
    case 'OptionalMemberExpression':
      return propertyOf(node) === 'require' && isHandedOn(place) ? [null] : [];
    case 'ObjectProperty':
      return isTakenOut(place) ? [null] : [];
    default:
      return [];
  }
}

/** What a new worker runs. */
function workerRequests({ callee, arguments: given }: SyntaxNode): readonly (SyntaxNode | null)[] {
  const called = isNode(callee) ? (nameOf(callee) ?? propertyOf(callee)) : null;
  const [file, options] = given as unknown[];
  if (!isNode(file) || !/^(?:Shared)?Worker$/.test(called ?? '')) return [];
  // With `eval`, the text is code.
  const isCode = isNode(options) && (options.type !== 'ObjectExpression' || hasKey(options, 'eval'));
  return [isCode ? null : besideThisFile(file)];
}

function hasKey({ properties }: SyntaxNode, name: string): boolean {
  return (properties as SyntaxNode[]).some(
    ({ type, key }) => type !== 'ObjectProperty' || nameOf(key) === null || nameOf(key) === name,
  );
}

/**
 * The relative name, as `import` would take it, of an expression that names a file seen from its own: `new URL('w.js',
 * import.meta.url)`, `path.join(__dirname, 'w.js')`. Every other expression is itself.
 */
function besideThisFile(node: SyntaxNode): SyntaxNode | null {
  const called = isNode(node.callee) ? (nameOf(node.callee) ?? propertyOf(node.callee)) : null;
  const [first, ...rest] = (Array.isArray(node.arguments) ? node.arguments : []) as SyntaxNode[];
  if (first === undefined) return node;
  if (called === 'fileURLToPath') return besideThisFile(first);
  if (called === 'URL') {
    const [base] = rest;
    if (base === undefined) return first;
    return isOfMeta(base, ['url']) ? relative(first) : null;
  }
  if (called !== 'join' && called !== 'resolve') return node;
  const isHere = nameOf(first) === '__dirname' || isOfMeta(first, ['dirname']);
  const parts = rest.map(fixedText);
  return isHere && !parts.includes(null) ? named(`./${parts.join('/')}`) : node;
}

/** A relative address as a relative name: `w.js` is `./w.js`. */
function relative(node: SyntaxNode): SyntaxNode {
  const text = fixedText(node);
  return text === null || /^(?:[./]|[a-z]+:)/i.test(text) ? node : named(`./${text}`);
}

function named(value: string): SyntaxNode {
  return { type: 'StringLiteral', value };
}

function callRequests(place: PlacedNode, loaders: ModuleLoaders): readonly (SyntaxNode | null)[] {
  const { callee } = place.node;
  const [first] = place.node.arguments as unknown[];
  // Code that is made while the code runs may load anything.
  if (MAKES_CODE.has(nameOf(callee) ?? '')) return [null];
  if (isMaking(place.node, loaders.makers) && isKept(place)) return [null];
  if (!isNode(callee) || !isNode(first)) return [];
  const loader = loaderAt(callee, loaders);
  if (loader === 'foreign')
    return first.type === 'StringLiteral' && !/^[./]/.test(String(first.value)) ? [first] : [null];
  return loader === 'own' ? [first] : [];
}

/** Whether an expression that is called loads or resolves a module, and from which folder. */
function loaderAt(callee: SyntaxNode, loaders: ModuleLoaders): 'own' | 'foreign' | null {
  const name = nameOf(callee);
  if (name !== null) return loaders.own.has(name) ? 'own' : loaders.foreign.has(name) ? 'foreign' : null;
  if (isMaking(callee, loaders.makers)) return isForThisFile(callee) ? 'own' : 'foreign';
  if (!isMember(callee) || !isNode(callee.object)) return null;
  const property = propertyOf(callee);
  // Whoever it belongs to (`module`, `require.main`, a loader such as jiti): too many cost a look, one too few is a miss.
  if (property !== null && LOADING.has(property)) return 'own';
  if (property !== 'resolve') return null;
  return isImportMeta(callee.object) ? 'own' : loaderAt(callee.object, loaders);
}

/** Whether `require` goes where its calls cannot be followed: into a variable of an object, a list, another function. */
function isHandedOn({ node, part, holder }: PlacedNode): boolean {
  if (holder === null || NAMING.has(part)) return false;
  const { type, computed, operator } = holder.node;
  if (part === 'left' && (ASSIGNING.has(type) || operator === '&&')) return false;
  if (part === 'callee' || (part === 'key' && computed !== true)) return false;
  if (isMember(holder.node)) return part === 'object' ? !isHarmless(holder) : computed === true;
  // `typeof require`, as an expression and as a type, and a comparison look at it only.
  if (type === 'UnaryExpression' || type === 'BinaryExpression' || type.startsWith('TSType')) return false;
  if (type === 'VariableDeclarator') return nameOf(holder.node.id) === null || nameOf(node) !== 'require';
  const isPattern =
    holder.holder?.node.type === 'ObjectPattern' || type === 'ArrayPattern' || type === 'RestElement';
  return !isPattern;
}

/** Whether a pattern takes `require` out of an object: `const { require: load } = module`. */
function isTakenOut({ node, holder }: PlacedNode): boolean {
  return holder?.node.type === 'ObjectPattern' && nameOf(node.key) === 'require';
}

/** Whether a property of `require` is one that loads nothing, or `resolve` in a call that is looked at itself. */
function isHarmless({ node, part, holder }: PlacedNode): boolean {
  const property = propertyOf(node);
  if (property !== 'resolve') return HARMLESS.has(property ?? '');
  return part === 'callee' || (holder !== null && propertyOf(holder.node) === 'paths');
}

/** Whether a new `require` is kept in a place where its calls cannot be followed. */
function isKept({ part, holder }: PlacedNode): boolean {
  if (holder === null || part === 'callee') return false;
  if (isMember(holder.node) && part === 'object') return !isHarmless(holder);
  return !(holder.node.type === 'VariableDeclarator' && nameOf(holder.node.id) !== null);
}

/** Whether a node is a call of `createRequire`. */
function isMaking({ type, callee }: SyntaxNode, makers: ReadonlySet<string>): boolean {
  if (type !== 'CallExpression' || !isNode(callee)) return false;
  return makers.has(nameOf(callee) ?? '') || propertyOf(callee) === 'createRequire';
}

/** Whether a call of `createRequire` names the file that it stands in. */
function isForThisFile(call: SyntaxNode): boolean {
  const [file] = call.arguments as unknown[];
  if (!isNode(file)) return false;
  if (nameOf(file) === '__filename') return true;
  return isOfMeta(file, ['url', 'filename']);
}

/** Whether a node is one of these properties of `import.meta`. */
function isOfMeta(node: SyntaxNode, properties: readonly string[]): boolean {
  return isImportMeta(node.object) && properties.includes(propertyOf(node) ?? '');
}

/** `import.meta`, and not `new.target` or what a broken source has in its place. */
function isImportMeta(node: unknown): boolean {
  return isNode(node) && node.type === 'MetaProperty' && isNode(node.meta) && nameOf(node.meta) === 'import';
}
