import { createHash } from 'node:crypto';
import type { Arms } from '../../trees/arms.ts';

/** A 32-bit seed that is the same for the same two trees, so that a re-run of the same change is the same run. */
export function seedOf({ baseline, candidate, changed }: Arms): number {
  const parts = [baseline.commit ?? '', candidate.commit ?? '', ...changed];
  return createHash('sha256').update(parts.join('\0')).digest().readUInt32BE(0);
}

/** A 32-bit seed that is the same for the same identity (hexadecimal) of a run. */
export function seedFrom(identity: string): number {
  return Number.parseInt(identity.slice(0, 8), 16);
}
