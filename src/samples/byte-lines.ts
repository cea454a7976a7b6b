/** One line of a file, 1-based. `ended` is false for a last line without a line feed: it may be cut off. */
export interface ByteLine {
  readonly line: number;
  readonly bytes: Buffer;
  readonly ended: boolean;
  /** True for a line of more than `longest` bytes: they were not kept. */
  readonly tooLong: boolean;
}

const LINE_FEED = 0x0a;

/**
 * Splits bytes at line feeds alone. (node:readline also splits at U+2028, which JSON leaves as it is inside of
 * strings.) Of a line of more than `longest` bytes nothing is kept in memory.
 */
export async function* byteLines(
  chunks: AsyncIterable<Buffer> | Iterable<Buffer>,
  longest = Number.POSITIVE_INFINITY,
): AsyncGenerator<ByteLine> {
  let pending: Buffer[] = [];
  let size = 0;
  let line = 1;
  const keep = (piece: Buffer) => {
    size += piece.length;
    if (size > longest) pending = [];
    else pending.push(piece);
  };
  const taken = (ended: boolean): ByteLine => {
    const found = { line, bytes: Buffer.concat(pending), ended, tooLong: size > longest };
    pending = [];
    size = 0;
    line += 1;
    return found;
  };
  for await (const chunk of chunks) {
    let start = 0;
    for (let end = chunk.indexOf(LINE_FEED); end >= 0; end = chunk.indexOf(LINE_FEED, start)) {
      keep(chunk.subarray(start, end));
      yield taken(true);
      start = end + 1;
    }
    if (start < chunk.length) keep(chunk.subarray(start));
  }
  if (size > 0) yield taken(false);
}

/** The JSON value of a line; undefined for a line that is not JSON. */
export function jsonOf(line: Buffer | string): unknown {
  try {
    return JSON.parse(line.toString()) as unknown;
  } catch {
    return undefined;
  }
}
