import { createHash } from 'node:crypto';
import { appendFileSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import { makeFolder } from '../../folders.ts';
import { expectRegularFile } from '../../regular-file.ts';

/** Vectors of texts on disk, by digests: one file a model, one line a text. */
export interface EmbeddingCache {
  get(text: string): Float32Array | null;
  /** Keeps vectors. A cache that cannot be written costs what it would have saved. */
  add(entries: readonly (readonly [text: string, vector: Float32Array])[]): void;
}

const LINE = /^([0-9a-f]{64}) ([A-Za-z0-9+/]+={0,2})$/;

/** The cache of one model: `parts` are all that a vector depends on beside its text. */
export function embeddingCache(parts: readonly (string | number)[], env: NodeJS.ProcessEnv): EmbeddingCache {
  const folder = path.join(env.XDG_CACHE_HOME || path.join(homedir(), '.cache'), 'pawl', 'embeddings');
  const file = path.join(folder, `${digest(JSON.stringify(parts)).slice(0, 32)}.txt`);
  const held = readLines(file);
  return {
    get(text) {
      const line = held.get(digest(text));
      return line === undefined ? null : vectorOf(line);
    },
    add(entries) {
      const lines = entries.map(([text, vector]) => [digest(text), base64(vector)] as const);
      for (const [key, line] of lines) held.set(key, line);
      try {
        makeFolder(folder);
        appendFileSync(file, lines.map(([key, line]) => `${key} ${line}\n`).join(''));
      } catch {
        // the next run asks again
      }
    },
  };
}

function readLines(file: string): Map<string, string> {
  try {
    expectRegularFile(file);
    const lines = readFileSync(file, 'utf8').split('\n');
    return new Map(
      lines.flatMap((line) => {
        const match = LINE.exec(line);
        return match ? [[match[1] as string, match[2] as string]] : [];
      }),
    );
  } catch {
    return new Map();
  }
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

function base64(vector: Float32Array): string {
  return Buffer.from(vector.buffer, vector.byteOffset, vector.byteLength).toString('base64');
}

function vectorOf(line: string): Float32Array | null {
  const bytes = Buffer.from(line, 'base64');
  if (bytes.length % 4 !== 0) return null;
  const vector = new Float32Array(bytes.length / 4);
  for (let at = 0; at < vector.length; at++) vector[at] = bytes.readFloatLE(at * 4);
  return vector;
}
