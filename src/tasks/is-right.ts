import type { Counts } from './task.ts';

/** Whether an output is right in every part: nothing missed, nothing made up, readable, and valid where there is a schema. */
export function isRight(counts: Counts): boolean {
  if ((counts.unreadable ?? 0) > 0 || counts.valid === 0) return false;
  return !Object.keys(counts).some((key) => /^f[pn]\//.test(key) && (counts[key] ?? 0) > 0);
}
