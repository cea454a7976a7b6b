import { repeatsAgree, repeatsAreCopies } from '../../design/evidence/repeats.ts';
import { isSpent } from '../../metrics/built-in-metrics.ts';
import type { GatingMetric } from '../../metrics/metric-rules.ts';
import { metricValue } from '../../metrics/metric-value.ts';
import type { Sample } from '../../samples/sample.ts';
import { stageFacts } from '../../samples/stage.ts';
import { logChoose } from '../../stats/distributions/hypergeometric.ts';
import type { SlotCase } from '../slot-cases.ts';

/**
 * The cases of a slot, without main's stored samples where these no longer speak for it: its model gives one answer to one question, was judged
 * alike each time it was stored, and otherwise whenever this run asked. Of a model whose answers vary nothing is taken away: such
 * an answer may be chance, and it was asked for because this PR's looked bad. `inTrials`: what a trial asked counts too. That tells what became of a case,
 * and would tilt a change over all of them.
 */
export function withMainOfToday(
  cases: readonly SlotCase[],
  gating: readonly GatingMetric[],
  { inTrials = false } = {},
): readonly SlotCase[] {
  const asked = inTrials ? ({ samples }: SlotCase) => samples.baseline : askedToday;
  const contradicted = new Set(
    readings(gating).flatMap((read) => {
      const found = cases.filter((entry) => isContradicted(entry, read, asked));
      return found.length > 0 && areAlike(cases, read) ? found : [];
    }),
  );
  if (contradicted.size === 0 || !isSettled(cases, gating)) return cases;
  return cases.map((entry) => (contradicted.has(entry) ? { ...entry, stored: [] } : entry));
}

/**
 * Whether the values shown are without a drift: main was asked again in all cases, or nearly; or, of a settled model, wherever this PR's first look and main's stored
 * samples differ by a metric. What a trial asked does not count: `withMainOfToday` does not go by it.
 */
export function isMainOfToday(cases: readonly SlotCase[], metric: GatingMetric): boolean {
  if (isAskedAgain(cases)) return true;
  const read = readingOf(metric);
  return (
    isSettled(cases, [metric]) &&
    areAlike(cases, read) &&
    cases.every((entry) => !isFlip(entry, read) || isHeldToday(entry, read))
  );
}

/** Share of the cases that must have answered: of a few main may give no answer. */
const NEARLY_ALL = 0.9;

function isAskedAgain(cases: readonly SlotCase[]): boolean {
  const isAgain = ({ samples }: SlotCase) => samples.baseline.some(({ stage }) => stageFacts(stage).renews);
  const looked = cases.filter(({ comparable, samples }) => comparable && samples.candidate.length > 0);
  const held = looked.filter((entry) => entry.stored.length === 0 || isAgain(entry));
  return cases.some(isAgain) && held.length >= NEARLY_ALL * looked.length;
}

/**
 * Chance of as many of today's answers of a settled model that are not what was stored, if it still answers as it did; null where none is, or the model is
 * not settled. One answer is evidence at once: how often repeats differ by themselves is known from what is stored. Cases that were stored once
 * say nothing, because this PR's look differs soonest from an answer that was a chance.
 */
export function contradictedChance(cases: readonly SlotCase[], metric: GatingMetric): number | null {
  const read = readingOf(metric);
  const known = cases.filter((entry) => {
    const before = valuesOf(entry.stored, read);
    return (
      before.length > 1 && before.every((value) => value === before[0]) && todayIn(entry, read).length > 0
    );
  });
  const found = known.filter((entry) => isContradicted(entry, read)).length;
  if (found === 0 || !isSettled(cases, [metric]) || !areAlike(cases, read)) return null;
  let [differ, repeats] = [0, 0];
  for (const { stored } of cases) {
    const [first, ...others] = valuesOf(stored, read);
    differ += others.filter((value) => value !== first).length;
    repeats += others.length;
  }
  return atLeast(found, known.length, (differ + 1) / (repeats + 2));
}

