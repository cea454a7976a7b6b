import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from '@babel/parser';

const src = path.resolve(import.meta.dirname, '../../src');

/** Parts that hold no code. */
const ASIDE = new Set(['loc', 'extra', 'leadingComments', 'innerComments', 'trailingComments']);

/** Globals that ask the machine, the network, the clock or chance. */
const WORLD = new Set([
  ...['process', 'globalThis', 'global', 'require', 'eval', 'Function', 'Worker', 'Deno', 'Bun'],
  ...['fetch', 'WebSocket', 'EventSource', 'XMLHttpRequest', 'console', 'crypto', 'performance'],
  ...['setTimeout', 'setInterval', 'setImmediate', 'queueMicrotask'],
]);

/** Every source file, relative to `src`. */
export const files: readonly string[] = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file))
  .map((file) => file.split(path.sep).join('/'))
  .sort();

const texts = new Map(files.map((file) => [file, readFileSync(path.join(src, file), 'utf8')]));
export const textOf = (file: string): string => texts.get(file) ?? '';

interface Node {
  readonly type: string;
  readonly [part: string]: unknown;
}
/** A node with the node that it is a part of. */
interface Placed {
  readonly node: Node;
  readonly part: string;
  readonly holder: Node | null;
}

/** What a file says in code, not in comments and texts. */
interface Source {
  /** Modules that it imports, types included, also behind `import()`. */
  readonly modules: readonly string[];
  /** What it takes from the world around it: names of globals, and of what a pure room must not ask. */
  readonly world: readonly string[];
  readonly said: Said;
}

/** Names of a file's code, and the texts that stand in it. */
interface Said {
  readonly names: readonly string[];
  readonly texts: readonly string[];
}

const NOTHING: Said = { names: [], texts: [] };
const sources = new Map(files.map((file) => [file, readSource(textOf(file), file.endsWith('x'))]));

export interface Import {
  readonly file: string;
  readonly target: string;
}

/** Every import of one of our files by another. */
export const imports: readonly Import[] = files.flatMap((file) =>
  modulesOf(file)
    .filter((module) => module.startsWith('.'))
    .map((module) => ({ file, target: path.posix.join(path.posix.dirname(file), module) })),
);

export function modulesOf(file: string): readonly string[] {
  return sources.get(file)?.modules ?? [];
}

export function worldOf(file: string): readonly string[] {
  return sources.get(file)?.world ?? [];
}

export function saidIn(file: string): Said {
  return sources.get(file)?.said ?? NOTHING;
}

/** Reads a source from its syntax tree and its tokens. */
export function readSource(text: string, hasElements = false): Source {
  const { program, tokens } = parse(text, {
    sourceType: 'module',
    plugins: hasElements ? ['typescript', 'jsx'] : ['typescript'],
    createImportExpressions: true,
    tokens: true,
  });
  const places = placesIn(program as unknown as Node);
  return {
    modules: places.flatMap(({ node }) => moduleOf(node) ?? []),
    world: [...new Set(places.flatMap((place) => worldAt(place) ?? []))].sort(),
    said: {
      names: wordsOfTokens(tokens ?? [], ['name', '#name']),
      texts: wordsOfTokens(tokens ?? [], ['string', 'template', 'jsxText']),
    },
  };
}

type Token = NonNullable<ReturnType<typeof parse>['tokens']>[number];

function wordsOfTokens(tokens: readonly Token[], labels: readonly string[]): readonly string[] {
  return tokens.flatMap(({ type, value }) => {
    if (!labels.includes(String(type?.label))) return [];
    return [typeof value === 'string' ? value : String(value?.cooked ?? '')];
  });
}

/** Half a million places: no list is made on the way to any of them. */
function placesIn(top: Node): readonly Placed[] {
  const found: Placed[] = [{ node: top, part: '', holder: null }];
  for (const { node } of found)
    for (const part in node) {
      const value = node[part];
      if (typeof value !== 'object' || value === null || ASIDE.has(part)) continue;
      if (!Array.isArray(value)) {
        if (isNode(value)) found.push({ node: value, part, holder: node });
      } else for (const inner of value) if (isNode(inner)) found.push({ node: inner, part, holder: node });
    }
  return found;
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}

function moduleOf({ type, source, argument, expression }: Node): string | null {
  if (/^(?:Import|Export\w+)Declaration$|^ImportExpression$/.test(type)) return textIn(source);
  if (type === 'TSImportType')
    return textIn(isNode(argument) && argument.type === 'TSLiteralType' ? argument.literal : argument);
  return type === 'TSExternalModuleReference' ? textIn(expression) : null;
}

/** What stands in quotes; of a template, `…` where something is filled in. */
function textIn(node: unknown): string | null {
  if (!isNode(node)) return null;
  if (node.type === 'StringLiteral') return String(node.value);
  if (node.type !== 'TemplateLiteral') return null;
  return (node.quasis as { readonly value: { readonly cooked: string } }[])
    .map(({ value }) => value.cooked)
    .join('…');
}

/** What a node asks of the world; null: nothing. */
function worldAt({ node, part, holder }: Placed): string | null {
  const { type, callee, object, property } = node;
  if (type === 'ImportExpression') return 'import()';
  if (type === 'MetaProperty' && nameOf(node.meta) === 'import') return 'import.meta';
  if (type === 'NewExpression' && nameOf(callee) === 'Date' && (node.arguments as unknown[]).length === 0)
    return 'new Date()';
  if (type === 'CallExpression' && nameOf(callee) === 'Date') return 'Date()';
  if (type === 'MemberExpression' || type === 'OptionalMemberExpression') {
    const member = `${nameOf(object)}.${nameOf(property) ?? textIn(property)}`;
    return member === 'Date.now' || member === 'Math.random' ? member : null;
  }
  const name = nameOf(node);
  if (name === null || !WORLD.has(name)) return null;
  const isLabel = (part === 'property' || part === 'key') && holder?.computed !== true;
  return isLabel || part === 'typeName' ? null : name;
}

function nameOf(node: unknown): string | null {
  return isNode(node) && node.type === 'Identifier' ? String(node.name) : null;
}
