import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from '@babel/parser';
import { code } from './markdown.ts';

/** A field of a JSON document: its path, its type in words, and what it holds. */
export interface InterfaceField {
  readonly field: string;
  readonly type: string;
  readonly about: string;
}

type Statement = ReturnType<typeof parse>['program']['body'][number];
type Interface = Extract<Statement, { type: 'TSInterfaceDeclaration' }>;
type TSTypeElement = Interface['body']['body'][number];
type TSType = Extract<Statement, { type: 'TSTypeAliasDeclaration' }>['typeAnnotation'];

interface Declared {
  readonly file: string;
  readonly node: Statement;
}

const parsed = new Map<string, readonly Statement[]>();

/** The fields of an interface of the source, with those of what it holds, as the comments of the source describe them. */
export function interfaceFields(file: string, name: string, under = ''): readonly InterfaceField[] {
  const found = declared(file, name);
  return found === null ? [] : fieldsOfDeclared(found, under, [name]);
}

function statementsOf(file: string): readonly Statement[] {
  const known = parsed.get(file);
  if (known !== undefined) return known;
  const { body } = parse(readFileSync(file, 'utf8'), {
    sourceType: 'module',
    plugins: ['typescript', 'jsx'],
  }).program;
  parsed.set(file, body);
  return body;
}

/** Where a type of this name is declared: in the file, or in one that it is imported from. */
function declared(file: string, name: string): Declared | null {
  for (const statement of statementsOf(file)) {
    const node =
      statement.type === 'ExportNamedDeclaration' && statement.declaration
        ? statement.declaration
        : statement;
    if (
      (node.type === 'TSInterfaceDeclaration' || node.type === 'TSTypeAliasDeclaration') &&
      node.id.name === name
    )
      return { file, node };
    if (statement.type !== 'ImportDeclaration') continue;
    const taken = statement.specifiers.some((one) => one.local.name === name);
    const other = path.resolve(path.dirname(file), statement.source.value);
    if (taken && statement.source.value.startsWith('.') && existsSync(other)) return declared(other, name);
  }
  return null;
}

function fieldsOfDeclared(
  { file, node }: Declared,
  under: string,
  seen: readonly string[],
): readonly InterfaceField[] {
  if (node.type === 'TSTypeAliasDeclaration') return fieldsBelow(node.typeAnnotation, file, under, seen);
  if (node.type !== 'TSInterfaceDeclaration') return [];
  const inherited = (node.extends ?? []).flatMap(({ expression }) => named(expression, file, under, seen));
  return [...inherited, ...membersOf(node.body.body, file, under, seen)];
}

function membersOf(
  members: readonly TSTypeElement[],
  file: string,
  under: string,
  seen: readonly string[],
): readonly InterfaceField[] {
  return members.flatMap((member) => {
    if (member.type !== 'TSPropertySignature' || member.key.type !== 'Identifier') return [];
    const type =
      member.typeAnnotation?.type === 'TSTypeAnnotation' ? member.typeAnnotation.typeAnnotation : null;
    if (type === null) return [];
    const field = `${under}${member.key.name}`;
    const own = { field, type: typeWords(type, file), about: commentOf(member.leadingComments) };
    return [own, ...fieldsBelow(type, file, `${field}${isList(type) ? '[]' : ''}.`, seen)];
  });
}

/** What a value of this type holds in its turn. */
function fieldsBelow(
  type: TSType,
  file: string,
  under: string,
  seen: readonly string[],
): readonly InterfaceField[] {
  switch (type.type) {
    case 'TSTypeOperator':
    case 'TSParenthesizedType':
      return fieldsBelow(type.typeAnnotation, file, under, seen);
    case 'TSArrayType':
      return fieldsBelow(type.elementType, file, under, seen);
    case 'TSUnionType':
    case 'TSIntersectionType':
      return type.types.flatMap((each) => fieldsBelow(each, file, under, seen));
    case 'TSTypeLiteral':
      return membersOf(type.members, file, under, seen);
    case 'TSTypeReference':
      return named(type.typeName, file, under, seen);
    default:
      return [];
  }
}

function named(
  name: { readonly type: string; readonly name?: unknown },
  file: string,
  under: string,
  seen: readonly string[],
): readonly InterfaceField[] {
  if (name.type !== 'Identifier' || typeof name.name !== 'string' || seen.includes(name.name)) return [];
  const found = declared(file, name.name);
  return found === null ? [] : fieldsOfDeclared(found, under, [...seen, name.name]);
}

function isList(type: TSType): boolean {
  if (type.type === 'TSTypeOperator' || type.type === 'TSParenthesizedType')
    return isList(type.typeAnnotation);
  if (type.type === 'TSUnionType') return type.types.some(isList);
  return type.type === 'TSArrayType';
}

function typeWords(type: TSType, file: string): string {
  switch (type.type) {
    case 'TSTypeOperator':
    case 'TSParenthesizedType':
      return typeWords(type.typeAnnotation, file);
    case 'TSStringKeyword':
      return 'string';
    case 'TSNumberKeyword':
      return 'number';
    case 'TSBooleanKeyword':
      return 'boolean';
    case 'TSNullKeyword':
      return 'null';
    case 'TSArrayType':
      return `list of ${typeWords(type.elementType, file)}`;
    case 'TSTupleType':
      return `list of ${type.elementTypes.length} values`;
    case 'TSUnionType':
      return [...new Set(type.types.map((each) => typeWords(each, file)))].join(' or ');
    case 'TSLiteralType':
      return 'value' in type.literal ? code(String(type.literal.value)) : 'value';
    case 'TSIndexedAccessType': // one of a list of words
      return 'string';
    case 'TSTypeReference': {
      const found = type.typeName.type === 'Identifier' ? declared(file, type.typeName.name) : null;
      return found?.node.type === 'TSTypeAliasDeclaration'
        ? typeWords(found.node.typeAnnotation, found.file)
        : 'object';
    }
    default:
      return 'object';
  }
}

function commentOf(comments: readonly { readonly value: string }[] | null | undefined): string {
  const last = comments?.at(-1)?.value ?? '';
  return last
    .replaceAll(/^\s*\*+ ?/gm, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
}
