/**
 * Journal: what a run has asked, so that it goes on where it was cut off and a repeated one costs nothing.
 * Get: the identity of a run (what its samples depend on), and samples as they arrive.
 * Give: an engine that answers from the journal as far as that reaches, and lines for people about what was taken from it.
 */

import { rmSync } from 'node:fs';
import type { CellRequest } from '../engine/eval-engine.ts';
import { PawlError } from '../errors.ts';
import { callLimit } from '../plan/call-bounds.ts';
import type { BudgetPart } from '../plan/spending.ts';
import { armCellKey } from '../samples/cell.ts';
import {
  JOURNAL_VERSION,
  type Journal,
  type JournalEnd,
  type JournalHeader,
  type JournalStored,
  type JournalWriter,
  openJournalWriter,
  readJournal,
} from '../samples/journal-file.ts';
import type { Sample } from '../samples/sample.ts';
import { makeOwnFolder } from '../trees/own-files.ts';
import { attemptsIn, journalFile, pruneJournals } from './journal-files.ts';
import type { SampleJournal } from './journaled-engine.ts';

/** Which run is gone on with, where its journals lie, and what this part of it may spend. */
export interface JournalRequest {
  readonly folder: string;
  readonly identity: string;
  /** Ask again, although a run on this change has come to its end. */
  readonly fresh: boolean;
  /** Limits of this run; absent ones do not limit. */
  readonly budget: Readonly<Partial<Record<BudgetPart, number | undefined>>>;
  /** ISO 8601. */
  readonly now: () => string;
}

/** A run on the same change that came to a verdict before this one. */
interface EarlierRun {
  readonly attempt: number;
  readonly outcome: JournalEnd['outcome'];
  readonly at: string | null;
  /** Cells that it convicted, by `cellKey`. */
  readonly convicted: readonly string[];
}

/** Where a run's samples are written down as they arrive, and what an earlier part of the same run left there. */
export interface RunJournal extends SampleJournal {
  /** 1 for the first run on a change, one more for each that asks again. */
  readonly attempt: number;
  readonly earlier: readonly EarlierRun[];
  /** When the last sample that it held was taken; null where it held none. */
  readonly heldFrom: string | null;
  /** All samples that it held. */
  readonly samples: readonly Sample[];
  /** What the store held when the journal's samples were chosen; null where it held nothing, or was not read. */
  readonly stored: JournalStored | null;
  /** Writes down what the store holds, with the first sample that is chosen by it. */
  chooseBy(stored: JournalStored): void;
  /** What kept it from being read or written, in sentences. */
  problems(): readonly string[];
  end(end: Omit<JournalEnd, 'at'>): void;
  close(): void;
  /** Closes and removes it: what it holds is kept elsewhere by now, and the same run is to ask again. */
  forget(): void;
}

/** Opens the journal of this change in a folder. Never throws: a run without a journal is a run all the same. */
export async function openRunJournal(request: JournalRequest): Promise<RunJournal> {
  const problems: string[] = [];
  const say = (why: string) =>
    problems.push(
      `The samples of this run could not be written down, so a run that is cut off starts again: ${why}.`,
    );
  try {
    makeOwnFolder(request.folder);
    const found = await lastJournal(request, problems);
    const writer = lazyWriter(...placeOf(request, found), say);
    pruneJournals(request.folder, request.identity);
    return runJournal(request, found, writer, problems);
  } catch (error) {
    say(error instanceof PawlError ? (error.help.why ?? error.help.what) : String(error));
    return runJournal(request, { attempt: 1, journal: null, earlier: [] }, null, problems);
  }
}

interface Found {
  readonly attempt: number;
  /** Null where this run begins it. */
  readonly journal: Journal | null;
  readonly earlier: readonly EarlierRun[];
}

/** The last run on this change, or (asked again after its end) the place for the next one. */
async function lastJournal({ folder, identity, fresh }: JournalRequest, problems: string[]): Promise<Found> {
  const ended: EarlierRun[] = [];
  let last: Found = { attempt: 1, journal: null, earlier: [] };
  for (const attempt of attemptsIn(folder, identity)) {
    const file = journalFile(folder, identity, attempt);
    const read = await readJournal(file, identity);
    const earlier = [...ended];
    if ('kind' in read) {
      if (read.kind === 'foreign')
        problems.push(`${file} is not a journal of this run and is replaced: ${read.why}.`);
      last = { attempt, journal: null, earlier };
      continue;
    }
    if (read.skipped > 0)
      problems.push(`${read.skipped} lines of ${file} could not be read and were left out.`);
    last = { attempt, journal: read, earlier };
    if (read.end) {
      const { outcome, at, convicted = [] } = read.end;
      ended.push({ attempt, outcome, at, convicted });
    }
  }
  if (!fresh || !last.journal?.end) return last;
  return { attempt: last.attempt + 1, journal: null, earlier: ended };
}

