import { isNode, type SyntaxNode } from './script-tree.ts';

/** The name that an identifier is; null for every other node. */
export function nameOf(node: unknown): string | null {
  return isNode(node) && node.type === 'Identifier' ? String(node.name) : null;
}

/** Whether a node looks up a property, by `a.b` or `a?.b`. */
export function isMember({ type }: SyntaxNode): boolean {
  return type === 'MemberExpression' || type === 'OptionalMemberExpression';
}

/** Whether a node calls something, by `a()` or `a?.()`. */
export function isCall({ type }: SyntaxNode): boolean {
  return type === 'CallExpression' || type === 'OptionalCallExpression';
}

/** Name of the property that a node looks up; null for other nodes, and where the name is computed. */
export function propertyOf(node: SyntaxNode): string | null {
  const { property, computed } = node;
  if (!isMember(node) || !isNode(property)) return null;
  if (computed === true) return property.type === 'StringLiteral' ? String(property.value) : null;
  return nameOf(property);
}

/** The value of a text that does not change; null for every other expression. */
export function fixedText(node: SyntaxNode): string | null {
  if (node.type === 'StringLiteral') return String(node.value);
  if (node.type !== 'TemplateLiteral' || (node.expressions as unknown[]).length > 0) return null;
  return firstQuasi(node);
}

/** The text that a template begins with. */
export function firstQuasi({ quasis }: SyntaxNode): string | null {
  const [first] = quasis as { value: { cooked?: string | null } }[];
  return first?.value.cooked ?? null;
}
