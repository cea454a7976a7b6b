import type { SuiteManifest } from './manifest.ts';

/** Calls at once for a suite that sets no `maxConcurrency`: both arms together. */
export const DEFAULT_CONCURRENCY = 8;

/** How a suite's calls may follow each other. */
export interface Pace {
  /** Calls at once over both arms. */
  readonly concurrency: number;
  /** Milliseconds to rest after each call. */
  readonly delayMs: number;
}

/** The closest limits that a suite's arms set. A suite that rests between calls makes one at a time. */
export function paceOf(manifests: readonly Pick<SuiteManifest, 'maxConcurrency' | 'delayMs'>[]): Pace {
  const limits = manifests.flatMap(({ maxConcurrency }) => maxConcurrency ?? []);
  const delayMs = Math.max(0, ...manifests.map((manifest) => manifest.delayMs ?? 0));
  return {
    concurrency: delayMs > 0 ? 1 : limits.length > 0 ? Math.min(...limits) : DEFAULT_CONCURRENCY,
    delayMs,
  };
}
