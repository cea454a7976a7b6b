import { parse } from '@babel/parser';

interface Node {
  readonly type: string;
  readonly [part: string]: unknown;
}

/**
 * The titles of a test file's tests as its source has them, each behind those of its groups: `cases > %s are judged`.
 * One for each call of `test`, whatever table it runs over. Throws where a title is not a plain text.
 */
export function testTitles(source: string): readonly string[] {
  const { program } = parse(source, { sourceType: 'module', plugins: ['typescript'] });
  return titlesIn(program as unknown as Node, []);
}

function titlesIn(node: Node, groups: readonly string[]): readonly string[] {
  const kind = node.type === 'CallExpression' ? kindOf(node) : null;
  if (kind === null) return partsOf(node).flatMap((part) => titlesIn(part, groups));
  const [first, ...rest] = node.arguments as readonly Node[];
  const title = [...groups, textOf(first)];
  return kind === 'test' ? [title.join(' > ')] : rest.flatMap((part) => titlesIn(part, title));
}

/** Whether a call says `test('…', …)` or `describe('…', …)`, also behind `.each([…])`, `.skipIf(…)` and the like. */
function kindOf({ callee, arguments: given }: Node): 'test' | 'describe' | null {
  const isNamed = (given as readonly Node[]).some(({ type }) => /Function/.test(type));
  let at = callee as Node;
  while (at.type === 'CallExpression' || at.type === 'MemberExpression')
    at = (at.type === 'CallExpression' ? at.callee : at.object) as Node;
  const { name } = at;
  return isNamed && (name === 'test' || name === 'describe') ? name : null;
}

function textOf(node: Node | undefined): string {
  const { value, quasis, expressions } = node ?? { type: 'none' };
  if (typeof value === 'string') return value;
  const [only] = (quasis ?? []) as readonly { readonly value: { readonly cooked: string } }[];
  if (only === undefined || (expressions as readonly Node[]).length > 0)
    throw new Error('The title of a test must be plain text, so that it can be looked up.');
  return only.value.cooked;
}

function partsOf(node: Node): readonly Node[] {
  return Object.entries(node)
    .filter(([name]) => name !== 'loc')
    .flatMap(([, part]) => part)
    .filter((part): part is Node => typeof (part as Node | null)?.type === 'string');
}
