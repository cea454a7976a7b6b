/** Lines to type, and not to write into a file. */
const COMMAND =
  /^(?:npx|npm|pnpm|yarn|bun|node|uv|poetry|pip|git|gh|pawl|ollama|export) (?!.*\. )(?!.*\S[.:]$)/;

/** Whether a line is a command of a shell, whole. */
export function isCommand(line: string): boolean {
  return COMMAND.test(line);
}

/**
 * Which lines of what to do are to be copied, and so stay whole: every line after the first, unless it is a sentence; the first where it
 * is a command.
 */
export function isToPaste(line: string, at: number): boolean {
  if (at === 0) return isCommand(line.trim().replace(/^To fix: /, ''));
  return !/^\s*[A-Z][a-z']* .*\S[.:]$/.test(line);
}

/** A part of what to do: a sentence, or lines to paste together. */
export type FixPart = { readonly words: string } | { readonly lines: readonly string[] };

/** What to do in its parts. Lines to paste hold no words: copied whole, they work. */
export function fixParts(fix: string): readonly FixPart[] {
  const parts: FixPart[] = [];
  for (const [at, line] of fix.split('\n').entries()) {
    const last = parts.at(-1);
    if (!isToPaste(line, at)) parts.push({ words: line });
    else if (last && 'lines' in last) parts[parts.length - 1] = { lines: [...last.lines, line] };
    else parts.push({ lines: [line] });
  }
  return parts;
}
