import { inflateRawSync } from 'node:zlib';

/** More parts, and more text, than a workbook of test cases has. */
const [MOST_PARTS, MOST_BYTES] = [2_000, 50_000_000];
/** Signatures and sizes of records (https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT, 4.3). */
const [END, ENTRY, LOCAL, BEHIND] = [0x06054b50, 0x02014b50, 0x04034b50, 0x08074b50];
const [END_BYTES, ENTRY_BYTES, LOCAL_BYTES, BEHIND_BYTES] = [22, 46, 30, 16];
/** The flag of a part whose length stands behind it. */
const LENGTH_BEHIND = 0x08;
/** The parts that promptfoo's reader opens. Any of them may be a sheet: a list of relations says which. */
const READ = /\.xml(?:\.rels)?$/;
const [STORED, DEFLATED] = [0, 8];

/**
 * The texts of all cells of a workbook (`.xlsx`), one a line, of hidden sheets and of formulas too. Nothing in it is resolved: no link
 * to another file, no entity of its own. null where it cannot be read, or unpacks to more than cases are: then anything may stand there. The same where
 * its parts do not match the list of them: promptfoo's reader goes from part to part, and never looks at the list.
 */
export function workbookText(bytes: Buffer): string | null {
  try {
    let left = MOST_BYTES;
    return partsOf(bytes)
      .filter(({ name }) => READ.test(name))
      .map((part) => {
        const xml = unpacked(bytes, part, left);
        left -= xml.length;
        return cellTexts(xml.toString('utf8'));
      })
      .join('\n');
  } catch {
    return null;
  }
}

interface Part {
  readonly name: string;
  readonly method: number;
  readonly size: number;
  readonly at: number;
}

function partsOf(bytes: Buffer): readonly Part[] {
  const end = endOf(bytes);
  const list = bytes.readUInt32LE(end + 16);
  const count = bytes.readUInt16LE(end + 10);
  if (count > MOST_PARTS) throw new Error('it has too many parts');
  const parts: Part[] = [];
  let at = list;
  for (let number = 0; number < count; number += 1) {
    if (bytes.readUInt32LE(at) !== ENTRY) throw new Error('its list of parts is broken');
    const nameLength = bytes.readUInt16LE(at + 28);
    parts.push({
      name: bytes.toString('utf8', at + ENTRY_BYTES, at + ENTRY_BYTES + nameLength),
      method: bytes.readUInt16LE(at + 10),
      size: bytes.readUInt32LE(at + 20),
      at: bytes.readUInt32LE(at + 42),
    });
    at += ENTRY_BYTES + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  if (at !== end || endOfParts(bytes, parts) !== list)
    throw new Error('its parts do not match the list of them');
  return parts;
}

/** Where the last part ends. Throws unless each begins where the one before ends, and says of itself what the list says. */
function endOfParts(bytes: Buffer, parts: readonly Part[]): number {
  let next = 0;
  for (const { name, method, size, at } of parts.toSorted((one, other) => one.at - other.at)) {
    const nameEnd = at + LOCAL_BYTES + bytes.readUInt16LE(at + 26);
    const from = nameEnd + bytes.readUInt16LE(at + 28);
    const isBehind = (bytes.readUInt16LE(at + 6) & LENGTH_BEHIND) !== 0;
    const said = bytes.readUInt32LE(at + 18);
    const isSame =
      at === next &&
      bytes.toString('utf8', at + LOCAL_BYTES, nameEnd) === name &&
      bytes.readUInt16LE(at + 8) === method &&
      (said === size || (isBehind && said === 0));
    next = from + size + (isBehind ? BEHIND_BYTES : 0);
    if (!isSame || (isBehind && markOfEnd(bytes, from) !== from + size))
      throw new Error('its parts do not match the list of them');
  }
  return next;
}

/** Where a reader that does not know a part's length takes it for ended. */
function markOfEnd(bytes: Buffer, from: number): number {
  const mark = Buffer.alloc(4);
  mark.writeUInt32LE(BEHIND);
  return bytes.indexOf(mark, from);
}

/** Where the last record begins: a comment of up to 64 kB may follow it. */
function endOf(bytes: Buffer): number {
  for (let at = bytes.length - END_BYTES; at >= Math.max(0, bytes.length - END_BYTES - 0xffff); at -= 1)
    if (bytes.readUInt32LE(at) === END) return at;
  throw new Error('it is not a workbook');
}

function unpacked(bytes: Buffer, { method, size, at }: Part, most: number): Buffer {
  if (bytes.readUInt32LE(at) !== LOCAL) throw new Error('a part of it is broken');
  const from = at + LOCAL_BYTES + bytes.readUInt16LE(at + 26) + bytes.readUInt16LE(at + 28);
  const packed = bytes.subarray(from, from + size);
  if (method === STORED && packed.length <= most) return packed;
  if (method !== DEFLATED) throw new Error('a part of it is packed in another way');
  return inflateRawSync(packed, { maxOutputLength: Math.max(1, most) });
}

/**
 * The texts between tags. A cell's words in several fonts are several elements, and one text. Each pattern ends where the next tag begins, so
 * a long row of tags that nothing closes costs one pass.
 */
function cellTexts(xml: string): string {
  return xml
    .replace(/<(?:\w+:)?rPh\b(?:(?!<(?:\w+:)?rPh\b)[\s\S])*?<\/(?:\w+:)?rPh>/g, '')
    .replace(/<!\[CDATA\[([\s\S]*?)(?:\]\]>|$)/g, (_, text: string) => text.replaceAll('<', '&lt;'))
    .replace(/<\/?(?:\w+:)?(?:si|is|c|f|v)\b[^<>]*>/g, '\n')
    .replace(/<[^<>]*>/g, '')
    .replace(
      /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w+));/gi,
      (all, hex?: string, decimal?: string, name = '') =>
        hex ? character(parseInt(hex, 16)) : decimal ? character(Number(decimal)) : (NAMED[name] ?? all),
    );
}

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function character(code: number): string {
  return code <= 0x10ffff ? String.fromCodePoint(code) : '';
}
