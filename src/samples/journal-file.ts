import {
  closeSync,
  constants,
  createReadStream,
  fdatasyncSync,
  fstatSync,
  openSync,
  readSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { lstat } from 'node:fs/promises';
import { z } from 'zod';
import { BUDGET_PARTS, OUTCOMES } from '../vocabulary.ts';
import { byteLines, jsonOf } from './byte-lines.ts';
import type { Sample } from './sample.ts';
import { sampleSchema } from './sample-schema.ts';

/** Version of a journal's lines; a journal of another one is not read. */
export const JOURNAL_VERSION = 1;

const headerSchema = z.object({
  pawl: z.literal('journal'),
  schemaVersion: z.literal(JOURNAL_VERSION),
  /** Digest of all that may change an answer: samples of another identity are of no use. */
  identity: z.string(),
  /** 1 for the first run on a change; each that asks again counts one up. */
  attempt: z.int().min(1),
  at: z.iso.datetime(),
});
const endSchema = z.object({
  outcome: z.enum(OUTCOMES),
  /** Suites whose verdict rests on all that was sampled of them, errors included. */
  judged: z.array(z.string()),
  /** What ended the run before its design was done, and how much of it there was; null where nothing did. */
  spent: z.object({ of: z.enum(BUDGET_PARTS), limit: z.number() }).nullable(),
  /** Cells that the verdict convicts, by `cellKey`. Absent: none, or an earlier version wrote it. */
  convicted: z.array(z.string()).readonly().optional(),
  at: z.iso.datetime(),
});
const storedSchema = z.object({ now: z.iso.datetime(), samples: z.array(sampleSchema) });
const lineSchema = z.union([
  z.object({ sample: sampleSchema }),
  z.object({ end: endSchema }),
  z.object({ stored: storedSchema }),
]);

/** First line of a journal. */
export type JournalHeader = z.infer<typeof headerSchema>;
/** What a run that came to a verdict says in the end. */
export type JournalEnd = z.infer<typeof endSchema>;
/** What the store held of main when the run began, and when that was: a run that goes on must not choose by other samples. */
export interface JournalStored {
  /** ISO 8601. */
  readonly now: string;
  readonly samples: readonly Sample[];
}
/** Any line of a journal after the first. */
export type JournalLine =
  | { readonly sample: Sample }
  | { readonly end: JournalEnd }
  | { readonly stored: JournalStored };

/** What a journal holds, in the order of its lines. A line that is cut off or no JSON of ours is counted and left out. */
export interface Journal {
  readonly header: JournalHeader;
  readonly samples: readonly Sample[];
  /** Null where the run began without a store. */
  readonly stored: JournalStored | null;
  /** Null where the last run that wrote to it came to no end. */
  readonly end: JournalEnd | null;
  readonly skipped: number;
}

/** Why a file is not taken as a journal. */
export interface NoJournal {
  /** `absent`: there is no file. `foreign`: there is one that no run with this identity wrote. */
  readonly kind: 'absent' | 'foreign';
  readonly why: string;
}

/** Lines of no journal that are passed over: each takes its time. */
const MAX_SKIPPED = 10_000;

/** Reads a journal. Nothing is thrown: what cannot be read is not resumed from, and a note says so. */
export async function readJournal(file: string, identity: string): Promise<Journal | NoJournal> {
  try {
    const stat = await lstat(file);
    if (!stat.isFile()) return foreign('it is not a regular file');
    return await parseJournal(createReadStream(file), identity);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : '';
    if (code === 'ENOENT') return { kind: 'absent', why: 'there is none' };
    return foreign(error instanceof Error ? error.message : String(error));
  }
}

/** The same from bytes. */
async function parseJournal(
  chunks: AsyncIterable<Buffer> | Iterable<Buffer>,
  identity: string,
): Promise<Journal | NoJournal> {
  let header: JournalHeader | null = null;
  let end: JournalEnd | null = null;
  let stored: JournalStored | null = null;
  let skipped = 0;
  const samples: Sample[] = [];
  for await (const { bytes } of byteLines(chunks)) {
    if (header === null) {
      const first = headerSchema.safeParse(jsonOf(bytes));
      if (!first.success) return foreign('its first line is not the header of a journal of this version');
      if (first.data.identity !== identity) return foreign('it is about another change');
      header = first.data;
      continue;
    }
    if (bytes.length === 0) continue;
    const line = lineSchema.safeParse(jsonOf(bytes));
    if (!line.success && ++skipped > MAX_SKIPPED)
      return foreign('most of its lines are not those of a journal');
    if (!line.success) continue;
    if ('end' in line.data) end = line.data.end;
    else if ('stored' in line.data) stored = line.data.stored;
    else {
      samples.push(line.data.sample);
      end = null;
    }
  }
  return header === null ? foreign('it is empty') : { header, samples, stored, end, skipped };
}

function foreign(why: string): NoJournal {
  return { kind: 'foreign', why };
}

/** Appends to a journal, line by line: what `append` has returned from outlives a kill of the process. */
export interface JournalWriter {
  append(line: JournalLine): void;
  /** Brings all of it to the disk and closes it. Safe to call twice. */
  close(): void;
}

const LINE_FEED = 0x0a;
/** A link in its place is not followed (where the system can tell). */
const APPENDED = constants.O_RDWR | constants.O_APPEND | (constants.O_NOFOLLOW ?? 0);

/**
 * Opens a journal for appending: again with `header` in place of whatever is there, or (`header` null) behind the lines
 * that are there; the last line may be cut off. A write that fails is reported once through `onFailure`, and nothing
 * more is written; the run goes on. Throws where the file cannot be opened.
 */
export function openJournalWriter(
  file: string,
  header: JournalHeader | null,
  onFailure: (why: string) => void,
  write: (descriptor: number, bytes: Buffer) => number = (descriptor, bytes) => writeSync(descriptor, bytes),
): JournalWriter {
  if (header !== null) rmSync(file, { force: true });
  const descriptor = openSync(file, header === null ? APPENDED : 'wx');
  let open = true;
  const close = () => {
    if (open) closeSync(descriptor);
    open = false;
  };
  const guarded = (deed: () => void) => {
    if (!open) return;
    try {
      deed();
    } catch (error) {
      close();
      onFailure(error instanceof Error ? error.message : String(error));
    }
  };
  const put = (text: string) => guarded(() => writeWhole(descriptor, Buffer.from(text), write));
  if (header !== null) put(`${JSON.stringify(header)}\n`);
  else if (!endsInLine(descriptor)) put('\n');
  return {
    append: (line) => put(`${JSON.stringify(line)}\n`),
    close() {
      guarded(() => fdatasyncSync(descriptor));
      close();
    },
  };
}

function writeWhole(descriptor: number, bytes: Buffer, write: (to: number, bytes: Buffer) => number): void {
  for (let left = bytes; left.length > 0; ) {
    const written = write(descriptor, left);
    if (written === 0) throw new Error('nothing more can be written');
    left = left.subarray(written);
  }
}

function endsInLine(descriptor: number): boolean {
  const { size } = fstatSync(descriptor);
  const last = Buffer.alloc(1);
  return size === 0 || (readSync(descriptor, last, 0, 1, size - 1) === 1 && last[0] === LINE_FEED);
}
