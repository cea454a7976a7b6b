import { readFileSync } from 'node:fs';
import path from 'node:path';
import { DOCUMENTS } from '../../src/cli/formats.ts';
import type { SchemaNode } from '../../src/config/policy/schema-words.ts';
import { fieldWords } from './field-words.ts';
import { interfaceFields } from './interface-fields.ts';
import { cell, code, GENERATED, type Page, table } from './markdown.ts';
import { typeOf } from './schema-type.ts';

/** What prints each document. */
const PRINTED_BY: Readonly<Record<(typeof DOCUMENTS)[number], string>> = {
  result: '`pawl gate --format json`, `pawl merge`, `pawl compare` and `.pawl/result.json`',
  plan: '`pawl plan --format json`',
  backtest: '`pawl backtest --format json`',
};
/** What other commands print by `--format json`: by its name, who writes it, and the interfaces that it is made of, each with the path of what it stands for. */
const OTHERS: Readonly<Record<string, { readonly by: string; readonly parts: readonly Part[] }>> = {
  variants: {
    by: '`pawl variants --format json` and `.pawl/variants.json`',
    parts: [['variants/variant.ts', 'VariantTable', '']],
  },
  models: {
    by: '`pawl models --format json`; `unread` names the suites that cannot be read',
    parts: [['commands/models/list-models.ts', 'ListedModel', 'models[].']],
  },
  doctor: {
    by: '`pawl doctor --format json`; `ok` is true where nothing is wrong',
    parts: [['commands/doctor/finding.ts', 'DoctorFinding', 'findings[].']],
  },
  blocks: {
    by: '`pawl blocks --format json`, with `repository`',
    parts: [['report/nightly/track-record-text.ts', 'TrackRecordFound', '']],
  },
  simulate: {
    by: '`pawl simulate --format json`',
    parts: [['simulate/summary.ts', 'SimulateResult', '']],
  },
  'baseline show': {
    by: '`pawl baseline show --format json`, with `store`, the place of the samples',
    parts: [
      ['commands/record/stored-profiles.ts', 'StoredSuite', 'suites[].'],
      ['compare/over-time/noisy-cases.ts', 'QuarantineNews', 'quarantine.'],
    ],
  },
  'baseline nightly': {
    by: '`pawl baseline nightly --format json`, with `title`, its first line',
    parts: [['report/nightly/nightly-report.ts', 'NightlyReport', '']],
  },
};
type Part = readonly [file: string, name: string, under: string];

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
  const others = Object.entries(OTHERS).map(([name, { by, parts }]) => {
    const fields = parts.flatMap(([file, type, under]) =>
      interfaceFields(path.join(root, 'src', file), type, under),
    );
    const rows = fields.map(({ field, type, about }) => [
      code(field),
      cell(type),
      cell(about || fieldWords(field)),
    ]);
    return `## ${name}\n\nOf ${by}. It has no schema.\n\n${table(['field', 'type', 'what it holds'], rows)}`;
  });
  return {
    file: 'documents.md',
    text: `# JSON documents

${GENERATED}

Each document has its version in \`schemaVersion\`. Within one version, fields are added and none is removed or changes its meaning.
\`result\`, \`plan\` and \`backtest\` have a schema. The others begin with their name in \`pawl\`.
What each code in them says: [codes](codes.md).

${[...sections, ...others].join('\n\n')}
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
