import { randomUUID } from 'node:crypto';
import { open, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { makeFolder } from '../folders.ts';
import type { Sample } from './sample.ts';

/** Schema version of the record files that this version writes. */
const WRITTEN_VERSION = 2;

/**
 * What makes a sample of each older version one of the next. 1: it did not say whether its output is all that graders
 * saw, nor whether it stands for a value; so it is not taken for that.
 */
const NEXT: ReadonlyMap<number, (sample: object) => object> = new Map([
  [1, (sample) => ('output' in sample && sample.output !== null ? { ...sample, form: 'part' } : sample)],
]);

/** Schema versions that this version reads, oldest first. */
export const KNOWN_VERSIONS: readonly number[] = [...NEXT.keys(), WRITTEN_VERSION];

/** A line's value of an older version as one of today, not yet validated. */
export function migrated(value: unknown, version: number): unknown {
  if (typeof value !== 'object' || value === null) return value;
  let sample: object = value;
  for (let from = version; from < WRITTEN_VERSION; from += 1) sample = NEXT.get(from)?.(sample) ?? sample;
  return sample;
}

/** The first line of a record file. It is the file's own word: anyone may have written it. */
export const headerSchema = z.object({
  pawl: z.literal('samples'),
  schemaVersion: z.literal([...KNOWN_VERSIONS]),
  /** `partial`: the run that wrote it stopped before it had asked for everything. */
  status: z.enum(['complete', 'partial']),
  /** Commit of the tree that was sampled, where one describes it. */
  commit: z.string().exactOptional(),
});

/** What a record file says about itself in its first line. */
export type RecordsHeader = z.infer<typeof headerSchema>;
/** The part of it that the writer chooses. */
export type RecordsFacts = Omit<RecordsHeader, 'pawl' | 'schemaVersion'>;

const LINES_AT_ONCE = 500;

/** A record file as text: JSON Lines, a header and then one sample a line, the last line ended too. */
export function recordsText(facts: RecordsFacts, samples: Iterable<Sample>): string {
  return [...recordLines(facts, samples)].join('');
}

/** Writes a record file, a piece at a time: whole or not at all, also when the process ends in between. */
export async function writeRecords(
  file: string,
  facts: RecordsFacts,
  samples: Iterable<Sample>,
): Promise<void> {
  makeFolder(path.dirname(file));
  const temporary = `${file}.${randomUUID()}.tmp`;
  try {
    const handle = await open(temporary, 'wx');
    try {
      let waiting: string[] = [];
      for (const line of recordLines(facts, samples)) {
        waiting.push(line);
        if (waiting.length < LINES_AT_ONCE) continue;
        await handle.write(waiting.join(''));
        waiting = [];
      }
      await handle.write(waiting.join(''));
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(temporary, file);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}

function* recordLines(facts: RecordsFacts, samples: Iterable<Sample>): Generator<string> {
  const header: RecordsHeader = { pawl: 'samples', schemaVersion: WRITTEN_VERSION, ...facts };
  yield `${JSON.stringify(header)}\n`;
  for (const sample of samples) yield `${JSON.stringify(sample)}\n`;
}
