import { createHash } from 'node:crypto';
import { existsSync, lstatSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { z } from 'zod';
import { makeOwnFolder, writeFileAtomic } from '../trees/own-files.ts';
import { BATCHES_FILE, JOURNAL_NAME } from './journal-files.ts';
import { LIMITS_FILE } from './kept-limits.ts';

/** Most bytes that are handed from one run to the next, unpacked. */
const MOST_BYTES = 64_000_000;
/** Most files: a few journals of a few changes. */
const MOST_FILES = 100;

const carried = z.object({
  pawl: z.literal('journals'),
  schemaVersion: z.literal(1),
  files: z.array(z.object({ name: z.string().refine(isOurs), text: z.string() })).max(MOST_FILES),
});

/**
 * The journals of a folder and the limits beside them, as bytes for a later run; null where there are none. Links and files of any other
 * name are left out. Throws where they are too much.
 */
export function packedJournals(folder: string): Buffer | null {
  const names = existsSync(folder) ? readdirSync(folder).filter(isOurs) : [];
  const files = names
    .map((name) => ({ name, file: path.join(folder, name) }))
    .filter(({ file }) => lstatSync(file).isFile())
    .map(({ name, file }) => ({ name, at: statSync(file).mtimeMs, text: readFileSync(file, 'utf8') }))
    // The oldest first: unpacked in this order, the newest are the newest again.
    .sort((a, b) => a.at - b.at || (a.name < b.name ? -1 : 1))
    .map(({ name, text }) => ({ name, text }));
  if (files.length === 0) return null;
  const text = JSON.stringify({ pawl: 'journals', schemaVersion: 1, files });
  if (text.length > MOST_BYTES) throw new Error(`they are larger than ${MOST_BYTES} bytes`);
  return gzipSync(text);
}

/**
 * Writes journals of an earlier run into a folder, beside what lies there, and returns how many. The bytes are a stranger's: they name no
 * path and no other file. Which run a journal is of is checked by whoever goes on from it; that its samples are true, nobody can know.
 * `onlyLimits` leaves the journals out. Throws for bytes that are something else.
 */
export function unpackJournals(folder: string, content: Buffer, onlyLimits = false): number {
  const { files } = carried.parse(
    JSON.parse(gunzipSync(content, { maxOutputLength: MOST_BYTES }).toString()),
  );
  makeOwnFolder(folder);
  const wanted = files.filter(({ name }) => !onlyLimits || name === LIMITS_FILE);
  const missing = wanted.filter(
    ({ name }) => lstatSync(path.join(folder, name), { throwIfNoEntry: false }) === undefined,
  );
  for (const { name, text } of missing) writeFileAtomic(path.join(folder, name), text);
  return missing.length;
}

/** Tells whether the same journals are packed. */
export function journalsDigest(content: Buffer): string {
  return createHash('sha256')
    .update(gunzipSync(content, { maxOutputLength: MOST_BYTES }))
    .digest('hex');
}

function isOurs(name: string): boolean {
  return name === LIMITS_FILE || name === BATCHES_FILE || JOURNAL_NAME.test(name);
}
