import { grouped } from '../../grouped.ts';
import { cellKey, slotKey } from '../../samples/cell.ts';
import type { Sample } from '../../samples/sample.ts';
import type { NightlyCell } from './nightly-plan.ts';

/** Cases of a slot that must answer otherwise than before: one alone is a flaky case. */
const CASES = 2;
/** Answers from before tonight that say what a case does. By a single one, half of the cases that waver would have changed. */
const KNOWN = 2;

/**
 * The slots in which at least two cases answer otherwise than all that was known of them: tonight's answers than those
 * stored, or today's than those from before main's last edits, which all passed. It is a hunch and shows nothing. It says
 * where the few cells of a night are not enough to tell whether main changed or lost ground, so that more are asked. A case that
 * gave a single answer so far is not a hint: nights fill it up anyway.
 * `isRight` is null for an answer without a score.
 */
export function slotsInDoubt(
  cells: readonly NightlyCell[],
  fresh: readonly Sample[],
  isRight: (sample: Sample) => boolean | null,
): ReadonlySet<string> {
  const answers = (samples: readonly Sample[]) => samples.flatMap((sample) => isRight(sample) ?? []);
  const tonight = grouped(fresh, cellKey);
  const doubtful = cells.filter((cell) => {
    const [now, before] = [answers(tonight.get(cellKey(cell)) ?? []), answers(cell.stored)];
    const isKnown = cell.twice || before.length + cell.earlier >= KNOWN;
    const changed = isKnown && now.length > 0 && before.length > 0 && !before.includes(now[0] as boolean);
    const today = [...before, ...now];
    return changed || (cell.earlier > 0 && 2 * today.filter((right) => !right).length > today.length);
  });
  const slots = [...grouped(doubtful, slotKey)];
  return new Set(slots.filter(([, own]) => own.length >= CASES).map(([slot]) => slot));
}
