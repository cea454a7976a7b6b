import { createHash } from 'node:crypto';
import { PawlError } from '../errors.ts';
import { parseRecords, type RecordProblem } from './read-records.ts';
import { recordsText } from './records.ts';
import type { Sample } from './sample.ts';
import type { StoredSamples } from './sample-store.ts';

/** One appended record file of a store. */
export interface StoredPart {
  readonly name: string;
  readonly content: Buffer;
}

const MAX_READABLE = 60;

/**
 * Folder of a suite in a store: its id where that is a plain name, else with a digest behind it, so that no two ids
 * share one and none leaves its place.
 */
export function suiteFolder(suite: string): string {
  const readable = suite.replace(/[^A-Za-z0-9_-]+/g, '-').slice(0, MAX_READABLE);
  // Lower case alone is told apart by every file system.
  if (readable !== '' && readable === suite && readable === readable.toLowerCase()) return readable;
  return `${readable || 'suite'}.${createHash('sha256').update(suite).digest('hex').slice(0, 16)}`;
}

/** Samples as a part, named by its content: the same samples appended twice are one part, and parts never collide. */
export function partOf(samples: readonly Sample[]): StoredPart {
  const content = Buffer.from(recordsText({ status: 'complete' }, samples));
  return { name: `${createHash('sha256').update(content).digest('hex').slice(0, 32)}.jsonl`, content };
}

/** All good samples of a suite's parts, oldest first, each once. A part of another kind or version is a problem. */
export async function samplesOf(suite: string, parts: readonly StoredPart[]): Promise<StoredSamples> {
  const samples = new Map<string, Sample>();
  const problems: RecordProblem[] = [];
  for (const { name, content } of parts) {
    try {
      const records = await parseRecords([content], name);
      problems.push(...records.problems);
      for (const sample of records.samples.filter((found) => found.suite === suite))
        samples.set(JSON.stringify(sample), sample);
    } catch (error) {
      if (!(error instanceof PawlError)) throw error;
      const why = error.help.why === undefined ? '' : ` ${error.help.why}`;
      problems.push({ place: error.help.place ?? { file: name }, message: `${error.help.what}${why}` });
    }
  }
  const ordered = [...samples].sort(([a, one], [b, two]) => order(one.at, two.at) || order(a, b));
  return { samples: ordered.map(([, sample]) => sample), problems };
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
