import { orList } from '../../numbers.ts';
import type { YamlPath } from '../yaml/yaml-source.ts';

/** The parts of a JSON Schema node that words are made from. */
export interface SchemaNode {
  readonly type?: string;
  readonly description?: string;
  readonly default?: unknown;
  readonly examples?: readonly unknown[];
  readonly enum?: readonly unknown[];
  readonly minimum?: number;
  readonly exclusiveMinimum?: number;
  readonly maximum?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly required?: readonly string[];
  readonly const?: unknown;
  readonly items?: SchemaNode;
  readonly prefixItems?: readonly SchemaNode[];
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly additionalProperties?: SchemaNode | boolean;
  readonly anyOf?: readonly SchemaNode[];
}

/** The schema of the value at a path; null where the schema knows none. */
export function nodeAt(schema: SchemaNode, path: YamlPath): SchemaNode | null {
  let node: SchemaNode | null = schema;
  for (const key of path) {
    const options: readonly SchemaNode[] = node?.anyOf ?? (node ? [node] : []);
    node = options.map((option) => childOf(option, key)).find((child) => child !== null) ?? null;
  }
  return node;
}

function childOf(node: SchemaNode, key: PropertyKey): SchemaNode | null {
  if (typeof key === 'number') return node.items ?? null;
  const own =
    node.properties && Object.hasOwn(node.properties, key) ? node.properties[String(key)] : undefined;
  const other = typeof node.additionalProperties === 'object' ? node.additionalProperties : undefined;
  return own ?? other ?? null;
}

/** What is expected, as the end of a sentence: `a whole number from 1 to 100`, `block or warn`. */
export function expectedWords(node: SchemaNode): string {
  if (node.anyOf) return node.anyOf.map(expectedWords).join(', or ');
  if (node.enum) return orList(node.enum.map((word) => `\`${word}\``));
  switch (node.type) {
    case 'boolean':
      return '`true` or `false`';
    case 'integer':
    case 'number':
      return `a ${node.type === 'integer' ? 'whole ' : ''}number${rangeWords(node)}`;
    case 'string':
      if (node.maxLength !== undefined) return `text of at most ${node.maxLength} characters`;
      return node.minLength === undefined ? 'text' : 'text (not empty)';
    case 'array':
      return node.items ? `a list, each entry ${expectedWords(node.items)}` : 'a list';
    default:
      return node.properties
        ? `a block with the keys ${orList(
            Object.keys(node.properties).map((key) => `\`${key}\``),
            'and',
          )}`
        : 'a block of keys';
  }
}

function rangeWords(node: SchemaNode): string {
  const { minimum, exclusiveMinimum, maximum } = node;
  const top = maximum !== undefined && maximum < Number.MAX_SAFE_INTEGER ? maximum : undefined;
  if (minimum !== undefined && top !== undefined) return ` from ${minimum} to ${top}`;
  const low =
    exclusiveMinimum !== undefined
      ? ` above ${exclusiveMinimum}`
      : minimum !== undefined
        ? `, ${minimum} or more`
        : '';
  return top === undefined ? low : `${low}${low ? ' and' : ','} at most ${top}`;
}

/** What was found, as a sentence: `Found the text "high".` */
export function foundWords(found: unknown): string {
  if (found === null || found === undefined) return 'There is nothing after the colon.';
  if (Array.isArray(found)) return 'Found a list.';
  if (typeof found === 'object') return 'Found a block of keys.';
  if (typeof found !== 'string') return `Found \`${String(found)}\`.`;
  const text = found.length > 60 ? `${found.slice(0, 60)}…` : found;
  return found === '' ? 'Found an empty text.' : `Found the text ${JSON.stringify(text)}.`;
}

/** A value that would be right there: the default, an example, or the first that fits. */
export function rightValue(node: SchemaNode): unknown {
  const empty =
    typeof node.default === 'object' && node.default !== null && Object.keys(node.default).length === 0;
  if (node.default !== undefined && !empty) return node.default;
  if (node.examples?.[0] !== undefined) return node.examples[0];
  if (node.anyOf?.[0]) return rightValue(node.anyOf[0]);
  if (node.enum) return node.enum[0];
  if (node.type === 'boolean') return true;
  if (node.type === 'array') return node.items ? [rightValue(node.items)] : [];
  if (node.type === 'integer' || node.type === 'number')
    return node.minimum ?? (node.exclusiveMinimum ?? 0) + 1;
  if (node.type !== 'object') return 'text';
  const properties = node.properties ?? {};
  const keys = node.required ?? Object.keys(properties).slice(0, 1);
  return Object.fromEntries(keys.map((key) => [key, rightValue(properties[key] ?? {})]));
}
