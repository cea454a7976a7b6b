import { parser } from '@lezer/python';

/** A node of the syntax tree of a Python source, as Lezer names it. */
export type PythonNode = ReturnType<typeof parser.parse>['topNode'];

/** A Python source with its syntax tree. */
export interface PythonSource {
  readonly text: string;
  /** All nodes, those that hold others before them. */
  readonly nodes: readonly PythonNode[];
  /** Whether all of it could be parsed. */
  readonly whole: boolean;
}

/** Parses a Python source. Never throws: what it cannot read is left out, and `whole` says so. */
export function pythonSource(text: string): PythonSource {
  const nodes: PythonNode[] = [];
  let whole = true;
  try {
    parser.parse(text).iterate({
      enter({ node, type }) {
        if (type.isError) whole = false;
        nodes.push(node);
      },
    });
  } catch {
    // A source decides how deep its tree is, and the parser has a limit.
    whole = false;
  }
  return { text, nodes, whole };
}

/** The children of a node, but for brackets, commas and comments. */
export function partsOf(node: PythonNode): readonly PythonNode[] {
  const found: PythonNode[] = [];
  for (let child = node.firstChild; child !== null; child = child.nextSibling)
    if (/^[A-Z]/.test(child.name) && child.name !== 'Comment') found.push(child);
  return found;
}

/** What a call is given: by place, and by name. */
export interface PythonCall {
  /** The last word of what is called: `join` of `os.path.join`; as it is called where it comes from. */
  readonly name: string;
  /** What a method is called on. */
  readonly object: PythonNode | null;
  /** The variable that leads to what is called: `a` of `a.b().c()`. */
  readonly root: PythonNode | null;
  readonly given: readonly PythonNode[];
  readonly named: ReadonlyMap<string, PythonNode>;
}

/** A call by its parts; null for other nodes, and where what is called has no name. */
export function callOf(
  node: PythonNode,
  text: string,
  aliases: ReadonlyMap<string, string>,
): PythonCall | null {
  const list = node.lastChild;
  if (!/^(?:CallExpression|Decorator)$/.test(node.name) || list?.name !== 'ArgList') return null;
  // A decorator is its words in a row.
  const called = node.name === 'Decorator' ? list.prevSibling : node.firstChild;
  const name = called && wordOf(called, text);
  if (called === null || name === null) return null;
  const [given, named] = [[] as PythonNode[], new Map<string, PythonNode>()];
  let label: string | null = null;
  for (let child = list.firstChild; child !== null; child = child.nextSibling) {
    if (child.name === 'Comment' || !/^[A-Z]/.test(child.name)) continue;
    if (child.nextSibling?.name === 'AssignOp' && child.name === 'VariableName') label = textOf(child, text);
    else if (child.name !== 'AssignOp') {
      if (label === null) given.push(child);
      else named.set(label, child);
      label = null;
    }
  }
  const object = called.name === 'MemberExpression' ? called.firstChild : null;
  return {
    name: object === null ? (aliases.get(name) ?? name) : name,
    object,
    root: rootOf(node.name === 'Decorator' ? (node.getChild('VariableName') ?? called) : called),
    given,
    named,
  };
}

/** Calls in a row that are followed. */
const MOST_CALLS = 50;

function rootOf(called: PythonNode): PythonNode | null {
  let node: PythonNode | null = called;
  for (let steps = 0; node !== null && node.name !== 'VariableName' && steps < MOST_CALLS; steps++)
    node = /^(?:Member|Call)Expression$/.test(node.name) ? node.firstChild : null;
  return node?.name === 'VariableName' ? node : null;
}

/** The text of a node. */
export function textOf({ from, to }: PythonNode, text: string): string {
  return text.slice(from, to);
}

/** A variable's name, or the last word of `a.b`; null for other nodes. */
export function wordOf(node: PythonNode, text: string): string | null {
  if (node.name === 'VariableName') return textOf(node, text);
  const last = node.name === 'MemberExpression' ? node.lastChild : null;
  return last?.name === 'PropertyName' ? textOf(last, text) : null;
}

/** The import statements of a source, as written. */
export function importStatements({ nodes, text }: PythonSource): readonly string[] {
  return nodes.filter(({ name }) => name === 'ImportStatement').map((node) => textOf(node, text));
}

/** The names that a source gives to what it imports, and those of where it comes from. */
export function importedNames({ nodes, text }: PythonSource): ReadonlySet<string> {
  const isImported = ({ name, parent }: PythonNode) =>
    name === 'VariableName' && parent?.name === 'ImportStatement';
  return new Set(nodes.filter(isImported).map((node) => textOf(node, text)));
}

/** By the name that a source gives to something that it imports, what that is called where it comes from. */
export function importAliases({ nodes, text }: PythonSource): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const node of nodes) {
    if (node.name !== 'as' || node.parent?.name !== 'ImportStatement') continue;
    const [from, to] = [node.prevSibling, node.nextSibling];
    if (from !== null && to !== null) found.set(textOf(to, text), textOf(from, text));
  }
  return found;
}
