import { type ParserOptions, type ParserPlugin, parse } from '@babel/parser';

/** A node of a syntax tree, as Babel names its parts. */
export interface SyntaxNode {
  readonly type: string;
  readonly [part: string]: unknown;
}

/** A node with the node that holds it, and the name of the part that it is there. */
export interface PlacedNode {
  readonly node: SyntaxNode;
  readonly part: string;
  readonly holder: PlacedNode | null;
}

/** The syntax tree of a JavaScript or TypeScript source. */
export interface ScriptTree {
  /** Null where the text has no tree at all. With a problem, the tree holds what could be read in spite of it. */
  readonly program: SyntaxNode | null;
  /** Line of the first syntax error; null for a source without one. */
  readonly brokenAt: number | null;
}

/** Rules of places and names change no import: a source is only broken where its grammar is. */
const LENIENT: ParserOptions = {
  errorRecovery: true,
  createImportExpressions: true,
  attachComment: false,
  allowImportExportEverywhere: true,
  allowAwaitOutsideFunction: true,
  allowReturnOutsideFunction: true,
  allowNewTargetOutsideFunction: true,
  allowSuperOutsideMethod: true,
  allowUndeclaredExports: true,
};
const PROPOSALS: readonly ParserPlugin[] = [
  'decoratorAutoAccessors',
  'deferredImportEvaluation',
  'sourcePhaseImports',
  'deprecatedImportAssert',
];

/**
 * Parses a source by the ending of its file. A text that is not a module may still be a script (`with`, old octal numbers),
 * and a class may carry decorators of either kind, so that several readings are tried. Never throws.
 */
export function scriptTree(file: string, text: string): ScriptTree {
  // Node drops the mark; with it, a first line that begins with `#!` would be a syntax error.
  const source = text.startsWith('\uFEFF') ? text.slice(1) : text;
  let best: ScriptTree = { program: null, brokenAt: 1 };
  for (const reading of readingsOf(file)) {
    const tree = treeOf(source, reading);
    if (tree.brokenAt === null) return tree;
    if (best.program === null) best = tree;
  }
  return best;
}

function readingsOf(file: string): readonly ParserOptions[] {
  const typescript = /\.[mc]?tsx?$/i.test(file);
  const language: readonly ParserPlugin[] = [
    ...(typescript ? [['typescript', { dts: /\.d\.[mc]?ts$/i.test(file) }] as ParserPlugin] : []),
    // In TypeScript without JSX, `<T>value` is a cast.
    ...(!typescript || /x$/i.test(file) ? ['jsx' as const] : []),
  ];
  const flow: readonly ParserPlugin[] = typescript ? [] : ['flow'];
  return [
    { sourceType: 'module', plugins: [...language, ...PROPOSALS, 'decorators-legacy'] },
    { sourceType: 'script', plugins: [...language, ...PROPOSALS, 'decorators-legacy'] },
    { sourceType: 'module', plugins: [...language, ...flow, ...PROPOSALS, 'decorators'] },
  ];
}

function treeOf(source: string, reading: ParserOptions): ScriptTree {
  try {
    // Top-level `await` makes a name of a script's own variable a keyword.
    const allowAwaitOutsideFunction = reading.sourceType === 'module';
    const { program, errors } = parse(source, { ...LENIENT, ...reading, allowAwaitOutsideFunction });
    const [first] = errors ?? [];
    return { program: program as unknown as SyntaxNode, brokenAt: first ? lineOf(first) : null };
  } catch (error) {
    return { program: null, brokenAt: lineOf(error) };
  }
}

/** Line that an error of the parser names. A source too deeply nested for it names none. */
function lineOf(error: unknown): number {
  const { loc } = Object(error) as { loc?: { line?: unknown } };
  return typeof loc?.line === 'number' ? loc.line : 1;
}

/** Parts that hold no syntax, and that every node has. */
const ASIDE = new Set(['loc', 'extra', 'errors', 'comments', 'tokens']);

/** All nodes of a tree, without recursion: a source decides how deep its tree is. */
export function placedNodes(top: SyntaxNode): readonly PlacedNode[] {
  const found: PlacedNode[] = [{ node: top, part: '', holder: null }];
  for (const place of found) {
    for (const part in place.node) {
      const value = place.node[part];
      if (typeof value !== 'object' || value === null || ASIDE.has(part)) continue;
      for (const inner of Array.isArray(value) ? (value as unknown[]) : [value])
        if (isNode(inner)) found.push({ node: inner, part, holder: place });
    }
  }
  return found;
}

/** Whether a part of a node is a node itself. */
export function isNode(value: unknown): value is SyntaxNode {
  return typeof value === 'object' && value !== null && typeof (value as SyntaxNode).type === 'string';
}
