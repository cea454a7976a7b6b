import { mkdtempSync, readFileSync, rmSync, writeFileSync, writeSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import {
  JOURNAL_VERSION,
  type JournalHeader,
  type JournalLine,
  openJournalWriter,
  readJournal,
} from '../../src/samples/journal-file.ts';
import { sampleWith } from '../support/builders/sample.ts';

const folder = mkdtempSync(path.join(os.tmpdir(), 'pawl-journal-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const at = '2026-11-24T12:00:00.000Z';
const header: JournalHeader = {
  pawl: 'journal',
  schemaVersion: JOURNAL_VERSION,
  identity: 'x',
  attempt: 1,
  at,
};
const row = (repeat: number) => ({ sample: sampleWith({ repeat, output: 'a\u2028b\nc' }) });
const end: JournalLine = { end: { outcome: 'pass', judged: ['support'], spent: null, at } };
const never = (why: string) => expect.unreachable(why);

function written(file: string, from: JournalHeader | null, ...lines: JournalLine[]): void {
  const writer = openJournalWriter(file, from, never);
  for (const line of lines) writer.append(line);
  writer.close();
  writer.close();
}

async function repeats(file: string) {
  const read = await readJournal(file, 'x');
  if ('kind' in read) return read;
  return {
    repeats: read.samples.map(({ repeat }) => repeat),
    ended: read.end !== null,
    skipped: read.skipped,
  };
}

describe('a journal', () => {
  test('gives back what was written, over several runs', async () => {
    const file = path.join(folder, 'several.jsonl');
    written(file, header, row(0), row(1));
    written(file, null, row(2), end);
    expect(await repeats(file)).toEqual({ repeats: [0, 1, 2], ended: true, skipped: 0 });
    written(file, null, row(3));
    expect(await repeats(file)).toEqual({ repeats: [0, 1, 2, 3], ended: false, skipped: 0 });
  });

  test('cut off at any byte loses the last line at most, and can be gone on with', async () => {
    const whole = path.join(folder, 'whole.jsonl');
    written(whole, header, row(0), row(1));
    const bytes = readFileSync(whole);
    const second = bytes.lastIndexOf('\n', bytes.length - 2) + 1;
    for (let length = second; length < bytes.length; length += 7) {
      const file = path.join(folder, `cut-${length}.jsonl`);
      writeFileSync(file, bytes.subarray(0, length));
      written(file, null, row(2));
      const skipped = length === second ? 0 : 1;
      expect(await repeats(file)).toEqual({ repeats: [0, 2], ended: false, skipped });
    }
  });

  test('that cannot be found is absent', async () => {
    expect(await repeats(path.join(folder, 'none.jsonl'))).toMatchObject({ kind: 'absent' });
  });
});

test('a full disk is said once, ends the writing and throws nothing', async () => {
  const file = path.join(folder, 'full.jsonl');
  const said: string[] = [];
  let left = 600;
  const writer = openJournalWriter(
    file,
    header,
    (why) => said.push(why),
    (descriptor, bytes) => {
      if (left === 0) throw new Error('ENOSPC: no space left on device, write');
      const piece = bytes.subarray(0, left);
      left -= piece.length;
      return writeSync(descriptor, piece);
    },
  );
  for (let repeat = 0; repeat < 10; repeat += 1) writer.append(row(repeat));
  writer.close();
  expect(said).toEqual(['ENOSPC: no space left on device, write']);
  expect(await repeats(file)).toEqual({ repeats: [0], ended: false, skipped: 1 });
});
