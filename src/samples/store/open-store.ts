import path from 'node:path';
import { directoryStore } from './directory-store.ts';
import type { StoreGit } from './ref-objects.ts';
import { refStore } from './ref-store.ts';
import type { SampleStore, StoreTerms } from './sample-store.ts';

/** What every kind of store needs to be opened. `pause` waits between two tries. */
export interface OpenStoreOptions {
  /** Root of the repository; folders are relative to it. */
  readonly root: string;
  readonly git: StoreGit;
  readonly pause: (milliseconds: number) => Promise<void>;
}

/** The policy's `baseline`, its store's name read (`storePlace` holds the rule for names). */
export interface StoreChoice {
  readonly place:
    | { readonly kind: 'ref'; readonly ref: string }
    | { readonly kind: 'dir'; readonly folder: string };
  readonly keep: StoreTerms['keep'];
  /** Absent: `full`. */
  readonly outputs?: StoreTerms['outputs'] | undefined;
}

/** The store that the policy names. */
export function openStore(
  { place, keep, outputs = 'full' }: StoreChoice,
  { root, git, pause }: OpenStoreOptions,
): SampleStore {
  const terms: StoreTerms = { outputs, keep, now: Date.now };
  return place.kind === 'dir'
    ? directoryStore({ folder: path.resolve(root, place.folder), name: place.folder, terms, pause })
    : refStore({ git, ref: place.ref, terms, pause });
}
