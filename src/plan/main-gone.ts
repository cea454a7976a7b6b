import { caseKey } from '../samples/cell.ts';
import type { Sample } from '../samples/sample.ts';
import type { PlannedCell } from './eval-plan.ts';
import type { SuiteManifest } from './manifest.ts';
import { type RunnableSuite, runPlan } from './run-plan.ts';
import type { StoredInput } from './stored/eligibility.ts';

const DAY_MS = 86_400_000;

/**
 * A suite that main holds and that cannot be loaded there: this PR's cases against main's newest stored samples of the
 * same slot and case, graded by the checks that this PR has. Without main's manifest nothing says which keys its cases
 * have today, so they are known by name alone. A case without any is an added one.
 */
export function mainGonePlan(
  candidate: SuiteManifest,
  reason: string,
  stored: StoredInput | null,
): RunnableSuite {
  const { action, notes } = runPlan(null, candidate);
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
      gone: reason,
    },
    notes,
    allSame: false,
  };
}

/** Of each cell the samples with the keys of its newest one, under the plan's names. */
function newestSamples(
  suite: string,
  cells: readonly PlannedCell[],
  { samples, now, maxAgeDays }: StoredInput,
): readonly Sample[] {
  const usable = samples.filter(
    ({ suite: id, arm, cached, result, at, keys }) =>
      id === suite &&
      arm === 'baseline' &&
      !cached &&
      result.kind === 'scored' &&
      keys != null &&
      Math.abs(Date.parse(now) - Date.parse(at)) <= maxAgeDays * DAY_MS,
  );
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

/** What a provider says for a while, and not for good. */
const PASSING =
  /\b5\d\d\b|unavailable|bad gateway|internal server error|not valid json|unexpected (token|end)/i;

/**
 * Why a slot of main can no longer run, read off what the run has drawn of it: every call of main was refused for good
 * (its model is retired, its fine-tune deleted, its key withdrawn), and this PR's were not. Null where main answered
 * once, where anything else kept it from answering (a limit, the network, a crash, an outage), and where this PR's calls
 * failed as well: that is the provider's state, not main's.
 */
export function mainGoneReason(samples: readonly Sample[]): string | null {
  const main = samples.filter(({ arm }) => arm === 'baseline');
  const own = samples.filter(({ arm }) => arm === 'candidate');
  if (main.length === 0 || !main.every(isRefused)) return null;
  if (own.length > 0 && own.every(({ result }) => result.kind === 'errored')) return null;
  const [first] = main;
  const message = first?.result.kind === 'errored' ? first.result.message : '';
  const calls = main.length === 1 ? 'its one call' : `all ${main.length} calls of it`;
  return `the provider refused ${calls}: ${message.replace(/[.\s]+$/, '')}`;
}

function isRefused({ result }: Sample): boolean {
  if (result.kind !== 'errored') return false;
  return result.cause === 'auth' || (result.cause === 'provider' && !PASSING.test(result.message));
}
