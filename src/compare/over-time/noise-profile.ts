import { grouped } from '../../grouped.ts';
import { driftMarks } from '../../plan/stored/drift-marks.ts';
import { caseKey, keysKey } from '../../samples/cell.ts';
import type { Sample, Scored } from '../../samples/sample.ts';
import { wilsonInterval } from '../../stats/intervals/wilson.ts';
import { isRightAnswer } from '../../tasks/task.ts';

/** How often a case of main passed, by the samples of what it is today. */
export interface CellRate {
  readonly slot: string;
  readonly case: string;
  readonly passed: number;
  readonly scored: number;
}

/** The same with each sample's day (YYYY-MM-DD), outcome and score, oldest first. */
export interface CellOutcomes extends CellRate {
  readonly outcomes: readonly { readonly day: string; readonly passed: boolean; readonly score: number }[];
}

/** A case that passes now and then, or with a task is right now and then. */
export interface FlakyCell extends CellRate {
  /** Fraction of its samples that passed, with a 95 % interval (Wilson). */
  readonly rate: number;
  readonly interval: readonly [number, number];
}

/** What a store knows of one suite. */
export interface NoiseProfile {
  readonly suite: string;
  /** Every stored sample, whatever it may serve for. */
  readonly samples: number;
  /** About what they take in the store, in bytes of JSON. */
  readonly bytes: number;
  /** ISO 8601; null where nothing is stored. */
  readonly oldest: string | null;
  readonly newest: string | null;
  /** Commits that samples were drawn from, newest sample first. */
  readonly commits: readonly string[];
  readonly cells: readonly CellRate[];
  /** Most often failing first. */
  readonly flaky: readonly FlakyCell[];
  /** Others whose score differs from answer to answer. */
  readonly varying: number;
}

/**
 * The noise of one suite: of every case and slot the scored samples with the keys of its newest one, from after the last
 * drift that was found. An answer counts as passed if it is right by the suite's task as well. Errors and what came from a cache are not evidence. Samples come oldest first.
 */
export function noiseProfile(suite: string, samples: readonly Sample[]): NoiseProfile {
  const found = cellOutcomes(samples, isRightAnswer);
  const flaky = found.flatMap(flakyCell).sort((a, b) => a.rate - b.rate);
  const commits = samples.toReversed().flatMap(({ commit }) => (commit === undefined ? [] : [commit]));
  return {
    suite,
    samples: samples.length,
    bytes: samples.reduce(
      (sum, sample) => sum + new TextEncoder().encode(JSON.stringify(sample)).length + 1,
      0,
    ),
    oldest: samples[0]?.at ?? null,
    newest: samples.at(-1)?.at ?? null,
    commits: [...new Set(commits)],
    cells: found.map(ratesOf),
    flaky,
    varying: found.filter((cell) => flakyCell(cell).length === 0 && !isAlike(cell.outcomes)).length,
  };
}

/** Of every case and slot the scored samples with the keys of its newest one, from after the last drift that was found. `counts`: which of them passed. */
export function cellOutcomes(
  samples: readonly Sample[],
  counts: (result: Scored) => boolean = ({ passed }) => passed,
): CellOutcomes[] {
  const marks = driftMarks(samples, samples.at(-1)?.at ?? '');
  const usable = samples.filter(
    ({ arm, cached, result, at, slot }) =>
      arm === 'baseline' &&
      !cached &&
      result.kind === 'scored' &&
      Date.parse(at) >= Date.parse(marks.get(slot) ?? at),
  );
  return [...grouped(usable, caseKey).values()].map((own) => {
    const last = own.at(-1) as Sample;
    const today = own.filter((sample) => keysKey(sample.keys) === keysKey(last.keys));
    const outcomes = today.flatMap(({ at, result }) =>
      result.kind === 'scored' ? [{ day: at.slice(0, 10), passed: counts(result), score: result.score }] : [],
    );
    const passed = outcomes.filter((each) => each.passed).length;
    return { slot: last.slot, case: last.case, passed, scored: today.length, outcomes };
  });
}

/** Whether the scores of these answers are one and the same. */
export function isAlike(outcomes: CellOutcomes['outcomes']): boolean {
  return new Set(outcomes.map(({ score }) => score)).size <= 1;
}

function ratesOf({ slot, case: id, passed, scored }: CellOutcomes): CellRate {
  return { slot, case: id, passed, scored };
}

function flakyCell(cell: CellOutcomes): FlakyCell[] {
  const { passed, scored } = cell;
  const interval = wilsonInterval(passed, scored);
  if (passed === 0 || passed === scored || interval === null) return [];
  return [{ ...ratesOf(cell), rate: passed / scored, interval }];
}
