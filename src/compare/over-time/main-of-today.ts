import { repeatsAreCopies } from '../../design/evidence/repeats.ts';
import type { Sample } from '../../samples/sample.ts';
import { stageFacts } from '../../samples/stage.ts';
import type { SlotCase } from '../slot-cases.ts';

/**
 * The cases of a slot, without main's stored samples where these no longer speak for it: its model gives one answer to one question, gave the
 * same verdict each time it was stored, and the other one whenever this run asked. Of a model whose answers vary nothing is taken away: such
 * an answer may be chance, and it was asked for because this PR's looked bad.
 */
export function withMainOfToday(cases: readonly SlotCase[]): readonly SlotCase[] {
  if (!cases.some(isContradicted) || !isSettled(cases)) return cases;
  return cases.map((entry) => (isContradicted(entry) ? { ...entry, stored: [] } : entry));
}

/**
 * Whether a settled model was asked again wherever this PR's first look and main's stored samples differ: then the pass rates shown are without a
 * drift. Only what was asked before any trial counts: `withMainOfToday` goes by nothing else. Of other metrics passes say nothing.
 */
export function isMainOfToday(cases: readonly SlotCase[]): boolean {
  return isSettled(cases) && cases.every((entry) => !isFlip(entry) || isHeldToday(entry));
}

/**
 * By main's stored samples, or by what this run asked of it before any trial, since a store may hold one sample a case. Neither may say
 * otherwise.
 */
function isSettled(cases: readonly SlotCase[]): boolean {
  const [before, now] = [cases.map(({ stored }) => stored), cases.map(openingOf)];
  const today = new Map(now.map((baseline, at) => [at, { baseline, candidate: [] }]));
  return repeatsAreCopies(before, [today]) && [before, now].some((own) => repeatsAreCopies(own, []));
}

/** This PR's look at a case is not what main's stored samples say. */
function isFlip({ comparable, samples, stored }: SlotCase): boolean {
  const before = passesOf(stored);
  const looks = passesOf(samples.candidate.filter(({ stage }) => stageFacts(stage).opening));
  return comparable && before.length > 0 && looks.some((passed) => !before.includes(passed));
}

/** What main was asked before any trial is what was stored, or takes its place. */
function isHeldToday(entry: SlotCase): boolean {
  const [before, now] = [passesOf(entry.stored), todayIn(entry)];
  return (now.length > 0 && now.every((passed) => before.includes(passed))) || isContradicted(entry);
}

/** All that main was asked before any trial agrees, and none of the stored ones with them. */
function isContradicted(entry: SlotCase): boolean {
  const before = passesOf(entry.stored);
  const now = todayIn(entry);
  return (
    before.length > 0 &&
    now.length > 0 &&
    now.every((passed) => passed === now[0]) &&
    !before.includes(now[0])
  );
}

/** What main was asked before any trial. What a trial asked was chosen for looking bad. */
function todayIn(entry: SlotCase) {
  return passesOf(openingOf(entry));
}

function openingOf({ samples }: SlotCase): readonly Sample[] {
  return samples.baseline.filter(({ stage }) => stageFacts(stage).opening);
}

/** Answers to the prompt as it stands: one in other white space may differ although the model is the same. */
function passesOf(samples: readonly Sample[]): readonly (boolean | undefined)[] {
  return samples.flatMap(({ result, variation }) =>
    result.kind === 'scored' && variation === undefined ? [result.passed] : [],
  );
}
