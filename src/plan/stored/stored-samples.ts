import { caseKey, keysKey } from '../../samples/cell.ts';
import { isIncomplete } from '../../samples/given-output.ts';
import type { Sample, SampleKeys } from '../../samples/sample.ts';
import type { PlannedCell, Refusal, UsableSamples } from '../eval-plan.ts';
import { driftMarks } from './drift-marks.ts';
import { besideRepeats, earlierSamples } from './earlier-samples.ts';
import { eligibility, type StoredInput } from './eligibility.ts';

/** Most samples a cell: more says nothing new of what to look at. The newest are taken. */
const MOST = 100;

/**
 * Stored samples of one suite that were drawn under the keys that main's cells have today, and what is left of earlier ones. `once`: cases
 * that may not be asked twice.
 */
export function usableSamples(
  suite: string,
  cells: readonly PlannedCell[],
  stored: StoredInput,
  mostAnswers = 0,
  once: ReadonlySet<string> = new Set(),
): UsableSamples {
  const own = stored.samples.filter((sample) => sample.suite === suite);
  const byKeys = new Map<string, Sample[]>();
  const refused: Partial<Record<Refusal, number>> = {};
  const priors: Sample[] = [];
  const placeOf = placesOf(cells);
  const marks = driftMarks(own, stored.now);
  for (const sample of own) {
    const cell = placeOf(sample);
    if (cell === null) {
      count(refused, 'other-case');
      continue;
    }
    const since = marks.get(sample.slot) ?? null;
    const found = eligibility(sample, { ...cell, driftedSince: since }, stored);
    if (found.kind === 'prior') priors.push(sample);
    else if (found.kind === 'refused') for (const reason of found.reasons) count(refused, reason);
    else if (sample.keys) push(byKeys, keysKey(sample.keys), sample);
  }
  const samples = cells.flatMap((cell) => {
    if (cell.checkedBy !== undefined) return []; // graded by other checks, it says nothing by itself
    const keys = cell.keys?.baseline;
    const fitting = keys ? (byKeys.get(keysKey(keys)) ?? []) : [];
    const named = fitting.filter((sample) => sample.slot === cell.slot && sample.case === cell.case);
    const chosen = (named.length > 0 ? named : fitting).slice(-MOST);
    return chosen.map((sample): Sample => ({ ...sample, slot: cell.slot, case: cell.case }));
  });
  const answers = storedAnswers(suite, cells, stored, mostAnswers);
  const comparable = cells.filter(
    (cell) => cell.checkedBy === undefined && !cell.same && !once.has(cell.case),
  );
  const places = new Set(comparable.map(caseKey));
  const known = earlierSamples(priors.filter((sample) => places.has(caseKey(sample))));
  const earlier = besideRepeats(known, comparable, samples);
  const counted = new Set(earlier.map(caseKey));
  const repeated = new Set(known.map(caseKey).filter((key) => !counted.has(key)));
  return {
    samples,
    ...(earlier.length > 0 && { earlier }),
    ...(repeated.size > 0 && { repeated }),
    ...(answers.length > 0 && { answers }),
    priors: priors.length,
    refused,
    at: stored.now,
  };
}

interface Place {
  readonly slot: string;
  readonly case: string;
  readonly keys: SampleKeys | null;
}

/** Finds the cell that a sample speaks of: by its keys, else by its name. */
function placesOf(cells: readonly PlannedCell[]): (sample: Sample) => Place | null {
  const byKeys = new Map<string, Place>();
  const byName = new Map<string, Place>();
  for (const { slot, case: id, keys } of cells) {
    const place = { slot, case: id, keys: keys?.baseline ?? null };
    byName.set(caseKey({ slot, case: id }), place);
    if (place.keys !== null) byKeys.set(keysKey(place.keys), place);
  }
  return ({ slot, case: id, keys }) =>
    (keys ? byKeys.get(keysKey(keys)) : undefined) ?? byName.get(caseKey({ slot, case: id })) ?? null;
}

function count(counts: Partial<Record<Refusal, number>>, reason: Refusal): void {
  counts[reason] = (counts[reason] ?? 0) + 1;
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const known = map.get(key);
  if (known) known.push(value);
  else map.set(key, [value]);
}

/**
 * Main's stored samples whose words are there and can be graded by other checks: drawn under the generation key that
 * main's cell has today, whatever graded them then. The newest `most` of each cell with edited checks, oldest first, under
 * the plan's own names.
 */
export function storedAnswers(
  suite: string,
  cells: readonly PlannedCell[],
  stored: StoredInput,
  most: number,
): readonly Sample[] {
  const edited = cells.filter(({ checkedBy, keys }) => checkedBy !== undefined && keys?.baseline);
  if (edited.length === 0) return [];
  const own = stored.samples.filter((sample) => sample.suite === suite);
  const marks = driftMarks(own, stored.now);
  const byGeneration = new Map<string, Sample[]>();
  for (const sample of own) {
    const { keys, output, slot } = sample;
    if (!keys || output === null || isIncomplete(sample)) continue;
    const place = { slot, case: sample.case, keys, driftedSince: marks.get(slot) ?? null };
    if (eligibility(sample, place, stored).kind !== 'reuse') continue;
    const known = byGeneration.get(keys.generation);
    if (known) known.push(sample);
    else byGeneration.set(keys.generation, [sample]);
  }
  return edited.flatMap(({ slot, case: id, keys }) => {
    const fitting = byGeneration.get(keys?.baseline?.generation ?? '') ?? [];
    const named = fitting.filter((sample) => sample.slot === slot && sample.case === id);
    const chosen = (named.length > 0 ? named : fitting).slice(-most);
    return chosen.map((sample): Sample => ({ ...sample, slot, case: id }));
  });
}
