import {
  importStatements,
  type PythonCall,
  type PythonNode,
  type PythonSource,
  textOf,
} from './python-tree.ts';

/** The folders that a source adds to where modules are looked for, by a call or by an assignment. */
export function addedFolders(source: PythonSource, calls: readonly PythonCall[]): readonly PythonNode[] {
  const isSearched = searchedIn(source);
  return [
    ...calls.flatMap((call) => addedByCall(call, isSearched)),
    ...source.nodes.flatMap((node) => addedByAssignment(node, isSearched)),
  ];
}

type IsSearched = (node: PythonNode) => boolean;

/** Tells the list of folders where modules are looked for, by what a source calls it: `sys.path`, or a name of its own. */
function searchedIn(source: PythonSource): IsSearched {
  const [modules, lists] = [new Set(['sys']), new Set<string>()];
  for (const written of importStatements(source)) {
    const [, module] = /\bsys\s+as\s+(\w+)/.exec(written) ?? [];
    if (module !== undefined) modules.add(module);
    const taken = /^from\s+sys\s+import\b[^;]*?\bpath\b(?:\s+as\s+(\w+))?/.exec(written);
    if (taken !== null) lists.add(taken[1] ?? 'path');
  }
  return (node) => {
    const [, name = '', property] = /^(\w+)(?:\s*\.\s*(\w+))?/.exec(textOf(node, source.text)) ?? [];
    return lists.has(name) || (modules.has(name) && property === 'path');
  };
}

function addedByCall({ name, object, given }: PythonCall, isSearched: IsSearched): readonly PythonNode[] {
  if (name === 'addsitedir') return given;
  if (object === null || !isSearched(object)) return [];
  return /^(?:append|insert|extend|__iadd__)$/.test(name) ? given.slice(-1) : [];
}

/** The folders in `sys.path += […]`, `sys.path[:0] = […]` and `sys.path = […] + sys.path`. */
function addedByAssignment(node: PythonNode, isSearched: IsSearched): readonly PythonNode[] {
  if (!/^(?:Assign|Update)Statement$/.test(node.name) || !isSearched(node)) return [];
  const value = node.lastChild;
  if (value?.name !== 'BinaryExpression') return value === null ? [] : [value];
  return [value.firstChild, value.lastChild].filter(
    (part) => part !== null && !isSearched(part),
  ) as PythonNode[];
}
