import type { Policy } from '../config/policy/policy.ts';
import type { UnmeasuredCause } from '../plan/eval-plan.ts';
import type { Outcome } from './verdict.ts';

/**
 * The line of `notMeasured:` that decides over a cause. Null: none does. Such a cause always blocks, because the pull request itself can bring
 * it about: an emptied suite; one server for both sides; a server that gets a key for the first time; a key that nobody set; calls that fail for
 * it alone; more runs than alpha lasts for; shards whose answers nobody gets again; a suite that no longer loads; assertions that nothing passes
 * any more.
 */
const LINE: Readonly<Record<UnmeasuredCause, keyof Policy['notMeasured'] | null>> = {
  secrets: 'secrets',
  provider: 'provider',
  errors: 'provider',
  budget: 'budget',
  baseline: 'baseline',
  'broken-on-main': 'nothing-passes',
  'shared-server': null,
  'cross-tree': null,
  'new-secret': null,
  'new-host': null,
  runs: null,
  shards: null,
  'not-loaded': null,
  'nothing-passes': 'nothing-passes',
  'nothing-fails': 'nothing-passes',
  'no-metric': 'nothing-passes',
  'errors-now': null,
  'nothing-passes-now': null,
  empty: null,
};

/** 1 for a suite that got worse, or is mixed or inconclusive where that blocks; else 3 for one not measured, where that blocks; else 0. */
export function exitCodeOf(
  suites: readonly { readonly outcome: Outcome; readonly cause: UnmeasuredCause | null }[],
  policy: Policy,
): 0 | 1 | 3 {
  const blocks: Readonly<Record<Outcome, boolean>> = {
    pass: false,
    regressed: true,
    mixed: policy.mixed === 'block',
    inconclusive: policy.inconclusive === 'block',
    'not-measured': false,
  };
  if (suites.some(({ outcome }) => blocks[outcome])) return 1;
  const unmeasured = suites.filter(({ outcome }) => outcome === 'not-measured');
  return unmeasured.some(({ cause }) => notMeasuredBlocks(cause, policy)) ? 3 : 0;
}

/** The key below `notMeasured:` that decides over a cause; null where none does. */
export function notMeasuredLine(
  cause: UnmeasuredCause | undefined | null,
): keyof Policy['notMeasured'] | null {
  return cause ? LINE[cause] : null;
}

function notMeasuredBlocks(cause: UnmeasuredCause | null, { notMeasured }: Policy): boolean {
  const line = notMeasuredLine(cause);
  return line === null || notMeasured[line] === 'block';
}
