import { randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { PawlError } from '../errors.ts';
import type { SampleStore } from './sample-store.ts';
import { partOf, type StoredPart, samplesOf, suiteFolder } from './stored-parts.ts';

/** A store in a folder: one folder a suite, one file an append, so that writers never touch each other's. */
export function directoryStore(folder: string): SampleStore {
  return {
    async append(suite, samples) {
      if (samples.length === 0) return;
      const target = path.join(folder, suiteFolder(suite));
      const { name, content } = partOf(samples);
      const temporary = path.join(target, `.${randomUUID()}.tmp`);
      try {
        await mkdir(target, { recursive: true });
        await writeFile(temporary, content, { flush: true });
        await rename(temporary, path.join(target, name));
      } catch (error) {
        await rm(temporary, { force: true }).catch(() => {});
        throw unusable('written', folder, error);
      }
    },
    async read(suite) {
      const parts = await partsIn(path.join(folder, suiteFolder(suite)), folder);
      return samplesOf(suite, parts);
    },
    describe: () => `folder ${folder}`,
  };
}

async function partsIn(target: string, folder: string): Promise<StoredPart[]> {
  try {
    const names = (await readdir(target)).filter((name) => name.endsWith('.jsonl')).sort();
    const parts: StoredPart[] = [];
    for (const name of names)
      parts.push({
        name: path.relative(folder, path.join(target, name)).split(path.sep).join('/'),
        content: await readFile(path.join(target, name)),
      });
    return parts;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw unusable('read', folder, error);
  }
}

function unusable(deed: 'written' | 'read', folder: string, error: unknown): PawlError {
  return new PawlError(
    {
      code: 'samples/store-unusable',
      what: `The sample store could not be ${deed}: ${error instanceof Error ? error.message : String(error)}`,
      fix: `let pawl read and write ${folder}, or name another store in pawl.yaml:\nbaseline:\n  store: dir:.pawl/baseline`,
    },
    'unmeasured',
    error,
  );
}
