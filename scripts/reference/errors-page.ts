import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from '@babel/parser';
import { isCommand } from '../../src/report/lines-to-paste.ts';
import { docsPage } from '../../src/vocabulary.ts';
import { code, GENERATED, type Page } from './markdown.ts';

interface Found {
  readonly what: string | null;
  readonly why: string | null;
  readonly fix: string | null;
}

/** Every code of a known error with its texts, read from the source: `…` stands for what a run fills in. */
export function errorsPage(root: string): Page {
  const found = new Map<string, Found[]>();
  for (const file of sources(path.join(root, 'src'))) {
    const tree = parse(readFileSync(file, 'utf8'), { sourceType: 'module', plugins: ['typescript', 'jsx'] });
    for (const [name, help] of helpsIn(tree)) found.set(name, [...(found.get(name) ?? []), help]);
  }
  const names = [...found.keys()].sort();
  const sections = names.map((name) => `## ${name}\n\n${bodyOf(found.get(name) as readonly Found[])}`);
  return {
    file: 'errors.md',
    text: `# Error codes

${GENERATED}

A known error ends with its code in brackets: \`[config/unknown-key]\`. Below is what each of them says and what to do; \`…\` stands for names and numbers of your run.
The exit code is 2 where configuration or usage is wrong, and 3 where something could not be measured.

${sections.join('\n\n')}
`,
  };
}

function sources(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true })
    .map(String)
    .filter((name) => /\.tsx?$/.test(name))
    .sort()
    .map((name) => path.join(folder, name));
}

function bodyOf(helps: readonly Found[]): string {
  const texts = [...new Set(helps.map(textOf))].filter((text) => text !== '');
  return texts.length > 0 ? texts.join('\n\n') : 'The message says what is wrong, and where.';
}

function textOf({ what, why, fix }: Found): string {
  const said = [what, why]
    .filter((text) => text !== null)
    .map(plain)
    .join(' ');
  const todo = fix === null ? '' : fixText(fix);
  return [said, todo].filter((text) => text !== '').join('\n\n');
}

/** Words of an error may hold what Markdown would take for its own. */
function plain(text: string): string {
  return text
    .replaceAll(/\s*\n\s*/g, ' ')
    .replaceAll('<', '&lt;')
    .replaceAll('*', '\\*');
}

function fixText(fix: string): string {
  const lines = fix.split('\n');
  if (lines.length === 1) return `To fix: ${isCommand(fix) ? code(fix) : plain(fix)}`;
  return `To fix:\n\n\`\`\`\n${fix}\n\`\`\``;
}

interface SyntaxNode {
  readonly type: string;
  readonly [field: string]: unknown;
}

const NAME = /^[a-z]+\/[a-z\d-]+$/;

/** Objects with a `code` of the form `room/name`, wherever they stand, and calls that are given such a code and then its words. */
function* helpsIn(
  node: unknown,
  constants: ReadonlyMap<string, string> = constantsIn(node),
): Generator<readonly [string, Found]> {
  if (Array.isArray(node)) {
    for (const child of node) yield* helpsIn(child, constants);
    return;
  }
  if (typeof node !== 'object' || node === null) return;
  const { type, properties, arguments: given } = node as SyntaxNode;
  if (type === 'ObjectExpression') {
    const fields = fieldsOf(properties as readonly SyntaxNode[]);
    for (const { name, choice } of namesOf(fields.get('code'), constants))
      if (NAME.test(name))
        yield [
          name,
          {
            what: textIn(fields.get('what'), choice),
            why: textIn(fields.get('why'), choice),
            fix: textIn(fields.get('fix'), choice),
          },
        ];
  }
  if (type === 'CallExpression') {
    const values = given as readonly SyntaxNode[];
    const at = values.findIndex((value) => NAME.test(textIn(value) ?? ''));
    const what = at === -1 ? null : textIn(values[at + 1]);
    const more = fieldsOf(values.flatMap(({ properties: own = [] }) => own as readonly SyntaxNode[]));
    if (what !== null)
      yield [
        textIn(values[at]) as string,
        { what, why: textIn(more.get('why')), fix: textIn(more.get('fix')) },
      ];
  }
  for (const child of Object.values(node)) yield* helpsIn(child, constants);
}

/** Constants of a file that are texts, by their names. */
function constantsIn(tree: unknown): ReadonlyMap<string, string> {
  const { program } = tree as { readonly program: { readonly body: readonly SyntaxNode[] } };
  return new Map(
    program.body.flatMap(({ declarations = [] }) =>
      (
        declarations as readonly { readonly id: { readonly name: string }; readonly init: SyntaxNode }[]
      ).flatMap(({ id, init }) =>
        init?.type === 'StringLiteral' ? [[id.name, init.value as string] as const] : [],
      ),
    ),
  );
}

/** A branch of a condition: the words of one of two codes are chosen as the code is. */
interface Choice {
  readonly test: string;
  readonly branch: 'consequent' | 'alternate';
}

function namesOf(
  node: SyntaxNode | undefined,
  constants: ReadonlyMap<string, string>,
): readonly { readonly name: string; readonly choice: Choice | null }[] {
  if (node?.type === 'Identifier') {
    const name = constants.get(node.name as string);
    return name === undefined ? [] : [{ name, choice: null }];
  }
  if (node?.type === 'ConditionalExpression') {
    const test = String((node.test as SyntaxNode).name);
    return (['consequent', 'alternate'] as const).flatMap((branch) => {
      const name = textIn(node[branch] as SyntaxNode);
      return name === null ? [] : [{ name, choice: { test, branch } }];
    });
  }
  const name = textIn(node);
  return name === null ? [] : [{ name, choice: null }];
}

function fieldsOf(properties: readonly SyntaxNode[]): ReadonlyMap<string, SyntaxNode> {
  return new Map(
    properties.flatMap((property) => {
      const key = property.key as { readonly name?: string; readonly value?: string } | undefined;
      const name = key?.name ?? key?.value;
      return property.type === 'ObjectProperty' && name
        ? [[name, property.value as SyntaxNode] as const]
        : [];
    }),
  );
}

/** The address that a call of `docsPage` makes; null for anything else. */
function pageIn(node: SyntaxNode | undefined): string | null {
  if (node?.type !== 'CallExpression' || (node.callee as SyntaxNode).name !== 'docsPage') return null;
  const [page] = node.arguments as readonly SyntaxNode[];
  return page?.type === 'StringLiteral' ? docsPage(page.value as string) : null;
}

/** The text of a literal or a template, its holes as `…`; null for anything that is made elsewhere. Of two texts the one of the branch. */
function textIn(node: SyntaxNode | undefined, choice: Choice | null = null): string | null {
  if (node?.type === 'StringLiteral') return node.value as string;
  if (node?.type === 'ConditionalExpression' && choice !== null)
    return (node.test as SyntaxNode).name === choice.test
      ? textIn(node[choice.branch] as SyntaxNode, choice)
      : null;
  const page = pageIn(node);
  if (page !== null) return page;
  if (node?.type !== 'TemplateLiteral') return null;
  const quasis = node.quasis as readonly { readonly value: { readonly cooked: string } }[];
  const holes = node.expressions as readonly SyntaxNode[];
  return quasis
    .map(({ value }, at) => {
      const hole =
        at === 0 ? '' : ((choice && textIn(holes[at - 1], choice)) ?? pageIn(holes[at - 1]) ?? '…');
      return `${hole}${value.cooked}`;
    })
    .join('');
}
