import { constants, inflateRawSync } from 'node:zlib';

/** How many bytes the parts of a workbook unpack to that its reader unpacks. `isLeast`: counting ended before their end. */
export interface UnpackedSize {
  readonly bytes: number;
  readonly isLeast: boolean;
}

/** Signatures of records (https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT, 4.3), and that of a Chrome extension. */
const [ENTRY, LOCAL, BEHIND, CRX] = [0x02014b50, 0x04034b50, 0x08074b50, 0x34327243];
const [END_BYTES, ENTRY_BYTES, LOCAL_BYTES, BEHIND_BYTES, CRX_BYTES] = [22, 46, 30, 16, 16];
/** The flag of a part whose length stands behind it. */
const LENGTH_BEHIND = 0x08;
const STORED = 0;
/** A size that stands in the record's extra field, because it is longer than its place. */
const ELSEWHERE = 0xffffffff;
/** The parts that promptfoo's reader unpacks. It passes over all others. */
const READ = /\.xml(?:\.rels)?$/;

/**
 * What promptfoo's reader would unpack of a workbook (`.xlsx`): by the sizes in its list and in its parts, and by what is unpacked, whatever
 * they say. Counting ends beyond `most`. The reader goes from record to record, and so does this: its list may hold other parts, or none.
 */
export function unpackedSize(bytes: Buffer, most: number): UnpackedSize {
  const read = [...recordsOf(bytes)].filter(({ name }) => READ.test(name));
  const saidBy = (records: readonly PartRecord[]) => records.reduce((sum, { said }) => sum + said, 0);
  const [list, parts] = [false, true].map((isPart) =>
    read.filter(({ packed }) => (packed !== null) === isPart),
  );
  // The reader makes room for as much as a part says of itself.
  const said = Math.max(saidBy(list ?? []), saidBy(parts ?? []));
  if (said > most) return { bytes: said, isLeast: false };
  let found = 0;
  for (const part of parts ?? []) {
    found += sizeOf(part, most - found);
    if (found > most) return { bytes: found, isLeast: true };
  }
  return { bytes: Math.max(said, found), isLeast: false };
}

/** What promptfoo's reader would unpack of a workbook, part by part. For one that is not too large. */
export function* unpackedParts(bytes: Buffer, most: number): Generator<Buffer> {
  for (const record of recordsOf(bytes))
    if (record.packed !== null && READ.test(record.name)) yield unpacked(record, most) ?? Buffer.alloc(0);
}

/** A part, or the line of the list that tells of one. Only a part has bytes. */
interface PartRecord {
  readonly name: string;
  readonly said: number;
  readonly method: number;
  readonly packed: Buffer | null;
}

function* recordsOf(bytes: Buffer): Generator<PartRecord> {
  let at = 0;
  while (at + END_BYTES <= bytes.length) {
    const signature = bytes.readUInt32LE(at);
    const bytesOf = { [LOCAL]: LOCAL_BYTES, [ENTRY]: ENTRY_BYTES, [CRX]: CRX_BYTES }[signature];
    if (bytesOf === undefined || at + bytesOf > bytes.length) return;
    if (signature === CRX) at += CRX_BYTES + bytes.readUInt32LE(at + 8) + bytes.readUInt32LE(at + 12);
    else if (signature === ENTRY) {
      yield entryAt(bytes, at);
      at += ENTRY_BYTES + [28, 30, 32].reduce((sum, place) => sum + bytes.readUInt16LE(at + place), 0);
    } else {
      const { next, ...part } = partAt(bytes, at);
      yield part;
      at = next;
    }
  }
}

function entryAt(bytes: Buffer, at: number): PartRecord {
  const name = at + ENTRY_BYTES;
  const extra = name + bytes.readUInt16LE(at + 28);
  return {
    name: bytes.toString('utf8', name, extra),
    said: wideSizes(bytes, extra, bytes.readUInt16LE(at + 30), [bytes.readUInt32LE(at + 24)])[0] ?? 0,
    method: bytes.readUInt16LE(at + 10),
    packed: null,
  };
}

function partAt(bytes: Buffer, at: number): PartRecord & { readonly next: number } {
  const name = at + LOCAL_BYTES;
  const extra = name + bytes.readUInt16LE(at + 26);
  const from = extra + bytes.readUInt16LE(at + 28);
  const sizes = [bytes.readUInt32LE(at + 22), bytes.readUInt32LE(at + 18)];
  const [said = 0, length = 0] = wideSizes(bytes, extra, from - extra, sizes);
  const isBehind = (bytes.readUInt16LE(at + 6) & LENGTH_BEHIND) !== 0 && length === 0;
  const end = Math.min(isBehind ? markOfEnd(bytes, from) : from + length, bytes.length);
  return {
    name: bytes.toString('utf8', name, extra),
    said: isBehind ? 0 : said,
    method: bytes.readUInt16LE(at + 8),
    packed: bytes.subarray(from, end),
    next: end + (isBehind ? BEHIND_BYTES : 0),
  };
}

/** The sizes of a record, from its extra field (4.5.3) where they are longer than their place. One that stands nowhere stays four gigabytes. */
function wideSizes(bytes: Buffer, from: number, length: number, sizes: readonly number[]): readonly number[] {
  const end = Math.min(from + length, bytes.length);
  for (let at = from; at + 4 <= end; at += 4 + bytes.readUInt16LE(at + 2)) {
    if (bytes.readUInt16LE(at) !== 1) continue;
    let next = at + 4;
    return sizes.map((size) => {
      if (size !== ELSEWHERE || next + 8 > end) return size;
      next += 8;
      return Number(bytes.readBigUInt64LE(next - 8));
    });
  }
  return sizes;
}

/** Where the reader takes a part for ended whose length it does not know. */
function markOfEnd(bytes: Buffer, from: number): number {
  const mark = Buffer.alloc(4);
  mark.writeUInt32LE(BEHIND);
  const at = bytes.indexOf(mark, from);
  return at === -1 ? bytes.length : at;
}

/** Bytes that a part unpacks to, counted up to one beyond `most`. */
function sizeOf(part: PartRecord, most: number): number {
  return unpacked(part, most)?.length ?? most + 1;
}

/**
 * What a part unpacks to; null where that is more than `most`. A part that is cut off unpacks to what is there. A broken one counts as
 * empty, because its reader unpacks nothing of it either.
 */
function unpacked({ method, packed }: PartRecord, most: number): Buffer | null {
  if (packed === null) return Buffer.alloc(0);
  if (method === STORED) return packed.length > most ? null : packed;
  try {
    const maxOutputLength = Math.max(1, most);
    return inflateRawSync(packed, { maxOutputLength, finishFlush: constants.Z_SYNC_FLUSH });
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE' ? null : Buffer.alloc(0);
  }
}
