import path from 'node:path';
import { PawlError } from '../errors.ts';
import { directoryStore } from './directory-store.ts';
import type { Git } from './ref-objects.ts';
import { refStore } from './ref-store.ts';
import type { SampleStore } from './sample-store.ts';

export interface OpenStoreOptions {
  /** Root of the repository; `dir:` paths are relative to it. */
  readonly root: string;
  readonly git: Git;
  readonly pause: (milliseconds: number) => Promise<void>;
}

/** The store that `baseline.store` names: `ref:refs/pawl/NAME` or `dir:PATH`. Throws `samples/unknown-store`. */
export function openStore(store: string, { root, git, pause }: OpenStoreOptions): SampleStore {
  const [, kind, place = ''] = /^(dir|ref):(.+)$/s.exec(store) ?? [];
  if (kind === 'dir') return directoryStore(path.resolve(root, place));
  if (kind === 'ref' && isOwnRef(place)) return refStore({ git, ref: place, pause });
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
