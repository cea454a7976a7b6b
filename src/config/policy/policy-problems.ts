import { stringify } from 'yaml';
import type { z } from 'zod';
import type { ErrorHelp } from '../../errors.ts';
import { nearestWord } from '../nearest-word.ts';
import type { YamlPath, YamlSource } from '../yaml/yaml-source.ts';
import { policyJsonSchema } from './policy.ts';
import { expectedWords, foundWords, nodeAt, rightValue, type SchemaNode } from './schema-words.ts';

type Issue = z.core.$ZodIssue;

/** One problem for each thing that the schema does not accept in a policy. */
export function schemaProblems(
  source: YamlSource,
  plain: unknown,
  issues: readonly Issue[],
): readonly ErrorHelp[] {
  const schema = policyJsonSchema() as SchemaNode;
  return issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.map((key) => unknownKey(source, schema, plain, [...issue.path, key]))
      : [wrongValue(source, schema, plain, issue)],
  );
}

/** What to write to set one value, with the lines to paste from the top of the file: `budget:`, below it `calls: 3000`. */
export function pasteLines(path: YamlPath, right: unknown): string {
  const nested = path.reduceRight<unknown>(
    (inner, key) => (typeof key === 'number' ? [inner] : { [String(key)]: inner }),
    right,
  );
  return `write\n${stringify(nested, { lineWidth: 0 }).trimEnd()}`;
}

/** A path as people write it: `suites[0].config`. */
export function pathWords(path: YamlPath): string {
  return path
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
    .join('')
    .replace(/^\./, '');
}

function unknownKey(source: YamlSource, schema: SchemaNode, plain: unknown, full: YamlPath): ErrorHelp {
  const path = full.slice(0, -1);
  const key = String(full.at(-1));
  const node = nodeAt(schema, path);
  const known = Object.keys(node?.properties ?? {});
  const near = nearestWord(key, known);
  const where = path.length === 0 ? '' : ` in \`${pathWords(path)}\``;
  const rule = path.length === 0 ? ruleOfMetric(schema, key, valueAt(plain, full)) : null;
  const home = near === null ? homeOf(schema, key) : null;
  const help = {
    code: 'config/unknown-key',
    what: `There is no key \`${key}\`${where}.`,
    place: source.placeOfKey(full),
  };
  if (rule !== null) return { ...help, ...rule };
  const child = node?.properties?.[near ?? ''];
  if (near !== null && child) {
    return { ...help, why: `Did you mean \`${near}\`?`, fix: pasteLines([...path, near], rightValue(child)) };
  }
  if (home !== null) {
    return {
      ...help,
      why: `It belongs ${home.path.length > 1 ? `under \`${pathWords(home.path.slice(0, -1))}\`` : 'at the top level of the file'}.`,
      fix: pasteLines(home.path, rightValue(home.node)),
    };
  }
  return { ...help, why: `Known here: ${known.join(', ')}.`, fix: `remove \`${key}\`` };
}

/** What to write where the top of the file holds a metric with its rules, or a rule without its metric. Null for all else. */
function ruleOfMetric(
  schema: SchemaNode,
  key: string,
  found: unknown,
): Pick<ErrorHelp, 'why' | 'fix'> | null {
  const rules = nodeAt(schema, ['metrics', 'pass'])?.properties ?? {};
  const isRule = (name: string) => Object.hasOwn(rules, name);
  if (isRule(key)) {
    const fix = pasteLines(['metrics', 'pass', key], rightValue(rules[key] as SchemaNode));
    return { why: 'It belongs to a metric, under `metrics`.', fix };
  }
  const own = typeof found === 'object' && found !== null ? Object.keys(found) : [];
  return own.length > 0 && own.every(isRule)
    ? { why: 'A metric belongs under `metrics`.', fix: pasteLines(['metrics', key], found) }
    : null;
}

/** Where a key is known, at the top or one level below it. */
function homeOf(schema: SchemaNode, key: string): { path: YamlPath; node: SchemaNode } | null {
  for (const [parent, { properties }] of [
    ['', schema] as const,
    ...Object.entries(schema.properties ?? {}),
  ]) {
    const node = properties && Object.hasOwn(properties, key) ? properties[key] : undefined;
    if (node) return { path: parent === '' ? [key] : [parent, key], node };
  }
  return null;
}

function wrongValue(source: YamlSource, schema: SchemaNode, plain: unknown, issue: Issue): ErrorHelp {
  const { path } = issue;
  const node = nodeAt(schema, path) ?? {};
  const found = valueAt(plain, path);
  if (path.length === 0) return notABlock(source, found);
  const name = `\`${pathWords(path)}\``;
  const about = node.description ?? '';
  if (found === undefined) {
    const what = `${name} is missing: ${expectedWords(node)}.`;
    const fix = pasteLines(path, rightValue(node));
    return { code: 'config/missing-key', what, why: about, fix, place: source.placeOf(path.slice(0, -1)) };
  }
  const near = typeof found === 'string' && node.enum ? nearestWord(found, node.enum.map(String)) : null;
  const mean = near === null ? '' : ` Did you mean \`${near}\`?`;
  return {
    code: CODES[issue.code] ?? 'config/wrong-type',
    what: `${name} ${mustWords(node, found, issue)}.`,
    why: `${foundWords(found)}${mean}${about && `\n${about}`}`,
    fix: pasteLines(path, near ?? inItsBlock(node, found) ?? rightValue(node)),
    place: found === null ? source.placeOfKey(path) : source.placeOf(path),
  };
}

/** A text in place of a block that needs one text alone: the block with the text in it. Null for all else. */
function inItsBlock({ type, required = [], properties }: SchemaNode, found: unknown): unknown {
  const [key] = required;
  if (type !== 'object' || key === undefined || required.length > 1 || typeof found !== 'string') return null;
  return properties?.[key]?.type === 'string' ? { [key]: found } : null;
}

const CODES: Readonly<Partial<Record<Issue['code'], string>>> = {
  too_small: 'config/out-of-range',
  too_big: 'config/out-of-range',
  invalid_value: 'config/not-accepted',
  invalid_format: 'config/not-accepted',
};

function mustWords(node: SchemaNode, found: unknown, issue: Issue): string {
  if (issue.code === 'invalid_format') return 'is not of the form that is accepted here';
  return Array.isArray(found) && issue.code === 'too_small'
    ? 'must have at least one entry'
    : `must be ${expectedWords(node)}`;
}

function notABlock(source: YamlSource, found: unknown): ErrorHelp {
  const what = 'A policy must be a block of keys.';
  const fix = 'write\nenforce: true';
  return { code: 'config/wrong-type', what, why: foundWords(found), fix, place: source.placeOf([]) };
}

function valueAt(plain: unknown, path: YamlPath): unknown {
  return path.reduce<unknown>(
    (inner, key) =>
      typeof inner === 'object' && inner !== null ? (inner as Record<PropertyKey, unknown>)[key] : undefined,
    plain,
  );
}
