import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { PawlError } from '../../errors.ts';
import { withoutPassageTexts } from '../passages.ts';
import { flushed, partNames, partsIn, replaceParts, type WriteBytes, writePart } from './directory-parts.ts';
import { isCode, type Pause, withRewriteLock } from './rewrite-lock.ts';
import { compacted, isUntidy, purged } from './rewritten-parts.ts';
import type { SampleStore, StoreTerms } from './sample-store.ts';
import { withoutOutput } from './stored-output.ts';
import { partOf, samplesOf, suiteFolder } from './stored-parts.ts';

/** Where a folder's store lies, and what it keeps. `write` is for tests of a full disk. Default: `flushed`. */
export interface DirectoryStoreOptions {
  readonly folder: string;
  /** What people call it. Absent: its path. */
  readonly name?: string;
  readonly terms: StoreTerms;
  readonly pause: Pause;
  readonly write?: WriteBytes;
}

/** A store in a folder: one folder a suite, one file an append, so that writers never touch each other's. */
export function directoryStore({
  folder,
  name = folder,
  terms,
  pause,
  write = flushed,
}: DirectoryStoreOptions): SampleStore {
  const guarded = async <T>(deed: 'written' | 'read', work: () => Promise<T>): Promise<T> => {
    try {
      return await work();
    } catch (error) {
      throw error instanceof PawlError ? error : unusable(deed, folder, error);
    }
  };
  const tidy = async (target: string) => {
    if (!isUntidy(await partNames(target))) return;
    await withRewriteLock(target, { pause: null, now: terms.now }, async () => {
      const fewer = compacted(await partsIn(target), terms);
      if (fewer) await replaceParts(target, fewer, write);
    });
  };
  const purge = async (target: string, keep: Parameters<SampleStore['purge']>[1]) =>
    (await withRewriteLock(target, { pause, now: terms.now }, async () => {
      const left = purged(await partsIn(target, Number.POSITIVE_INFINITY), keep, terms);
      if (left) await replaceParts(target, left, write);
      return left?.removed ?? 0;
    })) ?? 0;
  return {
    async append(suite, samples) {
      if (samples.length === 0) return;
      const target = path.join(folder, suiteFolder(suite));
      const kept = samples.map(terms.outputs === 'full' ? withoutPassageTexts : withoutOutput);
      await guarded('written', () => writePart(target, partOf(kept), write));
      // The samples are stored; what could not be tidied up now is tidied up by the next append.
      await tidy(target).catch(() => {});
    },
    read: (suite) =>
      guarded('read', async () => samplesOf(await partsIn(path.join(folder, suiteFolder(suite))))),
    async purge(suite, keep) {
      const places = suite === null ? await guarded('read', () => suitesIn(folder)) : [suiteFolder(suite)];
      let removed = 0;
      for (const place of places) {
        const target = path.join(folder, place);
        if ((await guarded('read', () => partNames(target))).length > 0)
          removed += await guarded('written', () => purge(target, keep));
      }
      return removed;
    },
    describe: () => name,
  };
}

async function suitesIn(folder: string): Promise<readonly string[]> {
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    return entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  } catch (error) {
    if (isCode(error, 'ENOENT')) return [];
    throw error;
  }
}

function unusable(deed: 'written' | 'read', folder: string, error: unknown): PawlError {
  const isFull = isCode(error, 'ENOSPC') || isCode(error, 'EDQUOT');
  const fix = isFull
    ? `free space on the disk of ${folder}; old samples go with: pawl baseline purge --before DAY`
    : `let pawl read and write ${folder}, or name another store in pawl.yaml:\nbaseline:\n  store: dir:.pawl/baseline`;
  return new PawlError(
    {
      code: isFull ? 'samples/store-full' : 'samples/store-unusable',
      what: `The sample store could not be ${deed}: ${error instanceof Error ? error.message : String(error)}`,
      ...(isFull ? { why: 'The disk is full. What was stored before is unchanged.' } : {}),
      fix,
    },
    'unmeasured',
    error,
  );
}
