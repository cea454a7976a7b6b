import { isUtf8 } from 'node:buffer';
import { type FileHandle, open, stat } from 'node:fs/promises';
import { type ErrorHelp, PawlError } from '../../errors.ts';

/** Longest result file that is read, in bytes: what fits one string of Node.js 20. */
const MAX_RESULT_BYTES = 500_000_000;

/** Text of a result file, without a byte order mark. Throws a `PawlError` where it is missing, not a file, too large, empty or not UTF-8. */
export async function resultText(file: string): Promise<string> {
  let handle: FileHandle;
  try {
    // A pipe without a writer would not even open.
    if (!(await stat(file)).isFile()) throw refused(file, 'results/not-a-file', 'This is not a file.');
    handle = await open(file, 'r');
  } catch (error) {
    if (error instanceof PawlError) throw error;
    throw unreadable(file, error);
  }
  try {
    const stats = await handle.stat();
    if (stats.size > MAX_RESULT_BYTES) throw tooLarge(file, stats.size);
    const bytes = await handle.readFile();
    if (!isUtf8(bytes)) throw notUtf8(file, bytes);
    const text = new TextDecoder().decode(bytes);
    if (text.trim() === '') throw refused(file, 'results/empty', 'This file is empty.');
    return text;
  } finally {
    await handle.close();
  }
}

/** What `pawl compare` reads, for the end of an error. */
export const KNOWN_FORMATS =
  'give sample records of `pawl run`, JSON results of promptfoo (`promptfoo eval -o results.json`), or JSON Lines:\n' +
  '{"case_id": "refund", "passed": true}';

function refused(file: string, code: string, what: string, more: Partial<ErrorHelp> = {}): PawlError {
  return new PawlError({ code, what, fix: KNOWN_FORMATS, place: { file }, ...more });
}

function unreadable(file: string, error: unknown): PawlError {
  const { code } = error as NodeJS.ErrnoException;
  if (code === 'ENOENT' || code === 'ENOTDIR') {
    return refused(file, 'results/missing', 'There is no such file.', {
      fix: 'check the spelling of the path',
    });
  }
  const help = { why: `The system says ${code ?? 'nothing more'}.`, fix: 'check its permissions' };
  return refused(file, 'results/unreadable', 'This file cannot be read.', help);
}

function tooLarge(file: string, bytes: number): PawlError {
  return refused(file, 'results/too-large', 'This file is too large to be read.', {
    why: `It has ${bytes} bytes; at most ${MAX_RESULT_BYTES} are read.`,
    fix: 'leave out what is not compared (outputs, vars): JSON Lines of {"case_id", "passed"} are enough',
  });
}

function notUtf8(file: string, bytes: Uint8Array): PawlError {
  const utf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  return refused(file, 'results/not-utf8', 'This file is not valid UTF-8.', {
    ...(utf16 ? { why: 'It is saved as UTF-16.' } : {}),
    fix: `save it as UTF-8, for example:\niconv -f ${utf16 ? 'UTF-16' : 'WINDOWS-1252'} -t UTF-8 ${file}`,
    place: { file, line: utf16 ? 1 : badLine(bytes) },
  });
}

function badLine(bytes: Uint8Array): number {
  let start = 0;
  for (let line = 1; ; line++) {
    const newline = bytes.indexOf(0x0a, start);
    if (newline === -1 || !isUtf8(bytes.subarray(start, newline))) return line;
    start = newline + 1;
  }
}

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
