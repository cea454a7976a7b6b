import type { Sample } from '../../samples/sample.ts';
import type { PlannedCell } from '../eval-plan.ts';
import { driftMarks } from './drift-marks.ts';
import { eligibility, type StoredInput } from './eligibility.ts';

/**
 * Main's stored samples whose words are there and can be graded by another ruler: drawn under the generation key that
 * main's cell has today, whatever graded them then. The newest `most` of each cell that has a ruler, oldest first, under
 * the plan's own names.
 */
export function storedAnswers(
  suite: string,
  cells: readonly PlannedCell[],
  stored: StoredInput,
  most: number,
): readonly Sample[] {
  const ruled = cells.filter(({ ruler, keys }) => ruler !== undefined && keys?.baseline);
  if (ruled.length === 0) return [];
  const own = stored.samples.filter((sample) => sample.suite === suite);
  const marks = driftMarks(own, stored.now);
  const byGeneration = new Map<string, Sample[]>();
  for (const sample of own) {
    const { keys, output, form, slot } = sample;
    if (!keys || output === null || form === 'part') continue;
    const place = { slot, case: sample.case, keys, driftedSince: marks.get(slot) ?? null };
    if (eligibility(sample, place, stored).kind !== 'reuse') continue;
    const known = byGeneration.get(keys.generation);
    if (known) known.push(sample);
    else byGeneration.set(keys.generation, [sample]);
  }
  return ruled.flatMap(({ slot, case: id, keys }) => {
    const fitting = byGeneration.get(keys?.baseline?.generation ?? '') ?? [];
    const named = fitting.filter((sample) => sample.slot === slot && sample.case === id);
    const chosen = (named.length > 0 ? named : fitting).slice(-most);
    return chosen.map((sample): Sample => ({ ...sample, slot, case: id }));
  });
}
