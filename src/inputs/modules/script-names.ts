import { grouped } from '../../grouped.ts';
import {
  folderNames,
  HERE,
  ITSELF,
  joinedNames,
  limitedNames,
  type MadeName,
  MOST_STEPS,
  MOST_WAYS,
  pathNames,
  TEMPORARY,
  UNKNOWN,
  USERS,
} from './made-names.ts';
import { fixedText, isCall, isMember, nameOf, propertyOf } from './node-names.ts';
import { isNode, type PlacedNode, type SyntaxNode } from './script-tree.ts';
import { variableName } from './variable-names.ts';

/** By the name of a variable or parameter, all that it may stand for; null: anything. */
export interface ScriptValues {
  readonly values: ReadonlyMap<string, readonly (SyntaxNode | null)[]>;
  /** What variables came out as, by the steps that led to them: each may be made of others, and they of it. */
  readonly known: Map<string, readonly MadeName[]>;
}

/** Scopes are not told apart: one value too many costs a look. */
export function scriptValues(places: readonly PlacedNode[]): ScriptValues {
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
    const isOfVariables = place.part === 'id' && isVariables(place.holder?.node.init);
    if (type === 'ObjectPattern' && isOfVariables)
      for (const { key, value } of place.node.properties as SyntaxNode[]) add(assigned(value), variable(key));
    else if (type === 'ObjectPattern' || type === 'ArrayPattern')
      for (const each of taken(place.node)) add(each, null);
    if (type === 'RestElement') add(place.node.argument, null);
    if (isCall(place.node) && isNode(callee) && isAdding(propertyOf(callee)))
      for (const value of place.node.arguments as unknown[]) add(callee.object, value);
    for (const [at, param] of (Array.isArray(params) ? (params as unknown[]) : []).entries())
      for (const value of argumentsAt(place, at, uses)) add(assigned(param), value);
  }
  return { values: found, known: new Map() };
}

/** Whether an expression is all variables of the environment. */
function isVariables(node: unknown): boolean {
  return isNode(node) && propertyOf(node) === 'env' && nameOf(node.object) === 'process';
}

/** The variable of the environment of such a name, as a text; null where its name is made. */
function variable(key: unknown): SyntaxNode | null {
  const name = nameOf(key);
  return name === null ? null : { type: 'StringLiteral', value: variableName(name) };
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
export function scriptNamesOf(node: SyntaxNode, sources: ScriptValues, steps: number): readonly MadeName[] {
  const text = fixedText(node);
  if (text !== null) return [[text]];
  const place = placeName(node);
  if (place !== null && !sources.values.has(nameOf(node) ?? '')) return [[place]];
  const property = propertyOf(node);
  if (property !== null && isVariables(node.object)) return [[variableName(property)]];
  if (steps > MOST_STEPS) return UNKNOWN;
  const inside = (value: unknown) => (isNode(value) ? scriptNamesOf(value, sources, steps + 1) : UNKNOWN);
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
  if (called === 'homedir') return [[USERS]];
  if (called === 'tmpdir') return [[TEMPORARY]];
  if (called === 'require' || values.length === 0) return UNKNOWN;
  const parts = values.map(inside);
  const [first = UNKNOWN, second = UNKNOWN] = parts;
  if (/^(?:fileURLToPath|pathToFileURL|normalize|String|mkdtemp(?:Sync)?)$/.test(called ?? '')) return first;
  if (called === 'URL') return values.length === 1 ? first : pathNames([folderNames(second), first]);
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

/** What an expression says of where the source lies, or the process starts; null: nothing. */
export function placeName(node: SyntaxNode): string | null {
  const name = nameOf(node);
  if (name === '__dirname') return HERE;
  if (name === '__filename') return ITSELF;
  const property = propertyOf(node);
  if (isNode(node.object) && node.object.type === 'MetaProperty')
    return property === 'dirname' ? HERE : /^(?:url|filename)$/.test(property ?? '') ? ITSELF : null;
  return isCall(node) && isNode(node.callee) && propertyOf(node.callee) === 'cwd' ? HERE : null;
}
