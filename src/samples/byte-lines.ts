/** One line of a file, 1-based. `ended` is false for a last line without a line feed: it may be cut off. */
export interface ByteLine {
  readonly line: number;
  readonly bytes: Buffer;
  readonly ended: boolean;
}

const LINE_FEED = 0x0a;

/**
 * Splits bytes at line feeds alone. (node:readline also splits at U+2028, which JSON leaves as it is inside of
 * strings.)
 */
export async function* byteLines(chunks: AsyncIterable<Buffer> | Iterable<Buffer>): AsyncGenerator<ByteLine> {
  let pending: Buffer[] = [];
  let line = 1;
  for await (const chunk of chunks) {
    let start = 0;
    for (let end = chunk.indexOf(LINE_FEED); end >= 0; end = chunk.indexOf(LINE_FEED, start)) {
      yield { line, bytes: Buffer.concat([...pending, chunk.subarray(start, end)]), ended: true };
      pending = [];
      line += 1;
      start = end + 1;
    }
    if (start < chunk.length) pending.push(chunk.subarray(start));
  }
  if (pending.length > 0) yield { line, bytes: Buffer.concat(pending), ended: false };
}
