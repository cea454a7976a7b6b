import { createReadStream } from 'node:fs';
import { lstat } from 'node:fs/promises';
import { z } from 'zod';
import { byteLines, jsonOf } from './byte-lines.ts';
import { drawKey } from './same-sample.ts';
import type { Sample } from './sample.ts';
import { sampleSchema } from './sample-schema.ts';

/** Version of a part's lines; a part of another one is not read. */
const PART_VERSION = 1;

const headerSchema = z.object({
  pawl: z.literal('shard'),
  schemaVersion: z.literal(PART_VERSION),
  /** Digest of all that may change an answer: a part of another run is of no use. */
  identity: z.string().regex(/^[0-9a-f]{64}$/),
  /** Digest of the cases and their shards. Parts of one run differ in it where main's stored samples changed between them. */
  dealt: z.string().regex(/^[0-9a-f]{64}$/),
  index: z.int().min(1).max(999),
  count: z.int().min(1).max(999),
  /** Samples that follow: a file that was cut off holds fewer. */
  samples: z.int().min(0),
  at: z.iso.datetime(),
});
const lineSchema = z.object({ sample: sampleSchema });

/** First line of a part. */
export type PartHeader = Omit<z.infer<typeof headerSchema>, 'pawl' | 'schemaVersion'>;

/** What one shard of a run drew. */
export interface ShardPart extends PartHeader {
  readonly file: string;
  readonly drawn: readonly Sample[];
}

/** Any part's file name. */
export const PART_NAME = /^pawl-part-\d{1,3}-of-\d{1,3}\.jsonl$/;
/** Bytes of a line that is read: an answer and what a sample says of it. */
const LONGEST_LINE = 16_000_000;

/** Bytes of a part: a hundred thousand answers of ten thousand characters. A larger one would fill the memory. */
const LARGEST_PART = 1_000_000_000;

/** What the file of this part is called. */
export function partName({ index, count }: Pick<PartHeader, 'index' | 'count'>): string {
  return `pawl-part-${index}-of-${count}.jsonl`;
}

/** A part as text: its header, and a line a sample. */
export function partText(header: Omit<PartHeader, 'samples'>, samples: readonly Sample[]): string {
  const first = { pawl: 'shard', schemaVersion: PART_VERSION, ...header, samples: samples.length };
  return [first, ...samples.map((sample) => ({ sample }))]
    .map((line) => `${JSON.stringify(line)}\n`)
    .join('');
}

/** Reads a part, or says in half a sentence why it is none: "it was cut off: 12 of 40 samples are there". Throws nothing. */
export async function readShardPart(file: string): Promise<ShardPart | { readonly problem: string }> {
  try {
    const stat = await lstat(file);
    if (!stat.isFile()) return { problem: 'it is not a regular file' };
    if (stat.size > LARGEST_PART) return { problem: `it is larger than ${LARGEST_PART} bytes` };
    let header: PartHeader | null = null;
    const drawn: Sample[] = [];
    const draws = new Set<string>();
    for await (const { bytes, line, tooLong } of byteLines(createReadStream(file), LONGEST_LINE)) {
      if (tooLong) return { problem: `line ${line} is longer than ${LONGEST_LINE} bytes` };
      if (header === null) {
        const first = headerSchema.safeParse(jsonOf(bytes));
        if (!first.success) return { problem: 'its first line is not that of a part of this version' };
        header = first.data;
        if (header.index > header.count)
          return { problem: `it calls itself shard ${header.index} of ${header.count}` };
        continue;
      }
      if (bytes.length === 0) continue;
      const sample = lineSchema.safeParse(jsonOf(bytes));
      if (!sample.success || drawn.length === header.samples)
        return { problem: `line ${line} is not a sample of it` };
      const draw = drawKey(sample.data.sample);
      if (draws.has(draw)) return { problem: `line ${line} holds an answer that stands in it already` };
      draws.add(draw);
      drawn.push(sample.data.sample);
    }
    if (header === null) return { problem: 'it is empty' };
    if (drawn.length < header.samples)
      return { problem: `it was cut off: ${drawn.length} of ${header.samples} samples are there` };
    return { file, ...header, drawn };
  } catch (error) {
    return { problem: error instanceof Error ? error.message : String(error) };
  }
}
