import { z } from 'zod';
import type { SchemaNode } from '../../src/config/policy/schema-words.ts';
import { ragSchema } from '../../src/rag/settings-schema.ts';
import { cell, code, GENERATED, type Page, table } from './markdown.ts';
import { RAG_WORDS } from './rag-words.ts';
import { typeOf } from './schema-type.ts';

interface Node extends SchemaNode {
  readonly const?: unknown;
  readonly default?: unknown;
  readonly required?: readonly string[];
  readonly oneOf?: readonly Node[];
  readonly anyOf?: readonly Node[];
  readonly properties?: Readonly<Record<string, Node>>;
}

interface Setting {
  readonly name: string;
  readonly node: Node;
  readonly isRequired: boolean;
}

/** Every setting of `pawl:rag` by its dotted path: those of all retrievers, and those of each. */
export function ragSettingsPage(): Page {
  const { oneOf = [] } = z.toJSONSchema(ragSchema, { io: 'input', unrepresentable: 'any' }) as Node;
  const kinds = oneOf.map((node) => ({
    kind: String(node.properties?.retriever?.const),
    settings: settingsOf(node).filter(({ name }) => name !== 'retriever'),
  }));
  const isOfAll = ({ name }: Setting) =>
    kinds.every((kind) => kind.settings.some((own) => own.name === name));
  const [first] = kinds;
  const sections = [
    `## Of every retriever\n\n\`retriever\` is one of ${kinds.map(({ kind }) => code(kind)).join(', ')}.\n\n${tableOf((first?.settings ?? []).filter(isOfAll))}`,
    ...kinds.map(
      ({ kind, settings }) =>
        `## With \`retriever: ${kind}\`\n\n${tableOf(settings.filter((own) => !isOfAll(own)))}`,
    ),
  ];
  return {
    file: 'rag-settings.md',
    text: `# All settings of \`pawl:rag\`

${GENERATED}

Every key that may stand in \`rag.yaml\`. [Settings of \`pawl:rag\`](rag.md) shows them at work, and [how to gate a RAG configuration](../how-to/rag.md) begins with one.
Paths to files are written as \`file://PATH\`, relative to the settings.

${sections.join('\n\n')}
`,
  };
}

function tableOf(settings: readonly Setting[]): string {
  return table(
    ['key', 'type', 'default', 'what it is for'],
    settings.map(({ name, node, isRequired }) => [
      code(name),
      cell(node.const === undefined ? typeOf(node) : code(String(node.const))),
      isRequired ? 'required' : defaultOf(node),
      cell(RAG_WORDS[name] ?? missing(name)),
    ]),
  );
}

/** An empty object is the default of what has defaults of its own. */
function defaultOf({ default: value }: Node): string {
  if (value === undefined) return '–';
  const text = JSON.stringify(value);
  return text === '{}' || text === '[]' || text === '""' ? '–' : code(cell(text));
}

function missing(name: string): never {
  throw new Error(`scripts/reference/rag-words.ts has no words for ${name}`);
}

/** A node's settings with those inside of them, each once. */
function settingsOf(node: Node, inside = ''): readonly Setting[] {
  const own = Object.entries(node.properties ?? {}).flatMap(([key, child]): readonly Setting[] => {
    const name = inside === '' ? key : `${inside}.${key}`;
    const isRequired = node.required?.includes(key) ?? false;
    return [{ name, node: child, isRequired }, ...settingsOf(child, name)];
  });
  const chosen = [...(node.anyOf ?? []), ...(node.oneOf ?? [])].flatMap((one) => settingsOf(one, inside));
  const found = new Map<string, Setting>();
  for (const setting of [...own, ...chosen]) {
    const before = found.get(setting.name);
    const isChoice = before?.node.const !== undefined && setting.node.const !== undefined;
    const joined = isChoice
      ? { ...setting, node: { enum: [before.node.const, setting.node.const] as string[] } }
      : setting;
    if (before === undefined || isChoice) found.set(setting.name, joined);
  }
  return [...found.values()];
}
