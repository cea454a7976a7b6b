import type { Policy } from '../config/policy/policy.ts';
import { caseKey } from '../samples/cell.ts';
import type { Sample } from '../samples/sample.ts';
import type { PlannedCell } from './eval-plan.ts';
import type { SuiteManifest } from './manifest.ts';
import { type RunnableSuite, runPlan } from './run-plan.ts';
import { driftMarks } from './stored/drift-marks.ts';
import { eligibility, type StoredInput } from './stored/eligibility.ts';

/**
 * A suite that main holds and that cannot be loaded there: this PR's cases against main's newest stored samples of the
 * same slot and case, graded by the checks that this PR has. Without main's manifest nothing says which keys its cases
 * have today, so they are known by name alone. A case without any is an added one.
 */
export function mainGonePlan(
  candidate: SuiteManifest,
  reason: string,
  stored: StoredInput | null,
  quarantined: ReadonlySet<string> = new Set(),
): RunnableSuite {
  const { action, notes } = runPlan(null, candidate, null, null, quarantined);
  const samples = stored === null ? [] : newestSamples(candidate.suite, action.cells, stored);
  const held = new Set(samples.map(caseKey));
  const paired = new Set(samples.map((sample) => sample.case));
  return {
    action: {
      ...action,
      cases: action.cases.map((entry) =>
        paired.has(entry.case) ? { ...entry, status: 'paired' as const } : entry,
      ),
      // Main is never asked: the index says that it has the cell.
      cells: action.cells.map((cell) =>
        held.has(caseKey(cell)) ? { ...cell, baseline: cell.candidate } : cell,
      ),
      ...(stored === null ? {} : { stored: { samples, priors: 0, refused: {}, at: stored.now } }),
      mainGone: reason,
    },
    notes,
    allSame: false,
  };
}

/** The samples of each cell that have the keys of its newest one, under the plan's names. */
function newestSamples(suite: string, cells: readonly PlannedCell[], stored: StoredInput): readonly Sample[] {
  const own = stored.samples.filter((sample) => sample.suite === suite);
  const marks = driftMarks(own, stored.now);
  // Nothing says which keys main has today: a sample is held against its own, so that all other rules of a store count.
  const usable = own.filter(({ slot, case: id, keys = null, ...sample }) => {
    const place = { slot, case: id, keys, driftedSince: marks.get(slot) ?? null };
    return eligibility({ ...sample, slot, case: id, keys }, place, stored).kind === 'reuse';
  });
  const renamed = renamedSlot(usable, cells);
  const byPlace = new Map<string, Sample[]>();
  for (const sample of usable) {
    const place = caseKey(renamed?.from === sample.slot ? { ...sample, slot: renamed.to } : sample);
    byPlace.set(place, [...(byPlace.get(place) ?? []), sample]);
  }
  return cells.flatMap((cell) => {
    const checks = cell.keys?.candidate?.grading;
    const own = (byPlace.get(caseKey(cell)) ?? []).filter(({ keys }) => keys?.grading === checks);
    const generation = own.at(-1)?.keys?.generation;
    return own
      .filter(({ keys }) => keys?.generation === generation)
      .map((sample): Sample => ({ ...sample, slot: cell.slot, case: cell.case }));
  });
}

/** The one slot of main's newest day that this PR has no name for is the one of this PR that main has none for. */
function renamedSlot(
  stored: readonly Sample[],
  cells: readonly PlannedCell[],
): { readonly from: string; readonly to: string } | null {
  const day = stored.at(-1)?.at.slice(0, 10);
  const main = new Set(stored.filter(({ at }) => at.slice(0, 10) === day).map(({ slot }) => slot));
  const pull = new Set(cells.map(({ slot }) => slot));
  const [from, ...others] = [...main].filter((slot) => !pull.has(slot));
  const [to, ...more] = [...pull].filter((slot) => !main.has(slot));
  const alone = others.length === 0 && more.length === 0;
  return from !== undefined && to !== undefined && alone ? { from, to } : null;
}

/** How this PR is sampled where main cannot run. */
export interface CandidateOnlyRules {
  /** Samples a case. */
  readonly looks: number;
  /** Whether a slot without stored samples of main is sampled as well, for its floors. */
  readonly unstored: boolean;
}

/** Looks a case, at least, where this PR alone is sampled: fewer say too little of flaky cases. */
const LEAST_LOOKS = 3;

/** How this PR is sampled where main cannot run: as often as main is stored, at least three times a case. */
export function candidateOnlyRules({ samples, notMeasured }: Policy): CandidateOnlyRules {
  return { looks: Math.max(LEAST_LOOKS, samples.stored), unstored: notMeasured.baseline === 'warn' };
}
