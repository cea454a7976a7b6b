import type { SchemaNode } from '../../src/config/policy/schema-words.ts';
import { code } from './markdown.ts';

/** Which values a node of a schema takes, in words: enumerated values as code, numbers with their range. */
export function typeOf(node: SchemaNode): string {
  if (node.enum) return node.enum.map((value) => code(String(value))).join(', ');
  if (node.const !== undefined) return code(String(node.const));
  if (node.anyOf) return [...new Set(node.anyOf.map(typeOf))].join(' or ');
  if (node.prefixItems) {
    const entries = [...new Set(node.prefixItems.map(typeOf))].join(', ');
    return `list of ${entries} (${node.prefixItems.length} entries)`;
  }
  if (node.type === 'array') return `list of ${node.items ? typeOf(node.items) : 'values'}`;
  const whole = [node.type ?? 'any']
    .flat()
    .map((type) => (type === 'integer' ? 'whole number' : type))
    .join(' or ');
  const range = rangeOf(node);
  return range === '' ? whole : `${whole} (${range})`;
}

function rangeOf({ minimum, exclusiveMinimum, maximum }: SchemaNode): string {
  const most = maximum !== undefined && maximum < Number.MAX_SAFE_INTEGER ? maximum : undefined;
  if (minimum !== undefined && most !== undefined) return `${minimum} to ${most}`;
  return [
    ...(exclusiveMinimum === undefined ? [] : [`above ${exclusiveMinimum}`]),
    ...(minimum === undefined ? [] : [`at least ${minimum}`]),
    ...(most === undefined ? [] : [`at most ${most}`]),
  ].join(', ');
}
