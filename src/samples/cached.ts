import type { Sample } from './sample.ts';

/** An answer that takes less than the first did not reach a model that needs more than the second. Milliseconds. */
const INSTANT_MS = 5;
const LIVE_MS = 50;

/**
 * Marks repeats that are no evidence of their own: samples of one case, slot and arm whose output is byte for byte
 * that of another one which took a model's time, and that themselves took next to none, are that answer read again
 * from a cache on the way, and become `cached: true`. A provider that is always this fast is not a cache: its repeats
 * stay. What a provider flagged stays flagged. Order and number of the samples stay the same.
 */
export function markCached(samples: readonly Sample[]): readonly Sample[] {
  const live = new Set<string>();
  for (const sample of samples)
    if (!sample.cached && (sample.latencyMs ?? 0) >= LIVE_MS) live.add(answerKey(sample));
  return samples.map((sample) => {
    const isInstant = sample.latencyMs !== null && sample.latencyMs < INSTANT_MS;
    const isCopy = isInstant && sample.output !== null && !sample.cached && live.has(answerKey(sample));
    return isCopy ? { ...sample, cached: true } : sample;
  });
}

function answerKey({ suite, slot, case: name, arm, output }: Sample): string {
  return JSON.stringify([suite, slot, name, arm, output]);
}
