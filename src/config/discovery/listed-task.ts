import type { z } from 'zod';
import type { ErrorHelp } from '../../errors.ts';
import type { TaskSpec } from '../../tasks/task.ts';
import { problems, type ValueOrProblems, value } from '../config-problems.ts';
import { pasteLines } from '../policy/policy-problems.ts';
import type { task } from '../policy/policy-suites.ts';
import { folderOf, repositoryPath } from '../repository-path.ts';
import { MAX_POLICY_BYTES, outsideRepository, textFile } from '../text-file.ts';
import type { YamlPath, YamlSource } from '../yaml/yaml-source.ts';

type TaskPolicy = z.infer<typeof task>;

/** A suite's task with its JSON Schema read, or what is wrong with it, at its line of the policy. */
export function listedTask(
  root: string,
  policy: YamlSource,
  written: TaskPolicy,
  path: YamlPath,
): ValueOrProblems<TaskSpec> {
  const { schema, ...rest } = written;
  const found = missingParts(policy, written, path);
  if (found.length > 0) return problems(...found);
  const spec = defined(rest) as Omit<TaskSpec, 'schema'>;
  if (schema === undefined) return value(spec);
  const read =
    typeof schema === 'string' ? schemaFile(root, policy, schema, [...path, 'schema']) : value(schema);
  return read.kind === 'problems' ? read : value({ ...spec, schema: read.value });
}

function defined(parts: object): object {
  return Object.fromEntries(Object.entries(parts).filter(([, part]) => part !== undefined));
}

function missingParts(
  policy: YamlSource,
  { kind, expected, schema, ...written }: TaskPolicy,
  path: YamlPath,
): readonly ErrorHelp[] {
  const missing = (key: string, why: string, example: string): ErrorHelp => ({
    code: 'config/missing-key',
    what: `A task of kind \`${kind}\` needs \`${key}\`.`,
    why,
    fix: pasteLines([...path, key], example),
    place: policy.placeOf([...path, 'kind']),
  });
  return [
    ...(kind !== 'schema' && expected === undefined
      ? [missing('expected', 'Answers are held against what each case expects.', 'label')]
      : []),
    ...(kind === 'schema' && schema === undefined
      ? [missing('schema', 'Answers are held against it.', 'evals/answer.schema.json')]
      : []),
    ...OF_ONE_KIND.filter(({ key, of }) => written[key] !== undefined && kind !== of).map(
      ({ key, of, says }) => ({
        code: 'config/not-accepted',
        what: `\`${key}\` says ${says}; this task is of kind \`${kind}\`.`,
        fix: `remove \`${key}\`, or write \`kind: ${of}\``,
        place: policy.placeOfKey([...path, key]),
      }),
    ),
  ];
}

/** Keys that say something of one kind of answers alone. */
const OF_ONE_KIND = [
  { key: 'ordered', of: 'extraction', says: 'how lists of fields are compared' },
  { key: 'format', of: 'ner', says: 'how entities are written' },
  { key: 'tag', of: 'token-classification', says: 'where the tag of a token stands' },
  { key: 'within', of: 'number', says: 'how far off a number may be' },
  { key: 'worst', of: 'number', says: 'how far off an answer counts that is not a number' },
  { key: 'decimal', of: 'number', says: 'what begins the fraction of a number' },
] as const;

function schemaFile(
  root: string,
  policy: YamlSource,
  written: string,
  path: YamlPath,
): ValueOrProblems<Readonly<Record<string, unknown>>> {
  const place = policy.placeOf(path);
  const file = repositoryPath(root, folderOf(policy.file), written);
  if (file === null) return problems({ ...outsideRepository(written), place });
  const text = textFile(root, file, MAX_POLICY_BYTES);
  if (text.kind === 'problems') return problems(...text.problems.map((problem) => ({ ...problem, place })));
  try {
    const parsed: unknown = JSON.parse(text.value);
    if (typeof parsed === 'object' && parsed !== null && !Array.isArray(parsed))
      return value(parsed as Readonly<Record<string, unknown>>);
  } catch {
    // said below, with a value that is not an object
  }
  return problems({
    code: 'config/not-accepted',
    what: `\`${file}\` is not a JSON Schema: it must be a JSON object.`,
    fix: 'write\n{ "type": "object", "required": ["label"] }',
    place,
  });
}
