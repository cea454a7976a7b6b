/** Schema version of the record files that this version writes. */
export const WRITTEN_VERSION = 2;

/**
 * What makes a sample of each older version one of the next. 1: it did not say whether its output is all that graders
 * saw, nor whether it stands for a value; so it is not taken for that.
 */
const NEXT: ReadonlyMap<number, (sample: object) => object> = new Map([
  [1, (sample) => ('output' in sample && sample.output !== null ? { ...sample, form: 'part' } : sample)],
]);

/** Schema versions that this version reads, oldest first. */
export const KNOWN_VERSIONS: readonly number[] = [...NEXT.keys(), WRITTEN_VERSION];

/** A line's value of an older version as one of today, not yet validated. */
export function migrated(value: unknown, version: number): unknown {
  if (typeof value !== 'object' || value === null) return value;
  let sample: object = value;
  for (let from = version; from < WRITTEN_VERSION; from += 1) sample = NEXT.get(from)?.(sample) ?? sample;
  return sample;
}
