import { isDeepStrictEqual } from 'node:util';
import type { Sample } from '../../../samples/sample.ts';
import type { ProviderResponse } from '../promptfoo/promptfoo-types.ts';

/**
 * An output as text, structured outputs as JSON; at most `limit` bytes of UTF-8, cut between characters. Lone
 * surrogates become U+FFFD. Null where there is no output.
 */
export function outputText(output: unknown, limit: number): string | null {
  if (output === undefined || output === null) return null;
  const bytes = Buffer.from(wholeText(output).toWellFormed(), 'utf8');
  if (bytes.length <= limit) return bytes.toString('utf8');
  let end = limit;
  while (end > 0 && ((bytes[end] ?? 0) & 0xc0) === 0x80) end -= 1;
  return bytes.subarray(0, end).toString('utf8');
}

/** How the text of at most `limit` bytes stands for the output that was graded. */
export function outputForm(
  response: ProviderResponse | undefined,
  limit: number,
): { readonly form?: NonNullable<Sample['form']> } {
  const { output, images, audio } = response ?? {};
  if (output === undefined || output === null) return {};
  const text = wholeText(output);
  const more = audio !== undefined || (Array.isArray(images) && images.length > 0);
  if (more || Buffer.byteLength(text) > limit || !text.isWellFormed()) return { form: 'part' };
  if (typeof output === 'string') return {};
  return { form: isDeepStrictEqual(parsed(text), output) ? 'json' : 'part' };
}

function wholeText(output: unknown): string {
  return typeof output === 'string' ? output : (JSON.stringify(output) ?? String(output));
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
