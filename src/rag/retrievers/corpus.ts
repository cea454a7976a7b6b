import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import picomatch from 'picomatch';
import { PawlError } from '../../errors.ts';
import { whole } from '../../numbers.ts';
import type { EmbeddedSettings } from '../settings-schema.ts';

/** A text that can be found, by its name: a file's path as the settings see it, or the id of a JSON line. */
export interface CorpusDocument {
  readonly id: string;
  readonly text: string;
}

type CorpusSettings = Pick<EmbeddedSettings, 'corpus' | 'filter'>;

const MAX_FILE_BYTES = 200_000_000;
const MAX_FILES = 100_000;

/** All documents of a corpus, files by name, JSON lines in their order. Throws where there are none, or what is not text. */
export function readCorpus(
  folder: string,
  settings: CorpusSettings,
  mostFiles = MAX_FILES,
): readonly CorpusDocument[] {
  const patterns = [settings.corpus.files].flat().map((written) => written.slice('file://'.length));
  const files = [...new Set(patterns.flatMap((pattern) => matching(folder, pattern)))].sort();
  if (files.length > mostFiles)
    throw new PawlError({
      code: 'rag/large-corpus',
      what: `The corpus has ${whole(files.length)} files; at most ${whole(mostFiles)} are read.`,
      fix: 'name fewer in `corpus.files`, or put them into JSON Lines: one document a line',
    });
  const documents = files.flatMap((file) => documentsIn(folder, file, settings));
  if (documents.length > 0) return documents;
  throw new PawlError({
    code: 'rag/empty-corpus',
    what: `The corpus is empty: ${files.length} files match ${patterns.join(', ')}, and none holds text.`,
    fix: 'name files that exist, relative to the settings file:\ncorpus:\n  files: file://docs/**/*.md',
  });
}

function matching(folder: string, pattern: string): string[] {
  const { base, glob } = picomatch.scan(pattern);
  const start = path.resolve(folder, base);
  const name = (file: string) => path.relative(folder, file).split(path.sep).join('/');
  const kind = statSync(start, { throwIfNoEntry: false });
  if (kind?.isFile() && glob === '') return [name(start)];
  if (!kind?.isDirectory()) return [];
  const matches = glob === '' ? () => true : picomatch(glob, { dot: false });
  const entries = readdirSync(start, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .filter((file) => !/(^|[\\/])(node_modules|\.git)[\\/]/.test(path.relative(start, file)));
  return entries.filter((file) => matches(path.relative(start, file).split(path.sep).join('/'))).map(name);
}

function documentsIn(folder: string, file: string, settings: CorpusSettings): CorpusDocument[] {
  const bytes = readBounded(path.resolve(folder, file), file);
  if (bytes.subarray(0, 8000).includes(0)) {
    throw new PawlError({
      code: 'rag/binary-corpus',
      what: `${file} is not text: it holds zero bytes.`,
      fix: 'leave it out of `corpus.files`, or turn it into text first',
      place: { file },
    });
  }
  const text = new TextDecoder().decode(bytes); // without a byte order mark
  const leaveOut = settings.corpus.leaveOut.map((pattern) => new RegExp(pattern, 'u'));
  const clean = (own: string) =>
    leaveOut.length === 0
      ? own
      : own
          .split('\n')
          .filter((line) => !leaveOut.some((pattern) => pattern.test(line)))
          .join('\n');
  const found = /\.jsonl$/i.test(file) ? linesOf(text, file, settings) : [{ id: file, text }];
  return found
    .map(({ id, text: own }) => ({ id, text: clean(own) }))
    .filter(({ text: own }) => /\S/.test(own));
}

function readBounded(absolute: string, file: string): Buffer {
  if (statSync(absolute).size > MAX_FILE_BYTES)
    throw new PawlError({
      code: 'rag/large-file',
      what: `${file} is larger than 200 MB.`,
      fix: 'split the file, or leave it out of `corpus.files`',
      place: { file },
    });
  return readFileSync(absolute);
}

function linesOf(
  text: string,
  file: string,
  { corpus: { fields }, filter }: CorpusSettings,
): CorpusDocument[] {
  return text.split('\n').flatMap((line, at) => {
    if (line.trim() === '') return [];
    const row = rowOf(line, file, at + 1);
    if (Object.entries(filter).some(([name, wanted]) => row[name] !== wanted)) return [];
    const id = row[fields.id];
    const parts = [fields.text].flat().map((name) => row[name]);
    if (
      (typeof id !== 'string' && typeof id !== 'number') ||
      parts.every((part) => typeof part !== 'string')
    ) {
      throw new PawlError({
        code: 'rag/corpus-line',
        what: `This line has no ${typeof id === 'string' || typeof id === 'number' ? 'text' : `\`${fields.id}\``}.`,
        fix: 'say which fields hold what:\ncorpus:\n  fields: { id: docid, text: [title, body] }',
        place: { file, line: at + 1 },
      });
    }
    return [{ id: String(id), text: parts.filter((part) => typeof part === 'string').join('\n\n') }];
  });
}

function rowOf(line: string, file: string, number: number): Record<string, unknown> {
  try {
    const row: unknown = JSON.parse(line);
    if (typeof row === 'object' && row !== null && !Array.isArray(row)) return row as Record<string, unknown>;
  } catch {
    // said below
  }
  throw new PawlError({
    code: 'rag/corpus-line',
    what: 'This line is not a JSON object.',
    fix: 'write one document a line: {"id": "…", "text": "…"}',
    place: { file, line: number },
  });
}
