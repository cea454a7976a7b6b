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
/** The JSON documents with all of their fields. */
export function documentsPage(root: string): Page {
  const sections = DOCUMENTS.map((name) => {
    const schema = JSON.parse(
      readFileSync(path.join(root, `schemas/${name}.schema.json`), 'utf8'),
    ) as SchemaNode;
    const rows = fieldsOf(schema, '').map(([field, node]) => [
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

function fieldsOf(node: SchemaNode, under: string): readonly (readonly [string, SchemaNode])[] {
  return Object.entries(node.properties ?? {}).flatMap(([name, child]) => {
    const field = `${under}${name}`;
    const forms = child.anyOf ?? [child];
    const below = forms.flatMap((form) =>
      form.items ? fieldsOf(form.items, `${field}[].`) : fieldsOf(form, `${field}.`),
    );
    return [[field, child] as const, ...below];
  });
}