/** P(X ≥ least) of a binomial distribution. */
function atLeast(least: number, trials: number, rate: number): number {
  let sum = 0;
  for (let x = least; x <= trials; x += 1)
    sum += Math.exp(logChoose(trials, x) + x * Math.log(rate) + (trials - x) * Math.log1p(-rate));
  return Math.min(1, sum);
}

/** What an answer says by a metric; undefined where it says nothing. */
type Reading = (sample: Sample) => boolean | number | string | undefined;

const readPass: Reading = ({ result }) => (result.kind === 'scored' ? result.passed : undefined);

/** The pass rate, and what gates besides. What an answer took is never the same. */
function readings(gating: readonly GatingMetric[]): readonly Reading[] {
  return [readPass, ...gating.filter(({ name }) => name !== 'pass' && !isSpent(name)).map(readingOf)];
}

function readingOf({ name, task }: GatingMetric): Reading {
  if (name === 'pass') return readPass;
  if (task)
    return ({ result }) =>
      result.kind === 'scored' && result.task ? JSON.stringify(result.task) : undefined;
  return (sample) => (sample.result.kind === 'scored' ? (metricValue(sample, name) ?? undefined) : undefined);
}

/** Whether repeats say the same by a metric: a grader that wavers scores the same text otherwise. Passes are looked at by `isSettled`. */
function areAlike(cases: readonly SlotCase[], read: Reading): boolean {
  return read === readPass || repeatsAgree(cases.map(({ stored }) => valuesOf(stored, read)));
}

/**
 * By main's stored samples, or by what this run asked of it outside of trials, since a store may hold one sample a case. Neither may
 * say otherwise.
 */
function isSettled(cases: readonly SlotCase[], gating: readonly GatingMetric[]): boolean {
  const [before, now] = [cases.map(({ stored }) => stored), cases.map(askedToday)];
  const today = new Map(now.map((baseline, at) => [at, { baseline, candidate: [] }]));
  return (
    repeatsAreCopies(before, [today], gating) &&
    [before, now].some((own) => repeatsAreCopies(own, [], gating))
  );
}

/** This PR's look at a case is not what main's stored samples say. */
function isFlip({ comparable, samples, stored }: SlotCase, read: Reading): boolean {
  const before = valuesOf(stored, read);
  const looks = valuesOf(
    samples.candidate.filter(({ stage }) => stageFacts(stage).opening),
    read,
  );
  return comparable && before.length > 0 && looks.some((value) => !before.includes(value));
}

/** What main was asked outside of trials is what was stored, or takes its place. */
function isHeldToday(entry: SlotCase, read: Reading): boolean {
  const [before, now] = [valuesOf(entry.stored, read), todayIn(entry, read)];
  return (now.length > 0 && now.every((value) => before.includes(value))) || isContradicted(entry, read);
}

/** All that main answered outside of trials (`asked`) agrees, and nothing stored agrees with it. */
function isContradicted(entry: SlotCase, read: Reading, asked = askedToday): boolean {
  const before = valuesOf(entry.stored, read);
  const now = valuesOf(asked(entry), read);
  return (
    before.length > 0 && now.length > 0 && now.every((value) => value === now[0]) && !before.includes(now[0])
  );
}

/** What main answered in this run outside of trials. What a trial asked was chosen for looking bad. */
function todayIn(entry: SlotCase, read: Reading) {
  return valuesOf(askedToday(entry), read);
}

function askedToday({ samples }: SlotCase): readonly Sample[] {
  return samples.baseline.filter(({ stage }) => stageFacts(stage).ofToday);
}

/** Answers to the prompt as it stands: one in other white space may differ although the model is the same. */
function valuesOf(samples: readonly Sample[], read: Reading): readonly ReturnType<Reading>[] {
  return samples.flatMap((sample) => (sample.variation === undefined ? (read(sample) ?? []) : []));
}
