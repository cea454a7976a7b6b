import path from 'node:path';
import { PawlError } from '../../errors.ts';
import { directoryStore } from './directory-store.ts';
import type { Git } from './ref-objects.ts';
import { refStore } from './ref-store.ts';
import type { SampleStore, StoreTerms } from './sample-store.ts';

export interface OpenStoreOptions {
  /** Root of the repository; `dir:` paths are relative to it. */
  readonly root: string;
  readonly git: Git;
  readonly pause: (milliseconds: number) => Promise<void>;
}

/** The policy's `baseline`. */
export interface StoreChoice {
  /** `ref:refs/pawl/NAME` or `dir:PATH`. */
  readonly store: string;
  readonly keep: StoreTerms['keep'];
  /** Absent: `full`. */
  readonly outputs?: StoreTerms['outputs'] | undefined;
}

/** The store that the policy names. Throws `samples/unknown-store`. */
export function openStore(
  { store, keep, outputs = 'full' }: StoreChoice,
  { root, git, pause }: OpenStoreOptions,
): SampleStore {
  const terms: StoreTerms = { outputs, keep, now: Date.now };
  const [, kind, place = ''] = /^(dir|ref):(.+)$/s.exec(store) ?? [];
  if (kind === 'dir') return directoryStore({ folder: path.resolve(root, place), terms, pause });
  if (kind === 'ref' && isOwnRef(place)) return refStore({ git, ref: place, terms, pause });
  throw new PawlError({
    code: 'samples/unknown-store',
    what: `\`baseline.store: ${store.slice(0, 200)}\` names no store.`,
    why: 'Expected `ref:refs/pawl/NAME` (letters, digits, `-`, `_`) or `dir:PATH`.',
    fix: 'baseline:\n  store: ref:refs/pawl/baseline',
  });
}

/** Plain names below refs/pawl only: never a branch, an option or a pattern. */
function isOwnRef(ref: string): boolean {
  return /^refs\/pawl(?:\/[A-Za-z0-9_-]+)+$/.test(ref);
}
