import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from '@babel/parser';
import { runnable } from '../../src/errors.ts';
import { isCommand } from '../../src/report/lines-to-paste.ts';
import { docsPage } from '../../src/vocabulary.ts';
import { MADE_ELSEWHERE } from './error-words.ts';
import { code, GENERATED, type Page } from './markdown.ts';

interface Found {
  readonly what: string | null;
  readonly why: string | null;
  readonly fix: string | null;
}

/** Every code of a known error with its texts, read from the source: `…` stands for what a run fills in. */
export function errorsPage(root: string): Page {
  const found = new Map<string, Found[]>();
  const trees = sources(path.join(root, 'src'))
    .map((file) => readFileSync(file, 'utf8'))
    .filter((text) => MAY_SAY.test(text))
    .map((text) => parse(text, { sourceType: 'module', plugins: ['typescript', 'jsx'] }));
  const shared = sharedConstants(trees);
  for (const tree of trees) {
    for (const [name, help] of helpsIn(tree, new Map([...shared, ...constantsIn(tree)])))
      found.set(name, [...(found.get(name) ?? []), help]);
  }
  const names = [...found.keys()].sort();
  const sections = names.map(
    (name) => `## ${name}\n\n${bodyOf(saidOf(name, found.get(name) as readonly Found[]))}`,
  );
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

/** What the source says of a code, with words of ours for what is made elsewhere. */
function saidOf(name: string, helps: readonly Found[]): readonly Found[] {
  const own = MADE_ELSEWHERE[name];
  if (own === undefined) return helps;
  const said = helps.map((help) => (own.what === undefined ? help : { ...help, what: null, why: null }));
  return [
    { what: own.what ?? null, why: null, fix: null },
    ...said,
    { what: null, why: null, fix: own.fix ?? null },
  ];
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
    .filter((text) => saysSomething(text))
    .map(plain)
    .join(' ');
  const todo = saysSomething(fix) ? fixText(fix) : '';
  return [said, todo].filter((text) => text !== '').join('\n\n');
}

/** Whether more of a text is known than what a run fills in. */
function saysSomething(text: string | null): text is string {
  return text !== null && /[a-z]/i.test(text);
}

/** Words of an error may hold what Markdown would take for its own. In code it takes nothing, and would show what stands for a mark. */
function plain(text: string): string {
  return text
    .replaceAll(/\s*\n\s*/g, ' ')
    .split(/(`[^`]*`)/)
    .map((part, at) => (at % 2 === 1 ? part : part.replaceAll('<', '&lt;').replaceAll('*', '\\*')))
    .join('');
}

function fixText(written: string): string {
  const fix = runnable(written);
  const lines = fix.split('\n');
  if (lines.length === 1) return `To fix: ${isCommand(fix) ? code(fix) : plain(fix)}`;
  return `To fix:\n\n\`\`\`\n${fix}\n\`\`\``;
}

interface SyntaxNode {
  readonly type: string;
  readonly [field: string]: unknown;
}

const NAME = /^[a-z]+\/[a-z\d-]+$/;

/** What a source holds that has a code or a text for one. Parsing the others costs two thirds of the page's time. */
const MAY_SAY = /['"`][a-z]+\/[a-z\d-]+['"`]|\bcode\b|\bexport const [A-Z]/;

/** Objects with a `code` of the form `room/name`, wherever they stand, and calls that are given such a code and then its words. */
function* helpsIn(node: unknown, constants: Constants): Generator<readonly [string, Found]> {
  if (Array.isArray(node)) {
    for (const child of node) yield* helpsIn(child, constants);
    return;
  }
  if (typeof node !== 'object' || node === null) return;
  const { type, properties, arguments: given } = node as SyntaxNode;
  if (type === 'ObjectExpression') {
    const fields = fieldsOf(properties as readonly SyntaxNode[]);
    for (const { name, choice } of namesOf(fields.get('code'), constants))
      if (NAME.test(name)) for (const help of helpsOf(fields, constants, choice)) yield [name, help];
  }
  if (type === 'CallExpression') {
    const values = given as readonly SyntaxNode[];
    const at = values.findIndex((value) => NAME.test(textIn(value, constants) ?? ''));
    const what = at === -1 ? null : textIn(values[at + 1], constants);
    const more = fieldsOf(values.flatMap(({ properties: own = [] }) => own as readonly SyntaxNode[]));
    if (what !== null)
      yield [
        textIn(values[at], constants) as string,
        { what, why: textIn(more.get('why'), constants), fix: textIn(more.get('fix'), constants) },
      ];
  }
  for (const child of Object.values(node)) yield* helpsIn(child, constants);
}

/** Texts that a name stands for. */
type Constants = ReadonlyMap<string, string>;

/** Constants of a file that are texts, by their names. */
function constantsIn(tree: unknown): Constants {
  const { program } = tree as { readonly program: { readonly body: readonly SyntaxNode[] } };
  return textsOf(program.body);
}

/** Those that files export: a name in capitals stands for one thing. */
function sharedConstants(trees: readonly unknown[]): Constants {
  const exported = trees.flatMap((tree) => {
    const { program } = tree as { readonly program: { readonly body: readonly SyntaxNode[] } };
    return program.body.flatMap(({ type, declaration }) =>
      type === 'ExportNamedDeclaration' && declaration ? [declaration as SyntaxNode] : [],
    );
  });
  return new Map([...textsOf(exported)].filter(([name]) => /^[A-Z][A-Z\d_]+$/.test(name)));
}

function textsOf(statements: readonly SyntaxNode[]): Constants {
  const found = new Map<string, string>();
  for (const { declarations = [] } of statements)
    for (const { id, init } of declarations as readonly {
      readonly id: { readonly name: string };
      readonly init: SyntaxNode;
    }[]) {
      const text = textIn(init, found);
      if (text !== null) found.set(id.name, text);
    }
  return found;
}

/** A branch of a condition: the words of one of two codes are chosen as the code is. */
interface Choice {
  readonly test: string;
  readonly branch: 'consequent' | 'alternate';
}

function namesOf(
  node: SyntaxNode | undefined,
  constants: Constants,
): readonly { readonly name: string; readonly choice: Choice | null }[] {
  if (node?.type === 'Identifier') {
    const name = constants.get(node.name as string);
    return name === undefined ? [] : [{ name, choice: null }];
  }
  if (node?.type === 'ConditionalExpression') {
    const test = String((node.test as SyntaxNode).name);
    return (['consequent', 'alternate'] as const).flatMap((branch) => {
      const name = textIn(node[branch] as SyntaxNode, constants);
      return name === null ? [] : [{ name, choice: { test, branch } }];
    });
  }
  const name = textIn(node, constants);
  return name === null ? [] : [{ name, choice: null }];
}

function fieldsOf(properties: readonly SyntaxNode[]): ReadonlyMap<string, SyntaxNode> {
  const spread = properties.flatMap(({ type, argument }) =>
    type === 'SpreadElement' ? objectsIn(argument) : [],
  );
  return new Map([
    ...spread.flatMap((own) => [...fieldsOf(own)]),
    ...properties.flatMap((property) => {
      const key = property.key as { readonly name?: string; readonly value?: string } | undefined;
      const name = key?.name ?? key?.value;
      return property.type === 'ObjectProperty' && name
        ? [[name, property.value as SyntaxNode] as const]
        : [];
    }),
  ]);
}

/** The objects that a condition may spread: `...(near && { why: '…' })`. */
function objectsIn(node: unknown): readonly (readonly SyntaxNode[])[] {
  const { type, properties, left, right, consequent, alternate } = (node ?? {}) as SyntaxNode;
  if (type === 'ObjectExpression') return [properties as readonly SyntaxNode[]];
  return [left, right, consequent, alternate].filter(Boolean).flatMap(objectsIn);
}

/**
 * What an error says. Where one condition chooses several of its texts, those of a branch stand together; else what it says in each case
 * comes first, and what to do in each after it.
 */
function helpsOf(
  fields: ReadonlyMap<string, SyntaxNode>,
  constants: Constants,
  choice: Choice | null,
): readonly Found[] {
  const texts = (name: string, branch: Choice['branch'] | null = null) =>
    textsIn(fields.get(name), constants, choice, branch);
  const tests = ['what', 'why', 'fix'].flatMap((name) => testOf(fields.get(name)) ?? []);
  const one = (branch: Choice['branch'] | null): Found => {
    const [what = null] = texts('what', branch);
    const [why = null] = texts('why', branch);
    const [fix = null] = texts('fix', branch);
    // What to do must not stand below another cause of the same code.
    const isMadeElsewhere = !saysSomething(what) && !saysSomething(why) && saysSomething(fix);
    return { what: isMadeElsewhere ? 'The message says what is wrong.' : what, why, fix };
  };
  if (choice !== null || tests.length === 0) return [one(null)];
  if (new Set(tests).size === 1) return [one('consequent'), one('alternate')];
  const fixes = texts('fix');
  const said = texts('what').flatMap((what) =>
    texts('why').map((why) => ({ what, why, fix: fixes.length === 1 ? (fixes[0] ?? null) : null })),
  );
  return [...said, ...(fixes.length === 1 ? [] : fixes.map((fix) => ({ what: null, why: null, fix })))];
}

/** What a condition asks, as a text to compare; null for anything else. */
function testOf(node: SyntaxNode | undefined): string | null {
  if (node?.type !== 'ConditionalExpression') return null;
  return JSON.stringify(node.test, (key, own) => (/^(?:start|end|loc|extra)$/.test(key) ? undefined : own));
}

/** The texts of a field: of a condition that no code decides those of both branches, or of the one that is asked for. */
function textsIn(
  node: SyntaxNode | undefined,
  constants: Constants,
  choice: Choice | null,
  branch: Choice['branch'] | null,
): readonly (string | null)[] {
  if (node?.type !== 'ConditionalExpression' || choice !== null) return [textIn(node, constants, choice)];
  const found = (branch === null ? (['consequent', 'alternate'] as const) : [branch])
    .flatMap((own) => textsIn(node[own] as SyntaxNode, constants, choice, null))
    .filter((text) => text !== null);
  return found.length > 0 ? found : [null];
}

/** The address that a call of `docsPage` makes; null for anything else. */
function pageIn(node: SyntaxNode | undefined): string | null {
  if (node?.type !== 'CallExpression' || (node.callee as SyntaxNode).name !== 'docsPage') return null;
  const [page] = node.arguments as readonly SyntaxNode[];
  return page?.type === 'StringLiteral' ? docsPage(page.value as string) : null;
}

/** The text of a literal or a template, its holes as `…`; null for anything that is made elsewhere. Of two texts the one of the branch. */
function textIn(
  node: SyntaxNode | undefined,
  constants: Constants,
  choice: Choice | null = null,
): string | null {
  if (node?.type === 'StringLiteral') return node.value as string;
  if (node?.type === 'Identifier') return constants.get(node.name as string) ?? null;
  if (node?.type === 'ConditionalExpression' && choice !== null)
    return (node.test as SyntaxNode).name === choice.test
      ? textIn(node[choice.branch] as SyntaxNode, constants, choice)
      : null;
  const page = pageIn(node);
  if (page !== null) return page;
  if (node?.type === 'BinaryExpression') {
    const parts = [node.left, node.right].map((part) => textIn(part as SyntaxNode, constants, choice));
    return parts.includes(null) ? null : parts.join('');
  }
  if (node?.type !== 'TemplateLiteral') return null;
  const quasis = node.quasis as readonly { readonly value: { readonly cooked: string } }[];
  const holes = node.expressions as readonly SyntaxNode[];
  return quasis
    .map(({ value }, at) => {
      const hole = at === 0 ? '' : (textIn(holes[at - 1], constants, choice) ?? pageIn(holes[at - 1]) ?? '…');
      return `${hole}${value.cooked}`;
    })
    .join('');
}
