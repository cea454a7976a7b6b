import { appendFileSync, closeSync, openSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { type BatchNotes, KEPT_DAYS, type NotedAnswer, type NotedBatch } from '../engine/batch/batches.ts';
import { PawlError, quotedWord } from '../errors.ts';
import { jsonOf } from '../samples/byte-lines.ts';
import { batchLine as lineId } from '../samples/sample-schema.ts';
import { makeOwnFolder } from '../trees/own-files.ts';
import { BATCHES_FILE } from './journal-files.ts';

const header = z.object({
  pawl: z.literal('batches'),
  schemaVersion: z.literal(1),
  since: z.iso.datetime(),
});
const KEPT_MS = KEPT_DAYS * 24 * 3_600_000;

const digest = z.string().regex(/^[0-9a-f]{64}$/);
const token = z.string().regex(/^[\w-]{1,60}$/);
const notedLine = { line: lineId, digest };

/** What is noted, in the order in which it happened. */
const entry = z.union([
  z.object({ sending: z.object({ token, at: z.iso.datetime(), lines: z.array(z.object(notedLine)) }) }),
  z.object({ sent: z.object({ token, batch: z.string().regex(/^[\w-]{1,200}$/) }) }),
  z.object({ answered: z.object({ ...notedLine, status: z.int().min(200).max(599), body: z.string() }) }),
  z.object({ ended: token }),
  z.object({ used: z.array(lineId) }),
]);
type Entry = z.infer<typeof entry>;

/**
 * The notes of a checkout's batches, beside its journals. `clean` takes secrets out of answers before they are written. One command at a time
 * has them: two would give the same answer to two samples. Throws `batch/in-use` where another one does.
 */
export function openBatchNotes(
  folder: string,
  clean: (text: string) => string,
  now: () => number = Date.now,
): BatchNotes & { readonly skipped: number } {
  makeOwnFolder(folder);
  const unlock = locked(path.join(folder, 'batches.lock'));
  const file = path.join(folder, BATCHES_FILE);
  const { entries, skipped, since } = entriesOf(file, now);
  const noted = [...entries];
  let isOpen = true;
  const note = (next: Entry) => {
    if (!isOpen) return;
    const isNew = statSync(file, { throwIfNoEntry: false }) === undefined;
    const first = { pawl: 'batches', schemaVersion: 1, since: new Date(now()).toISOString() };
    appendFileSync(file, `${isNew ? `${JSON.stringify(first)}\n` : ''}${JSON.stringify(next)}\n`);
    noted.push(withoutText(next));
  };
  return {
    ...readEntries(entries, now() - KEPT_MS),
    since,
    skipped,
    sending: (batch) =>
      note({ sending: { token: batch.token, at: new Date(now()).toISOString(), lines: [...batch.lines] } }),
    sent: (sent, batch) => note({ sent: { token: sent, batch } }),
    answered(answers) {
      for (const { body, ...answer } of answers) note({ answered: { ...answer, body: clean(body) } });
    },
    ended: (ended) => note({ ended }),
    used: (used) => note({ used: [...used] }),
    kept() {
      const { batches, answers } = readEntries(noted, now() - KEPT_MS);
      if (batches.length === 0 && answers.length === 0) rmSync(file, { force: true });
    },
    close() {
      isOpen = false;
      unlock();
    },
  };
}

/** What is kept in memory of an entry: answers are large. */
function withoutText(next: Entry): Entry {
  return 'answered' in next ? { answered: { ...next.answered, body: '' } } : next;
}

/** What the notes say by now of what was sent after a time. */
function readEntries(
  entries: readonly Entry[],
  after: number,
): Pick<BatchNotes, 'batches' | 'answers' | 'made'> {
  const batches = new Map<string, NotedBatch>();
  const answers = new Map<string, NotedAnswer>();
  /** Lines that answer nobody any more: a sample has used them, or they are too old. */
  const used = new Set<string>();
  const made = new Map<string, number>();
  for (const each of entries) {
    if ('sending' in each) {
      const { token: sent, at, lines } = each.sending;
      if (Date.parse(at) > after) batches.set(sent, { token: sent, batch: null, lines });
      else for (const { line } of lines) used.add(line);
      for (const { line, digest: asked } of lines)
        made.set(asked, Math.max(made.get(asked) ?? 0, Number(line.split('-')[1])));
    } else if ('sent' in each) {
      const known = batches.get(each.sent.token);
      if (known) batches.set(known.token, { ...known, batch: each.sent.batch });
    } else if ('answered' in each) answers.set(each.answered.line, each.answered);
    else if ('ended' in each) batches.delete(each.ended);
    else for (const line of each.used) used.add(line);
  }
  const unused = [...answers.values()].filter(({ line }) => !used.has(line));
  // A run that was killed between an answer and the end of its batch has the answer.
  const open = [...batches.values()].map((batch) => ({
    ...batch,
    lines: batch.lines.filter(({ line }) => !answers.has(line)),
  }));
  return { batches: open.filter(({ lines }) => lines.length > 0), answers: unused, made };
}

/** The entries of a file. One that cannot be read is left out: its requests are asked again. */
function entriesOf(
  file: string,
  now: () => number,
): { readonly entries: readonly Entry[]; readonly skipped: number; readonly since: string | null } {
  const stat = statSync(file, { throwIfNoEntry: false });
  if (stat === undefined) return { entries: [], skipped: 0, since: null };
  const [first, ...rest] = readFileSync(file, 'utf8').split('\n');
  const head = header.safeParse(jsonOf(first ?? ''));
  if (!head.success || now() - stat.mtimeMs > KEPT_MS) {
    rmSync(file);
    return { entries: [], skipped: head.success ? 0 : 1, since: null };
  }
  const read = rest.filter((line) => line !== '').map((line) => entry.safeParse(jsonOf(line)));
  const entries = read.flatMap(({ data }) => (data === undefined ? [] : [data]));
  // A line that a kill has cut off must not swallow the next one.
  if (rest.at(-1) !== '') appendFileSync(file, '\n');
  return { entries, skipped: read.length - entries.length, since: head.data.since };
}

/** Locks that this process holds. */
const held = new Set<string>();

/** Takes the lock; what a dead process left is taken over. Returns what gives it back. */
function locked(file: string): () => void {
  for (let tries = 0; ; tries += 1) {
    try {
      const descriptor = openSync(file, 'wx');
      writeFileSync(descriptor, String(process.pid));
      closeSync(descriptor);
      held.add(file);
      return () => {
        if (held.delete(file)) rmSync(file, { force: true });
      };
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      const holder = holderOf(file);
      if (tries === 0 && (holder === null || !isHolding(holder, file))) {
        rmSync(file, { force: true });
        continue;
      }
      throw new PawlError({
        code: 'batch/in-use',
        what: 'Another command of this checkout waits for its batches.',
        why: 'Two at once could give one answer to two samples.',
        fix: `wait until process ${holder ?? 'of the lock'} has ended. If there is none, remove its lock:\nrm ${quotedWord(file)}`,
      });
    }
  }
}

function holderOf(file: string): number | null {
  try {
    const number = Number(readFileSync(file, 'utf8'));
    return Number.isInteger(number) && number > 0 ? number : null;
  } catch {
    return null;
  }
}

/** In a container the next command often has the number of the one before. What this process does not hold, that one left. */
function isHolding(process_: number, file: string): boolean {
  if (process_ === process.pid) return held.has(file);
  try {
    process.kill(process_, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
