import { readFileSync } from 'node:fs';
import path from 'node:path';
import { DOCUMENTS } from '../../src/cli/formats.ts';
import type { SchemaNode } from '../../src/config/policy/schema-words.ts';
import { cell, code, GENERATED, type Page, table } from './markdown.ts';
import { typeOf } from './schema-type.ts';

/** What prints each document. */
const PRINTED_BY: Readonly<Record<(typeof DOCUMENTS)[number], string>> = {
  result: '`pawl gate --format json`, `pawl merge`, `pawl compare` and `.pawl/result.json`',
  plan: '`pawl plan --format json`',
  backtest: '`pawl backtest --format json`',
};
/** Fields that are told of, by how deep they lie. What is below them stands in the schema. */
const DEEPEST = 3;

/** The JSON documents: their fields to a depth of three. */
export function documentsPage(root: string): Page {
  const sections = DOCUMENTS.map((name) => {
    const schema = JSON.parse(
      readFileSync(path.join(root, `schemas/${name}.schema.json`), 'utf8'),
    ) as SchemaNode;
    const rows = fieldsOf(schema, '', 1).map(([field, node]) => [
      code(field),
      typeOf(node),
      cell(node.description ?? ''),
    ]);
    return `## ${name}\n\nOf ${PRINTED_BY[name]}. Schema: \`schemas/${name}.schema.json\`, or \`pawl schema ${name}\`.\n\n${table(['field', 'type', 'what it holds'], rows)}`;
  });
  return {
    file: 'documents.md',
    text: `# JSON documents

${GENERATED}

Every document has \`schemaVersion\`. Within one version, fields are added and none is removed or changes its meaning.
What each code in them says: [codes](codes.md).

${sections.join('\n\n')}
`,
  };
}

function fieldsOf(
  node: SchemaNode,
  under: string,
  depth: number,
): readonly (readonly [string, SchemaNode])[] {
  return Object.entries(node.properties ?? {}).flatMap(([name, child]) => {
    const field = `${under}${name}`;
    const inner = child.items?.properties ? child.items : child;
    const below = child.items?.properties ? `${field}[].` : `${field}.`;
    return [[field, child] as const, ...(depth < DEEPEST ? fieldsOf(inner, below, depth + 1) : [])];
  });
}
