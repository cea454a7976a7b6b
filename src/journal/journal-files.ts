import { readdirSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';

/** Changes whose journals are kept beside the one at hand. */
const KEPT = 4;
/** What a file of a journal is called. */
export const JOURNAL_NAME = /^journal-([0-9a-f]{16})(?:\.(\d+))?\.jsonl$/;

/** What the notes on batches are called. */
export const BATCHES_FILE = 'batches.jsonl';

/** The journal of one run on a change. */
export function journalFile(folder: string, identity: string, attempt: number): string {
  return path.join(folder, `journal-${identity.slice(0, 16)}${attempt === 1 ? '' : `.${attempt}`}.jsonl`);
}

/** Numbers of the runs on this change that left a journal, rising. */
export function attemptsIn(folder: string, identity: string): number[] {
  return namesIn(folder)
    .filter(({ change }) => change === identity.slice(0, 16))
    .map(({ attempt }) => attempt)
    .sort((a, b) => a - b);
}

/** Removes the journals of all changes but this one and the last few. */
export function pruneJournals(folder: string, identity: string): void {
  const newest = new Map<string, number>();
  const names = namesIn(folder).filter(({ change }) => change !== identity.slice(0, 16));
  for (const { name, change } of names) {
    const time = statSync(path.join(folder, name), { throwIfNoEntry: false })?.mtimeMs ?? 0;
    newest.set(change, Math.max(newest.get(change) ?? 0, time));
  }
  const kept = new Set(
    [...newest]
      .sort(([, a], [, b]) => b - a)
      .slice(0, KEPT)
      .map(([change]) => change),
  );
  for (const { name, change } of names)
    if (!kept.has(change)) rmSync(path.join(folder, name), { force: true });
}

interface JournalName {
  readonly name: string;
  readonly change: string;
  readonly attempt: number;
}

function namesIn(folder: string): JournalName[] {
  const names = readdirSync(folder, { withFileTypes: true });
  return names.flatMap(({ name }) => {
    const match = JOURNAL_NAME.exec(name);
    return match ? [{ name, change: match[1] as string, attempt: Number(match[2] ?? 1) }] : [];
  });
}
