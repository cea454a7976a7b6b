import { readFileSync } from 'node:fs';
import path from 'node:path';
import { required } from '../config/config-problems.ts';
import { yamlSource } from '../config/yaml/yaml-source.ts';
import { PawlError } from '../errors.ts';
import { expectRegularFile } from '../regular-file.ts';
import { type RagSettings, ragSchema } from './settings-schema.ts';

const MAX_BYTES = 1_000_000;

/** Reads a settings file. Throws one `PawlError` that names everything wrong in it, each with its place. */
export function loadRagSettings(file: string): RagSettings {
  const source = required(yamlSource(path.basename(file), textOf(file)));
  const parsed = ragSchema.safeParse(source.plain() ?? {});
  if (parsed.success) return withSoundPatterns(parsed.data, file);
  const problems = parsed.error.issues.map(({ message, path: keys, code }) => ({
    code: 'rag/settings',
    what: `${keys.length > 0 ? `\`${keys.join('.')}\`: ` : ''}${message}`,
    ...(code === 'invalid_union' && keys[0] === 'retriever'
      ? { fix: 'write one of\nretriever: embedded\nretriever: http\nretriever: code\nretriever: postgres' }
      : {}),
    place: source.placeOf(keys),
  }));
  const [first] = problems;
  throw new PawlError(
    problems.length === 1 && first
      ? first
      : { code: 'rag/settings', what: `${problems.length} problems in ${path.basename(file)}.`, problems },
  );
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
      what: `${file} is larger than a settings file can be (1 MB).`,
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
        place: { file: path.basename(file) },
      });
    }
  }
  return settings;
}