/** The file of this run's journal, and its first line; null where it goes on behind what is there. */
function placeOf(
  { folder, identity, now }: JournalRequest,
  { attempt, journal }: Found,
): [string, JournalHeader | null] {
  const header: JournalHeader = {
    pawl: 'journal',
    schemaVersion: JOURNAL_VERSION,
    identity,
    attempt,
    at: now(),
  };
  return [journalFile(folder, identity, attempt), journal === null ? header : null];
}

function runJournal(
  { folder, identity, budget, now }: JournalRequest,
  { attempt, journal, earlier }: Found,
  writer: JournalWriter | null,
  problems: readonly string[],
): RunJournal {
  const { end = null, samples = [], stored = null } = journal ?? {};
  const exhausted = exhaustedPart(end, budget);
  const judged = new Set(end?.judged);
  const held = heldSamples(samples, (suite) => exhausted !== null || judged.has(suite));
  let isOpen = end === null && samples.length > 0;
  let unwritten: JournalStored | null = null;
  return {
    attempt,
    earlier,
    exhausted,
    heldFrom: samples.at(-1)?.at ?? null,
    samples,
    held,
    stored,
    chooseBy(found) {
      unwritten = found;
    },
    add(sample) {
      isOpen = true;
      if (unwritten !== null) writer?.append({ stored: unwritten });
      unwritten = null;
      writer?.append({ sample });
    },
    end(facts) {
      if (isOpen) writer?.append({ end: { ...facts, at: now() } });
    },
    problems: () => problems,
    close: () => writer?.close(),
    forget() {
      writer?.close();
      if (writer !== null) rmSync(journalFile(folder, identity, attempt), { force: true });
    },
  };
}

/** A run that money ended is at its end until there is more money; one that its time ended goes on in the next one's. */
function exhaustedPart(end: JournalEnd | null, budget: JournalRequest['budget']): BudgetPart | null {
  if (!end?.spent || end.spent.of === 'minutes') return null;
  const { of, limit } = end.spent;
  // Where the policy names no calls, the same suites come to the same limit again.
  const today = of === 'calls' ? callLimit(budget, limit) : (budget[of] ?? Number.POSITIVE_INFINITY);
  return today <= limit ? of : null;
}

/** An error is asked again, unless a verdict rests on it; what was asked again stands in the place of the error. */
function heldSamples(
  samples: readonly Sample[],
  keepErrors: (suite: string) => boolean,
): SampleJournal['held'] {
  const held = new Map<string, Map<number, Sample>>();
  for (const sample of samples) {
    if (sample.result.kind === 'errored' && (!keepErrors(sample.suite) || isUntrusted(sample))) continue;
    const key = roundKey(sample.round, sample.stage, sample);
    const own = held.get(key) ?? new Map<number, Sample>();
    held.set(key, own);
    own.set(sample.repeat, sample);
  }
  const sorted = new Map(
    [...held].map(([key, own]) => [key, [...own.values()].sort((a, b) => a.repeat - b.repeat)]),
  );
  return (round, stage, cell) => sorted.get(roundKey(round, stage, cell)) ?? [];
}

/** What kept main's process from being trusted then is looked at again. */
function isUntrusted({ result }: Sample): boolean {
  return result.kind === 'errored' && result.cause === 'main-changed';
}

function roundKey(
  round: number,
  stage: string,
  cell: Pick<CellRequest, 'suite' | 'slot' | 'case' | 'arm'>,
): string {
  return `${round} ${stage} ${armCellKey(cell)}`;
}

/**
 * A journal writer that touches its file when the first line is written: a run without samples leaves none. `header`
 * null: it goes on behind what is there. What keeps it from being written is said through `say`.
 */
function lazyWriter(file: string, header: JournalHeader | null, say: (why: string) => void): JournalWriter {
  let writer: JournalWriter | null | undefined;
  const opened = () => {
    try {
      return openJournalWriter(file, header, say);
    } catch (error) {
      say(error instanceof Error ? error.message : String(error));
      return null;
    }
  };
  return {
    append(line) {
      if (writer === undefined) writer = opened();
      writer?.append(line);
    },
    close: () => writer?.close(),
  };
}
