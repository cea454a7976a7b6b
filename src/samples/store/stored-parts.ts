import { createHash } from 'node:crypto';
import { PawlError } from '../../errors.ts';
import { count } from '../../numbers.ts';
import { parseRecords, type RecordProblem } from '../read-records.ts';
import { recordsText } from '../records.ts';
import { recordKey } from '../same-sample.ts';
import type { Sample } from '../sample.ts';
import type { StoredSamples } from './sample-store.ts';

/** One record file of a store, to be written. */
export interface StoredPart {
  readonly name: string;
  readonly content: Buffer;
}

/** One record file of a store and what was read from it. */
export interface PartRead {
  /** Its file's name in the suite's place. */
  readonly name: string;
  readonly samples: readonly Sample[];
  readonly problems: readonly RecordProblem[];
  /** False where it is not a record file, or one of a version that this pawl does not know. */
  readonly isOurs: boolean;
}

const MAX_READABLE = 60;
/** What is said of a part with more bytes. */
export const TOO_LARGE = 'This is not a record file of pawl. It is larger than 128 MB.';
/** Parts are made no larger than about a third of it. */
export const MAX_PART_BYTES = 128 * 1024 * 1024;
/** More parts than this are there only where none could be tidied up. */
export const MAX_PARTS_READ = 1000;

/**
 * Place of a suite in a store: its id where that is a plain name, else with a digest behind it, so no two ids
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

/** Reads a part in the place of a suite. A part of another kind or version, and samples of another suite, are problems. */
export async function readPart(
  folder: string,
  name: string,
  chunks: AsyncIterable<Buffer> | Iterable<Buffer>,
): Promise<PartRead> {
  const file = `${folder}/${name}`;
  try {
    const { samples, problems } = await parseRecords(bounded(chunks, file), file);
    const places = new Map<string, string>();
    const placeOf = (suite: string) => {
      const known = places.get(suite) ?? suiteFolder(suite);
      places.set(suite, known);
      return known;
    };
    const own = samples.filter(({ suite }) => placeOf(suite) === folder);
    const others = samples.length - own.length;
    const astray = { place: { file }, message: `${count(others, 'sample')} of another suite` };
    return { name, samples: own, problems: others > 0 ? [...problems, astray] : problems, isOurs: true };
  } catch (error) {
    if (!(error instanceof PawlError)) throw error;
    const why = error.help.why === undefined ? '' : ` ${error.help.why}`;
    return {
      ...unreadPart(folder, name, ''),
      problems: [{ place: error.help.place ?? { file }, message: `${error.help.what}${why}` }],
    };
  }
}

/** What is left of a part that cannot be read. */
export function unreadPart(folder: string, name: string, message: string): PartRead {
  return { name, samples: [], problems: [{ place: { file: `${folder}/${name}` }, message }], isOurs: false };
}

/** What says that there are more parts than are read. */
export function partsLeftOut(folder: string, more: number): PartRead {
  return unreadPart(
    folder,
    '',
    `${count(more, 'more part')} of this suite not read: the next pushes to main tidy them up`,
  );
}

async function* bounded(
  chunks: AsyncIterable<Buffer> | Iterable<Buffer>,
  file: string,
): AsyncGenerator<Buffer> {
  let bytes = 0;
  for await (const chunk of chunks) {
    bytes += chunk.length;
    if (bytes > MAX_PART_BYTES)
      throw new PawlError({ code: 'samples/foreign-file', what: TOO_LARGE, place: { file } });
    yield chunk;
  }
}

/** All good samples of parts, oldest first, each once, whether or not its output was kept. */
export function samplesOf(parts: readonly PartRead[]): StoredSamples {
  const samples = new Map<string, Sample>();
  for (const part of parts) {
    for (const sample of part.samples) {
      const key = recordKey(sample);
      if (sample.output !== null || !samples.has(key)) samples.set(key, sample);
    }
  }
  const ordered = [...samples].sort(([a, one], [b, two]) => order(one.at, two.at) || order(a, b));
  return {
    samples: ordered.map(([, sample]) => sample),
    problems: parts.flatMap(({ problems }) => problems),
  };
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
