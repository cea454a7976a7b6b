import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { z } from 'zod';
import { required } from '../config/config-problems.ts';
import { nearestWord } from '../config/nearest-word.ts';
import { type YamlPath, type YamlSource, yamlSource } from '../config/yaml/yaml-source.ts';
import { type ErrorHelp, PawlError } from '../errors.ts';
import { orList } from '../numbers.ts';
import { expectRegularFile } from '../regular-file.ts';
import { docsPage } from '../vocabulary.ts';
import { type RagSettings, ragSchema } from './settings-schema.ts';

const MAX_BYTES = 1_000_000;

/** Reads a settings file. Throws one `PawlError` that names everything wrong in it, each with its place. */
export function loadRagSettings(file: string): RagSettings {
  const source = required(yamlSource(file, textOf(file)));
  const plain = source.plain() ?? {};
  const parsed = ragSchema.safeParse(plain);
  if (parsed.success) return withSoundPatterns(parsed.data, file);
  const problems = parsed.error.issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.map((key) => unknownSetting(key, issue.path, plain, source))
      : [wrongSetting(issue, source)],
  );
  const [first] = problems;
  throw new PawlError(
    problems.length === 1 && first
      ? first
      : { code: 'rag/settings', what: `${problems.length} problems in ${path.basename(file)}.`, problems },
  );
}

const FIX = `correct it; all settings:\n${docsPage('reference/rag-settings.md')}`;

function unknownSetting(key: string, inside: YamlPath, plain: unknown, source: YamlSource): ErrorHelp {
  const near = inside.length > 0 ? null : nearestWord(key, settingsBeside(plain));
  return {
    code: 'rag/settings',
    what: `There is no setting \`${[...inside, key].join('.')}\`.`,
    ...(near === null ? {} : { why: `Did you mean \`${near}\`?` }),
    fix: FIX,
    place: source.placeOfKey([...inside, key]),
  };
}

/** What may stand beside this kind of retriever. */
function settingsBeside(plain: unknown): readonly string[] {
  const { retriever } = plain as { readonly retriever?: unknown };
  const kind = ragSchema.options.find(({ shape }) => shape.retriever.value === retriever);
  return Object.keys(kind?.shape ?? {});
}

/** What a value may be, by the schema's name for it. */
const KINDS: Readonly<Record<string, string>> = {
  array: 'a list is',
  boolean: '`true` or `false` is',
  int: 'a whole number is',
  number: 'a number is',
  object: 'a block of keys is',
  record: 'a block of keys is',
  string: 'text is',
};

/** What is wrong with a value, in plain words in place of the schema's. The words of a rule of our own stay. */
function wordsOf(issue: z.core.$ZodIssue): string {
  if (!/^(?:Invalid (?:input|option)|Too (?:small|big)): /.test(issue.message)) return issue.message;
  if (issue.code === 'invalid_value')
    return `${orList(issue.values.map((one) => `\`${String(one)}\``))} is expected.`;
  if (issue.code === 'invalid_type') return `${KINDS[issue.expected] ?? issue.expected} expected.`;
  const of = 'origin' in issue && issue.origin === 'string' ? ' characters' : '';
  if (issue.code === 'too_small')
    return `${issue.inclusive === false ? 'more than' : 'at least'} ${issue.minimum}${of} is expected.`;
  if (issue.code === 'too_big')
    return `${issue.inclusive === false ? 'less than' : 'at most'} ${issue.maximum}${of} is expected.`;
  return issue.message;
}

function wrongSetting(issue: z.core.$ZodIssue, source: YamlSource): ErrorHelp {
  const { path: keys, code } = issue;
  const message = wordsOf(issue);
  const isKind = code === 'invalid_union' && keys[0] === 'retriever';
  return {
    code: 'rag/settings',
    what: `${keys.length > 0 ? `\`${keys.join('.')}\`: ` : ''}${message}`,
    fix: isKind
      ? 'write one of\nretriever: embedded\nretriever: http\nretriever: code\nretriever: postgres'
      : FIX,
    place: source.placeOf(keys),
  };
}

/** Settings that stand in the place of a file's. Throws what is wrong in them. */
export function ragSettings(settings: unknown, file: string): RagSettings {
  return withSoundPatterns(ragSchema.parse(settings), file);
}

function textOf(file: string): string {
  try {
    expectRegularFile(file);
    const bytes = readFileSync(file);
    if (bytes.length <= MAX_BYTES) return bytes.toString('utf8');
    throw new PawlError({
      code: 'rag/settings',
      what: `${path.basename(file)} is larger than a settings file can be (1 MB).`,
      fix: 'name a smaller YAML file beside the suite:\nproviders:\n  - pawl:rag:rag.yaml',
    });
  } catch (error) {
    if (error instanceof PawlError) throw error;
    throw new PawlError({
      code: 'rag/no-settings',
      what: `The settings of a RAG provider cannot be read: ${error instanceof Error ? error.message : String(error)}`,
      fix: 'name a YAML file beside the suite:\nproviders:\n  - pawl:rag:rag.yaml',
    });
  }
}

function withSoundPatterns(settings: RagSettings, file: string): RagSettings {
  for (const pattern of settings.retriever === 'embedded' ? settings.corpus.leaveOut : []) {
    try {
      new RegExp(pattern, 'u');
    } catch {
      throw new PawlError({
        code: 'rag/settings',
        what: `\`corpus.leaveOut\` holds an expression that cannot be read: ${pattern}`,
        fix: 'correct the regular expression',
        place: { file },
      });
    }
  }
  return settings;
}
