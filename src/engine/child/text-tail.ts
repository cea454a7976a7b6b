/** Characters of a child's output that are kept. */
const KEPT = 8_000;

/** Keeps the end of a stream of text, bounded. */
export function createTextTail(kept = KEPT): { add(chunk: Buffer | string): void; text(): string } {
  let text = '';
  return {
    add(chunk) {
      text = (text + chunk.toString()).slice(-kept);
    },
    text: () => text,
  };
}
