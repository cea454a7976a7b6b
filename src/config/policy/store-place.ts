import { PawlError } from '../../errors.ts';

/** Where stored samples of main lie: in refs of the repository, or in a folder. */
export type StorePlace =
  | { readonly kind: 'ref'; readonly ref: string }
  | { readonly kind: 'dir'; readonly folder: string };

/** One part of a ref's name: plain letters, with single dots inside. Git keeps `.lock` for itself. */
const PART = String.raw`(?![A-Za-z0-9_.-]*\.lock(?:\/|$))[A-Za-z0-9_-]+(?:\.[A-Za-z0-9_-]+)*`;

/**
 * The one rule for the name of a store. Refs lie below `refs/pawl` and have names that git accepts: never a branch, an
 * option or a pattern. A folder may have any name.
 */
export const STORE_NAME = new RegExp(String.raw`^(?:ref:(refs\/pawl(?:\/${PART})+)|dir:([\s\S]+))$`);

/** The place that a store's name stands for. Throws `config/unknown-store` where it names none. */
export function storePlace(store: string): StorePlace {
  const [, ref, folder] = STORE_NAME.exec(store) ?? [];
  if (ref !== undefined) return { kind: 'ref', ref };
  if (folder !== undefined) return { kind: 'dir', folder };
  throw new PawlError({
    code: 'config/unknown-store',
    what: `\`baseline.store: ${store.slice(0, 200)}\` names no store.`,
    why: 'Expected `ref:refs/pawl/NAME` (letters, digits, `-`, `_`, single dots) or `dir:PATH`.',
    fix: 'baseline:\n  store: ref:refs/pawl/baseline',
  });
}

/** A policy's `baseline` with its store's name read. */
export function withPlace<const Baseline extends { readonly store: string }>(
  baseline: Baseline,
): Baseline & { readonly place: StorePlace } {
  return { ...baseline, place: storePlace(baseline.store) };
}
