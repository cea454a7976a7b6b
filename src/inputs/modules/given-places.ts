import { knownPlaces } from './made-names.ts';
import { isCall, isMember, nameOf } from './node-names.ts';
import { scriptNamesOf, scriptValues } from './script-names.ts';
import { isNode, type PlacedNode, type SyntaxNode } from './script-tree.ts';

/**
 * The places, or the folders that they begin with, in what a source hands to code of elsewhere: `new Eta({ views: 'pages' })`. Nothing says
 * that they are read, so only those that exist count.
 */
export function givenPlaces(places: readonly PlacedNode[]): readonly string[] {
  const imported = importedNames(places);
  const calls = places.filter(
    ({ node }) => (isCall(node) || node.type === 'NewExpression') && imported.has(rootOf(node.callee) ?? ''),
  );
  // A folder that is set as a property: `env.localModelPath = 'models'`.
  const set = places.filter(
    ({ node: { type, left } }) =>
      type === 'AssignmentExpression' && isNode(left) && isMember(left) && imported.has(rootOf(left) ?? ''),
  );
  if (calls.length + set.length === 0) return [];
  const sources = scriptValues(places);
  const handed = [
    ...calls.flatMap(({ node }) => node.arguments as unknown[]),
    ...set.map(({ node }) => node.right),
  ];
  const values = handed.filter(isNode);
  return knownPlaces(values.flatMap((value) => scriptNamesOf(value, sources, 0)));
}

/** What a source calls the modules that it loads, and what it takes out of them. A module that is called at once has the name of its loader. */
function importedNames(places: readonly PlacedNode[]): ReadonlySet<string> {
  const found = new Set([CALLED_AT_ONCE]);
  for (const { node } of places) {
    const local = /^Import\w*Specifier$/.test(node.type) ? nameOf(node.local) : null;
    if (local !== null) found.add(local);
    if (node.type !== 'VariableDeclarator' || !isNode(node.init) || !isLoaded(node.init)) continue;
    for (const name of namesIn(node.id)) found.add(name);
  }
  return found;
}

const CALLED_AT_ONCE = 'require()';

/** Whether a value comes out of a module that is loaded at that place. */
function isLoaded(init: SyntaxNode): boolean {
  let node = init;
  for (;;) {
    const inner = node.type === 'AwaitExpression' ? node.argument : isMember(node) ? node.object : null;
    if (!isNode(inner)) break;
    node = inner;
  }
  return node.type === 'ImportExpression' || (isCall(node) && rootOf(node) === CALLED_AT_ONCE);
}

function namesIn(target: unknown): readonly string[] {
  const name = nameOf(target);
  if (name !== null) return [name];
  const { properties } = Object(target) as { properties?: unknown };
  if (!Array.isArray(properties)) return [];
  return (properties as SyntaxNode[]).flatMap(({ value }) => nameOf(value) ?? []);
}

/** Calls and properties in a row that are followed. */
const MOST_PARTS = 100;

/** The variable that leads to what is called: `a` of `a.b().c`. */
function rootOf(callee: unknown): string | null {
  let node = callee;
  for (let steps = 0; isNode(node) && steps < MOST_PARTS; steps++) {
    const inner: unknown = isMember(node) ? node.object : isCall(node) ? node.callee : null;
    if (inner === null) return nameOf(node);
    if (isCall(node) && nameOf(inner) === 'require') return CALLED_AT_ONCE;
    node = inner;
  }
  return null;
}
