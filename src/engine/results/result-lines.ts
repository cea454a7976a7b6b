/** Lines of a text with their 1-based numbers; empty ones are left out. */
export function* numberedLines(text: string): Generator<readonly [content: string, number: number]> {
  let start = 0;
  for (let number = 1; start < text.length; number++) {
    const end = text.indexOf('\n', start);
    const content = text.slice(start, end === -1 ? text.length : end);
    if (content.trim() !== '') yield [content, number];
    if (end === -1) return;
    start = end + 1;
  }
}
