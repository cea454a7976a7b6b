import { createHash } from 'node:crypto';
import { armCellKey, cellKey, keysKey } from './cell.ts';
import type { Sample } from './sample.ts';

/** The same for two records of one call's answer, wherever they lie and whatever became of the output since. */
export function drawKey(sample: Sample): string {
  const { stage, round, repeat, variation, at, keys } = sample;
  return JSON.stringify([armCellKey(sample), stage, round, repeat, variation, at, keysKey(keys)]);
}

/** The same for two records of one call, before and after its keys, its commit and its arm's name for a store were added. */
function askedKey(sample: Sample): string {
  const { stage, round, repeat, at } = sample;
  return JSON.stringify([cellKey(sample), stage, round, repeat, at]);
}

/** The samples without those of calls that others are records of as well. */
export function withoutSame(samples: readonly Sample[], others: readonly Sample[]): readonly Sample[] {
  const known = new Set(others.map(askedKey));
  return samples.filter((sample) => !known.has(askedKey(sample)));
}

/** The same for two records that say the same in everything but words: whether or not the output was kept. */
export function recordKey(sample: Sample): string {
  const { suite, slot, case: name, arm, round, stage, repeat, result } = sample;
  const { latencyMs, target, grader, calls, cached, at, keys, commit } = sample;
  const score = result.kind === 'scored' ? [result.passed, result.score, result.metrics] : result.cause;
  const drawn = [suite, slot, name, arm, round, stage, repeat, at, score, outputDigestOf(sample)];
  return JSON.stringify([
    ...drawn,
    ...[latencyMs, target, grader, calls, cached],
    keys?.generation,
    keys?.grading,
    commit,
  ]);
}

/** SHA-256 of the output, hexadecimal, whether or not the output was kept; null where there is none. */
export function outputDigestOf({ output, outputDigest }: Sample): string | null {
  return output === null ? (outputDigest ?? null) : createHash('sha256').update(output).digest('hex');
}
