import { randomUUID } from 'node:crypto';
import { createReadStream, type Dirent } from 'node:fs';
import { readdir, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { createGunzip, gzip } from 'node:zlib';
import { makeFolder } from '../../folders.ts';
import { isCode } from './rewrite-lock.ts';
import type { Rewritten } from './rewritten-parts.ts';
import {
  MAX_PARTS_READ,
  type PartRead,
  partsLeftOut,
  readPart,
  type StoredPart,
  unreadPart,
} from './stored-parts.ts';

/** How bytes come to the disk: all of them, flushed. */
export type WriteBytes = (file: string, content: Buffer) => Promise<void>;

/**
 * Writes a file that must not be there yet, and waits until its bytes are on the disk. Rejects with `EEXIST` where it is
 * there.
 */
export const flushed: WriteBytes = (file, content) => writeFile(file, content, { flag: 'wx', flush: true });

const MAX_LISTINGS = 20;
const zipped = promisify(gzip);

/** Names of a suite's parts. */
export async function partNames(target: string): Promise<readonly string[]> {
  return (await partEntries(target)).map(({ name }) => name);
}

async function partEntries(target: string): Promise<readonly Dirent[]> {
  try {
    const entries = await readdir(target, { withFileTypes: true });
    return entries
      .filter(({ name }) => /\.jsonl(?:\.gz)?$/.test(name))
      .sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch (error) {
    if (isCode(error, 'ENOENT')) return [];
    throw error;
  }
}

/**
 * Parts of a suite, at most so many. One that goes away while it is read was made one with others: then all is read
 * again.
 */
export async function partsIn(target: string, most = MAX_PARTS_READ): Promise<readonly PartRead[]> {
  const folder = path.basename(target);
  for (let turn = 1; ; turn += 1) {
    try {
      const entries = await partEntries(target);
      const parts: PartRead[] = [];
      for (const entry of entries.slice(0, most)) parts.push(await partIn(target, entry));
      return entries.length > most ? [...parts, partsLeftOut(folder, entries.length - most)] : parts;
    } catch (error) {
      if (!isCode(error, 'ENOENT') || turn === MAX_LISTINGS) throw error;
    }
  }
}

async function partIn(target: string, entry: Dirent): Promise<PartRead> {
  const folder = path.basename(target);
  const { name } = entry;
  if (!entry.isFile())
    return unreadPart(folder, name, 'This is not a record file of pawl. It is not a regular file.');
  const bytes = createReadStream(path.join(target, name));
  if (!name.endsWith('.gz')) return readPart(folder, name, bytes);
  try {
    return await readPart(folder, name, unzipped(bytes));
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && String(error.code).startsWith('Z_'))) throw error;
    return unreadPart(folder, name, `It is cut off or damaged: ${error.message}.`);
  }
}

async function* unzipped(bytes: NodeJS.ReadableStream): AsyncGenerator<Buffer> {
  const gunzip = createGunzip();
  bytes.on('error', (error) => gunzip.destroy(error));
  yield* bytes.pipe(gunzip);
}

/** Writes a part: whole or not at all. */
export async function writePart(
  target: string,
  { name, content }: StoredPart,
  write: WriteBytes,
): Promise<void> {
  const temporary = path.join(target, `.${randomUUID()}.tmp`);
  try {
    makeFolder(target);
    await write(temporary, content);
    await rename(temporary, path.join(target, name));
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => {});
    throw error;
  }
}

/** Puts the new parts in the place of the old ones: at no time is a sample in neither. */
export async function replaceParts(
  target: string,
  { replaced, parts }: Rewritten,
  write: WriteBytes,
): Promise<void> {
  const written = new Set<string>();
  for (const { name, content } of parts) {
    const packed = { name: `${name}.gz`, content: await zipped(content) };
    await writePart(target, packed, write);
    written.add(packed.name);
  }
  for (const name of replaced) if (!written.has(name)) await rm(path.join(target, name), { force: true });
}
