const OPENING = '<!-- pawl-memory:';
const HIDDEN = /\n<!-- pawl-memory:([A-Za-z0-9_-]*) -->\s*$/;

/** What one run remembers for the next, as the hidden last line of its comment; nothing for nothing. */
export function hiddenMemory(memory: string | null): string {
  if (memory === null) return '';
  return `\n\n${OPENING}${Buffer.from(memory).toString('base64url')} -->`;
}

/** What a comment of ours remembers; null where it remembers nothing. The text is hostile until it is read. */
export function memoryIn(body: string): string | null {
  const [, hidden] = HIDDEN.exec(body) ?? [];
  return hidden === undefined ? null : Buffer.from(hidden, 'base64url').toString('utf8');
}

/** Characters of a comment that a memory takes, its mark included. */
export function hiddenCharacters(memory: string | null): number {
  return hiddenMemory(memory).length;
}

/** A text of ours without its memory. */
export function withoutMemory(body: string): string {
  return body.replace(HIDDEN, '').trimEnd();
}
