import { grouped } from '../../grouped.ts';
import { fixedText, isMember, nameOf, propertyOf } from './node-names.ts';
import { isNode, type PlacedNode, type SyntaxNode } from './script-tree.ts';

/** Functions that open a file or a folder by a name. */
const READING = /^(?:readFile|createReadStream|readdir|opendir|open|glob|readJson)(?:Sync)?$/;
/** Those that are named for nothing else, so that handing one on means reading. */
const ONLY_READING = /^(?:readFile|createReadStream|readdir|opendir)(?:Sync)?$/;
/** Names followed in a row, and ways in which one name may come out, before it counts as unknown. */
const [MOST_STEPS, MOST_WAYS] = [12, 64];

/** The texts that a name is put together from, in their order; null: a part that comes from outside. */
type Name = readonly (string | null)[];
const UNKNOWN: readonly Name[] = [[null]];

/**
 * For each file that a source reads, its name, or the folder that it begins with; none where that is made as well.
 * Variables, parameters and loops are followed inside the source. A name that may be one of several counts as several.
 */
export function fileReads(places: readonly PlacedNode[]): readonly (readonly string[])[] {
  const found = readNames(places).map(knownPart);
  return [...new Map(found.map((each) => [each, each === null ? [] : [each]])).values()];
}

/** A whole name, whatever folder it is in, or its folder where the rest is made. */
function knownPart(name: Name): string | null {
  const at = name.findIndex((part) => part !== null);
  if (at < 0) return null;
  const end = name.indexOf(null, at);
  const text = name.slice(at, end < 0 ? undefined : end).join('');
  const inside = at > 0 ? text.replace(/^\/+/, '') : text;
  const known = end < 0 ? inside : inside.slice(0, inside.lastIndexOf('/') + 1);
  return known === '' ? null : known;
}

function readNames(places: readonly PlacedNode[]): readonly Name[] {
  const readers = readersIn(places);
  const calls = places.filter(({ node }) => isCall(node) && isRead(node, readers));
  const handedOn = places.some((place) => isHandedOn(place));
  if (calls.length === 0) return handedOn ? UNKNOWN : [];
  const sources = valueSources(places);
  const reads = calls.flatMap(({ node }) => {
    const [name] = node.arguments as unknown[];
    // Without a name it is read from a handle, which was opened by a name.
    return isNode(name) ? namesOf(name, sources, 0) : [];
  });
  return handedOn ? [...reads, ...UNKNOWN] : reads;
}

/** Names that the source itself gives to functions that read. */
function readersIn(places: readonly PlacedNode[]): ReadonlySet<string> {
  const own = new Set<string>();
  for (const { node, holder } of places) {
    const { type, imported, local, key, value, id, init } = node;
    const isTakenOut = type === 'ObjectProperty' && holder?.node.type === 'ObjectPattern';
    if (type === 'ImportSpecifier' && isReading(nameOf(imported))) own.add(nameOf(local) ?? '');
    if (isTakenOut && isReading(nameOf(key))) own.add(nameOf(value) ?? '');
    if (type === 'VariableDeclarator' && isNode(init) && wraps(init)) own.add(nameOf(id) ?? '');
  }
  return own;
}

function isRead({ callee }: SyntaxNode, own: ReadonlySet<string>): boolean {
  if (!isNode(callee)) return false;
  const name = nameOf(callee);
  return isReading(name ?? propertyOf(callee)) || (name !== null && own.has(name));
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

/** Whether a function that reads goes where its calls cannot be seen: `names.map(readFileSync)`. */
function isHandedOn({ node, part, holder }: PlacedNode): boolean {
  const name = nameOf(node) ?? propertyOf(node);
  if (name === null || !ONLY_READING.test(name) || holder === null || part !== 'arguments') return false;
  const kept = holder.holder?.node;
  return !(kept?.type === 'VariableDeclarator' && nameOf(kept.id) !== null);
}

/** By the name of a variable or parameter, all that it may stand for; null: anything. */
type ValueSources = ReadonlyMap<string, readonly (SyntaxNode | null)[]>;

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
  return found;
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
function namesOf(node: SyntaxNode, sources: ValueSources, steps: number): readonly Name[] {
  const text = fixedText(node);
  if (text !== null) return [[text]];
  if (steps > MOST_STEPS) return UNKNOWN;
  const inside = (value: unknown) => (isNode(value) ? namesOf(value, sources, steps + 1) : UNKNOWN);
  const oneOf = (values: readonly unknown[]) =>
    limited(values.length === 0 ? UNKNOWN : values.flatMap(inside));
  const { type } = node;
  switch (type) {
    case 'Identifier':
      return oneOf(sources.get(String(node.name)) ?? []);
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
      return joined([inside(node.left), inside(node.right)]);
    case 'TemplateLiteral':
      return joined(templateParts(node, inside));
    case 'CallExpression':
    case 'OptionalCallExpression':
    case 'NewExpression':
      return joined(callParts(node, inside));
    default:
      return /^TS.*Expression$|^TSTypeAssertion$/.test(type) ? inside(node.expression) : UNKNOWN;
  }
}

type Parts = readonly (readonly Name[])[];

/** What a call makes a name of: a path of all it gets, or something in a place of its own. */
function callParts(
  { callee, arguments: given }: SyntaxNode,
  inside: (value: unknown) => readonly Name[],
): Parts {
  const called = isNode(callee) ? (nameOf(callee) ?? propertyOf(callee)) : null;
  const values = given as unknown[];
  // What another module holds is its own affair.
  if (called === 'require' || values.length === 0) return [UNKNOWN];
  if (called === 'URL' || called === 'fileURLToPath') return [inside(values[0])];
  const path: Parts = values.flatMap((value, at) => (at === 0 ? [inside(value)] : [[['/']], inside(value)]));
  return called === 'join' || called === 'resolve' ? path : [UNKNOWN, [['/']], ...path];
}

function templateParts(
  { quasis, expressions }: SyntaxNode,
  inside: (value: unknown) => readonly Name[],
): Parts {
  const between = expressions as unknown[];
  return (quasis as { value: { cooked?: string | null } }[]).flatMap(({ value }, at) => [
    [value.cooked ? [value.cooked] : []],
    ...(at < between.length ? [inside(between[at])] : []),
  ]);
}

/** Names put together from parts. Each part may have several values. */
function joined(parts: Parts): readonly Name[] {
  return parts.reduce<readonly Name[]>(
    (whole, part) => limited(whole.flatMap((start) => part.map((end) => [...start, ...end]))),
    [[]],
  );
}

function limited(names: readonly Name[]): readonly Name[] {
  return names.length > MOST_WAYS ? UNKNOWN : names;
}

function isCall({ type }: SyntaxNode): boolean {
  return type === 'CallExpression' || type === 'OptionalCallExpression';
}
