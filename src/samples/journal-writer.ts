import {
  closeSync,
  constants,
  fdatasyncSync,
  fstatSync,
  openSync,
  readSync,
  rmSync,
  writeSync,
} from 'node:fs';
import type { JournalHeader, JournalLine } from './journal-file.ts';

/** Appends to a journal, line by line: what `append` has returned from outlives a kill of the process. */
export interface JournalWriter {
  append(line: JournalLine): void;
  /** Brings all of it to the disk and closes it. Safe to call twice. */
  close(): void;
}

const LINE_FEED = 0x0a;
/** A link in its place is not followed (where the system can tell). */
const APPENDED = constants.O_RDWR | constants.O_APPEND | (constants.O_NOFOLLOW ?? 0);

/**
 * Opens a journal for appending: anew with `header` in place of whatever is there, or (`header` null) behind the lines
 * that are there, the last of which may be cut off. A write that fails is said once through `onFailure`, and nothing
 * more is written; the run goes on. Throws where the file cannot be opened.
 */
export function openJournalWriter(
  file: string,
  header: JournalHeader | null,
  onFailure: (why: string) => void,
  write: (descriptor: number, bytes: Buffer) => number = (descriptor, bytes) => writeSync(descriptor, bytes),
): JournalWriter {
  if (header !== null) rmSync(file, { force: true });
  const descriptor = openSync(file, header === null ? APPENDED : 'wx');
  let open = true;
  const close = () => {
    if (open) closeSync(descriptor);
    open = false;
  };
  const guarded = (deed: () => void) => {
    if (!open) return;
    try {
      deed();
    } catch (error) {
      close();
      onFailure(error instanceof Error ? error.message : String(error));
    }
  };
  const put = (text: string) => guarded(() => writeWhole(descriptor, Buffer.from(text), write));
  if (header !== null) put(`${JSON.stringify(header)}\n`);
  else if (!endsInLine(descriptor)) put('\n');
  return {
    append: (line) => put(`${JSON.stringify(line)}\n`),
    close() {
      guarded(() => fdatasyncSync(descriptor));
      close();
    },
  };
}

function writeWhole(descriptor: number, bytes: Buffer, write: (to: number, bytes: Buffer) => number): void {
  for (let left = bytes; left.length > 0; ) {
    const written = write(descriptor, left);
    if (written === 0) throw new Error('nothing more can be written');
    left = left.subarray(written);
  }
}

function endsInLine(descriptor: number): boolean {
  const { size } = fstatSync(descriptor);
  const last = Buffer.alloc(1);
  return size === 0 || (readSync(descriptor, last, 0, 1, size - 1) === 1 && last[0] === LINE_FEED);
}
