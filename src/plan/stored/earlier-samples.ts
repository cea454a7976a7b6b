import { grouped } from '../../grouped.ts';
import { caseKey } from '../../samples/cell.ts';
import type { Sample } from '../../samples/sample.ts';
import type { PlannedCell, SuitePlan } from '../eval-plan.ts';

/** Cases of a slot that main must answer twice or more under today's inputs before anything can be told of its repeats. */
export const REPEATED_CASES = 5;

/** The newest answers under earlier inputs that must all have passed; with fewer than `LEAST` of them nothing is known. */
const NEWEST = 6;
const LEAST = 3;
/** Most of them that count beside main's answers of today. */
const MOST_EARLIER = 2;

/**
 * Main's answers from before its last edits that still say what to look at: of each case that passed its newest six (three
 * at least), the newest two. Most merged edits change nothing about most cases, so such a case needs one answer of main as it is today, and
 * not three. Whether it does is read off earlier inputs alone. Today's answers decide at most that a whole slot is asked
 * more at night (`slots-in-doubt.ts`), never which of its cases: estimates and the look for drift keep samples that nothing chose.
 * `priors` are samples of the same slot, case and checks.
 */
export function earlierSamples(priors: readonly Sample[]): readonly Sample[] {
  return [...grouped(priors, caseKey).values()].flatMap((own) => {
    const newest = own
      .toSorted((one, two) => (one.at < two.at ? -1 : one.at > two.at ? 1 : 0))
      .slice(-NEWEST);
    const passed = newest.filter(({ result }) => result.kind === 'scored' && result.passed);
    return passed.length === newest.length && passed.length >= LEAST ? passed.slice(-MOST_EARLIER) : [];
  });
}

/**
 * Such answers without those of cases that show whether a model repeats itself word for word: `REPEATED_CASES` of each slot have two
 * answers of today, or nothing stands in for them. A model at temperature 0 whose repeats nobody saw would be judged by copies of one answer,
 * and a harmless wording blocked. `cells` are those that may be asked twice, and `today` what is stored of them. Only how many
 * there are counts, never whether they passed.
 */
export function besideRepeats(
  earlier: readonly Sample[],
  cells: readonly PlannedCell[],
  today: readonly Sample[],
): readonly Sample[] {
  const counts = grouped(today, caseKey);
  const held = new Set(earlier.map(caseKey));
  const askedOnce = (cell: PlannedCell) =>
    held.has(caseKey(cell)) && (counts.get(caseKey(cell))?.length ?? 0) < 2;
  const repeated = new Set(
    [...grouped(cells, ({ slot }) => slot).values()].flatMap((own) => {
      const once = own.filter(askedOnce);
      return once.slice(0, Math.max(0, REPEATED_CASES - (own.length - once.length))).map(caseKey);
    }),
  );
  return earlier.filter((sample) => !repeated.has(caseKey(sample)));
}

/** The same suites without such answers, but for those in which they count: only the pass rate can block there. */
export function withoutEarlier(
  suites: readonly SuitePlan[],
  counts: (suite: string) => boolean,
): readonly SuitePlan[] {
  return suites.map((each) => {
    const { action } = each;
    if (action.kind !== 'run' || !action.stored?.earlier || counts(each.suite)) return each;
    const { earlier: _, ...stored } = action.stored;
    return { ...each, action: { ...action, stored } };
  });
}
