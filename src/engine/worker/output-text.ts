/**
 * An output as text, structured outputs as JSON; at most `limit` bytes of UTF-8, cut between characters. Lone
 * surrogates become U+FFFD. Null where there is no output.
 */
export function outputText(output: unknown, limit: number): string | null {
  if (output === undefined || output === null) return null;
  const text = typeof output === 'string' ? output : (JSON.stringify(output) ?? String(output));
  const bytes = Buffer.from(text.toWellFormed(), 'utf8');
  if (bytes.length <= limit) return bytes.toString('utf8');
  let end = limit;
  while (end > 0 && ((bytes[end] ?? 0) & 0xc0) === 0x80) end -= 1;
  return bytes.subarray(0, end).toString('utf8');
}
