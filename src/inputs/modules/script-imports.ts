import {
  type FileRead,
  folderOfName,
  MADE_IMPORTS,
  type UnknownImports,
} from '../references/code-references.ts';
import { fileReads } from './file-reads.ts';
import { givenPlaces } from './given-places.ts';
import { type ModuleLoaders, moduleLoaders, requestsOf } from './module-requests.ts';
import { firstQuasi, fixedText } from './node-names.ts';
import { remembered } from './remembered.ts';
import { isNode, placedNodes, type SyntaxNode, scriptTree } from './script-tree.ts';

/** What a JavaScript or TypeScript source names, read from its syntax tree. */
export interface ScriptImports {
  /** Modules that it imports, requires or resolves, as written. Types count: they cost a look, never a miss. */
  readonly modules: readonly string[];
  /** Its texts, wherever they stand. */
  readonly literals: readonly string[];
  readonly reads: readonly FileRead[];
  /** Texts that it hands to code of elsewhere: a file or folder of this name is read where there is one. */
  readonly given: readonly string[];
  readonly unknown: readonly UnknownImports[];
  /** Whether the whole source could be parsed, so that nothing else is imported. */
  readonly whole: boolean;
}

/** Longest text that may be a path. */
const MAX_LITERAL = 300;
/** The imports and texts of a source; the ending of its file says in which language it is written. */
export function scriptImports(file: string, text: string): ScriptImports {
  return importsOnce(/(?:\.d)?\.\w+$/.exec(file)?.[0].toLowerCase() ?? '', text);
}

const importsOnce = remembered(importsIn);

function importsIn(ending: string, text: string): ScriptImports {
  const { program, brokenAt } = scriptTree(ending, text);
  const places = program === null ? [] : placedNodes(program);
  const loaders: ModuleLoaders = moduleLoaders(places);
  const requests = places.flatMap((place) => requestsOf(place, loaders)).map(moduleNames);
  const folders = new Set(requests.flatMap(({ made }) => made));
  const literals = places.flatMap(({ node }) => fixedText(node) ?? []);
  return {
    modules: [...new Set(requests.flatMap(({ names }) => names))],
    literals: [...new Set(literals)].filter((each) => each !== '' && each.length <= MAX_LITERAL),
    reads: fileReads(places),
    given: givenPlaces(places),
    unknown: [
      ...(brokenAt === null ? [] : [{ why: `cannot be parsed (line ${brokenAt})`, folder: null }]),
      // Where modules may lie anywhere, a folder says nothing more.
      ...[...(folders.has(null) ? [null] : folders)].map((folder) => ({ why: MADE_IMPORTS, folder })),
    ],
    whole: brokenAt === null,
  };
}

interface ModuleNames {
  readonly names: readonly string[];
  /** The folders, as written, in which a name that is made while the code runs begins; null: none. */
  readonly made: readonly (string | null)[];
}

/** The names that an expression in the place of a module's name may stand for; null: it cannot be seen. */
function moduleNames(node: SyntaxNode | null): ModuleNames {
  if (node === null) return { names: [], made: [null] };
  const text = fixedText(node);
  if (text !== null) return { names: [text], made: [] };
  const branches = branchesOf(node);
  if (branches.length === 0) return { names: [], made: [folderBefore(node)] };
  const each = branches.map(moduleNames);
  return { names: each.flatMap(({ names }) => names), made: each.flatMap(({ made }) => made) };
}

/** What an expression may come out as, where that is one of several others. */
function branchesOf(node: SyntaxNode): readonly SyntaxNode[] {
  const { type, consequent, alternate, left, right, expression, literal } = node;
  if (type === 'ConditionalExpression') return [consequent, alternate].filter(isNode);
  if (type === 'LogicalExpression') return [left, right].filter(isNode);
  if (/^TS(?:As|Satisfies|NonNull)Expression$|^TSTypeAssertion$/.test(type))
    return [expression].filter(isNode);
  return type === 'TSLiteralType' ? [literal].filter(isNode) : [];
}

/** The folder that a made relative name begins with: `./plugins/` of `./plugins/${name}`. */
function folderBefore(node: SyntaxNode): string | null {
  let first = node;
  while (first.type === 'BinaryExpression' && first.operator === '+' && isNode(first.left))
    first = first.left;
  const start = first.type === 'TemplateLiteral' ? firstQuasi(first) : fixedText(first);
  return start === null ? null : folderOfName(start);
}
