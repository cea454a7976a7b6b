import { randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { createGunzip, gzip } from 'node:zlib';
import { isCode } from './rewrite-lock.ts';
import type { Rewritten } from './rewritten-parts.ts';
import { type PartRead, readPart, type StoredPart } from './stored-parts.ts';

/** How bytes come to the disk: all of them, flushed. */
export type WriteBytes = (file: string, content: Buffer) => Promise<void>;

export const flushed: WriteBytes = (file, content) => writeFile(file, content, { flag: 'wx', flush: true });

const MAX_LISTINGS = 20;
const zipped = promisify(gzip);

/** Names of a suite's parts. */
export async function partNames(target: string): Promise<readonly string[]> {
  try {
    return (await readdir(target)).filter((name) => /\.jsonl(?:\.gz)?$/.test(name)).sort();
  } catch (error) {
    if (isCode(error, 'ENOENT')) return [];
    throw error;
  }
}

/** All parts of a suite. One that goes away while it is read was made one with others: then all is read again. */
export async function partsIn(target: string): Promise<readonly PartRead[]> {
  for (let turn = 1; ; turn += 1) {
    try {
      const parts: PartRead[] = [];
      for (const name of await partNames(target)) {
        const bytes = createReadStream(path.join(target, name));
        parts.push(
          await readPart(path.basename(target), name, name.endsWith('.gz') ? unzipped(bytes) : bytes),
        );
      }
      return parts;
    } catch (error) {
      if (!isCode(error, 'ENOENT') || turn === MAX_LISTINGS) throw error;
    }
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
    await mkdir(target, { recursive: true });
    await write(temporary, content);
    await rename(temporary, path.join(target, name));
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => {});
    throw error;
  }
}

/** Puts the new part in the place of the old ones: at no time is a sample in neither. */
export async function replaceParts(
  target: string,
  { replaced, part }: Rewritten,
  write: WriteBytes,
): Promise<void> {
  const packed = part && { name: `${part.name}.gz`, content: await zipped(part.content) };
  if (packed) await writePart(target, packed, write);
  for (const name of replaced) if (name !== packed?.name) await rm(path.join(target, name), { force: true });
}
