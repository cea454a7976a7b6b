import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import type { KnownLimits } from '../engine/pacing/endpoint-limiter.ts';
import type { LearntLimits } from '../engine/pacing/endpoints.ts';
import { boundedLimit, type RateLimit } from '../engine/pacing/rate-limit.ts';
import { makeOwnFolder, writeFileAtomic } from '../trees/own-files.ts';

/** What earlier runs learnt of the limits of providers, and where a run leaves what it learns. */
export interface KeptLimits {
  known(name: string): KnownLimits | undefined;
  /** Writes down what is learnt, beside what is kept of other providers. Never throws: it saves refusals, and no more. */
  keep(learnt: readonly LearntLimits[]): void;
}

/** What the file of learnt limits is called. */
export const LIMITS_FILE = 'limits.json';
/** Bytes of a file that is read, providers that are kept, and for how long. */
const LARGEST = 200_000;
const MOST = 200;
const KEPT_MS = 30 * 24 * 3_600_000;
/** No kept limit is slower than one request in this time: a slower one is learnt again by each run. */
const SLOWEST_MS = 20_000;

/**
 * The file may come from a cache that others can write. So all that it can say is a pace within these bounds, which the run then looks
 * at: it can cost refusals, or the minutes until the first look. It can keep nothing from being measured.
 */
const keptLimit = z.object({
  name: z.string().min(1).max(200),
  at: z.iso.datetime(),
  pace: z
    .object({
      count: z.int().min(1).max(100_000),
      windowMs: z.number().min(20).max(120_000),
      refills: z.boolean(),
      burst: z.int().min(1).max(100_000),
    })
    .refine(({ count, windowMs }) => windowMs / count <= SLOWEST_MS)
    .nullable(),
  atOnce: z.int().min(1).max(1_000).nullable(),
});
type KeptLimit = z.infer<typeof keptLimit>;

const keptFile = z.object({
  pawl: z.literal('limits'),
  schemaVersion: z.literal(1),
  limits: z.array(z.unknown()),
});

/** The limits that are kept in a folder; `now` says how old they are. Whatever cannot be read there counts as not kept. */
export function keptLimits(folder: string, now: () => Date = () => new Date()): KeptLimits {
  const file = path.join(folder, LIMITS_FILE);
  const kept = new Map(readLimits(file, now()).map((limit) => [limit.name, limit]));
  return {
    known(name) {
      const limit = kept.get(name);
      return limit && { pace: limit.pace && boundedLimit(limit.pace), atOnce: limit.atOnce };
    },
    keep(learnt) {
      if (learnt.length === 0 || !existsSync(path.dirname(folder))) return;
      const at = now().toISOString();
      for (const each of learnt) {
        const limit = keptLimit.safeParse({ ...each, at });
        if (!limit.success) continue;
        kept.delete(each.name);
        kept.set(each.name, limit.data);
      }
      const limits = [...kept.values()].slice(-MOST);
      try {
        makeOwnFolder(folder);
        writeFileAtomic(file, `${JSON.stringify({ pawl: 'limits', schemaVersion: 1, limits }, null, 1)}\n`);
      } catch {
        // The next run learns it again.
      }
    },
  };
}

/**
 * The limits of one job among several that ask the same providers at the same time. Each job takes its part. It keeps nothing: what it
 * learns beside the others is not a limit of the provider.
 */
export function sharedLimits(kept: KeptLimits, jobs: number): KeptLimits {
  if (jobs === 1) return kept;
  const part = (count: number) => Math.max(1, Math.floor(count / jobs));
  const paced = (pace: RateLimit) => {
    // With less than one request a window, the window is longer.
    const windowMs = pace.windowMs * Math.max(1, jobs / pace.count);
    return boundedLimit({ ...pace, windowMs, count: part(pace.count), burst: part(pace.burst) });
  };
  return {
    known(name) {
      const limit = kept.known(name);
      const atOnce = limit?.atOnce ?? null;
      return limit && { pace: limit.pace && paced(limit.pace), atOnce: atOnce && part(atOnce) };
    },
    keep: () => {},
  };
}

function readLimits(file: string, now: Date): readonly KeptLimit[] {
  try {
    if (statSync(file).size > LARGEST) return [];
    const { limits } = keptFile.parse(JSON.parse(readFileSync(file, 'utf8')));
    return limits.slice(-MOST).flatMap((each) => {
      const limit = keptLimit.safeParse(each);
      return limit.success && isFresh(limit.data, now) ? [limit.data] : [];
    });
  } catch {
    return [];
  }
}

function isFresh({ at }: KeptLimit, now: Date): boolean {
  const age = now.getTime() - Date.parse(at);
  return age >= -24 * 3_600_000 && age <= KEPT_MS;
}
