import { grouped } from '../grouped.ts';
import { slotKey } from './cell.ts';
import type { Sample } from './sample.ts';

/** An answer that takes less than the first did not reach a model that needs more than the second. Milliseconds. */
const INSTANT_MS = 5;
const LIVE_MS = 50;
/** The second for the copy of an answer to another variation of the prompt, which only a cache that reads over white space can give: longer than the first calls of a local server take. */
const LIVE_OTHERWISE_MS = 250;
/** Share of a slot's answers that may be faster than a live model's, or of its calls that may be so without being instant, before the provider itself counts as fast. */
const FAST_SHARE = 0.1;

/**
 * Marks repeats that are not evidence of their own. A sample that took next to no time, with the very output of another sample
 * of the same case, slot and arm that took a model's time, is that answer from a cache on the way. It becomes `cached: true`. A provider that is fast, if only now and then (a local server on
 * a busy machine), is not a cache: its repeats stay. What a provider flagged stays flagged. Order and number of the
 * samples stay the same.
 */
export function markCached(samples: readonly Sample[]): readonly Sample[] {
  const [longest, again] = [longestTimes(samples, answerKey), longestTimes(samples, repeatKey)];
  const slow = slowSlots(longest, betweenSlots(samples));
  return samples.map((sample) => {
    const isInstant = sample.latencyMs !== null && sample.latencyMs < INSTANT_MS;
    if (!isInstant || sample.cached || sample.output === null || !slow.has(slotKey(sample))) return sample;
    const original = again.get(slotKey(sample))?.get(repeatKey(sample)) ?? 0;
    const otherwise = longest.get(slotKey(sample))?.get(answerKey(sample)) ?? 0;
    const isCopy = original >= LIVE_MS || otherwise >= LIVE_OTHERWISE_MS;
    return isCopy ? { ...sample, cached: true } : sample;
  });
}

/** Copies from a cache are one answer: live samples where there are any, else the first copy. */
export function independentSamples(samples: readonly Sample[]): readonly Sample[] {
  if (!samples.some(({ cached }) => cached)) return samples;
  const live = samples.filter(({ cached }) => !cached);
  return live.length > 0 ? live : samples.slice(0, 1);
}

/** The longest time of each different answer, by slot: the time of the call that really asked. */
function longestTimes(
  samples: readonly Sample[],
  keyOf: (sample: Sample) => string,
): Map<string, Map<string, number>> {
  const slots = new Map<string, Map<string, number>>();
  for (const sample of samples) {
    if (sample.cached || sample.latencyMs === null) continue;
    const answers = slots.get(slotKey(sample)) ?? new Map<string, number>();
    const key = keyOf(sample);
    answers.set(key, Math.max(answers.get(key) ?? 0, sample.latencyMs));
    slots.set(slotKey(sample), answers);
  }
  return slots;
}

/**
 * Slots whose calls often take longer than a cache and less than a model. A local server takes its time for the first calls, and more on a busy
 * machine, and each answer of a small suite is among these: 16 runs of 16 failed and passed there, and all of main's were taken for copies.
 */
function betweenSlots(samples: readonly Sample[]): ReadonlySet<string> {
  const timed = samples.filter(({ cached, latencyMs }) => !cached && latencyMs !== null);
  const isBetween = ({ latencyMs }: Sample) => Number(latencyMs) >= INSTANT_MS && Number(latencyMs) < LIVE_MS;
  return new Set(
    [...grouped(timed, slotKey)].flatMap(([slot, own]) =>
      own.filter(isBetween).length > FAST_SHARE * own.length ? [slot] : [],
    ),
  );
}

function slowSlots(
  longest: Map<string, Map<string, number>>,
  between: ReadonlySet<string>,
): ReadonlySet<string> {
  const isSlow = (answers: Map<string, number>) => {
    const fast = [...answers.values()].filter((time) => time < LIVE_MS).length;
    return fast <= FAST_SHARE * answers.size;
  };
  return new Set(
    [...longest].flatMap(([slot, answers]) => (isSlow(answers) && !between.has(slot) ? [slot] : [])),
  );
}

/** One answer, whatever variation of its prompt was asked: a cache on the way may read over white space. */
function answerKey({ case: name, arm, output }: Sample): string {
  return JSON.stringify([name, arm, output]);
}

/** The same answer to the same prompt. */
function repeatKey(sample: Sample): string {
  return `${sample.variation ?? ''} ${answerKey(sample)}`;
}
