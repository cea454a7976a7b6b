import { policyJsonSchema } from '../../src/config/policy/policy.ts';
import { POLICY_KEYS } from '../../src/config/policy/policy-keys.ts';
import type { SchemaNode } from '../../src/config/policy/schema-words.ts';
import { cell, code, GENERATED, type Page, table } from './markdown.ts';
import { POLICY_EXAMPLES } from './policy-examples.ts';
import { typeOf } from './schema-type.ts';

const SIDE_WORDS = {
  subject: 'the thing under test: each side has its own',
  checks: "which answer is right: main's, and edits are compared with main's",
  rules: "what judges: main's, where the pull request's is not stricter",
  spend: "what a run may use: main's",
  surface: "what people see, and where things are kept: main's",
} as const;

/** Every key of `pawl.yaml`. */
export function policyPage(): Page {
  const schema = policyJsonSchema() as SchemaNode;
  const keys = keysOf(schema, '');
  const groups = [...new Set(keys.map(({ name }) => groupOf(name)))];
  const sections = groups.map((group) => {
    const own = keys.filter(({ name }) => groupOf(name) === group);
    const about = describe(schema.properties?.[group.replace('[]', '')]);
    const rows = own.map(({ name, node }) => [
      code(name),
      cell(typeOf(node)),
      cell(defaultOf(node)),
      POLICY_KEYS[name]?.[0] ?? '–',
      cell(describe(node)),
    ]);
    const intro = own.length > 1 || own[0]?.name !== group ? `${about}\n\n` : '';
    const name = group.replace('[]', '');
    const example = `\`\`\`yaml\n${POLICY_EXAMPLES[name] ?? ''}\n\`\`\``;
    return `## ${name}\n\n${intro}${table(['key', 'type', 'default', 'side', 'what it does'], rows)}\n\n${example}`;
  });
  const sides = Object.entries(SIDE_WORDS).map(([side, words]) => `- **${side}**: ${words}.`);
  return {
    file: 'policy.md',
    text: `# pawl.yaml

${GENERATED}

Every key is optional. Editors complete them from \`schemas/pawl.schema.json\`; \`pawl init\` writes a file with comments. \`[]\` stands for each entry of a list, \`*\`
for a name of your choice.

A pull request is judged by main's file. The column *side* says what becomes of a pull request's own value:

${sides.join('\n')}

${sections.join('\n\n')}
`,
  };
}

interface Key {
  readonly name: string;
  readonly node: SchemaNode;
}

function keysOf(node: SchemaNode, name: string): readonly Key[] {
  const inner = innerOf(node, name);
  return inner.length > 0 && POLICY_KEYS[name] === undefined ? inner : [{ name, node }];
}

function innerOf(node: SchemaNode, name: string): readonly Key[] {
  const under = (key: string) => (name === '' ? key : `${name}.${key}`);
  const options = node.anyOf ?? [node];
  return options.flatMap((option) => [
    ...Object.entries(option.properties ?? {}).flatMap(([key, child]) => keysOf(child, under(key))),
    ...(typeof option.additionalProperties === 'object' && option.additionalProperties !== null
      ? keysOf(option.additionalProperties, under('*'))
      : []),
    ...(option.items ? keysOf(option.items, `${name}[]`) : []),
  ]);
}

function groupOf(name: string): string {
  return /^[^.]+/.exec(name)?.[0] ?? name;
}

function describe(node: SchemaNode | undefined): string {
  return node?.description ?? '';
}

function defaultOf({ default: value }: SchemaNode): string {
  return value === undefined ? '–' : code(typeof value === 'string' ? value : JSON.stringify(value));
}
