import { createReadStream } from 'node:fs';
import { z } from 'zod';
import { PawlError, type Place } from '../errors.ts';
import { expectRegularFile, IrregularFile } from '../regular-file.ts';
import { type ByteLine, byteLines } from './byte-lines.ts';
import { headerSchema, KNOWN_VERSIONS, migrated, type RecordsHeader } from './records.ts';
import type { Sample } from './sample.ts';
import { sampleSchema } from './sample-schema.ts';

/** A line that was skipped, and why. */
export interface RecordProblem {
  readonly place: Place;
  readonly message: string;
}

/** A record file's header, its good samples, and what was skipped: at most 100 lines by name, the rest counted. */
export interface Records {
  readonly header: RecordsHeader;
  readonly samples: readonly Sample[];
  readonly problems: readonly RecordProblem[];
}

const MAX_NAMED = 100;
/** Each bad line takes its time: a file of nothing else must not hold a run up. */
const MAX_COUNTED = 10_000;
const GIVEN_UP = `is not a sample, as ${MAX_COUNTED + MAX_NAMED} before it: the rest of the file is not read`;
/** Far above `limits.outputBytes`, and far below what could take a machine's memory. */
const MAX_LINE_BYTES = 16 * 1024 * 1024;
const ANY_HEADER = z.object({ pawl: z.literal('samples'), schemaVersion: z.number() });
const decoder = new TextDecoder('utf-8', { fatal: true });

/**
 * Reads a record file line by line. A bad line costs that line. Throws `samples/unreadable-file`,
 * `samples/foreign-file`, `samples/unknown-version`.
 */
export async function readRecords(file: string): Promise<Records> {
  try {
    expectRegularFile(file);
    return await parseRecords(createReadStream(file), file);
  } catch (error) {
    if (!(error instanceof IrregularFile || (error instanceof Error && 'syscall' in error))) throw error;
    throw new PawlError(
      {
        code: 'samples/unreadable-file',
        what:
          'code' in error && error.code === 'ENOENT'
            ? 'There is no such file.'
            : `The record file could not be read: ${error.message}`,
        fix: 'name a file that `pawl run` or `pawl gate` wrote',
        place: { file },
      },
      'usage',
      error,
    );
  }
}

/** The same from bytes; `name` is what problems and errors call them. */
export async function parseRecords(
  chunks: AsyncIterable<Buffer> | Iterable<Buffer>,
  name: string,
): Promise<Records> {
  let header: RecordsHeader | null = null;
  const samples: Sample[] = [];
  const problems: RecordProblem[] = [];
  let more = 0;
  for await (const line of byteLines(chunks, MAX_LINE_BYTES)) {
    if (header === null) {
      header = headerOf(line, name);
      continue;
    }
    const found = sampleOf(line, header.schemaVersion);
    if (found === null) continue;
    if (typeof found !== 'string') samples.push(found);
    else if (problems.length < MAX_NAMED)
      problems.push({ place: { file: name, line: line.line }, message: found });
    else if (more < MAX_COUNTED) more += 1;
    else {
      problems.push({ place: { file: name, line: line.line }, message: GIVEN_UP });
      break;
    }
  }
  if (header === null) throw foreign(name, 'The file is empty.');
  if (more > 0) problems.push({ place: { file: name }, message: `${more} more lines are not samples` });
  return { header, samples, problems };
}

function headerOf({ bytes }: ByteLine, name: string): RecordsHeader {
  const value = jsonOf(bytes);
  const any = ANY_HEADER.safeParse(value);
  if (!any.success) throw foreign(name, 'Its first line is not the header of a record file.');
  const { schemaVersion } = any.data;
  if (!KNOWN_VERSIONS.includes(schemaVersion))
    throw new PawlError({
      code: 'samples/unknown-version',
      what: `The record file has schema version ${schemaVersion}.`,
      why: `This pawl reads ${KNOWN_VERSIONS.join(', ')}.`,
      fix: 'read it with the version of pawl that wrote it, or a newer one; or write it again: pawl run',
      place: { file: name, line: 1 },
    });
  const header = headerSchema.safeParse(value);
  if (!header.success) throw foreign(name, `Its header is broken: ${firstIssue(header.error)}.`);
  return header.data;
}

/** The sample of a line, null for an empty line, or why there is none. */
function sampleOf({ bytes, ended, tooLong }: ByteLine, version: number): Sample | string | null {
  if (tooLong) return `is longer than ${MAX_LINE_BYTES / 1024 / 1024} MB`;
  if (bytes.length === 0 || (bytes.length === 1 && bytes[0] === 0x0d)) return null;
  const value = jsonOf(bytes);
  if (value === undefined) return ended ? 'is not JSON in UTF-8' : 'is cut off';
  const parsed = sampleSchema.safeParse(migrated(value, version));
  return parsed.success ? parsed.data : `is not a sample: ${firstIssue(parsed.error)}`;
}

/** A line's JSON value; undefined when it is none. */
function jsonOf(bytes: Buffer): unknown {
  try {
    return JSON.parse(decoder.decode(bytes)) as unknown;
  } catch {
    return undefined;
  }
}

function firstIssue(error: z.ZodError): string {
  const issue = error.issues[0];
  const where = issue?.path.join('.') ?? '';
  return `${where === '' ? '' : `\`${where}\`: `}${issue?.message ?? 'unknown'}`;
}

function foreign(name: string, why: string): PawlError {
  return new PawlError({
    code: 'samples/foreign-file',
    what: 'This is not a record file of pawl.',
    why,
    fix: 'name a file that `pawl run` or `pawl gate` wrote; other result files go to `pawl compare` as they are',
    place: { file: name, line: 1 },
  });
}
